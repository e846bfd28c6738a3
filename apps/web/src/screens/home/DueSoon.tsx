import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { addDays, type BusinessDate } from '#libs/kernel';
import { answerOf, api, type Schema } from '../../api/client.js';
import { pageRowsMax } from '../../api/pages.js';
import { printMoney, printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Answer } from '../../shell/states.js';
import { homeTexts } from './texts.js';

type Due = Schema<'DueItem'>;
const [soon, later] = [7, 30] as const;

/** Instalments overdue, due in seven days and in thirty. */
export const DueSoon = () => {
  const say = useTexts(homeTexts);
  const clocks = useClocks();
  const due = useQuery({
    queryKey: ['due', 'soon', clocks],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/reports/due-list', { params: { query: { ...clocks, days: later, limit: pageRowsMax } }, signal }),
      ),
  });
  return (
    <Card title={<h2>{say('dueSoon')}</h2>} extra={<Link to="/due">{say('openDue')}</Link>}>
      <Answer of={due}>
        {({ asOf, items, next }) => {
          const inDays = addDays(asOf as BusinessDate, soon);
          const lines = [
            ['overdueNow', items.filter(({ overdueDays }) => overdueDays > 0)],
            ['dueIn7', items.filter(({ overdueDays, dueOn }) => overdueDays <= 0 && dueOn <= inDays)],
            ['dueIn30', items.filter(({ overdueDays, dueOn }) => overdueDays <= 0 && dueOn > inDays)],
          ] as const;
          return (
            <>
              <dl className="facts">
                {lines.map(([name, of]) => (
                  <div key={name} className="fact-row">
                    <dt>{say(name)}</dt>
                    <dd>
                      {of.length ? say('instalments', { count: printNumber(of.length), amount: sumOf(of) }) : '0'}
                    </dd>
                  </div>
                ))}
              </dl>
              {next !== null && <p className="muted">{say('firstOnly', { count: printNumber(items.length) })}</p>}
            </>
          );
        }}
      </Answer>
    </Card>
  );
};

const sumOf = (items: readonly Due[]): string =>
  printMoney(items.reduce((sum, { principal, interest }) => sum + BigInt(principal) + BigInt(interest), 0n).toString());
