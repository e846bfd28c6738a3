import type { TypedTerms } from './random-terms.js';

/*
 * The same question answered another way: every day of the loan is lived through, and the
 * instalment of an annuity is found by asking what would be left at the end with an instalment of 0 and of 1. It shares
 * no line with the schedules of the product.
 */

const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const dueDates = ({ disbursements, every, instalments, monthEnd }: TypedTerms): string[] => {
  const start = disbursements[0]!.on;
  const dates: string[] = [];
  if ('seasons' in every) {
    for (let day = plus(start, 1); dates.length < instalments; day = plus(day, 1))
      if (every.seasons.includes(day.slice(5))) dates.push(day);
    return dates;
  }
  for (let no = 1; no <= instalments; no += 1) {
    const months = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + no * every.months;
    const month = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
    let day = Number(start.slice(8));
    while (
      Number.isNaN(Date.parse(`${month}-${day}`)) ||
      plus(`${month}-${String(day).padStart(2, '0')}`, 0).slice(0, 7) !== month
    )
      day -= 1;
    const found = `${month}-${String(day).padStart(2, '0')}`;
    dates.push(day < Number(start.slice(8)) && monthEnd === 'first-of-next' ? plus(found, 1) : found);
  }
  return dates;
};

const yearly = ({ percent, per }: TypedTerms['rate']): bigint => {
  const [units = '', decimals = ''] = percent.split(/[.,]/u);
  return BigInt(units + decimals.padEnd(6, '0')) * (per === 'month' ? 12n : 1n);
};

const halfUp = (numerator: bigint, denominator: bigint, unit: bigint): bigint => {
  const units = numerator / (denominator * unit);
  const rest = numerator - units * denominator * unit;
  return (rest * 2n >= denominator * unit ? units + 1n : units) * unit;
};

/** What a day between two due dates is of a year, over 100 000 000, in which rates are told. */
const shareOfYear = (from: string, to: string, { dayCount, every }: TypedTerms): readonly [bigint, bigint] => {
  if (dayCount !== '30/360') return [1n, 100_000_000n * BigInt(dayCount.slice(-3))];
  let days = 0n;
  for (let day = from; day < to; day = plus(day, 1)) days += 1n;
  const counted = (day: string) =>
    Number(day.slice(0, 4)) * 360 + Number(day.slice(5, 7)) * 30 + Math.min(30, Number(day.slice(8)));
  const of30 = 'months' in every ? every.months * 30 : counted(to) - counted(from);
  return [BigInt(of30), 100_000_000n * 360n * days];
};

export interface NaiveRow {
  readonly principal: bigint;
  readonly interest: bigint;
  /** The interest before rounding, as a fraction. */
  readonly exact: readonly [bigint, bigint];
}

export const naiveSchedule = (terms: TypedTerms): NaiveRow[] => {
  const due = dueDates(terms);
  const unit = BigInt(terms.roundTo);
  const shares = due.map((day, no) => shareOfYear(no ? due[no - 1]! : terms.disbursements[0]!.on, day, terms));
  const count = terms.instalments;
  const grace = terms.gracePrincipalInstalments;
  const events = [
    ...terms.disbursements.map(({ on }) => on),
    ...terms.prepayments.map(({ on }) => on),
    ...terms.rateChanges.map(({ from }) => from),
    ...terms.interestPauses.map(({ from }) => from),
  ];

  let balance = 0n;
  let run = 0n;
  let last = count;
  let each = 0n; // The instalment of an annuity, or the principal of each of equal ones.
  let plan = terms.principalPlan.map(BigInt);
  const rows: NaiveRow[] = [];

  const rateOf = (day: string, asKnownOn: string, no: number): bigint => {
    if (no < terms.interestFreeInstalments) return 0n;
    const paused = terms.interestPauses.some(({ from, to }) => from <= asKnownOn && from <= day && day <= to);
    if (paused) return 0n;
    const changes = terms.rateChanges.filter(({ from }) => from <= asKnownOn && from <= day);
    return yearly(changes.at(-1)?.rate ?? terms.rate);
  };

  /** What would be left after the last instalment, as a fraction, if each were `instalment` and nothing were rounded. */
  const leftWith = (instalment: bigint, today: string): [bigint, bigint] => {
    let [top, bottom] = [balance, 1n];
    let carried = run; // Of the period under way, in the same fraction; joins the balance when the period ends.
    let day = today;
    for (let no = rows.length; no < last; no += 1) {
      let rates = 0n;
      for (; day < due[no]!; day = plus(day, 1)) rates += rateOf(day, today, no);
      // During the grace interest is paid as it falls due, and the balance stays.
      if (no >= grace) {
        const [dayShare, year] = shares[no]!;
        top = top * year + (top * rates + carried * bottom) * dayShare;
        bottom *= year;
        top -= instalment * bottom;
      }
      carried = 0n;
    }
    return [top, bottom];
  };

  const share = (today: string): void => {
    if (terms.method === 'equal-principal')
      each = halfUp(balance, BigInt(Math.max(1, last - Math.max(rows.length, grace))), unit);
    if (terms.method !== 'annuity') return;
    if (!balance) {
      each = 0n;
      return;
    }
    const [top0, bottom] = leftWith(0n, today);
    const [top1, bottom1] = leftWith(1n, today);
    if (bottom !== bottom1) throw new Error('The same days make the same fraction.');
    each = halfUp(top0, top0 - top1, unit);
  };

  for (let today = terms.disbursements[0]!.on; ; today = plus(today, 1)) {
    if (today === due[rows.length]) {
      const no = rows.length;
      const [dayShare, year] = shares[no]!;
      const interest = halfUp(run * dayShare, year, unit);
      let principal = 0n;
      if (no === last - 1) principal = balance;
      else if (no >= grace) {
        if (terms.method === 'equal-principal') principal = each;
        if (terms.method === 'annuity') principal = each - interest;
        if (terms.method === 'custom') principal = plan[no]!;
      }
      if (principal < 0n) principal = 0n;
      if (principal > balance) principal = balance;
      rows.push({ principal, interest, exact: [run * dayShare, year] });
      balance -= principal;
      run = 0n;
      if (rows.length === count) break;
    }

    const newRates = [...terms.rateChanges, ...terms.interestPauses].some(({ from }) => from === today);
    if (newRates && terms.method === 'annuity') share(today);
    for (const tranche of terms.disbursements.filter(({ on }) => on === today)) {
      balance += BigInt(tranche.amount);
      last = count;
      share(today);
    }
    for (const { on, amount, keep } of terms.prepayments) {
      if (on !== today) continue;
      const paid = BigInt(amount);
      if (paid > balance) throw new Error('PREPAYMENT_OVER_BALANCE');
      balance -= paid;
      if (keep === 'term') {
        const toCome = terms.disbursements.reduce(
          (sum, later) => (later.on > today ? sum + BigInt(later.amount) : sum),
          0n,
        );
        let open = balance + toCome + paid;
        plan = plan.map((principal, no) => {
          if (no < rows.length) return principal;
          const kept = principal < open ? principal : open;
          open -= kept;
          return halfUp(kept * (balance + toCome), balance + toCome + paid, unit);
        });
        share(today);
      } else if (['equal-principal', 'annuity'].includes(terms.method) && events.some((day) => day > today)) {
        // It ends when it would end if nothing happened from here on.
        const until = <T extends { on: string } | { from: string }>(list: readonly T[]): T[] =>
          list.filter((event) => ('on' in event ? event.on : event.from) <= today);
        const undisturbed = naiveSchedule({
          ...terms,
          disbursements: until(terms.disbursements),
          rateChanges: until(terms.rateChanges),
          interestPauses: until(terms.interestPauses),
          prepayments: until(terms.prepayments),
        });
        last = undisturbed.findLastIndex(({ principal }) => principal > 0n) + 1;
      }
    }
    run += balance * rateOf(today, today, rows.length);
  }
  return rows;
};
