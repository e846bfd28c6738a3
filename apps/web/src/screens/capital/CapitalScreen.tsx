import { PrinterOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Segmented, Select, Tag } from 'antd';
import { answerOf, api } from '../../api/client.js';
import type { InfoSheet } from '../../blocks/csv.js';
import { printDay, printInstant } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { SavedViews } from '../../blocks/SavedViews.js';
import { useTexts } from '../../i18n/texts.js';
import { todayInVietNam } from '../../shell/clocks.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { prefer, preferences, units } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import { Ageing } from './Ageing.js';
import { kinds, steps, type CapitalFilters } from './filters.js';
import { OverTime } from './OverTime.js';
import { capitalTexts } from './texts.js';
import { Totals } from './Totals.js';
import { Waterfall } from './Waterfall.js';

/** The route of this screen, by its id: its declaration loads this file. */
const capitalRoute = getRouteApi('/app/capital');

/** Capital against what became of it, as of a day and as known at a number; every figure leads to its entries. */
export const CapitalScreen = () => {
  const say = useTexts(capitalTexts);
  const sayCommon = useTexts(commonTexts);
  const clocks = useClocks();
  const filters = capitalRoute.useSearch();
  const funds = useFunds();
  const asked = { clocks, filters, infoOf: useInfo(filters, funds) };
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={
        <>
          <SavedViews />
          <Segmented
            aria-label={say('unit')}
            value={useStore(preferences).unit}
            onChange={(unit) => prefer({ unit })}
            options={units.map((value) => ({ value, label: sayCommon(value) }))}
          />
          <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
            {sayCommon('print')}
          </Button>
        </>
      }
    >
      <Filters filters={filters} funds={funds} />
      <div className="cards">
        <Waterfall {...asked} />
        <OverTime {...asked} />
        {(['year', 'kind', 'place', 'source'] as const).map((by) => (
          <Totals key={by} by={by} {...asked} />
        ))}
        <Ageing {...asked} />
      </div>
    </Page>
  );
};

/** The funds that are open, by their names. */
const useFunds = (): ReadonlyMap<string, string> => {
  const clocks = useClocks();
  const { data } = useQuery({
    queryKey: ['funds', clocks],
    queryFn: () => answerOf(api.GET('/api/funds', { params: { query: clocks } })),
    placeholderData: keepPreviousData,
  });
  return new Map(data?.items.map(({ fundId, name }) => [fundId, name]));
};

/** The filters that are set, as people read them. */
const useChips = (
  { fundId, kind, fromYear, toYear }: CapitalFilters,
  funds: ReadonlyMap<string, string>,
): readonly { readonly names: readonly (keyof CapitalFilters)[]; readonly label: string }[] => {
  const say = useTexts(capitalTexts);
  return [
    ...(fundId ? [{ names: ['fundId'] as const, label: `${say('fund')}: ${funds.get(fundId) ?? '…'}` }] : []),
    ...(kind ? [{ names: ['kind'] as const, label: `${say('kind')}: ${say(kind)}` }] : []),
    ...(fromYear === undefined && toYear === undefined
      ? []
      : [
          {
            names: ['fromYear', 'toYear'] as const,
            label: `${say('years')}: ${fromYear ?? '…'} – ${toYear ?? '…'}`,
          },
        ]),
  ];
};

/** What an export of one picture says of itself. */
const useInfo = (filters: CapitalFilters, funds: ReadonlyMap<string, string>) => {
  const say = useTexts(capitalTexts);
  const chips = useChips(filters, funds);
  return (question: string, { asOf, asKnown }: { readonly asOf: string; readonly asKnown: number }): InfoSheet => [
    [say('question'), [question, ...chips.map(({ label }) => label)].join(' · ')],
    [say('asOf'), printDay(asOf)],
    [say('asKnown'), printNumber(asKnown)],
    [say('madeAt'), printInstant(new Date().toISOString())],
  ];
};

const firstYear = 2006;

const Filters = ({
  filters,
  funds,
}: {
  readonly filters: CapitalFilters;
  readonly funds: ReadonlyMap<string, string>;
}) => {
  const say = useTexts(capitalTexts);
  const navigate = capitalRoute.useNavigate();
  const chips = useChips(filters, funds);
  const set = (change: { [K in keyof CapitalFilters]?: CapitalFilters[K] | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as never, replace: true });
  const thisYear = Number(todayInVietNam().slice(0, 4));
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => thisYear - index);
  const yearChoice = (name: 'fromYear' | 'toYear') => (
    <Select
      allowClear
      aria-label={say(name)}
      placeholder={say(name)}
      value={filters[name]}
      onChange={(year?: number) => set({ [name]: year })}
      options={years
        .filter((year) => name === 'fromYear' || year >= (filters.fromYear ?? 0))
        .map((year) => ({ value: year, label: String(year) }))}
    />
  );
  return (
    <>
      <search className="filters">
        <Select
          allowClear
          aria-label={say('fund')}
          placeholder={say('fund')}
          value={filters.fundId}
          onChange={(fundId?: string) => set({ fundId })}
          options={[...funds].map(([value, label]) => ({ value, label }))}
          popupMatchSelectWidth={false}
        />
        <Select
          allowClear
          aria-label={say('kind')}
          placeholder={say('kind')}
          value={filters.kind}
          onChange={(kind?: CapitalFilters['kind']) => set({ kind })}
          options={kinds.map((value) => ({ value, label: say(value) }))}
          popupMatchSelectWidth={false}
        />
        {yearChoice('fromYear')}
        {yearChoice('toYear')}
        <Select
          aria-label={say('step')}
          value={filters.step ?? 'quarter'}
          onChange={(step) => set({ step })}
          options={steps.map((value) => ({ value, label: say(`step-${value}`) }))}
          popupMatchSelectWidth={false}
        />
      </search>
      {chips.length > 0 && (
        <div className="chips">
          {chips.map(({ names, label }) => (
            <Tag
              key={label}
              closable
              closeIcon={<span aria-label={say('removeFilter', { filter: label })}>×</span>}
              onClose={() => set(Object.fromEntries(names.map((name) => [name, undefined])))}
            >
              {label}
            </Tag>
          ))}
        </div>
      )}
    </>
  );
};
