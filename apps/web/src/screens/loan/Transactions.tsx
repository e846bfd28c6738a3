import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { capital } from '#libs/kernel';
import { answerOf, api, type AnswerTo } from '../../api/client.js';
import { printDay } from '../../blocks/dates.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import { useClocks } from '../../shell/layout-route.js';
import { Answer, Nothing } from '../../shell/states.js';
import type { Loan } from '../loans/queries.js';
import { loansTexts } from '../loans/texts.js';
import type { ActionName } from './actions.js';
import { loanTexts } from './texts.js';

/** The entries of a loan that moved money or terms, with running balances. */
export const useStatement = (loanId: string) => {
  const clocks = useClocks();
  return useQuery({
    queryKey: ['loans', loanId, 'statement', clocks],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/loans/{loanId}/statement', { params: { path: { loanId }, query: clocks }, signal })),
    placeholderData: keepPreviousData,
  });
};

interface TransactionsProps {
  readonly loan: Loan;
  /** Whether entries can be corrected from here: not while the page looks at the past. */
  readonly mayChange: boolean;
}

/** What was paid out and in, and how each repayment was shared out. */
export const Transactions = ({ loan, mayChange }: TransactionsProps) => {
  const say = useTexts(loanTexts);
  const statement = useStatement(loan.loanId);
  return (
    <Card title={<h2>{say('transactions')}</h2>} className="spaced">
      <Answer of={statement}>
        {({ lines }) =>
          lines.length ? (
            <StatementLines lines={lines} steps={mayChange ? stepsOpen(loan) : []} />
          ) : (
            <Nothing hint={say('noTransactions')} />
          )
        }
      </Answer>
    </Card>
  );
};

const stepsOpen = ({ actions }: Loan): string[] =>
  actions.filter(({ refused }) => refused === null).map(({ action }) => action);

const correctionOf: Readonly<Record<string, ActionName>> = {
  LoanDisbursed: 'CorrectDisbursement',
  RepaymentRecorded: 'CorrectRepayment',
};
const parts = ['penalty', 'interest', 'principal', 'fees', 'credit'] as const;

interface LinesProps {
  readonly lines: AnswerTo<'LoansController_statement'>['lines'];
  /** The steps that are open; a line is corrected and taken back by them. */
  readonly steps?: readonly string[];
  /** The name of a line with the sums of the others. */
  readonly total?: string;
}

/** The lines of a statement, with the balance after each. */
export const StatementLines = ({ lines, steps = [], total }: LinesProps) => {
  const say = useTexts(loanTexts);
  const sayLoans = useTexts(loansTexts);
  const { language } = useStore(preferences);
  const figure = (amount: string) => (amount === '0' ? '' : printMoney(amount));
  return (
    <div className="table-scroll" role="region" aria-label={say('transactions')} tabIndex={0}>
      <table className="plain-table">
        <caption className="visually-hidden">{say('transactions')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('day')}</th>
            <th scope="col">{say('what')}</th>
            <th scope="col">{say('document')}</th>
            <th scope="col" className="number">
              {say('paidOut')}
            </th>
            {parts.map((part) => (
              <th key={part} scope="col" className="number">
                {sayLoans(part)}
              </th>
            ))}
            <th scope="col" className="number">
              {say('balance')}
            </th>
            {steps.length > 0 && (
              <th scope="col" className="no-print">
                {say('steps')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.position}>
              <td>{printDay(line.on)}</td>
              <td>
                <Link to="/journal/$position" params={{ position: String(line.position) }}>
                  {capital(line.title[language])}
                </Link>
              </td>
              <td>{line.document ?? '–'}</td>
              <td className="number">{figure(line.disbursed)}</td>
              {parts.map((part) => (
                <td key={part} className="number">
                  {figure(line[part])}
                </td>
              ))}
              <td className="number">{printMoney(line.outstanding)}</td>
              {steps.length > 0 && (
                <td className="no-print">
                  <LineSteps line={line} steps={steps} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {total}
              </th>
              {(['disbursed', ...parts] as const).map((part) => (
                <td key={part} className="number">
                  {figure(lines.reduce((sum, line) => sum + BigInt(line[part]), 0n).toString())}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
};

const LineSteps = ({
  line: { type, position },
  steps,
}: {
  readonly line: LinesProps['lines'][number];
  readonly steps: readonly string[];
}) => {
  const say = useTexts(loanTexts);
  const correction = correctionOf[type];
  const opens = (step: ActionName) => ((before: object) => ({ ...before, step, about: position })) as never;
  return (
    <span className="row-steps">
      {correction && steps.includes(correction) && (
        <Link to="." search={opens(correction)}>
          {say('correct')}
        </Link>
      )}
      {steps.includes('ReverseLoanEntry') && (
        <Link to="." search={opens('ReverseLoanEntry')}>
          {say('reverse')}
        </Link>
      )}
    </span>
  );
};
