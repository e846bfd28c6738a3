import { parseBusinessDate, type BusinessDate, type Recorded } from '#libs/kernel';
import {
  debtGroupOf,
  fundDebtGroups,
  leftOf,
  overdueDaysOn,
  overdueOn,
  type Account,
  type DebtGroupRule,
} from '../account/index.js';
import type { LoanEvent, RepaymentRecorded, SecurityReleased } from '../loan-events.js';
import { evolveLoan, noLoan, type Loan, type LoanEntry, type LoanView } from './loan.js';
import { accountOn, allocationOf, inBusinessOrder } from './money.js';

/** A loan as its entries tell, those of later business days left out; undefined if there was none on that day. */
export const loanOn = (events: readonly Recorded[], asOf?: BusinessDate): Loan | undefined => {
  const loan = events.reduce((before, event) => evolveLoan(before, event as Recorded<LoanEvent>), noLoan);
  const entries = asOf ? loan.entries.filter(({ occurredOn }) => occurredOn <= asOf) : loan.entries;
  return entries[0]?.type === 'LoanApplied' ? { ...loan, entries } : undefined;
};

/** The account of a loan at the end of a day as people read it, whole đồng. */
export const accountCard = (view: LoanView, on: BusinessDate, groups: readonly DebtGroupRule[] = fundDebtGroups) => {
  const account = accountOn(view, on);
  if (!account) return null;
  const { due, upcoming, payOff, penaltyDue, credit, restructurings, inability, writtenOff, recovered } = account;
  const overdue = overdueOn(due, on);
  const overdueDays = overdueDaysOn(overdue.overdueSince, on);
  return {
    schedule: [
      ...due.map((row) => {
        const { no, dueOn, principal, interest, clearings, replacedOn } = row;
        const left = leftOf(row, on);
        return {
          no,
          dueOn,
          principal,
          interest,
          total: principal + interest,
          principalLeft: left.principal,
          interestLeft: left.interest,
          paidOn: left.principal || left.interest ? null : (clearings.at(-1)?.on ?? replacedOn),
          replacedOn,
          state: rowState(left, row.dueOn, replacedOn, on),
        };
      }),
      ...upcoming.map(({ no, dueOn, principal, interest, principalLeft, interestLeft }) => ({
        no,
        dueOn,
        principal,
        interest,
        total: principal + interest,
        principalLeft,
        interestLeft,
        paidOn: null,
        replacedOn: null,
        state: principalLeft || interestLeft ? ('upcoming' as const) : ('paid-ahead' as const),
      })),
    ],
    ...overdue,
    overdueDays,
    penaltyDue,
    credit,
    debtGroup: writtenOff
      ? null
      : debtGroupOf({ overdueDays, restructurings: restructurings.length, inability: inability !== null }, groups),
    restructurings: restructurings.length,
    payOff: { on, ...payOff },
    writtenOff,
    recovered,
  };
};

const rowState = (
  left: { principal: bigint; interest: bigint },
  dueOn: BusinessDate,
  replacedOn: BusinessDate | null,
  on: BusinessDate,
): 'paid' | 'replaced' | 'overdue' | 'due' => {
  if (left.principal || left.interest) return dueOn < on ? 'overdue' : 'due';
  return replacedOn ? 'replaced' : 'paid';
};

/** One line of a statement: an entry that stands, with what it did to the balance. */
export interface StatementLine {
  readonly position: number;
  readonly on: BusinessDate;
  readonly type: string;
  readonly recordedAt: string;
  readonly actor: string;
  readonly disbursed: bigint;
  readonly penalty: bigint;
  readonly interest: bigint;
  readonly principal: bigint;
  readonly fees: bigint;
  readonly credit: bigint;
  readonly outstanding: bigint;
  readonly creditHeld: bigint;
  readonly document: string | null;
}

/** The entries of a loan that moved money or terms, in business order, with running balances. */
export const statementOf = (view: LoanView): StatementLine[] => {
  let [outstanding, creditHeld] = [0n, 0n];
  return inBusinessOrder(view.money).map((entry: LoanEntry) => {
    const { type, position, occurredOn: on, recordedAt, actor } = entry;
    const data = entry.data as Record<string, unknown>;
    const amount = typeof data.amount === 'string' ? BigInt(data.amount) : 0n;
    const line = {
      disbursed: type === 'LoanDisbursed' ? amount : 0n,
      ...(type === 'RepaymentRecorded'
        ? { ...allocationOf(data as unknown as RepaymentRecorded['data']), fees: BigInt(data.fees as string) }
        : { penalty: 0n, interest: 0n, principal: 0n, credit: 0n, fees: 0n }),
    };
    if (type === 'CreditRefunded') line.credit = -amount;
    const writtenOff = type === 'LoanWrittenOff' ? BigInt(data.principal as string) : 0n;
    outstanding += line.disbursed - line.principal - writtenOff;
    creditHeld += line.credit;
    const paper = (data.voucher ?? data.decision) as { document?: string } | undefined;
    return {
      position,
      on,
      type,
      recordedAt,
      actor,
      ...line,
      outstanding,
      creditHeld,
      document: paper?.document ?? null,
    };
  });
};

/** Collateral and guarantees that stand. */
export const securitiesOf = ({ entries }: Loan) => {
  const released = new Set(
    entries
      .filter(({ type }) => type === 'SecurityReleased')
      .map(({ data }) => (data as SecurityReleased['data']).security),
  );
  return entries
    .filter(({ type, position }) => type === 'SecurityTaken' && !released.has(position))
    .map(({ position, occurredOn, data }) => {
      const { kind, description, value, document } = data as Record<string, unknown>;
      return { position, on: occurredOn, kind, description, value, document };
    });
};

/** What a change moved, of instalments, balances and totals: only what is another now. */
export interface Moved {
  readonly instalments: readonly { no: number; dueOn: string; before: RowFigures | null; after: RowFigures | null }[];
  readonly repayments: readonly { position: number; on: string; before: Shared | null; after: Shared | null }[];
  readonly balances: readonly { on: string; before: bigint; after: bigint }[];
  readonly totals: { readonly before: Totals; readonly after: Totals };
}
interface RowFigures {
  readonly principal: bigint;
  readonly interest: bigint;
  readonly principalLeft: bigint;
  readonly interestLeft: bigint;
}
interface Shared {
  readonly penalty: bigint;
  readonly interest: bigint;
  readonly principal: bigint;
  readonly credit: bigint;
}
interface Totals {
  readonly outstanding: bigint;
  readonly overduePrincipal: bigint;
  readonly overdueInterest: bigint;
  readonly penaltyDue: bigint;
  readonly credit: bigint;
}

/** Compares a loan before and after a change, both at the end of one day. */
export const movedBetween = (before: LoanView, after: LoanView, on: BusinessDate): Moved | null => {
  const [was, is] = [accountOn(before, on), accountOn(after, on)];
  if (!is) return null;
  return {
    instalments: differences(rowsOf(was, on), rowsOf(is, on)).map(([key, from, to]) => {
      const [no, dueOn] = key.split(' ') as [string, string];
      return { no: Number(no), dueOn, before: from ?? null, after: to ?? null };
    }),
    repayments: differences(sharesOf(before), sharesOf(after)).map(([key, from, to]) => {
      const [position, day] = key.split(' ') as [string, string];
      return { position: Number(position), on: day, before: from ?? null, after: to ?? null };
    }),
    balances: balancesMoved(was, is),
    totals: { before: totalsOf(was, on), after: totalsOf(is, on) },
  };
};

const rowsOf = (account: Account | undefined, on: BusinessDate): Map<string, RowFigures> => {
  const rows = new Map<string, RowFigures>();
  for (const row of account?.due ?? []) {
    const left = leftOf(row, on);
    rows.set(`${row.no} ${row.dueOn}`, {
      principal: row.principal,
      interest: row.interest,
      principalLeft: left.principal,
      interestLeft: left.interest,
    });
  }
  for (const { no, dueOn, principal, interest, principalLeft, interestLeft } of account?.upcoming ?? [])
    rows.set(`${no} ${dueOn}`, { principal, interest, principalLeft, interestLeft });
  return rows;
};

const sharesOf = ({ money }: LoanView): Map<string, Shared> =>
  new Map(
    money
      .filter(({ type }) => type === 'RepaymentRecorded')
      .map(({ data, firstPosition, occurredOn }) => [
        `${firstPosition} ${occurredOn}`,
        allocationOf(data as RepaymentRecorded['data']),
      ]),
  );

const differences = <T extends object>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): [string, T | undefined, T | undefined][] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .map((key): [string, T | undefined, T | undefined] => [key, before.get(key), after.get(key)])
    .filter(
      ([, from, to]) => !from || !to || Object.keys(to).some((name) => from[name as keyof T] !== to[name as keyof T]),
    );

const balancesMoved = (was: Account | undefined, is: Account): Moved['balances'] => {
  const days = [...new Set([...(was?.balances ?? []), ...is.balances].map(({ on }) => on))].sort();
  const at = (account: Account | undefined, day: string) =>
    account?.balances.findLast(({ on }) => on <= day)?.outstanding ?? 0n;
  return days
    .map((day) => ({ on: day, before: at(was, day), after: at(is, day) }))
    .filter(({ before, after }) => before !== after);
};

const totalsOf = (account: Account | undefined, on: BusinessDate): Totals => ({
  outstanding: account?.outstanding ?? 0n,
  ...(({ overduePrincipal, overdueInterest }) => ({ overduePrincipal, overdueInterest }))(
    overdueOn(account?.due ?? [], parseBusinessDate(on)),
  ),
  penaltyDue: account?.penaltyDue ?? 0n,
  credit: account?.credit ?? 0n,
});
