/** Whole numbers that look random and are the same for the same seed (mulberry32). */
export const wholeFrom = (seed: number): ((low: number, high: number) => number) => {
  let state = seed >>> 0;
  return (low, high) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (high - low + 1));
  };
};

interface Typed {
  readonly percent: string;
  readonly per: 'month' | 'year';
}
/** The terms of a schedule as a caller types them, nothing left out. */
export interface TypedTerms {
  readonly disbursements: readonly { readonly on: string; readonly amount: string }[];
  readonly rate: Typed;
  readonly method: string;
  readonly principalPlan: readonly string[];
  readonly instalments: number;
  readonly every: { readonly months: number } | { readonly seasons: readonly string[] };
  readonly dayCount: string;
  readonly gracePrincipalInstalments: number;
  readonly interestFreeInstalments: number;
  readonly monthEnd: string;
  readonly roundTo: string;
  readonly moveOffNonWorkingDays: boolean;
  readonly holidays: readonly string[];
  readonly interestPauses: readonly { readonly from: string; readonly to: string }[];
  readonly rateChanges: readonly { readonly from: string; readonly rate: Typed }[];
  readonly prepayments: readonly { readonly on: string; readonly amount: string; readonly keep: string }[];
}

const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Terms of any kind that fit together, the same for the same seed. Every event falls between the first and the last due
 * date; a prepayment may still be more than is outstanding on its day.
 */
export const randomTerms = (seed: number): TypedTerms => {
  const whole = wholeFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[whole(0, from.length - 1)]!;
  const instalments = whole(1, 20);
  const months = pick([1, 1, 3, 6, 12]);
  const seasonal = whole(0, 4) === 0;
  const every = seasonal ? { seasons: pick([['04-30'], ['02-28', '10-15'], ['01-31', '05-31', '08-31']]) } : { months };
  const start = plus('2011-01-01', whole(0, 3_000));
  // With seasons the first year may already hold all of them: no event then, unless it surely comes before the last.
  const span = seasonal ? Math.max(0, Math.floor(instalments / 3) - 1) * 365 : instalments * months * 28;
  const within = (count: number): string[] =>
    span < 2 ? [] : [...new Set(Array.from({ length: count }, () => plus(start, whole(1, span - 1))))].sort();
  const rate = (): Typed => ({
    percent: `${whole(0, 3)}${pick([',', '.'])}${whole(1, 999_999)}`,
    per: pick(['month', 'year']),
  });
  const amount = () => String(whole(1, 9) * 10 ** whole(3, 9) + whole(0, 999));
  const disbursements = [start, ...within(pick([0, 0, 1, 3]))].map((on) => ({ on, amount: amount() }));
  const total = disbursements.reduce((sum, each) => sum + BigInt(each.amount), 0n);
  const method = pick(['equal-principal', 'annuity', 'bullet', 'custom']);
  const grace = whole(0, 3) ? 0 : whole(0, instalments - 1);
  const pauses = within(pick([0, 0, 1, 2])).flatMap((from, index, all) => {
    const to = plus(from, whole(0, 100));
    return all[index + 1] !== undefined && all[index + 1]! <= to ? [] : [{ from, to }];
  });
  return {
    disbursements,
    rate: rate(),
    method,
    principalPlan: method === 'custom' ? planOf(total, instalments, grace, disbursements.length > 1, whole) : [],
    instalments,
    every,
    dayCount: pick(['actual/365', 'actual/360', '30/360']),
    gracePrincipalInstalments: grace,
    interestFreeInstalments: whole(0, 3) ? 0 : whole(0, instalments),
    monthEnd: pick(['last-day', 'first-of-next']),
    roundTo: pick(['1', '100', '1000']),
    moveOffNonWorkingDays: pick([true, false]),
    holidays: within(3),
    interestPauses: pauses,
    rateChanges: within(pick([0, 0, 1, 3])).map((from) => ({ from, rate: rate() })),
    prepayments: within(pick([0, 0, 1, 3])).map((on) => ({
      on,
      amount: String(total / BigInt(whole(4, 400)) + 1n),
      keep: pick(['term', 'instalment']),
    })),
  };
};

/** With several tranches all comes back at the end, so that no plan runs ahead of the money. */
const planOf = (
  total: bigint,
  instalments: number,
  grace: number,
  late: boolean,
  whole: (low: number, high: number) => number,
): string[] => {
  let left = total;
  return Array.from({ length: instalments }, (_, index) => {
    if (index === instalments - 1) return left.toString();
    const principal = late || index < grace ? 0n : left / BigInt(whole(2, instalments + 2));
    left -= principal;
    return principal.toString();
  });
};
