import { heldRows, type Recount } from '#libs/kernel';
import { fundDays, stillDay, type FundDayValues } from './guard/fund-days.projection.js';
import { fundList } from './fund-list/fund-list.projection.js';
import { trialBalanceOf } from './ledger/postings.js';
import { addedUp, positionOf } from './position/position.js';

const names = Object.keys(stillDay) as (keyof FundDayValues)[];
const sumOf = (rows: Iterable<FundDayValues>): FundDayValues => {
  const sum = { ...stillDay };
  for (const row of rows) for (const name of names) (sum as Record<keyof FundDayValues, bigint>)[name] += row[name];
  return sum;
};

/** The books of all funds together, counted anew from the entries. */
const trialBalance: Recount = {
  report: 'trial-balance',
  question: () => ({}),
  hears: Object.keys(fundDays.on),
  begin: (asOf) => {
    const { rows, hear } = heldRows(fundDays);
    return {
      hear,
      figures: () => {
        const byDay = new Map<string, FundDayValues[]>();
        for (const row of rows()) if (row.day <= asOf) byDay.set(row.day, [...(byDay.get(row.day) ?? []), row]);
        return trialBalanceOf([...byDay.values()].map(sumOf));
      },
    };
  },
};

/** Capital, payments, repayments and what is left of every fund, counted anew from the entries. */
const utilisation: Recount = {
  report: 'utilisation',
  question: () => ({}),
  hears: [...new Set([...Object.keys(fundDays.on), ...Object.keys(fundList.on)])],
  begin: (asOf) => {
    const moved = heldRows(fundDays);
    const funds = heldRows(fundList);
    return {
      hear: (event) => {
        moved.hear(event);
        funds.hear(event);
      },
      figures: () => {
        const byFund = new Map<string, FundDayValues[]>();
        for (const row of moved.rows())
          if (row.day <= asOf) byFund.set(row.fundId, [...(byFund.get(row.fundId) ?? []), row]);
        return addedUp(
          [...funds.rows()]
            .sort((a, b) => (a.fundId < b.fundId ? -1 : 1))
            .map(({ fundId, name, repaidUnstatedFrom }) => {
              const unstated = repaidUnstatedFrom !== null && repaidUnstatedFrom <= asOf;
              return positionOf({ ...sumOf(byFund.get(fundId) ?? []), fundId, name, unstated });
            }),
        );
      },
    };
  },
};

export const fundRecounts: readonly Recount[] = [utilisation, trialBalance];
