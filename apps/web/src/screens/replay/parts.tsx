import { Link } from '@tanstack/react-router';
import type { Schema } from '../../api/client.js';
import { printDay, printInstant } from '../../blocks/dates.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { Nothing } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { replayTexts } from './texts.js';

type Unit = Schema<'Figure'>['unit'];

/** A figure as its unit is read. */
export const usePrinted = () => {
  const say = useTexts(replayTexts);
  const { language } = useStore(preferences);
  return (value: Schema<'Figure'>['value'], unit: Unit): string => {
    if (value === null) return '–';
    if (typeof value !== 'string') return value[language];
    switch (unit) {
      case 'dong':
        return `${printMoney(value)} đồng`;
      case 'basis-points':
        return `${(Number(value) / 100).toLocaleString('vi-VN', { maximumFractionDigits: 2 })} %`;
      case 'days':
        return say('days', { days: printMoney(value) });
      case 'count':
        return printMoney(value);
      case 'words':
        return value;
      default:
        return unit satisfies never;
    }
  };
};

export const EntryLink = ({ position }: { readonly position: number }) => (
  <Link to="/journal/$position" params={{ position: String(position) }}>
    {position}
  </Link>
);

const aligned = (unit: Unit) => (unit === 'words' ? '' : 'number');

/** The figures of an answer. */
export const Figures = ({
  figures,
  caption,
}: {
  readonly figures: readonly Schema<'Figure'>[];
  readonly caption: string;
}) => {
  const say = useTexts(replayTexts);
  const { language } = useStore(preferences);
  const print = usePrinted();
  if (!figures.length) return <Nothing hint={say('noFigures')} />;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="plain-table">
        <caption className="visually-hidden">{caption}</caption>
        <tbody>
          {figures.map(({ key, label, unit, value }) => (
            <tr key={key}>
              <th scope="row">{label[language]}</th>
              <td className={aligned(unit)}>{print(value, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface MovedProps {
  readonly rows: readonly (Schema<'Difference'> & { readonly movedBy?: readonly number[] })[];
  readonly caption: string;
  readonly before: string;
  readonly after: string;
}

/** What moved, figure by figure, and which entries moved it. */
export const Moved = ({ rows, caption, before, after }: MovedProps) => {
  const say = useTexts(replayTexts);
  const { language } = useStore(preferences);
  const print = usePrinted();
  if (!rows.length) return <Nothing hint={say('nothingMoved')} />;
  const tells = rows.some(({ movedBy }) => movedBy);
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="plain-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('figure')}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
            <th scope="col">{say('difference')}</th>
            {tells && <th scope="col">{say('movedBy')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label[language]}</th>
              <td className={aligned(row.unit)}>{print(row.before, row.unit)}</td>
              <td className={aligned(row.unit)}>{print(row.after, row.unit)}</td>
              <td className="number">{row.difference === null ? '–' : signed(print(row.difference, row.unit))}</td>
              {tells && (
                <td className="replay-movers">
                  {row.movedBy?.map((position) => (
                    <EntryLink key={position} position={position} />
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const signed = (printed: string) => (printed.startsWith('-') ? printed : `+${printed}`);

type Touching = Schema<'TouchingEntry'> & Partial<Pick<Schema<'Caused'>, 'differences' | 'causeWords'>>;

/** Entries with what each did, in the order of the journal. */
export const TouchingEntries = ({
  entries,
  notListed = 0,
}: {
  readonly entries: readonly Touching[];
  readonly notListed?: number;
}) => {
  const say = useTexts(replayTexts);
  const { language } = useStore(preferences);
  return (
    <ul className="plain-list">
      {entries.map(({ position, what, causeWords, on, recordedAt, reason, differences = [] }) => (
        <li key={position} className="replay-entry">
          <Link to="/journal/$position" params={{ position: String(position) }}>
            {position} · {what[language]}
          </Link>{' '}
          {causeWords && <strong>({causeWords[language]})</strong>}{' '}
          <span className="muted">{say('bothClocks', { on: printDay(on), recorded: printInstant(recordedAt) })}</span>
          {reason !== null && <div>{say('reason', { reason })}</div>}
          {differences.map(({ key, text }) => (
            <div key={key}>{text[language]}</div>
          ))}
        </li>
      ))}
      {notListed > 0 && <li className="muted">{say('notListed', { count: notListed })}</li>}
    </ul>
  );
};
