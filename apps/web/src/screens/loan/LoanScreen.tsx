import { PrinterOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Card, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printDay } from '../../blocks/dates.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { looksAtPast, todayInVietNam } from '../../shell/clocks.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { useFunds, type Loan } from '../loans/queries.js';
import { loansTexts, statusColours, statusKey } from '../loans/texts.js';
import { loanActionTexts } from './action-texts.js';
import { actions as steps, isAction, type ActionName } from './actions.js';
import { ActionDrawer } from './ActionDrawer.js';
import { AccountCard, PayOffCard } from './AccountCard.js';
import { Fact } from './Fact.js';
import { History } from './History.js';
import { Schedules } from './Schedules.js';
import { loanTexts } from './texts.js';
import { Transactions } from './Transactions.js';

/** The route of this screen, by its id: its declaration loads this file. */
const loanRoute = getRouteApi('/app/loans/$loanId');

export const LoanScreen = () => {
  const say = useTexts(loanTexts);
  const { loanId } = loanRoute.useParams();
  const clocks = useClocks();
  const found = useQuery({
    queryKey: ['loans', loanId, 'one', clocks],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/loans/{loanId}', { params: { path: { loanId }, query: clocks }, signal })),
    placeholderData: keepPreviousData,
  });
  const borrower = found.data?.reference.borrower.name ?? '…';
  return (
    <Page
      title={say('title', { borrower })}
      intro={found.data && <Standing loan={found.data} />}
      actions={
        <>
          <Link to="/loans" search={clocks}>
            <Button>{say('list')}</Button>
          </Link>
          <Link to="/loans/$loanId/statement" params={{ loanId }} search={clocks}>
            <Button icon={<PrinterOutlined />}>{say('statement')}</Button>
          </Link>
        </>
      }
    >
      <Answer of={found}>{(loan) => <Sections loan={loan} />}</Answer>
    </Page>
  );
};

const Standing = ({ loan: { status, contract, terms } }: { readonly loan: Loan }) => {
  const sayLoans = useTexts(loansTexts);
  return (
    <>
      <Tag color={statusColours[status]}>{sayLoans(statusKey(status))}</Tag>
      {contract && `${contract.data.contractNo} · `}
      {terms.purpose}
    </>
  );
};

const Sections = ({ loan }: { readonly loan: Loan }) => {
  const { step, about } = loanRoute.useSearch();
  const navigate = loanRoute.useNavigate();
  const close = () =>
    void navigate({ search: (before) => ({ ...before, step: undefined, about: undefined }) as never });
  const { me } = useStore(session);
  const isNow = !looksAtPast(useClocks(), todayInVietNam());
  const [opened, setOpened] = useState<ActionName>();
  const isOpen = isNow && loan.actions.some(({ action, refused }) => action === step && refused === null);
  // A step stays open beside what it has just made impossible: its receipt is still to be read.
  useEffect(() => {
    if (isOpen || step === undefined) setOpened(step);
  }, [isOpen, step]);
  return (
    <>
      {me && me.roles.some((role) => role !== 'auditor') && <NextSteps loan={loan} isNow={isNow} />}
      <div className="cards">
        <ApplicationCard loan={loan} />
        <div className="stacked">
          <AccountCard loan={loan} />
          {loan.account && <PayOffCard loanId={loan.loanId} />}
        </div>
      </div>
      <Schedules loan={loan} />
      <Transactions loan={loan} mayChange={isNow} />
      {loan.securities.length > 0 && <Securities loan={loan} />}
      {me && mayDo(me, 'ReadJournal') && <History loanId={loan.loanId} />}
      {step && (isOpen || opened === step) && (
        <ActionDrawer key={`${step} ${about ?? ''}`} loan={loan} step={step} about={about} onClose={close} />
      )}
    </>
  );
};

/** In the order of a loan's life. */
const stepOrder = Object.keys(steps) as ActionName[];

/** The steps that are open to this person, and those that only another hand may take, with the reason. */
const NextSteps = ({ loan: { actions }, isNow }: { readonly loan: Loan; readonly isNow: boolean }) => {
  const say = useTexts(loanTexts);
  const sayAction = useTexts(loanActionTexts);
  const known = actions
    .flatMap(({ action, refused }) => (isAction(action) ? [{ action, refused }] : []))
    .sort((a, b) => stepOrder.indexOf(a.action) - stepOrder.indexOf(b.action));
  const open = known.filter(({ refused }) => refused === null);
  const closed = known.filter(({ refused }) => refused !== null);
  return (
    <Card title={<h2>{say('next')}</h2>} className="no-print spaced">
      {!isNow && <p>{say('pastNext')}</p>}
      {isNow && !open.length && <p className="muted">{say('noNext')}</p>}
      {isNow && open.length > 0 && (
        <div className="page-actions">
          {open.map(({ action }) => (
            <Link
              key={action}
              to="."
              search={((before: object) => ({ ...before, step: action, about: undefined })) as never}
            >
              <Button>{sayAction(action)}</Button>
            </Link>
          ))}
        </div>
      )}
      {isNow && closed.length > 0 && (
        <p className="muted">
          {say('notYours')} {closed.map(({ action, refused }) => `${sayAction(action)} (${say(refused!)})`).join('; ')}
        </p>
      )}
    </Card>
  );
};

const ApplicationCard = ({ loan }: { readonly loan: Loan }) => {
  const say = useTexts(loanTexts);
  const sayAction = useTexts(loanActionTexts);
  const sayLoans = useTexts(loansTexts);
  const funds = useFunds();
  const { terms, approval, contract, appliedOn, reference } = loan;
  const schedule = contract?.data.schedule;
  return (
    <Card title={<h2>{say('application')}</h2>}>
      <dl className="facts">
        <Fact name={say('purpose')}>{terms.purpose}</Fact>
        <Fact name={say('fund')}>{funds.get(reference.fundId)?.name ?? '…'}</Fact>
        <Fact name={say('appliedOn')}>{printDay(appliedOn)}</Fact>
        <Fact name={say('projectCost')}>{printMoney(terms.projectCost)} đ</Fact>
        <Fact name={say('ownCapital')}>{printMoney(terms.ownCapital)} đ</Fact>
        <Fact name={say('asked')}>{printMoney(terms.amount)} đ</Fact>
        <Fact name={say('term')}>
          {say('months', { count: terms.termMonths, rate: terms.ratePercentPerYear.replace('.', ',') })}
        </Fact>
        {approval && (
          <Fact name={say('approval')}>
            {say('amountOn', { amount: printMoney(approval.amount), day: printDay(approval.on) })}
          </Fact>
        )}
        {contract && schedule && (
          <>
            <Fact name={say('contract')}>
              {contract.data.contractNo}, {printDay(contract.on)}
            </Fact>
            <Fact name={say('contractAmount')}>{printMoney(contract.data.amount)} đ</Fact>
            <Fact name={say('conditions')}>
              {[
                `${schedule.rate.percent.replace('.', ',')}% / ${sayAction(schedule.rate.per)}`,
                sayLoans(schedule.method),
                schedule.every.seasons
                  ? sayLoans('everySeasons', {
                      days: schedule.every.seasons.map(printDay).join(', '),
                    })
                  : sayLoans('everyMonths', { count: schedule.every.months ?? 0 }),
                sayLoans(schedule.dayCount),
              ].join(' · ')}
            </Fact>
          </>
        )}
      </dl>
    </Card>
  );
};

const Securities = ({ loan: { securities } }: { readonly loan: Loan }) => {
  const say = useTexts(loanTexts);
  return (
    <Card title={<h2>{say('securities')}</h2>} className="spaced">
      <ul className="plain-list">
        {securities.map(({ position, kind, description, value, document }) => (
          <li key={position} className="plain-row">
            <span>
              {say(kind === 'guarantee' ? 'guarantee' : 'collateral')}: {String(description)}
            </span>
            <span className="muted">
              {say('value', {
                amount: printMoney(String(value)),
                document: (document as { document?: string } | null)?.document ?? '',
              })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
