import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { answerOf, api, type Schema } from '../../api/client.js';
import { pageRowsMax } from '../../api/pages.js';
import { printMoney, printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import type { Clocks } from '../../shell/clocks.js';
import { useClocks } from '../../shell/layout-route.js';
import { Answer, Nothing } from '../../shell/states.js';
import { homeTexts } from './texts.js';

/** The states in which a loan waits for somebody, in the order of its life. */
const waiting = ['applied', 'appraised', 'approved', 'contracted'] as const;
const shownMax = 3;

interface Waiting {
  readonly status: (typeof waiting)[number];
  readonly items: readonly Schema<'LoanListItem'>[];
  readonly more: boolean;
}

const ask = async (status: Waiting['status'], clocks: Clocks, signal: AbortSignal): Promise<Waiting> => {
  const query = { ...clocks, status, limit: pageRowsMax };
  const { items, next } = await answerOf(api.GET('/api/loans', { params: { query }, signal }));
  return { status, items, more: next !== null };
};

/** Loans that wait to be appraised, decided on, contracted or paid out. */
export const WaitingLoans = () => {
  const say = useTexts(homeTexts);
  const clocks = useClocks();
  const loans = useQuery({
    queryKey: ['loans', 'waiting', clocks],
    queryFn: ({ signal }) => Promise.all(waiting.map((status) => ask(status, clocks, signal))),
  });
  return (
    <Card title={<h2>{say('waiting')}</h2>}>
      <Answer of={loans}>
        {(all) => {
          const groups = all.filter(({ items }) => items.length);
          return groups.length ? (
            groups.map((group) => <Group key={group.status} group={group} />)
          ) : (
            <Nothing hint={say('nobodyWaits')} />
          );
        }}
      </Answer>
    </Card>
  );
};

const Group = ({ group: { status, items, more } }: { readonly group: Waiting }) => {
  const say = useTexts(homeTexts);
  const count = `${printNumber(items.length)}${more ? '+' : ''}`;
  return (
    <section>
      <h3>
        <Link to="/loans" search={{ status } as never}>
          {say(`waiting-${status}`, { count })}
        </Link>
      </h3>
      <ul className="plain-list">
        {items.slice(0, shownMax).map(({ loanId, borrowerName, purpose, requested, approved }) => (
          <li key={loanId} className="plain-row">
            <div>
              <Link to="/loans/$loanId" params={{ loanId }}>
                {borrowerName}
              </Link>
              <div className="muted">{purpose}</div>
            </div>
            <span className="muted">
              {say('dong', { amount: printMoney(approved === '0' ? requested : approved) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
