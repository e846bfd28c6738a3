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

/** Whether a step would be recorded, with what should be looked at twice; and if not, why. */
export const Verdict = ({ preview: { refusals, events, fundRoom } }: { readonly preview: LoanPreview }) => {
  const say = useTexts(loansTexts);
  const { language } = useStore(preferences);
  if (!refusals.length) {
    const kept = creditIn(events);
    const cautions = [
      ...(kept ? [say('wouldKeep', { amount: printMoney(kept) })] : []),
      ...(fundRoom?.ifPaidOut && shortIn(fundRoom.ifPaidOut).length ? [say('fundTooSmall')] : []),
    ];
    return (
      <Alert
        type={cautions.length ? 'warning' : 'success'}
        showIcon
        title={say(cautions.length ? 'allowedWithCare' : 'allowedTitle')}
        description={[...cautions, say('wouldRecord', { count: events.length })].map((line) => (
          <p key={line}>{line}</p>
        ))}
      />
    );
  }
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

/** What a repayment pays beyond all that is owed: most often a zero too many. */
const creditIn = (events: LoanPreview['events']): bigint =>
  events.reduce(
    (sum, { type, data }) =>
      type === 'RepaymentRecorded' ? sum + BigInt((data as { readonly credit?: string }).credit ?? 0) : sum,
    0n,
  );

const kindsOfMoney = ['cash', 'available'] as const;
const shortIn = (room: FundRoom) => kindsOfMoney.filter((name) => room[name].amount.startsWith('-'));

/**
 * The least money the fund has from the business day on, with the day that is in the way: now, and after the step. An
 * application moves no money; it is shown as paid out, and what is missing is said at once.
 */
export const FundRoomTable = ({ preview: { fundRoom, refusals } }: { readonly preview: LoanPreview }) => {
  const say = useTexts(loansTexts);
  const shown = ({ amount, day }: FundRoom['cash']) =>
    say('amountOnDay', { amount: printMoney(amount), day: printDay(day) });
  if (!fundRoom) return null;
  const { before, after, ifPaidOut } = fundRoom;
  const then = ifPaidOut ?? after;
  const short = shortIn(then);
  return (
    <section>
      <h3>{say('fundRoom')}</h3>
      {/* What is refused moves nothing. */}
      {refusals.length > 0 ? (
        <dl className="facts">
          {kindsOfMoney.map((name) => (
            <div key={name} className="fact-row">
              <dt>{say(name)}</dt>
              <dd>{shown(before[name])}</dd>
            </div>
          ))}
        </dl>
      ) : (
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
      )}
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
