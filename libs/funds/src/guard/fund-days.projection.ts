import {
  countedWithCorrections,
  projection,
  type CorrectionForm,
  type DomainEvent,
  type Folds,
  type Was,
} from '#libs/kernel';
import type { LoanApproved, LoanDisbursed, LoanEvent, LoanSettled, RepaymentRecorded } from '#libs/loans/events';
import type { CapitalContributed, CapitalWithdrawn, FundBalanceStated, FundEvent } from '../fund-events.js';

interface DayKey {
  readonly fundId: string;
  readonly day: string;
}

/** What moved in a fund on one business day, whole đồng. `committed` is the change of what is approved and not paid out. */
export interface FundDayValues {
  readonly contributed: bigint;
  readonly withdrawn: bigint;
  readonly committed: bigint;
  readonly disbursed: bigint;
  readonly principalRepaid: bigint;
  readonly incomeReceived: bigint;
  readonly projects: bigint;
}
export type FundMovement = Partial<FundDayValues>;

const still: FundDayValues = {
  contributed: 0n,
  withdrawn: 0n,
  committed: 0n,
  disbursed: 0n,
  principalRepaid: 0n,
  incomeReceived: 0n,
  projects: 0n,
};

const moving = <E extends DomainEvent>(
  type: E['type'],
  movement: (data: E['data']) => FundMovement,
  forms?: readonly CorrectionForm[],
) =>
  countedWithCorrections<E, DayKey, FundDayValues>(
    type,
    {
      keys: ({ data, occurredOn }: Was<E['data']>) => [
        { fundId: (data as { fundId: string }).fundId, day: occurredOn },
      ],
      count: (day, { data }, _key, sign) => added(day, movement(data), sign),
    },
    ({ fundId, day }) => `${fundId} ${day}`,
    forms,
  );

const added = (day: FundDayValues = still, movement: FundMovement, sign: 1 | -1): FundDayValues | undefined => {
  const next = { ...day };
  for (const name of Object.keys(movement) as (keyof FundDayValues)[])
    next[name] += BigInt(sign) * (movement[name] ?? 0n);
  return Object.values(next).some((amount) => amount !== 0n) ? next : undefined;
};

/**
 * The money movements of a fund by business day: what the guard and the fund's position read. One row a day, so
 * it stays as small as the calendar however many loans there are.
 */
export const fundDays = projection<FundEvent | LoanEvent>()({
  name: 'fund_days',
  version: 1,
  mode: 'inline',
  key: { fundId: 'text', day: 'day' },
  values: {
    contributed: 'money',
    withdrawn: 'money',
    committed: 'money',
    disbursed: 'money',
    principalRepaid: 'money',
    incomeReceived: 'money',
    projects: 'money',
  },
  on: {
    ...moving<CapitalContributed>('CapitalContributed', ({ amount }) => ({ contributed: BigInt(amount) })),
    ...moving<CapitalWithdrawn>('CapitalWithdrawn', ({ amount }) => ({ withdrawn: BigInt(amount) })),
    ...moving<FundBalanceStated>('FundBalanceStated', ({ disbursed, repaid, projects }) => ({
      disbursed: BigInt(disbursed),
      principalRepaid: BigInt(repaid ?? '0'),
      projects: BigInt(projects),
    })),
    ...moving<LoanApproved>('LoanApproved', ({ amount }) => ({ committed: BigInt(amount) }), ['Reversed']),
    ...moving<LoanDisbursed>('LoanDisbursed', ({ amount, trancheNo }) => ({
      disbursed: BigInt(amount),
      committed: -BigInt(amount),
      projects: trancheNo === 1 ? 1n : 0n,
    })),
    ...moving<RepaymentRecorded>('RepaymentRecorded', ({ principal, interest, fees }) => ({
      principalRepaid: BigInt(principal),
      incomeReceived: BigInt(interest) + BigInt(fees),
    })),
    ...moving<LoanSettled>('LoanSettled', ({ released }) => ({ committed: -BigInt(released) }), ['Reversed']),
  } as Folds<FundEvent | LoanEvent, DayKey, FundDayValues>,
});
