import { dayOfNumber, type BusinessDate, type Dong } from '#libs/kernel';
import { changed, ratesOn, type Change } from '../schedule/changes.js';
import { dayOf, rateDays, type Day, type Period, type RateFrom } from '../schedule/day-count.js';
import { dueOnOf, periodsOf } from '../schedule/due-dates.js';
import { accruedTo, interestOf, noPlan, principalOf, type Standing } from '../schedule/instalments.js';
import { least, most, roundHalfUp } from '../schedule/rounding.js';
import { wholeRate, type ScheduleTerms } from '../schedule/terms.js';
import { zeroAllocation, type AccountEntry, type AccountTerms, type Allocation, type Surplus } from './entries.js';
import { reject } from './refusals.js';

/** What an instalment was paid or relieved of, and when. */
export interface Clearing {
  readonly on: BusinessDate;
  readonly principal: bigint;
  readonly interest: bigint;
  /** Interest nobody has to pay any more. */
  readonly waived: bigint;
}

/** An instalment that fell due, whole đồng. */
export interface DueInstalment {
  readonly no: number;
  /** The day to pay on; one day later it is overdue. */
  readonly dueOn: BusinessDate;
  readonly principal: bigint;
  readonly interest: bigint;
  readonly clearings: readonly Clearing[];
  /** The day on which a restructuring or a write-off took what was left of it. */
  readonly replacedOn: BusinessDate | null;
}

/** An instalment still to come, as the account stands. */
export interface Upcoming {
  readonly no: number;
  readonly dueOn: BusinessDate;
  readonly principal: bigint;
  readonly interest: bigint;
  /** What of it was not paid ahead. */
  readonly principalLeft: bigint;
  readonly interestLeft: bigint;
  /** Principal outstanding after it, all instalments being paid. */
  readonly balance: bigint;
}

/** What ends a loan on a day, whole đồng. */
export interface Quote {
  readonly penalty: bigint;
  readonly interest: bigint;
  readonly principal: bigint;
  /** The credit of the borrower, which pays part of it. */
  readonly credit: bigint;
  readonly total: bigint;
}

/** An account at the end of a day. */
export interface Account {
  readonly on: BusinessDate;
  readonly disbursed: bigint;
  readonly outstanding: bigint;
  readonly credit: bigint;
  /** The first refund of more credit than was held by then, and by how much; null if there is none. */
  readonly overRefund: { readonly on: BusinessDate; readonly missing: bigint } | null;
  readonly due: readonly DueInstalment[];
  readonly upcoming: readonly Upcoming[];
  readonly penaltyDue: bigint;
  readonly payOff: Quote;
  /** How each repayment was shared out, by the number of its first version. */
  readonly allocations: ReadonlyMap<number, Allocation>;
  /** Principal outstanding after each entry that moved it, in business order. */
  readonly balances: readonly { readonly on: BusinessDate; readonly outstanding: bigint }[];
  readonly restructurings: readonly BusinessDate[];
  readonly inability: BusinessDate | null;
  readonly writtenOff: { readonly on: BusinessDate; readonly principal: bigint; readonly interest: bigint } | null;
  readonly recovered: bigint;
}

type Open = { -readonly [K in keyof DueInstalment]: DueInstalment[K] } & {
  readonly due: Day;
  clearings: Clearing[];
  principalLeft: bigint;
  interestLeft: bigint;
};

/** Ten-thousandths of {@link AccountTerms.overdueFactor}. */
const factorUnit = 10_000n;

/**
 * Lives an account through its entries, which come in business order, to the end of a day.
 *
 *  - Instalments are those of the schedule, a function of the terms and of what was paid out, prepaid, paused, changed or
 *    restructured so far; whether others were paid in time changes none of them.
 *  - On a due date the instalment falls due first, then the entries of the day happen in their order.
 *  - Principal not paid by its day of payment bears the overdue rate from that day until it is paid, the day of the payment
 *    not counted, over 365 days a year (360 under actual/360); overdue interest bears none.
 */
export const accountOf = (terms: AccountTerms, entries: readonly AccountEntry[], on: BusinessDate): Account => {
  const walk = new Walk(terms);
  for (const entry of entries) {
    if (entry.on > on) break;
    walk.take(entry);
  }
  return walk.endOf(on);
};

/** The walk itself: one mutable account, made and forgotten inside of {@link accountOf}. */
class Walk {
  private terms: ScheduleTerms;
  private periods: readonly Period[] = [];
  private next = 0;
  /** Instalments before those of the last restructuring. */
  private numbered = 0;
  private standing: Standing | undefined;
  private rates: readonly RateFrom[] = [];
  private readonly due: Open[] = [];
  private firstLeft = 0;
  private carried = 0n;
  private aheadPrincipal = 0n;
  private aheadInterest = 0n;
  private penaltyRun = 0n;
  private penaltyDone = 0n;
  private penaltyDay: Day = 0;
  private credit = 0n;
  private overRefund: Account['overRefund'] = null;
  private disbursed = 0n;
  private outstanding = 0n;
  private recovered = 0n;
  private inability: BusinessDate | null = null;
  private writtenOff: Account['writtenOff'] = null;
  private readonly restructurings: BusinessDate[] = [];
  private readonly allocations = new Map<number, Allocation>();
  private readonly balances: { on: BusinessDate; outstanding: bigint }[] = [];
  private readonly penaltyDenominator: bigint;

  constructor(private readonly contract: AccountTerms) {
    this.terms = { ...contract.schedule, disbursements: [] };
    this.penaltyDenominator = wholeRate * factorUnit * (contract.schedule.dayCount === 'actual/360' ? 360n : 365n);
  }

  take(entry: AccountEntry): void {
    const day = dayOf(entry.on);
    this.advance(day);
    switch (entry.kind) {
      case 'tranche':
        return this.payOut(entry.on, day, entry.amount);
      case 'repayment':
        return this.repay(entry, day);
      case 'stated-repayment':
        return this.repayAsStated(entry, day);
      case 'credit-refund':
        this.credit -= entry.amount;
        if (this.credit < 0n) this.overRefund ??= { on: entry.on, missing: -this.credit };
        return undefined;
      case 'interest-pause':
        this.terms = {
          ...this.terms,
          interestPauses: [...this.terms.interestPauses, { from: entry.on, to: entry.to }],
        };
        return this.changeRates(day);
      case 'rate-change':
        this.terms = { ...this.terms, rateChanges: [...this.terms.rateChanges, { from: entry.on, rate: entry.rate }] };
        return this.changeRates(day);
      case 'interest-waiver': {
        this.payInterest(entry.on, entry.interest, 'waived');
        this.penaltyDone += least(entry.penalty, this.penaltyDue);
        if (entry.forInability) this.inability ??= entry.on;
        return undefined;
      }
      case 'restructuring':
        return this.restructure(entry.on, day, entry.left);
      case 'write-off':
        return this.writeOff(entry.on);
      case 'recovery':
        this.recovered += entry.amount;
        return undefined;
      default:
        return entry satisfies never;
    }
  }

  endOf(on: BusinessDate): Account {
    this.advance(dayOf(on));
    return {
      on,
      disbursed: this.disbursed,
      outstanding: this.outstanding,
      credit: this.credit,
      overRefund: this.overRefund,
      due: this.due,
      upcoming: this.upcoming(),
      penaltyDue: this.penaltyDue,
      payOff: this.quote(),
      allocations: this.allocations,
      balances: this.balances,
      restructurings: this.restructurings,
      inability: this.inability,
      writtenOff: this.writtenOff,
      recovered: this.recovered,
    };
  }

  /** Instalments up to the day fall due, interest runs to it. */
  private advance(day: Day): void {
    for (let period = this.running; period && period.to <= day; period = this.running) this.fallDue(period);
    if (this.running && this.standing) this.standing = accruedTo(this.standing, day);
    this.runPenalty(day);
  }

  /** The period that runs; undefined before the first tranche and after the last instalment. */
  private get running(): Period | undefined {
    return this.standing && this.periods[this.next];
  }

  private fallDue(period: Period): void {
    const { interest, principal } = this.instalmentOf(accruedTo(this.standing!, period.to));
    const dueOn = dueOnOf(this.terms)(period.to);
    this.owe(this.numbered + period.no, dayOfNumber(period.to), dueOn, principal, interest + this.carried);
    this.carried = 0n;
    this.stepOver(principal);
  }

  private instalmentOf(standing: Standing): { interest: bigint; principal: bigint } {
    const interest = interestOf(standing, this.terms.roundTo);
    return { interest, principal: principalOf(standing, interest, this.terms.gracePrincipalInstalments) };
  }

  private stepOver(principal: bigint): void {
    const standing = this.standing!;
    this.next += 1;
    const period = this.periods[this.next];
    const balance = standing.balance - principal;
    this.standing = period
      ? { ...standing, period, day: period.from, balance, accrued: 0n }
      : { ...standing, balance, accrued: 0n };
  }

  /** An instalment is owed from now on; what was paid ahead pays it at once. */
  private owe(no: number, on: BusinessDate, dueOn: BusinessDate, principal: bigint, interest: bigint): void {
    if (!principal && !interest) return;
    const open: Open = {
      no,
      dueOn,
      due: dayOf(dueOn),
      principal,
      interest,
      clearings: [],
      replacedOn: null,
      principalLeft: principal,
      interestLeft: interest,
    };
    this.due.push(open);
    const ahead = {
      principal: least(principal, this.aheadPrincipal),
      interest: least(interest, this.aheadInterest),
    };
    this.aheadPrincipal -= ahead.principal;
    this.aheadInterest -= ahead.interest;
    if (ahead.principal || ahead.interest) clear(open, { on, ...ahead, waived: 0n });
  }

  private runPenalty(day: Day): void {
    for (const open of this.left()) {
      const from = Math.max(open.due, this.penaltyDay);
      if (day > from && open.principalLeft)
        this.penaltyRun += open.principalLeft * rateDays(this.rates, from, day) * this.contract.overdueFactor;
    }
    this.penaltyDay = Math.max(day, this.penaltyDay);
  }

  /** Instalments of which something is still owed, the oldest first. */
  private left(): Open[] {
    while (this.firstLeft < this.due.length && isCleared(this.due[this.firstLeft]!)) this.firstLeft += 1;
    return this.due.slice(this.firstLeft).filter((open) => !isCleared(open));
  }

  private get penaltyDue(): bigint {
    const run = roundHalfUp(this.penaltyRun, this.penaltyDenominator, this.terms.roundTo);
    return most(0n, run - this.penaltyDone);
  }

  private moveOutstanding(on: BusinessDate, change: bigint): void {
    this.outstanding += change;
    this.balances.push({ on, outstanding: this.outstanding });
  }

  private payOut(on: BusinessDate, day: Day, amount: Dong): void {
    if (!this.standing) this.begin(on, this.terms);
    if (!this.running) throw reject('TRANCHE_AFTER_LAST_DUE', { on });
    this.terms = { ...this.terms, disbursements: [...this.terms.disbursements, { on, amount }] };
    this.change({ kind: 'tranche', day, amount });
    this.disbursed += amount;
    this.moveOutstanding(on, amount);
  }

  /** The periods begin to be counted. */
  private begin(on: BusinessDate, terms: ScheduleTerms): void {
    this.terms = terms;
    this.periods = periodsOf({ ...terms, disbursements: [{ on, amount: 0n as never }] });
    this.next = 0;
    const period = this.periods[0]!;
    this.rates = ratesOn(terms, period.from);
    this.standing = {
      period,
      day: period.from,
      balance: 0n,
      accrued: 0n,
      rates: this.rates,
      last: terms.instalments,
      plan: noPlan(terms.method, terms.principalPlan),
    };
  }

  private change(change: Change): void {
    this.standing = changed(this.standing!, change, this.terms, this.periods);
  }

  private changeRates(day: Day): void {
    this.rates = ratesOn(this.terms, day);
    if (this.running) this.change({ kind: 'rates', day });
  }

  private repay(entry: Extract<AccountEntry, { kind: 'repayment' }>, day: Day): void {
    const before = this.credit;
    const money = { left: entry.amount + this.credit };
    this.credit = 0n;
    const ends = entry.surplus === 'pay-off' && money.left >= this.quote().total;
    if (ends) this.endPeriod(entry.on);
    const paid = this.payDue(entry.on, money);
    const more = ends ? zeroAllocation : this.spend(day, money, entry.surplus);
    this.credit += money.left;
    const principal = paid.principal + more.principal;
    this.allocations.set(entry.position, {
      penalty: paid.penalty,
      interest: paid.interest + more.interest,
      principal,
      credit: this.credit - before,
    });
    if (principal) this.moveOutstanding(entry.on, -principal);
  }

  /** Pays what is due, in the order of the contract; each part the oldest instalment first. */
  private payDue(on: BusinessDate, money: { left: bigint }): Allocation {
    const paid = { ...zeroAllocation } as { -readonly [K in keyof Allocation]: bigint };
    const parts = {
      penalty: () => {
        const amount = least(money.left, this.penaltyDue);
        this.penaltyDone += amount;
        return amount;
      },
      interest: () => this.payInterest(on, money.left, 'interest'),
      principal: () => this.payPrincipal(on, money.left),
    };
    for (const part of this.contract.allocation.split('-') as (keyof typeof parts)[]) {
      paid[part] = parts[part]();
      money.left -= paid[part];
    }
    return paid;
  }

  private payInterest(on: BusinessDate, atMost: bigint, as: 'interest' | 'waived'): bigint {
    let left = atMost;
    for (const open of this.left()) {
      const amount = least(left, open.interestLeft);
      if (!amount) continue;
      clear(open, { on, principal: 0n, interest: 0n, waived: 0n, [as]: amount });
      left -= amount;
    }
    return atMost - left;
  }

  private payPrincipal(on: BusinessDate, atMost: bigint): bigint {
    let left = atMost;
    for (const open of this.left()) {
      const principal = least(left, open.principalLeft);
      if (!principal) continue;
      clear(open, { on, principal, interest: 0n, waived: 0n });
      left -= principal;
    }
    return atMost - left;
  }

  /** What is left after all that is due was paid. */
  private spend(day: Day, money: { left: bigint }, surplus: Surplus): Allocation {
    if (!money.left || !this.running) return zeroAllocation;
    if (surplus === 'advance') return this.payAhead(money);
    const principal = this.prepay(day, money.left, surplus === 'keep-instalment' ? 'instalment' : 'term');
    money.left -= principal;
    return { ...zeroAllocation, principal };
  }

  private prepay(day: Day, atMost: bigint, keep: 'term' | 'instalment'): bigint {
    const amount = this.running ? least(atMost, this.standing!.balance - this.aheadPrincipal) : 0n;
    if (amount > 0n) this.change({ kind: 'prepayment', day, amount, keep, index: 0 });
    return amount;
  }

  /** The next instalments are paid as they stand today. */
  private payAhead(money: { left: bigint }): Allocation {
    let [interest, principal] = [0n, 0n];
    for (const row of this.upcoming()) {
      const paidInterest = least(money.left, row.interestLeft);
      const paidPrincipal = least(money.left - paidInterest, row.principalLeft);
      interest += paidInterest;
      principal += paidPrincipal;
      money.left -= paidInterest + paidPrincipal;
      if (!money.left) break;
    }
    this.aheadInterest += interest;
    this.aheadPrincipal += principal;
    return { ...zeroAllocation, interest, principal };
  }

  private repayAsStated({ on, position, stated }: Extract<AccountEntry, { kind: 'stated-repayment' }>, day: Day): void {
    this.penaltyDone += stated.penalty;
    this.aheadInterest += stated.interest - this.payInterest(on, stated.interest, 'interest');
    const due = this.payPrincipal(on, stated.principal);
    const beyond = stated.principal - due;
    const early = beyond - this.prepay(day, beyond, 'term');
    if (early > 0n) this.aheadPrincipal += early;
    this.allocations.set(position, { ...stated, credit: 0n });
    if (stated.principal) this.moveOutstanding(on, -stated.principal);
  }

  /** All that is owed until today falls due today, and nothing after it. */
  private endPeriod(on: BusinessDate): void {
    const { standing, running } = this;
    if (!standing || !running) return;
    const interest = interestOf(standing, this.terms.roundTo) + this.carried;
    this.carried = 0n;
    this.owe(this.numbered + running.no, on, on, standing.balance, interest);
    this.standing = { ...standing, balance: 0n, accrued: 0n };
    this.next = this.periods.length;
  }

  private quote(): Quote {
    const due = this.left().reduce(
      (sum, open) => ({
        principal: sum.principal + open.principalLeft,
        interest: sum.interest + open.interestLeft,
      }),
      { principal: 0n, interest: 0n },
    );
    const running = this.running && this.standing;
    const runInterest = running ? interestOf(running, this.terms.roundTo) + this.carried : 0n;
    const interest = due.interest + most(0n, runInterest - this.aheadInterest);
    const principal = due.principal + (running ? most(0n, running.balance - this.aheadPrincipal) : 0n);
    const penalty = this.penaltyDue;
    const { credit } = this;
    return { penalty, interest, principal, credit, total: most(0n, penalty + interest + principal - credit) };
  }

  /** The instalments to come if nothing else happens; those on which nothing is to be paid are left out. */
  private upcoming(): Upcoming[] {
    const rows: Upcoming[] = [];
    if (!this.standing) return rows;
    const dueOn = dueOnOf(this.terms);
    let { standing, carried, aheadInterest, aheadPrincipal } = this;
    for (let next = this.next; next < this.periods.length; next += 1) {
      const period = this.periods[next]!;
      if (!standing.balance && !standing.accrued && !carried) break;
      standing = accruedTo({ ...standing, period }, period.to);
      const { interest, principal } = this.instalmentOf(standing);
      const balance = standing.balance - principal;
      const owed = interest + carried;
      const [interestLeft, principalLeft] = [most(0n, owed - aheadInterest), most(0n, principal - aheadPrincipal)];
      aheadInterest -= owed - interestLeft;
      aheadPrincipal -= principal - principalLeft;
      carried = 0n;
      const no = this.numbered + period.no;
      rows.push({ no, dueOn: dueOn(period.to), principal, interest: owed, principalLeft, interestLeft, balance });
      standing = { ...standing, balance, accrued: 0n, day: period.to };
    }
    return rows.filter(({ principal, interest }) => principal || interest);
  }

  /**
   * All principal, due or not, comes back over new instalments counted from this day; interest not paid yet is due with the
   * first of them. A penalty stays due.
   */
  private restructure(on: BusinessDate, day: Day, instalments: ScheduleTermsLeft): void {
    if (!this.standing) throw reject('RESTRUCTURED_BEFORE_DISBURSEMENT', { on });
    this.endPeriod(on);
    const { principal, interest } = this.replaceLeft(on);
    this.numbered = this.due.length ? Math.max(...this.due.map(({ no }) => no)) : 0;
    this.begin(on, { ...this.terms, ...instalments, interestFreeInstalments: 0 });
    this.terms = { ...this.terms, disbursements: [{ on, amount: principal as never }] };
    this.rates = ratesOn(this.terms, day);
    this.standing = { ...this.standing, rates: this.rates };
    this.change({ kind: 'tranche', day, amount: principal });
    this.carried = interest;
    this.restructurings.push(on);
  }

  private writeOff(on: BusinessDate): void {
    this.endPeriod(on);
    const { principal, interest } = this.replaceLeft(on);
    this.writtenOff = { on, principal, interest: interest + this.penaltyDue };
    this.penaltyDone += this.penaltyDue;
    if (principal) this.moveOutstanding(on, -principal);
  }

  /** Takes what is left of all instalments away and tells how much that was. */
  private replaceLeft(on: BusinessDate): { principal: bigint; interest: bigint } {
    let [principal, interest] = [0n, 0n];
    for (const open of this.left()) {
      principal += open.principalLeft;
      interest += open.interestLeft;
      open.principalLeft = 0n;
      open.interestLeft = 0n;
      open.replacedOn = on;
    }
    return { principal, interest };
  }
}

type ScheduleTermsLeft = Extract<AccountEntry, { kind: 'restructuring' }>['left'];

const isCleared = ({ principalLeft, interestLeft }: Open): boolean => !principalLeft && !interestLeft;

const clear = (open: Open, clearing: Clearing): void => {
  open.clearings.push(clearing);
  open.principalLeft -= clearing.principal;
  open.interestLeft -= clearing.interest + clearing.waived;
};
