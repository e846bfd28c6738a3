import { PrinterOutlined } from '@ant-design/icons';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { AnswerTo } from '../../api/client.js';
import { session } from '../../api/session.js';
import { printDay } from '../../blocks/dates.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { Fact } from '../loan/Fact.js';
import { StatementLines, useStatement } from '../loan/Transactions.js';
import { useFunds } from '../loans/queries.js';
import { loanStatementTexts } from './texts.js';

const statementRoute = getRouteApi('/app/loans/$loanId/statement');

type Statement = AnswerTo<'LoansController_statement'>;

/** One loan's statement as it is printed and signed: what moved, how it was shared out, and what is owed at the end of the day. */
export const LoanStatementScreen = () => {
  const say = useTexts(loanStatementTexts);
  const { loanId } = statementRoute.useParams();
  const clocks = useClocks();
  const found = useStatement(loanId);
  return (
    <Page
      title={say('title', { borrower: found.data?.borrower.name ?? '…' })}
      intro={say('intro')}
      actions={
        <>
          <Link to="/loans/$loanId" params={{ loanId }} search={clocks}>
            <Button>{say('back')}</Button>
          </Link>
          <Button type="primary" icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
            {say('print')}
          </Button>
        </>
      }
    >
      <Answer of={found}>{(statement) => <Sheet statement={statement} />}</Answer>
    </Page>
  );
};

const Sheet = ({ statement }: { readonly statement: Statement }) => {
  const say = useTexts(loanStatementTexts);
  const { me } = useStore(session);
  const funds = useFunds();
  const { borrower, contractNo, fundId, lines, asOf, asKnown } = statement;
  return (
    <section className="paper paper-wide" aria-label={say('heading')}>
      <p>
        <strong>{me?.authority.name}</strong>
      </p>
      <h2>{say('heading')}</h2>
      <p className="paper-subject">
        <em>{say('until', { day: printDay(asOf), number: asKnown })}</em>
      </p>
      <dl className="facts">
        <Fact name={say('borrower')}>{borrower.name}</Fact>
        <Fact name={say('contract')}>{contractNo ?? say('noContract')}</Fact>
        <Fact name={say('fund')}>{funds.get(fundId)?.name ?? '…'}</Fact>
      </dl>
      <h3>{say('lines')}</h3>
      {lines.length ? <StatementLines lines={lines} total={say('total')} /> : <p>{say('none')}</p>}
      <Standing statement={statement} />
      <div className="paper-sign">
        {(['officer', 'borrowerSigns'] as const).map((who) => (
          <div key={who} className="paper-subject">
            <p>
              <strong>{say(who)}</strong>
            </p>
            <p>
              <em>{say('signHint')}</em>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
};

const Standing = ({ statement: { account, outstanding, asOf } }: { readonly statement: Statement }) => {
  const say = useTexts(loanStatementTexts);
  const dong = (amount: string) => `${printMoney(amount)} đ`;
  return (
    <>
      <h3>{say('standing', { day: printDay(asOf) })}</h3>
      <dl className="facts">
        <Fact name={say('outstanding')}>
          <strong>{dong(outstanding)}</strong>
        </Fact>
        {account && (
          <>
            <Fact name={say('overduePrincipal')}>{dong(account.overduePrincipal)}</Fact>
            <Fact name={say('overdueInterest')}>{dong(account.overdueInterest)}</Fact>
            <Fact name={say('penaltyDue')}>{dong(account.penaltyDue)}</Fact>
            {account.credit !== '0' && <Fact name={say('credit')}>{dong(account.credit)}</Fact>}
            {account.debtGroup !== null && <Fact name={say('debtGroup')}>{account.debtGroup}</Fact>}
          </>
        )}
      </dl>
    </>
  );
};
