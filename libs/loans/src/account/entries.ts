import type { BusinessDate, Dong } from '#libs/kernel';
import type { ScheduleTerms, YearlyRate } from '../schedule/index.js';

export const allocationOrders = ['penalty-interest-principal', 'principal-interest-penalty'] as const;
/** What a repayment pays first of all that is due. */
export type AllocationOrder = (typeof allocationOrders)[number];

export const surpluses = ['advance', 'keep-term', 'keep-instalment', 'pay-off'] as const;
/**
 * What becomes of a repayment beyond all that is due. `advance`: it pays the next instalments as they stand, each its
 * interest first. `keep-term` and `keep-instalment`: it prepays principal, and the instalments left become smaller or
 * fewer. `pay-off`: it ends the loan on that day. What no loan is left for is kept as the borrower's credit.
 */
export type Surplus = (typeof surpluses)[number];

/** How money is owed under a contract. The lists of what happened later are empty in `schedule`. */
export interface AccountTerms {
  readonly schedule: Omit<ScheduleTerms, 'disbursements'>;
  /** Overdue principal bears the in-term rate of the day times this, in ten-thousandths: 150 % is `15_000n`. */
  readonly overdueFactor: bigint;
  readonly allocation: AllocationOrder;
}

/** How one repayment was shared out, whole đồng. `credit` is what was added to the borrower's credit, or taken from it. */
export interface Allocation {
  readonly penalty: bigint;
  readonly interest: bigint;
  readonly principal: bigint;
  readonly credit: bigint;
}

/** The instalments of a loan from a day on, instead of those that were left. */
export type NewInstalments = Pick<
  ScheduleTerms,
  'method' | 'principalPlan' | 'instalments' | 'every' | 'gracePrincipalInstalments'
>;

interface OnDay {
  /** The journal number of the first version of the entry. */
  readonly position: number;
  readonly on: BusinessDate;
}

/** What happens to the money of a loan, as its account sees it. */
export type AccountEntry = OnDay &
  (
    | { readonly kind: 'tranche'; readonly amount: Dong }
    | { readonly kind: 'repayment'; readonly amount: bigint; readonly surplus: Surplus }
    /** Shared out by the voucher itself, as old receipts are: no order of the contract is asked. */
    | { readonly kind: 'stated-repayment'; readonly stated: Omit<Allocation, 'credit'> }
    | { readonly kind: 'credit-refund'; readonly amount: bigint }
    /** No interest, in-term or overdue, runs from its day to `to`, both included. */
    | { readonly kind: 'interest-pause'; readonly to: BusinessDate }
    | {
        readonly kind: 'interest-waiver';
        readonly interest: bigint;
        readonly penalty: bigint;
        readonly forInability: boolean;
      }
    | { readonly kind: 'rate-change'; readonly rate: YearlyRate }
    | { readonly kind: 'restructuring'; readonly left: NewInstalments }
    | { readonly kind: 'write-off' }
    | { readonly kind: 'recovery'; readonly amount: bigint }
  );

export const zeroAllocation: Allocation = { penalty: 0n, interest: 0n, principal: 0n, credit: 0n };
