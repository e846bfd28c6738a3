import type { BusinessDate, Recorded, Recount } from '#libs/kernel';
import { fundDays, stillDay, type FundDayValues } from './guard/fund-days.projection.js';
import { fundList } from './fund-list/fund-list.projection.js';
import { trialBalanceOf } from './ledger/postings.js';
import { addedUp, positionOf } from './position/position.js';

/** A fold as it stands in a projection, without the types of its events. */
interface Hearing<Key, Values> {
  readonly keys: (event: Recorded) => readonly Key[];
  readonly fold: (values: Values | undefined, event: Recorded, key: Key) => Values | undefined;
}

/** The rows of a projection in memory, by the text of their key. */
const folded = <Key, Values>(on: object, keyText: (key: Key) => string) => {
  const rows = new Map<string, { readonly key: Key; readonly values: Values }>();
  const hearings = on as Readonly<Record<string, Hearing<Key, Values> | undefined>>;
  const hear = (event: Recorded): void => {
    for (const key of hearings[event.type]?.keys(event) ?? []) {
      const text = keyText(key);
      const values = hearings[event.type]!.fold(rows.get(text)?.values, event, key);
      if (values) rows.set(text, { key, values });
      else rows.delete(text);
    }
  };
  return { rows, hear };
};

const days = () =>
  folded<{ fundId: string; day: BusinessDate }, FundDayValues>(fundDays.on, ({ fundId, day }) => `${fundId} ${day}`);

const names = Object.keys(stillDay) as (keyof FundDayValues)[];
const sumOf = (rows: Iterable<FundDayValues>): FundDayValues => {
  const sum = { ...stillDay };
  for (const row of rows) for (const name of names) (sum as Record<keyof FundDayValues, bigint>)[name] += row[name];
  return sum;
};

/** The books of all funds together, counted anew from the entries. */
const trialBalance: Recount = {
  report: 'trial-balance',
  hears: Object.keys(fundDays.on),
  begin: (asOf) => {
    const { rows, hear } = days();
    return {
      hear,
      figures: () => {
        const byDay = new Map<BusinessDate, FundDayValues[]>();
        for (const { key, values } of rows.values())
          if (key.day <= asOf) byDay.set(key.day, [...(byDay.get(key.day) ?? []), values]);
        return trialBalanceOf([...byDay.values()].map(sumOf));
      },
    };
  },
};

interface FundListRow {
  readonly name: string;
  readonly repaidUnstatedFrom: BusinessDate | null;
}

/** Capital, payments, repayments and what is left of every fund, counted anew from the entries. */
const utilisation: Recount = {
  report: 'utilisation',
  hears: [...new Set([...Object.keys(fundDays.on), ...Object.keys(fundList.on)])],
  begin: (asOf) => {
    const moved = days();
    const funds = folded<{ fundId: string }, FundListRow>(fundList.on, ({ fundId }) => fundId);
    return {
      hear: (event) => {
        moved.hear(event);
        funds.hear(event);
      },
      figures: () =>
        addedUp(
          [...funds.rows.values()]
            .sort((a, b) => (a.key.fundId < b.key.fundId ? -1 : 1))
            .map(({ key: { fundId }, values: { name, repaidUnstatedFrom } }) => {
              const own = [...moved.rows.values()].filter(({ key }) => key.fundId === fundId && key.day <= asOf);
              const unstated = repaidUnstatedFrom !== null && repaidUnstatedFrom <= asOf;
              return positionOf({ ...sumOf(own.map(({ values }) => values)), fundId, name, unstated });
            }),
        ),
    };
  },
};

export const fundRecounts: readonly Recount[] = [utilisation, trialBalance];
