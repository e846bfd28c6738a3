import { projection, type Folds, type WithCorrections } from '#libs/kernel';
import type { FundBalanceStated, FundEvent } from '../fund-events.js';

interface FundListValues {
  readonly name: string;
  readonly openedOn: string;
  /** From when on the fund's repayments rest on a source that does not state them. */
  readonly repaidUnstatedFrom: string | null;
}
interface FundKey {
  readonly fundId: string;
}

type Balance = WithCorrections<FundBalanceStated>;

/** The funds of an authority. A row is fed by the fund's own stream alone. */
export const fundList = projection<FundEvent>()({
  name: 'fund_list',
  version: 1,
  mode: 'inline',
  kept: true,
  key: { fundId: 'text' },
  values: { name: 'text', openedOn: 'day', repaidUnstatedFrom: 'day?' },
  on: {
    FundOpened: {
      keys: (e) => [{ fundId: e.data.fundId }],
      fold: (_, e) => ({ name: e.data.name, openedOn: e.occurredOn, repaidUnstatedFrom: null }),
    },
    FundBalanceStated: {
      keys: (e) => [{ fundId: e.data.fundId }],
      fold: (row, e) => row && { ...row, repaidUnstatedFrom: e.data.repaid === null ? e.occurredOn : null },
    },
    FundBalanceStatedCorrected: {
      keys: (e) => [{ fundId: e.data.after.fundId }],
      fold: (row, e) => row && { ...row, repaidUnstatedFrom: e.data.after.repaid === null ? e.occurredOn : null },
    },
    FundBalanceStatedReversed: {
      keys: (e) => [{ fundId: e.data.before.data.fundId }],
      fold: (row) => row && { ...row, repaidUnstatedFrom: null },
    },
  } satisfies Folds<FundEvent | Balance, FundKey, FundListValues>,
});
