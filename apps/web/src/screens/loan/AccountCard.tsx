import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Card, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { printDay } from '../../blocks/dates.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { todayInVietNam } from '../../shell/clocks.js';
import { useClocks } from '../../shell/layout-route.js';
import { Answer } from '../../shell/states.js';
import type { Loan } from '../loans/queries.js';
import { loansTexts } from '../loans/texts.js';
import { Fact } from './Fact.js';
import { loanTexts } from './texts.js';

/** What a loan owes at the end of the day of the page, and how its debt is classified. */
export const AccountCard = ({ loan }: { readonly loan: Loan }) => {
  const say = useTexts(loanTexts);
  const { account, asOf, disbursed, committed, outstanding } = loan;
  return (
    <Card title={<h2>{say('account', { day: printDay(asOf) })}</h2>}>
      <dl className="facts">
        <Fact name={say('disbursed')}>{printMoney(disbursed)} đ</Fact>
        {committed !== '0' && <Fact name={say('committed')}>{printMoney(committed)} đ</Fact>}
        <Fact name={say('outstanding')}>
          <strong>{printMoney(outstanding)} đ</strong>
        </Fact>
        {account && <Debt account={account} />}
      </dl>
      {!account && <p className="muted">{say('noAccount')}</p>}
    </Card>
  );
};

const Debt = ({ account }: { readonly account: NonNullable<Loan['account']> }) => {
  const say = useTexts(loanTexts);
  const { overduePrincipal, overdueInterest, overdueDays, overdueSince, penaltyDue, credit } = account;
  const { debtGroup, restructurings, writtenOff, recovered } = account;
  return (
    <>
      <Fact name={say('overdue')}>
        {overdueDays && overdueSince ? (
          <span className="input-wrong">
            {say('overdueDays', {
              principal: printMoney(overduePrincipal),
              interest: printMoney(overdueInterest),
              days: overdueDays,
              since: printDay(overdueSince),
            })}
          </span>
        ) : (
          say('notOverdue')
        )}
      </Fact>
      <Fact name={say('penaltyDue')}>{printMoney(penaltyDue)} đ</Fact>
      {credit !== '0' && <Fact name={say('credit')}>{printMoney(credit)} đ</Fact>}
      <Fact name={say('debtGroup')}>
        {debtGroup === null && writtenOff
          ? say('offBooks', { day: printDay(writtenOff.on), principal: printMoney(writtenOff.principal) })
          : say('groupWhy', { group: debtGroup ?? '–', days: overdueDays, restructurings })}
      </Fact>
      {recovered !== '0' && <Fact name={say('recovered')}>{printMoney(recovered)} đ</Fact>}
    </>
  );
};

/** What pays the loan off on any day, with all that is known at the moment of the page. */
export const PayOffCard = ({ loanId }: { readonly loanId: string }) => {
  const say = useTexts(loanTexts);
  const sayLoans = useTexts(loansTexts);
  const clocks = useClocks();
  const [day, setDay] = useState<string>();
  const asOf = day ?? clocks.asOf ?? todayInVietNam();
  const query = { ...clocks, asOf };
  const quote = useQuery({
    queryKey: ['loans', loanId, 'pay-off', query],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/loans/{loanId}/pay-off', { params: { path: { loanId }, query }, signal })),
    placeholderData: keepPreviousData,
  });
  return (
    <Card title={<h2>{say('payOff')}</h2>}>
      <label className="as-of-field no-print">
        <span>{say('payOffOn')}</span>
        <DatePicker
          value={dayjs(asOf)}
          format="DD/MM/YYYY"
          allowClear={false}
          onChange={(chosen) => setDay(chosen?.format('YYYY-MM-DD'))}
        />
      </label>
      <Answer of={quote}>
        {({ on, total, principal, interest, penalty, credit }) => (
          <dl className="facts spaced" aria-live="polite">
            <Fact name={say('payOffTotal')}>
              <strong>
                {printMoney(total ?? '0')} đ {on && `(${printDay(on)})`}
              </strong>
            </Fact>
            <Fact name={sayLoans('principal')}>{printMoney(principal ?? '0')} đ</Fact>
            <Fact name={sayLoans('interest')}>{printMoney(interest ?? '0')} đ</Fact>
            <Fact name={sayLoans('penalty')}>{printMoney(penalty ?? '0')} đ</Fact>
            {credit !== undefined && credit !== '0' && <Fact name={say('credit')}>{printMoney(credit)} đ</Fact>}
          </dl>
        )}
      </Answer>
      <p className="muted">{say('payOffHint')}</p>
    </Card>
  );
};
