import {
  correctionOf,
  entryToReplace,
  exactly,
  reversalOf,
  verb,
  type BusinessDate,
  type Command,
  type DatedOn,
  type Dong,
  type DomainEvent,
  type Evidence,
  type StandingEntry,
} from '#libs/kernel';
import type { FundingSource } from '#libs/support/events';
import {
  earningsFreeFrom,
  fundRange,
  refuseShortage,
  type CapitalContributed,
  type CapitalWithdrawn,
  type CostPaid,
  type InterestRetained,
  type FundBalance,
  type FundBalanceStated,
  type FundEvent,
  type FundRange,
} from '../events.js';
import type { Fund } from './fund.js';
import { openFund, reject } from './refusals.js';

export type OpenFund = Command<'OpenFund', { fundId: string; name: string }>;
export type ContributeCapital = Command<
  'ContributeCapital',
  { fundId: string; amount: Dong; source: FundingSource; note: string | null }
>;
export type WithdrawCapital = Command<
  'WithdrawCapital',
  { fundId: string; amount: Dong; source: FundingSource; reason: string }
>;
export type RetainInterest = Command<'RetainInterest', { fundId: string; amount: Dong; note: string | null }>;
export type PayCost = Command<'PayCost', { fundId: string; amount: Dong; purpose: string; voucher: Evidence }>;
export type StateFundBalance = Command<
  'StateFundBalance',
  Omit<FundBalance, 'disbursed' | 'repaid'> & { disbursed: Dong; repaid: Dong | null }
>;
/** The whole new content of a contribution or withdrawal; its date is the command's. */
export type CorrectFundEntry = Command<
  'CorrectFundEntry',
  { fundId: string; position: number; reason: string; amount: Dong; source: FundingSource }
>;
export type ReverseFundEntry = Command<'ReverseFundEntry', { fundId: string; position: number; reason: string }>;

const earlier = (a: BusinessDate, b: BusinessDate): BusinessDate => (a < b ? a : b);
const rangeFrom = (fundId: string, from: BusinessDate) => ({ range: fundRange(fundId, from) });

export const openNewFund = verb({
  decide: ({ data: { fundId, name } }: OpenFund, fund: Fund): FundEvent[] => {
    if (fund.status !== 'none') throw reject('FUND_EXISTS');
    return [{ type: 'FundOpened', schema: 1, data: { fundId, name } }];
  },
});

export const contributeCapital = verb({
  decide: ({ data, on }: ContributeCapital, fund: Fund): CapitalContributed[] => {
    openFund(fund, on.to);
    const { fundId, amount, source, note } = data;
    return [{ type: 'CapitalContributed', schema: 2, data: { fundId, amount: amount.toString(), source, note } }];
  },
});

/** Capital leaves only if no later day would come short of what has been paid out or promised. */
export const withdrawCapital = verb({
  facts: ({ data, on }: WithdrawCapital) => rangeFrom(data.fundId, on.to),
  decide: ({ data, on }: WithdrawCapital, fund: Fund, { range }): CapitalWithdrawn[] => {
    openFund(fund, on.to);
    const { fundId, amount, source, reason } = data;
    const withdrawn: CapitalWithdrawn = {
      type: 'CapitalWithdrawn',
      schema: 1,
      data: { fundId, amount: amount.toString(), source, reason },
    };
    refuseShortage(range, on.to, [withdrawn], on);
    return [withdrawn];
  },
});

/** Income becomes capital: no more than was earned by that day and not retained before. */
export const retainInterest = verb({
  facts: ({ data, on }: RetainInterest) => rangeFrom(data.fundId, on.to),
  decide: ({ data, on }: RetainInterest, fund: Fund, { range }): InterestRetained[] => {
    openFund(fund, on.to);
    const { fundId, amount, note } = data;
    const free = earningsFreeFrom(range, on.to);
    if (amount > free) throw reject('OVER_EARNINGS', { free });
    return [{ type: 'InterestRetained', schema: 1, data: { fundId, amount: amount.toString(), note } }];
  },
});

/** Money is spent only if no later day would come short. */
export const payCost = verb({
  facts: ({ data, on }: PayCost) => rangeFrom(data.fundId, on.to),
  decide: ({ data, on }: PayCost, fund: Fund, { range }): CostPaid[] => {
    openFund(fund, on.to);
    const paid: CostPaid = { type: 'CostPaid', schema: 1, data: { ...data, amount: data.amount.toString() } };
    refuseShortage(range, on.to, [paid], on);
    return [paid];
  },
});

export const stateFundBalance = verb({
  facts: ({ data, on }: StateFundBalance) => rangeFrom(data.fundId, on.to),
  decide: ({ data, on }: StateFundBalance, fund: Fund, { range }): FundBalanceStated[] => {
    openFund(fund, on.to);
    const { disbursed, repaid } = data;
    const stated: FundBalanceStated = {
      type: 'FundBalanceStated',
      schema: 1,
      data: { ...data, disbursed: disbursed.toString(), repaid: repaid === null ? null : repaid.toString() },
    };
    refuseShortage(range, on.to, [stated], on);
    return [stated];
  },
});

/** A correction may move an entry in time: the guard looks from the earlier of the two days. */
export const correctFundEntry = verb({
  facts: ({ data, on }: CorrectFundEntry, fund: Fund) =>
    rangeFrom(data.fundId, earlier(on.to, dayOf(fund, data.position) ?? on.to)),
  decide: ({ data, on }: CorrectFundEntry, fund: Fund, { range }) => {
    const { standing } = openFund(fund, on.to);
    const entry = entryToReplace<CapitalContributed['data'] | CapitalWithdrawn['data']>(
      standing,
      data.position,
      data.reason,
    );
    if (entry.type !== 'CapitalContributed' && entry.type !== 'CapitalWithdrawn')
      throw reject('WRONG_KIND_OF_ENTRY', {
        position: data.position,
        actual: entry.type,
        expected: 'CapitalContributed',
      });
    const after = { ...entry.data, amount: data.amount.toString(), source: data.source };
    return guarded(
      [correctionOf(entry, data.reason, after, on, schemaOf(entry))],
      range,
      earlier(on.to, entry.occurredOn),
      on,
    );
  },
});

/** What is reversed keeps its own date, so the guard looks from that day on. */
export const reverseFundEntry = verb({
  facts: ({ data, on }: ReverseFundEntry, fund: Fund) => rangeFrom(data.fundId, dayOf(fund, data.position) ?? on.to),
  decide: ({ data, on }: ReverseFundEntry, fund: Fund, { range }) => {
    if (fund.status !== 'open') throw reject('FUND_UNKNOWN');
    const entry = entryToReplace(fund.standing, data.position, data.reason);
    return guarded([reversalOf(entry, data.reason, schemaOf(entry))], range, entry.occurredOn, on);
  },
});

const dayOf = (fund: Fund, position: number): BusinessDate | undefined =>
  fund.standing.find((entry) => entry.position === position)?.occurredOn;
const schemaOf = ({ type }: StandingEntry): number => (type === 'CapitalContributed' ? 2 : 1);

const guarded = (
  events: (DomainEvent & { on: DatedOn })[],
  range: FundRange,
  from: BusinessDate,
  on: DatedOn,
): FundEvent[] => {
  refuseShortage(range, from, events, on ?? exactly(from));
  return events as unknown as FundEvent[];
};
