import {
  rangeFact,
  refusals,
  type BusinessDate,
  type DomainEvent,
  type DatedOn,
  type Recorded,
  type RowRange,
} from '#libs/kernel';
import { fundDays, type FundDayValues } from './fund-days.projection.js';

type FundDay = FundDayValues & { readonly fundId: string; readonly day: string };

/** The movements of a fund from a day on, and the sums of all before: what a decision on its money must know. */
export type FundRange = RowRange<FundDay>;

export const fundRange = (fundId: string, from: BusinessDate) =>
  rangeFact(fundDays, [fundId], from, (range): FundRange => range);

const reject = refusals({
  FUND_CASH_SHORT: {
    vi: 'Quỹ không đủ tiền mặt: ngày {day} sẽ thiếu {missing} đồng.',
    en: 'The fund would be short of cash: {missing} đồng missing on {day}.',
  },
  FUND_AVAILABLE_SHORT: {
    vi: 'Quỹ không đủ vốn khả dụng: ngày {day} sẽ thiếu {missing} đồng.',
    en: 'The fund has not enough available: {missing} đồng missing on {day}.',
  },
});

/** Cash: what came in − what went out, borrowers' credit included. */
export const cashOf = (day: FundDayValues): bigint =>
  day.contributed -
  day.withdrawn +
  day.principalRepaid +
  day.incomeReceived +
  day.creditReceived +
  day.recovered -
  day.costsPaid -
  day.disbursed;
/**
 * Available: contributions − withdrawals + principal repaid + income received − costs paid − disbursed − committed (domain:
 * fund money). Credit is the borrowers' and not available.
 */
export const availableOf = (day: FundDayValues): bigint => cashOf(day) - day.creditReceived - day.committed;
/** Book charter capital: contributions − withdrawals + retained income. */
export const capitalOf = (day: FundDayValues): bigint => day.contributed - day.withdrawn + day.retained;
/** Actual charter capital: what is contributed, ± what was earned and lost and not distributed. */
const actualCapitalOf = (day: FundDayValues): bigint =>
  day.contributed - day.withdrawn + day.incomeReceived + day.recovered - day.costsPaid - day.writtenOff;

/** The actual charter capital of a fund on a day of its range. */
export const charterCapitalOf = ({ sumsBefore, rows }: FundRange, on: BusinessDate): bigint =>
  rows.reduce(
    (sum, row) => (row.day <= on ? sum + actualCapitalOf(row) : sum),
    actualCapitalOf(sumsBefore as unknown as FundDayValues),
  );

/** Income that is neither spent, lost nor retained yet on any day from `from` on. */
export const earningsFreeFrom = ({ sumsBefore, rows }: FundRange, from: BusinessDate): bigint => {
  const earned = (day: FundDayValues) =>
    day.incomeReceived + day.recovered - day.costsPaid - day.writtenOff - day.retained;
  let free = earned(sumsBefore as unknown as FundDayValues);
  let least: bigint | undefined;
  for (const row of [...rows].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    if (least === undefined && row.day > from) least = free;
    free += earned(row);
    if (row.day >= from && (least === undefined || free < least)) least = free;
  }
  return least ?? free;
};

/** The lowest amounts of a fund on any day from the first of the range on, each with its day. */
export interface FundRoom {
  readonly cash: { readonly amount: bigint; readonly day: string };
  readonly available: { readonly amount: bigint; readonly day: string };
}

/** The room in a fund from `from` on. Without a movement on `from` itself the balance of the days before holds on it. */
export const roomOf = ({ sumsBefore, rows }: FundRange, from: BusinessDate): FundRoom => {
  const before = sumsBefore as unknown as FundDayValues;
  let cash = cashOf(before);
  let available = availableOf(before);
  let room: FundRoom | undefined;
  const lowered = (day: string): FundRoom => ({
    cash: !room || cash < room.cash.amount ? { amount: cash, day } : room.cash,
    available: !room || available < room.available.amount ? { amount: available, day } : room.available,
  });
  for (const row of rows) {
    if (!room && row.day > from) room = lowered(from);
    cash += cashOf(row);
    available += availableOf(row);
    if (row.day >= from) room = lowered(row.day);
  }
  return room ?? lowered(from);
};

/** A range with events that are not recorded yet, folded in by the very fold of the table, so that the two cannot disagree. */
export const withEvents = (range: FundRange, events: readonly DomainEvent[], on: DatedOn): FundRange => {
  const days = new Map(range.rows.map((row) => [row.day, row as FundDayValues]));
  for (const event of events) {
    const listener = (fundDays.on as Readonly<Record<string, Listener | undefined>>)[event.type];
    if (!listener) continue;
    const dated = (event as { on?: DatedOn }).on ?? on;
    const recorded = {
      ...event,
      occurredOn: dated.to,
      occurredFrom: dated.from,
      precision: dated.precision,
    } as Recorded;
    for (const key of listener.keys(recorded)) {
      const folded = listener.fold(days.get(key.day), recorded, key);
      if (folded) days.set(key.day, folded);
      else days.delete(key.day);
    }
  }
  const rows = [...days]
    .map(([day, values]) => ({ ...values, day, fundId: '' }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return { sumsBefore: range.sumsBefore, rows };
};

/**
 * Refuses events that would bring any day of the business calendar below zero, in cash or in what is available. `range`
 * must begin on or before the earliest day they touch.
 */
export const refuseShortage = (
  range: FundRange,
  from: BusinessDate,
  events: readonly DomainEvent[],
  on: DatedOn,
): void => {
  const { cash, available } = roomOf(withEvents(range, events, on), from);
  if (cash.amount < 0n) throw reject('FUND_CASH_SHORT', { day: cash.day, missing: -cash.amount });
  if (available.amount < 0n) throw reject('FUND_AVAILABLE_SHORT', { day: available.day, missing: -available.amount });
};

interface Listener {
  readonly keys: (event: Recorded) => readonly { readonly fundId: string; readonly day: string }[];
  readonly fold: (
    values: FundDayValues | undefined,
    event: Recorded,
    key: { fundId: string; day: string },
  ) => FundDayValues | undefined;
}
