import { countedWithCorrections, type CorrectionForm, type DomainEvent, type Folds, type Was } from '#libs/kernel';
import type {
  CommitmentReleased,
  CreditRefunded,
  LoanApprovalExpired,
  LoanApproved,
  LoanContracted,
  LoanDisbursed,
  LoanEvent,
  LoanReference,
  LoanSettled,
  LoanWrittenOff,
  RecoveryRecorded,
  RepaymentReallocated,
  RepaymentRecorded,
  WriteOffReassessed,
} from './loan-events.js';

/** What one entry moves, whole đồng. `committed` is the change of what is approved and not paid out. */
export interface LoanMovement {
  readonly approved: bigint;
  readonly committed: bigint;
  readonly disbursed: bigint;
  readonly principalRepaid: bigint;
  readonly interestPaid: bigint;
  readonly penaltyPaid: bigint;
  readonly feesPaid: bigint;
  /** Kept for the borrower, who has paid more than was owed. */
  readonly credit: bigint;
  readonly writtenOff: bigint;
  readonly recovered: bigint;
  /** Loans that began to be paid out. */
  readonly projects: bigint;
}
export type PartOfMovement = Partial<LoanMovement>;

interface Moving<E extends DomainEvent> {
  readonly moves: (data: E['data']) => PartOfMovement;
  readonly forms: readonly CorrectionForm[];
}
const moving = <E extends DomainEvent>(
  moves: (data: E['data']) => PartOfMovement,
  forms: readonly CorrectionForm[] = ['Reversed'],
): Moving<DomainEvent> => ({ moves, forms }) as unknown as Moving<DomainEvent>;

const freed = (amount: string): PartOfMovement => ({ committed: -BigInt(amount) });
const change = (after: string, before: string): bigint => BigInt(after) - BigInt(before);

/** Every entry of a loan that moves money or a promise of it: the one place that says how each counts. */
const movements: Readonly<Record<string, Moving<DomainEvent>>> = {
  LoanApproved: moving<LoanApproved>(({ amount }) => ({ approved: BigInt(amount), committed: BigInt(amount) })),
  LoanApprovalExpired: moving<LoanApprovalExpired>(({ released }) => freed(released)),
  CommitmentReleased: moving<CommitmentReleased>(({ amount }) => freed(amount)),
  LoanContracted: moving<LoanContracted>(({ released }) => freed(released)),
  LoanDisbursed: moving<LoanDisbursed>(
    ({ amount, trancheNo }) => ({
      disbursed: BigInt(amount),
      committed: -BigInt(amount),
      projects: trancheNo === 1 ? 1n : 0n,
    }),
    ['Corrected', 'Reversed'],
  ),
  RepaymentRecorded: moving<RepaymentRecorded>(
    ({ principal, interest, penalty, fees, credit }) => ({
      principalRepaid: BigInt(principal),
      interestPaid: BigInt(interest),
      penaltyPaid: BigInt(penalty),
      feesPaid: BigInt(fees),
      credit: BigInt(credit),
    }),
    ['Corrected', 'Reversed'],
  ),
  RepaymentReallocated: moving<RepaymentReallocated>(
    ({ before, after }) => ({
      principalRepaid: change(after.principal, before.principal),
      interestPaid: change(after.interest, before.interest),
      penaltyPaid: change(after.penalty, before.penalty),
      credit: change(after.credit, before.credit),
    }),
    [],
  ),
  CreditRefunded: moving<CreditRefunded>(({ amount }) => ({ credit: -BigInt(amount) })),
  LoanWrittenOff: moving<LoanWrittenOff>(({ principal, released }) => ({
    writtenOff: BigInt(principal),
    ...freed(released),
  })),
  WriteOffReassessed: moving<WriteOffReassessed>(
    ({ before, after }) => ({ writtenOff: change(after.principal, before.principal) }),
    [],
  ),
  RecoveryRecorded: moving<RecoveryRecorded>(({ amount }) => ({ recovered: BigInt(amount) })),
  LoanSettled: moving<LoanSettled>(({ released }) => freed(released)),
};

/** Adds what loans move to the rows of a table, corrections and reversals included. `count` must commute. */
export const countingLoans = <Key, Values>(
  keys: (was: Was<LoanReference>) => readonly Key[],
  count: (values: Values | undefined, moved: PartOfMovement, sign: 1n | -1n) => Values | undefined,
  keyText: (key: Key) => string,
): Folds<LoanEvent, Key, Values> =>
  Object.assign(
    {},
    ...Object.entries(movements).map(([type, { moves, forms }]) =>
      countedWithCorrections<DomainEvent, Key, Values>(
        type,
        {
          keys: (was) => keys(was as Was<LoanReference>),
          count: (values, { data }, _key, sign) => count(values, moves(data), BigInt(sign) as 1n | -1n),
        },
        keyText,
        forms,
      ),
    ),
  ) as Folds<LoanEvent, Key, Values>;

/** A row with every amount of a movement that it has a column for added to it. */
export const withMovement = <V extends object>(values: V, moved: PartOfMovement, sign: 1n | -1n): V => {
  const next = { ...values } as Record<string, unknown>;
  for (const [name, amount] of Object.entries(moved))
    if (name in next) next[name] = (next[name] as bigint) + sign * amount;
  return next as V;
};
