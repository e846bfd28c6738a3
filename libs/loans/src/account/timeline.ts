import { addDays, type BusinessDate } from '#libs/kernel';
import type { Account, DueInstalment } from './account.js';

/** How a loan stands from a day until the next point, whole đồng. */
export interface TimelinePoint {
  readonly on: BusinessDate;
  readonly outstanding: bigint;
  /** The day of payment of the oldest instalment that is overdue; null if none is. */
  readonly overdueSince: BusinessDate | null;
  readonly overduePrincipal: bigint;
  readonly overdueInterest: bigint;
  /** How often it was extended or rescheduled so far. */
  readonly restructurings: number;
  /** Whether interest was waived because the borrower could not pay. */
  readonly inability: boolean;
}

/** What was owed of an instalment at the end of a day. */
export const leftOf = (
  { principal, interest, clearings, replacedOn }: DueInstalment,
  on: BusinessDate,
): { principal: bigint; interest: bigint } => {
  if (replacedOn && replacedOn <= on) return { principal: 0n, interest: 0n };
  const left = { principal, interest };
  for (const clearing of clearings) {
    if (clearing.on > on) continue;
    left.principal -= clearing.principal;
    left.interest -= clearing.interest + clearing.waived;
  }
  return left;
};

/** What is overdue at the end of a day: an instalment is, from the day after its day of payment. */
export const overdueOn = (
  due: readonly DueInstalment[],
  on: BusinessDate,
): Pick<TimelinePoint, 'overdueSince' | 'overduePrincipal' | 'overdueInterest'> => {
  let overdueSince: BusinessDate | null = null;
  let [overduePrincipal, overdueInterest] = [0n, 0n];
  for (const instalment of due) {
    if (instalment.dueOn >= on) continue;
    const { principal, interest } = leftOf(instalment, on);
    if (!principal && !interest) continue;
    if (!overdueSince || instalment.dueOn < overdueSince) overdueSince = instalment.dueOn;
    overduePrincipal += principal;
    overdueInterest += interest;
  }
  return { overdueSince, overduePrincipal, overdueInterest };
};

/**
 * An account that was lived to its end as points in time, so that any past or future day is answered by the last point
 * before it. Days after the last entry stand as if nobody paid any more.
 */
export const timelineOf = ({ due, balances, restructurings, inability }: Account): TimelinePoint[] => {
  const days = new Set<BusinessDate>();
  for (const { on } of balances) days.add(on);
  for (const on of restructurings) days.add(on);
  if (inability) days.add(inability);
  for (const { dueOn, clearings } of due) {
    days.add(addDays(dueOn, 1));
    for (const { on } of clearings) days.add(on);
  }
  const points: TimelinePoint[] = [];
  const overdueAt = overdueDayByDay(due);
  let outstanding = 0n;
  let balance = 0;
  for (const on of [...days].sort()) {
    for (; balance < balances.length && balances[balance]!.on <= on; balance += 1)
      outstanding = balances[balance]!.outstanding;
    const point: TimelinePoint = {
      on,
      outstanding,
      ...overdueAt(on),
      restructurings: restructurings.filter((each) => each <= on).length,
      inability: inability !== null && inability <= on,
    };
    if (!points.length || differs(points.at(-1)!, point)) points.push(point);
  }
  return points;
};

/** {@link overdueOn} for days that are asked in their order: each clearing is looked at once, not once a day. */
const overdueDayByDay = (due: readonly DueInstalment[]) => {
  const open = due.map(({ dueOn, principal, interest, clearings, replacedOn }) => ({
    dueOn,
    replacedOn,
    left: { principal, interest },
    clearings: [...clearings].sort((a, b) => (a.on < b.on ? -1 : 1)),
    cleared: 0,
    counted: nothing,
  }));
  let [overduePrincipal, overdueInterest] = [0n, 0n];
  return (on: BusinessDate): ReturnType<typeof overdueOn> => {
    let overdueSince: BusinessDate | null = null;
    for (const each of open) {
      for (let next; (next = each.clearings[each.cleared]) && next.on <= on; each.cleared += 1)
        each.left = {
          principal: each.left.principal - next.principal,
          interest: each.left.interest - next.interest - next.waived,
        };
      const owed = each.dueOn >= on || (each.replacedOn && each.replacedOn <= on) ? nothing : each.left;
      if (owed !== each.counted) {
        overduePrincipal += owed.principal - each.counted.principal;
        overdueInterest += owed.interest - each.counted.interest;
        each.counted = owed;
      }
      if ((owed.principal || owed.interest) && (!overdueSince || each.dueOn < overdueSince)) overdueSince = each.dueOn;
    }
    return { overdueSince, overduePrincipal, overdueInterest };
  };
};
const nothing = { principal: 0n, interest: 0n };

const differs = (a: TimelinePoint, b: TimelinePoint): boolean =>
  (Object.keys(a) as (keyof TimelinePoint)[]).some((name) => name !== 'on' && a[name] !== b[name]);
