import { Card } from 'antd';
import type { BusinessDate } from '#libs/kernel';
import type { Schema } from '../../api/client.js';
import { printDay } from '../../blocks/dates.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { Nothing } from '../../shell/states.js';
import { monthsOf, type DueDay } from './calendar.js';
import { dueTexts } from './texts.js';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

interface DueCalendarProps {
  readonly due: readonly Schema<'DueItem'>[];
  readonly asOf: string;
}

/** What falls due, month by month. */
export const DueCalendar = ({ due, asOf }: DueCalendarProps) => {
  const say = useTexts(dueTexts);
  const months = monthsOf(due, asOf as BusinessDate);
  return (
    <Card title={<h2>{say('calendar')}</h2>} className="spaced">
      {months.length === 0 && <Nothing hint={say('noneAhead')} />}
      <div className="cards">
        {months.map(({ month, weeks }) => (
          <div key={month} className="table-scroll" role="region" aria-label={titleOf(month)} tabIndex={0}>
            <table className="plain-table due-calendar">
              <caption>{titleOf(month)}</caption>
              <thead>
                <tr>
                  {weekdays.map((day) => (
                    <th key={day} scope="col">
                      {say(day)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {weeks.map((week, index) => (
                  <tr key={index}>
                    {week.map((day, at) => (
                      <Day key={at} day={day} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </div>
    </Card>
  );
};

const titleOf = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;

const Day = ({ day }: { readonly day: DueDay | null }) => {
  const say = useTexts(dueTexts);
  if (!day) return <td />;
  const { on, instalments, amount } = day;
  return (
    <td className={instalments ? 'due-day' : undefined}>
      <span className="muted">{Number(on.slice(8))}</span>
      {instalments > 0 && (
        <div title={`${printDay(on)}: ${say('instalments', { count: instalments })}`}>
          <strong>{printMoney(amount.toString())}</strong>
          <div className="muted">{say('instalments', { count: instalments })}</div>
        </div>
      )}
    </td>
  );
};
