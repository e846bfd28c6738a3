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
    vi: 'Quỹ không đủ tiền mặt: ngày {day} sẽ thiếu {missing} đồng. Không có gì được lưu.',
    en: 'The fund would be short of cash: {missing} đồng missing on {day}. Nothing was saved.',
  },
  FUND_AVAILABLE_SHORT: {
    vi: 'Quỹ không đủ vốn khả dụng: ngày {day} sẽ thiếu {missing} đồng. Không có gì được lưu.',
    en: 'The fund has not enough available: {missing} đồng missing on {day}. Nothing was saved.',
  },
});

/** Cash: contributions − withdrawals + principal, interest and fees received − disbursed (domain: fund money). */
export const cashOf = (day: FundDayValues): bigint =>
  day.contributed - day.withdrawn + day.principalRepaid + day.incomeReceived - day.disbursed;
/** Available: cash − committed. */
export const availableOf = (day: FundDayValues): bigint => cashOf(day) - day.committed;

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

/**
 * Refuses events that would bring any day of the business calendar below zero, in cash or in what is available. They are
 * folded into the days by the very fold of the table, so the guard and the table cannot disagree. `range` must begin
 * on or before the earliest day they touch.
 */
export const refuseShortage = (
  range: FundRange,
  from: BusinessDate,
  events: readonly DomainEvent[],
  on: DatedOn,
): void => {
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
  const { cash, available } = roomOf({ sumsBefore: range.sumsBefore, rows }, from);
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
