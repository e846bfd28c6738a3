import {
  countedWithCorrections,
  projection,
  type CorrectionForm,
  type DomainEvent,
  type Folds,
  type Was,
} from '#libs/kernel';
import {
  countingLoans,
  type LoanEvent,
  type PartOfMovement,
  type ProvisionEvent,
  type ProvisionsSet,
} from '#libs/loans/events';
import type {
  CapitalContributed,
  CapitalWithdrawn,
  CostPaid,
  FundBalanceStated,
  FundEvent,
  InterestRetained,
} from '../fund-events.js';

interface DayKey {
  readonly fundId: string;
  readonly day: string;
}

/** What moved in a fund on one business day, whole đồng. `committed` is the change of what is approved and not paid out. */
export interface FundDayValues {
  readonly contributed: bigint;
  readonly withdrawn: bigint;
  /** Income that became capital. */
  readonly retained: bigint;
  readonly committed: bigint;
  readonly disbursed: bigint;
  readonly principalRepaid: bigint;
  /** Interest, penalties and fees. */
  readonly incomeReceived: bigint;
  /** What borrowers paid beyond what they owed: in the till, and theirs. */
  readonly creditReceived: bigint;
  readonly costsPaid: bigint;
  readonly writtenOff: bigint;
  /** What came back of loans written off. */
  readonly recovered: bigint;
  /** Set aside for loans that may be lost, or set free again. */
  readonly provisioned: bigint;
  readonly projects: bigint;
}
export type FundMovement = Partial<FundDayValues>;

export const stillDay: FundDayValues = {
  contributed: 0n,
  withdrawn: 0n,
  retained: 0n,
  committed: 0n,
  disbursed: 0n,
  principalRepaid: 0n,
  incomeReceived: 0n,
  creditReceived: 0n,
  costsPaid: 0n,
  writtenOff: 0n,
  recovered: 0n,
  provisioned: 0n,
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

const added = (day: FundDayValues = stillDay, movement: FundMovement, sign: 1 | -1): FundDayValues | undefined => {
  const next = { ...day };
  for (const name of Object.keys(movement) as (keyof FundDayValues)[])
    next[name] += BigInt(sign) * (movement[name] ?? 0n);
  return Object.values(next).some((amount) => amount !== 0n) ? next : undefined;
};

/**
 * The money movements of a fund by business day: what the guard and the fund's position read. One row a day, so
 * it stays as small as the calendar however many loans there are.
 */
export const fundDays = projection<FundEvent | LoanEvent | ProvisionEvent>()({
  name: 'fund_days',
  version: 2,
  mode: 'inline',
  kept: true,
  key: { fundId: 'text', day: 'day' },
  values: {
    contributed: 'money',
    withdrawn: 'money',
    retained: 'money',
    committed: 'money',
    disbursed: 'money',
    principalRepaid: 'money',
    incomeReceived: 'money',
    creditReceived: 'money',
    costsPaid: 'money',
    writtenOff: 'money',
    recovered: 'money',
    provisioned: 'money',
    projects: 'money',
  },
  on: {
    ...moving<CapitalContributed>('CapitalContributed', ({ amount }) => ({ contributed: BigInt(amount) })),
    ...moving<CapitalWithdrawn>('CapitalWithdrawn', ({ amount }) => ({ withdrawn: BigInt(amount) })),
    ...moving<InterestRetained>('InterestRetained', ({ amount }) => ({ retained: BigInt(amount) }), ['Reversed']),
    ...moving<CostPaid>('CostPaid', ({ amount }) => ({ costsPaid: BigInt(amount) }), ['Reversed']),
    ...moving<FundBalanceStated>('FundBalanceStated', ({ disbursed, repaid, projects }) => ({
      disbursed: BigInt(disbursed),
      principalRepaid: BigInt(repaid ?? '0'),
      projects: BigInt(projects),
    })),
    ...moving<ProvisionsSet>('ProvisionsSet', ({ change }) => ({ provisioned: BigInt(change) }), ['Reversed']),
    ...countingLoans<DayKey, FundDayValues>(
      ({ data: { fundId }, occurredOn }) => [{ fundId, day: occurredOn }],
      (day, moved, sign) => added(day, ofLoan(moved), Number(sign) as 1 | -1),
      ({ fundId, day }) => `${fundId} ${day}`,
    ),
  } as Folds<FundEvent | LoanEvent | ProvisionEvent, DayKey, FundDayValues>,
});

const ofLoan = ({
  interestPaid = 0n,
  penaltyPaid = 0n,
  feesPaid = 0n,
  credit = 0n,
  approved: _,
  ...moved
}: PartOfMovement): FundMovement => ({
  ...moved,
  incomeReceived: interestPaid + penaltyPaid + feesPaid,
  creditReceived: credit,
});
