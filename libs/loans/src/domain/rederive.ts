import { exactly, type BusinessDate, type DatedOn, type DomainEvent, type NewEvent } from '#libs/kernel';
import { accountOf, type Account, type Allocation } from '../account/index.js';
import type {
  LoanReference,
  RepaymentReallocated,
  RepaymentRecorded,
  WriteOffReassessed,
  WrittenOff,
} from '../loan-events.js';
import type { LoanEntry, LoanView } from './loan.js';
import { accountEntriesOf, accountTermsOf, allocationOf, inBusinessOrder, recoverable, sharedOut } from './money.js';
import { reject } from './refusals.js';

/** The number an entry is taken for while it is being decided: it comes after all others of its day. */
export const notYetNumbered = Number.MAX_SAFE_INTEGER;

/** An event as the entry it will be. */
export const entryToBe = ({ type, data }: DomainEvent, on: DatedOn): LoanEntry => ({
  type,
  data,
  position: notYetNumbered,
  firstPosition: notYetNumbered,
  occurredFrom: on.from,
  occurredOn: on.to,
  precision: on.precision,
  recordedAt: '',
  actor: '',
});

/** What an entry of before comes to now. */
export type Rederivation = RepaymentReallocated | WriteOffReassessed;

/** What a change of a loan's money entries leads to. */
export interface Rederived {
  /** The account after the last entry; undefined where no contract says how money is owed. */
  readonly account: Account | undefined;
  /** What other entries come to now, where that is no longer what they say: repayments shared out, what was written off. */
  readonly reallocated: readonly NewEvent<Rederivation>[];
  readonly allocation: (firstPosition: number) => Allocation | undefined;
}

/**
 * Lives the account anew with the money entries as they will stand. Nothing recorded is touched: each repayment that pays
 * for other things now is told so by an entry of its own, on the day of the repayment. Refused if a refund would have given
 * back credit that was never held.
 */
export const rederive = (
  { contract, reference }: LoanView,
  money: readonly LoanEntry[],
  own = notYetNumbered,
): Rederived => {
  if (!contract) return { account: undefined, reallocated: [], allocation: () => undefined };
  const entries = accountEntriesOf(money);
  const last = entries.at(-1)?.on ?? (contract.on as BusinessDate);
  const account = accountOf(accountTermsOf(contract.data), entries, last);
  if (account.overRefund) throw reject('CREDIT_REFUNDED', account.overRefund);
  const reallocated: NewEvent<Rederivation>[] = reassessed(reference, money, account);
  for (const { type, data, firstPosition, occurredOn, occurredFrom, precision } of money) {
    const after = account.allocations.get(firstPosition);
    if (type !== 'RepaymentRecorded' || firstPosition === own || !after) continue;
    const before = allocationOf(data as RepaymentRecorded['data']);
    if (isSame(before, after)) continue;
    reallocated.push({
      type: 'RepaymentReallocated',
      schema: 1,
      on: precision === 'day' ? exactly(occurredOn) : { from: occurredFrom, to: occurredOn, precision },
      data: { ...reference, repayment: firstPosition, before: sharedOut(before), after: sharedOut(after) },
    });
  }
  return { account, reallocated, allocation: (firstPosition) => account.allocations.get(firstPosition) };
};

/** After a write-off money only comes back as a recovery, and no more of it than was written off. */
const afterWriteOff = new Set(['RecoveryRecorded', 'CreditRefunded']);

/** What the write-off takes off the books now, if that is no longer what it says. */
const reassessed = (
  reference: LoanReference,
  money: readonly LoanEntry[],
  { writtenOff }: Account,
): NewEvent<WriteOffReassessed>[] => {
  const ordered = inBusinessOrder(money);
  const at = ordered.findIndex(({ type }) => type === 'LoanWrittenOff');
  if (at < 0 || !writtenOff) return [];
  if (writtenOff.principal <= 0n || ordered.slice(at + 1).some(({ type }) => !afterWriteOff.has(type)))
    throw reject('WRITTEN_OFF');
  const entry = ordered[at]!;
  const { principal, interest } = entry.data as WrittenOff;
  const after = { principal: writtenOff.principal.toString(), interest: writtenOff.interest.toString() };
  if (principal === after.principal && interest === after.interest) return [];
  const left = recoverable({ money: money.map((each) => (each === entry ? { ...each, data: after } : each)) });
  if (left < 0n) throw reject('RECOVERED_MORE', { excess: -left });
  return [
    {
      type: 'WriteOffReassessed',
      schema: 1,
      on: exactly(entry.occurredOn),
      data: { ...reference, writeOff: entry.firstPosition, before: { principal, interest }, after },
    },
  ];
};

const isSame = (a: Allocation, b: Allocation): boolean =>
  a.penalty === b.penalty && a.interest === b.interest && a.principal === b.principal && a.credit === b.credit;
