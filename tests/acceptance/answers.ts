/* What the reports answer over HTTP: money as strings of đồng. */

export const dimensions = ['year', 'kind', 'programme', 'place', 'organisationKind', 'sector', 'source'] as const;
export type Dimension = (typeof dimensions)[number];

export interface Total {
  readonly amount: string;
  readonly organisations: number | null;
  readonly attendances: number | null;
  readonly people: number | null;
  readonly projects: number | null;
  readonly byOrganisationKind: Readonly<Record<string, { readonly amount: string | null; readonly projects: number }>>;
}
export interface Totals {
  readonly asKnown: number;
  readonly rows: readonly (Total & Readonly<Partial<Record<Dimension, string>>>)[];
  readonly total: Total;
  readonly straddling: { readonly entries: number; readonly amount: string };
}

export interface Position {
  readonly capital: string;
  readonly committed: string;
  readonly disbursed: string;
  readonly repaid: string;
  readonly outstanding: string;
  readonly available: string;
  readonly projects: number;
  readonly utilisationPercent: number | null;
}

export interface HistoryItem {
  readonly position: number;
  readonly type: string;
  readonly kind: string;
  readonly title: string;
  readonly amount: string | null;
  readonly occurredOn: string;
  readonly actor: string;
  readonly about: number | null;
  readonly reason: string | null;
  readonly replacedBy: number | null;
  readonly reversedBy: number | null;
}
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface Trail {
  readonly head: number;
  readonly items: readonly {
    readonly event: {
      readonly position: number;
      readonly type: string;
      readonly actor: string;
      readonly data: Readonly<Record<string, unknown>>;
    };
    readonly leafHash: string;
    readonly about: readonly number[];
  }[];
}

export const sumOf = (amounts: Iterable<string | null>): bigint => {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(amount ?? 0);
  return sum;
};

export interface LoanBookSums {
  readonly loan?: string;
  readonly loans: number;
  readonly owingLoans: number;
  readonly approved: string;
  readonly disbursed: string;
  readonly principalRepaid: string;
  readonly interestPaid: string;
  readonly writtenOff: string;
  readonly outstanding: string;
  readonly overduePrincipal: string;
  readonly overdueInterest: string;
  readonly groups: readonly { readonly group: number; readonly loans: number; readonly outstanding: string }[];
  readonly ageing: readonly { readonly outstanding: string; readonly overduePrincipal: string }[];
}
export interface LoanBook {
  readonly rows: readonly LoanBookSums[];
  readonly total: LoanBookSums;
}
