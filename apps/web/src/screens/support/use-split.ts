import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client.js';
import { readMoney } from '../../blocks/money.js';
import { preferences } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import { amountsOf, beneficiariesOf, type SupportValues } from './wish.js';
import type { Named } from './rows.js';

const restMs = 250;

/** What is typed, once the typing has rested. */
const useRested = (value: string): string => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
};

/** What each beneficiary is given, as the server splits it when it records; asked for while typing, a stale question is dropped. */
export const useSplit = (values: SupportValues | undefined, organisations: readonly Named[]) => {
  const { language } = useStore(preferences);
  const amounts = amountsOf(values ?? {}).filter(({ amount }) => readMoney(amount, language).amount !== undefined);
  const beneficiaries = [
    ...beneficiariesOf(values?.beneficiaries ?? [], organisations).map(({ cooperativeId: _, ...part }) => part),
    ...(values?.forming ?? []).map(() => ({})),
  ];
  const asked = useRested(JSON.stringify({ amounts, beneficiaries }));
  const body = JSON.parse(asked) as Schema<'CostSplitDto'>;
  return useQuery({
    queryKey: ['cost-split', asked],
    queryFn: ({ signal }) => answerOf(api.POST('/api/cost-split-preview', { body, signal })),
    enabled: body.amounts.length > 0 && body.beneficiaries.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
};
