import { useQuery } from '@tanstack/react-query';
import { Card, Segmented } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { Answer, Nothing } from '../../shell/states.js';
import type { Loan } from '../loans/queries.js';
import { ScheduleTable } from '../loans/ScheduleTable.js';
import { loansTexts } from '../loans/texts.js';
import { loanTexts } from './texts.js';
import { useStatement } from './Transactions.js';

/** The schedule as it stands, and as the contract first had it. */
export const Schedules = ({ loan }: { readonly loan: Loan }) => {
  const say = useTexts(loanTexts);
  const sayLoans = useTexts(loansTexts);
  const [shown, setShown] = useState<'current' | 'original'>('current');
  const { account, contract } = loan;
  return (
    <Card
      className="spaced"
      title={<h2>{sayLoans('schedule')}</h2>}
      extra={
        contract &&
        account && (
          <Segmented
            className="no-print"
            value={shown}
            onChange={setShown}
            options={[
              { value: 'current', label: say('currentSchedule') },
              { value: 'original', label: say('originalSchedule') },
            ]}
          />
        )
      }
    >
      {!account && <Nothing hint={say('noSchedule')} />}
      {account && shown === 'current' && <ScheduleTable caption={say('currentSchedule')} rows={account.schedule} />}
      {account && contract && shown === 'original' && (
        <Original loanId={loan.loanId} schedule={contract.data.schedule} />
      )}
    </Card>
  );
};

interface OriginalProps {
  readonly loanId: string;
  readonly schedule: Schema<'ContractSchedule'>;
}

/** What the contract and its disbursements alone would come to, computed by the same code as the account. */
const Original = ({ loanId, schedule: { every, principalPlan, ...schedule } }: OriginalProps) => {
  const say = useTexts(loanTexts);
  const statement = useStatement(loanId);
  const disbursements = (statement.data?.lines ?? [])
    .filter(({ disbursed }) => disbursed !== '0')
    .map(({ on, disbursed }) => ({ on, amount: disbursed }));
  const terms = {
    ...schedule,
    every: every.seasons ? { seasons: every.seasons } : { months: every.months ?? 1 },
    ...(principalPlan.length ? { principalPlan } : {}),
    disbursements,
  };
  const planned = useQuery({
    queryKey: ['schedule-preview', terms],
    queryFn: ({ signal }) => answerOf(api.POST('/api/schedule-preview', { body: terms, signal })),
    enabled: disbursements.length > 0,
  });
  return <Answer of={planned}>{({ rows }) => <ScheduleTable caption={say('originalSchedule')} rows={rows} />}</Answer>;
};
