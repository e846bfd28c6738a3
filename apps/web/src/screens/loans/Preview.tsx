import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { Schema } from '../../api/client.js';
import { printDay } from '../../blocks/dates.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import type { FundRoom, LoanPreview } from './queries.js';
import { loansTexts } from './texts.js';

/** Whether a step would be recorded, and if not, why. */
export const Verdict = ({ preview: { refusals, events } }: { readonly preview: LoanPreview }) => {
  const say = useTexts(loansTexts);
  const { language } = useStore(preferences);
  if (!refusals.length)
    return (
      <Alert
        type="success"
        showIcon
        title={say('allowedTitle')}
        description={say('wouldRecord', { count: events.length })}
      />
    );
  return (
    <Alert
      type="warning"
      showIcon
      title={say('refusedTitle')}
      description={refusals.map(({ code, sentence }) => (
        <p key={code}>{sentence[language]}</p>
      ))}
    />
  );
};

/**
 * The least money the fund has from the business day on, with the day that is in the way: now, and after the step. An
 * application moves no money; it is shown as paid out, and what is missing is said at once.
 */
export const FundRoomTable = ({
  room: { before, after, ifPaidOut },
}: {
  readonly room: NonNullable<LoanPreview['fundRoom']>;
}) => {
  const say = useTexts(loansTexts);
  const then = ifPaidOut ?? after;
  const shown = ({ amount, day }: FundRoom['cash']) =>
    say('amountOnDay', { amount: printMoney(amount), day: printDay(day) });
  const short = kindsOfMoney.filter((name) => then[name].amount.startsWith('-'));
  return (
    <section>
      <h3>{say('fundRoom')}</h3>
      <BeforeAfter
        caption={say('fundRoom')}
        rows={kindsOfMoney.map((name) => ({
          key: name,
          name: say(name),
          before: shown(before[name]),
          after: shown(then[name]),
          isBad: short.includes(name),
        }))}
        names={[say('before'), say(ifPaidOut ? 'ifPaidOut' : 'after')]}
      />
      {ifPaidOut &&
        short.map((name) => (
          <p key={name} className="input-wrong">
            {say(`short-${name}`, { missing: printMoney(then[name].amount.slice(1)), day: printDay(then[name].day) })}
          </p>
        ))}
      <p className="muted">{say('fundRoomHint')}</p>
    </section>
  );
};

const kindsOfMoney = ['cash', 'available'] as const;

interface BeforeAfterRow {
  readonly key: string;
  readonly name: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly isBad?: boolean;
}
interface BeforeAfterProps {
  readonly caption: string;
  readonly names: readonly [before: string, after: string];
  readonly rows: readonly BeforeAfterRow[];
}

const BeforeAfter = ({ caption, names, rows }: BeforeAfterProps) => (
  <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
    <table className="plain-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {names.map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, before, after, isBad }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="number">{before}</td>
            <td className={isBad ? 'number input-wrong' : 'number'}>
              <strong>{after}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const totalNames = ['outstanding', 'overduePrincipal', 'overdueInterest', 'penaltyDue', 'credit'] as const;

/** What a step moves of instalments, of the way repayments are shared out, and of totals: only what is another then. */
export const MovedTables = ({ moved }: { readonly moved: Schema<'Moved'> }) => {
  const say = useTexts(loansTexts);
  const names = [say('movedWas'), say('movedIs')] as const;
  const totals = totalNames.filter((name) => moved.totals.before[name] !== moved.totals.after[name]);
  if (!totals.length && !moved.instalments.length && !moved.repayments.length)
    return <p className="muted">{say('nothingMoved')}</p>;
  const rowText = (row: Schema<'RowFigures'> | null) =>
    row
      ? `${say('principal')} ${printMoney(row.principal)} · ${say('interest')} ${printMoney(row.interest)} · ${say('left')} ${printMoney(BigInt(row.principalLeft) + BigInt(row.interestLeft))}`
      : say('none');
  const shareText = (shared: Schema<'Shared'> | null) =>
    shared
      ? (['penalty', 'interest', 'principal', 'credit'] as const)
          .filter((name) => shared[name] !== '0')
          .map((name) => `${say(name)} ${printMoney(shared[name])}`)
          .join(' · ') || '0'
      : say('none');
  return (
    <>
      {totals.length > 0 && (
        <>
          <h4>{say('movedTotals')}</h4>
          <BeforeAfter
            caption={say('movedTotals')}
            names={names}
            rows={totals.map((name) => ({
              key: name,
              name: say(`total-${name}`),
              before: printMoney(moved.totals.before[name]),
              after: printMoney(moved.totals.after[name]),
            }))}
          />
        </>
      )}
      {moved.repayments.length > 0 && (
        <>
          <h4>{say('movedRepayments')}</h4>
          <BeforeAfter
            caption={say('movedRepayments')}
            names={names}
            rows={moved.repayments.map(({ position, on, before, after }) => ({
              key: `${position} ${on}`,
              // What is only tried has no number yet.
              name: position ? say('entryNo', { position, day: printDay(on) }) : printDay(on),
              before: shareText(before),
              after: shareText(after),
            }))}
          />
        </>
      )}
      {moved.instalments.length > 0 && (
        <>
          <h4>{say('movedInstalments')}</h4>
          <BeforeAfter
            caption={say('movedInstalments')}
            names={names}
            rows={moved.instalments.map(({ no, dueOn, before, after }) => ({
              key: `${no} ${dueOn}`,
              name: say('instalmentNo', { no, day: printDay(dueOn) }),
              before: rowText(before),
              after: rowText(after),
            }))}
          />
        </>
      )}
    </>
  );
};
