import { Link } from '@tanstack/react-router';
import type { Schema } from '../../api/client.js';
import { printDay } from '../../blocks/dates.js';
import { printMoney, printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import { periodsTexts } from './texts.js';

export const Said = ({ sentence }: { readonly sentence: Schema<'Sentence'> }) => (
  <>{sentence[useStore(preferences).language]}</>
);

type Valued = Pick<Schema<'ClosingFigure'>, 'unit' | 'value'>;

const basisPoints = 100;

export const Value = ({ unit, value }: Valued) => {
  const chosen = useStore(preferences);
  if (value === null) return <>–</>;
  if (typeof value === 'object') return <>{value[chosen.language]}</>;
  if (unit === 'dong') return <>{printMoney(value, chosen.unit)}</>;
  return <>{unit === 'basis-points' ? `${printNumber(Number(value) / basisPoints)}%` : printNumber(Number(value))}</>;
};

/** Why a report shows something else today: its figures that moved, and what moved them, by cause. */
export const Since = ({ title, moved, causes, entries, notListed }: Omit<Schema<'ReportSince'>, 'report'>) => {
  const say = useTexts(periodsTexts);
  const { language } = useStore(preferences);
  return (
    <section>
      <h4>{title[language]}</h4>
      <div className="table-scroll" role="region" aria-label={title[language]} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say('figure')}</th>
              <th scope="col" className="number">
                {say('then')}
              </th>
              <th scope="col" className="number">
                {say('now')}
              </th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ key, label, unit, before, after }) => (
              <tr key={key}>
                <th scope="row">{label[language]}</th>
                <td className="number">
                  <Value unit={unit} value={before} />
                </td>
                <td className="number">
                  <Value unit={unit} value={after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {causes.map(({ cause, words, entries: count }) => (
        <div key={cause}>
          <p>
            <strong>{words[language]}</strong> ({printNumber(count)})
          </p>
          <ul>
            {entries
              .filter((entry) => entry.cause === cause)
              .map(({ position, what, on, reason }) => (
                <li key={position}>
                  <Link to="/journal/$position" params={{ position: String(position) }}>
                    {printNumber(position)} · {what[language]}
                  </Link>{' '}
                  ({printDay(on)}){reason && `: ${reason}`}
                </li>
              ))}
          </ul>
        </div>
      ))}
      {notListed > 0 && <p className="muted">{say('notListed', { count: printNumber(notListed) })}</p>}
    </section>
  );
};
