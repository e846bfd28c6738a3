import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { SpecDatabase } from '#libs/platform/testing';
import {
  dimensions,
  sumOf,
  type Dimension,
  type HistoryItem,
  type LoanBook,
  type Page,
  type Position,
  type Total,
  type Totals,
  type Trail,
} from './answers.js';
import { signIn, type Caller } from './caller.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from './product.js';

let database: SpecDatabase;
let product: RunningProduct;
let auditor: Caller;
let auditorOfSocTrang: Caller;
beforeAll(async () => {
  database = await demonstrationDatabase();
  product = await startProduct(database.url);
  auditor = await signIn(product.address, 'kiemtoan@minh-hoa');
  auditorOfSocTrang = await signIn(product.address, 'kiemtoan@soc-trang');
});
afterAll(async () => {
  await product?.stop();
  await database?.drop();
});

const always = { from: '2000-01-01', to: '2025-12-31', asOf: '2025-12-31' };
const query = (parameters: Readonly<Record<string, string | number>>) =>
  new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
const totals = (caller: Caller, question: Readonly<Record<string, string | number>>) =>
  caller.ask<Totals>(`/api/reports/totals?${query({ ...always, ...question })}`);
const utilisation = (question: Readonly<Record<string, string | number>>) =>
  auditor.ask<Position>(`/api/reports/utilisation?${query(question)}`);

/** All pages of a list, one after the other. */
const pages = async <T>(path: string): Promise<T[]> => {
  const all: T[] = [];
  for (let cursor = ''; ;) {
    const { items, next } = await auditor.ask<Page<T>>(`${path}${cursor}`);
    all.push(...items);
    if (next === null) return all;
    cursor = `&cursor=${next}`;
  }
};
const everyCooperative = async () => {
  const items = await pages<{ cooperativeId: string }>('/api/cooperatives?limit=50');
  return items.map(({ cooperativeId }) => cooperativeId);
};

/** Counts that add up over groups. Organisations do not: one may stand in two places or two years. */
const additive = ['attendances', 'people', 'projects'] as const;

const expectToAddUp = ({ rows, total }: Totals, by: readonly Dimension[]) => {
  const told = { by, amount: sumOf(rows.map(({ amount }) => amount)).toString() };
  expect(told).toEqual({ by, amount: total.amount });
  if (by.includes('source')) return;
  for (const count of additive) {
    const stated = rows.map((row) => row[count]).filter((value) => value !== null);
    const sum = stated.length ? stated.reduce((all, value) => all + value, 0) : null;
    expect({ by, count, sum }).toEqual({ by, count, sum: total[count] });
  }
  const reached = rows.map(({ organisations }) => organisations ?? 0);
  expect(total.organisations ?? 0).toBeGreaterThanOrEqual(Math.max(0, ...reached));
  expect(total.organisations ?? 0).toBeLessThanOrEqual(reached.reduce((sum, count) => sum + count, 0));
};

test('the fund over time ends where the fund stands, and each point is the position of its own day', async () => {
  type Point = Pick<Position, 'capital' | 'disbursed' | 'available'> & { readonly day: string };
  const { points } = await auditor.ask<{ points: Point[] }>(
    '/api/reports/utilisation/over-time?step=year&asOf=2025-06-30',
  );
  expect(points.length).toBeGreaterThan(2);
  expect(points.at(-1)!.day).toBe('2025-06-30');
  for (const { day, ...point } of points) expect(await utilisation({ asOf: day })).toMatchObject(point);
});

describe('the loan book', () => {
  const days = ['2023-03-31', '2023-12-31', '2024-06-30', '2024-12-31', '2025-06-30', '2025-12-31'];
  const dimensionsOfBook = ['loan', 'fund', 'programme', 'place', 'sector', 'kind', 'year'];
  const moneys = ['approved', 'disbursed', 'principalRepaid', 'interestPaid', 'writtenOff', 'outstanding'] as const;
  const book = (question: Readonly<Record<string, string>>) =>
    auditor.ask<LoanBook>(`/api/reports/loan-book?${query(question)}`);

  test.each(days)('owes on %s what the fund has out and what the list of loans adds up to', async (asOf) => {
    const [{ total }, position, loans] = await Promise.all([
      book({ asOf }),
      utilisation({ asOf }),
      pages<{ disbursed: string; outstanding: string }>(`/api/loans?limit=200&asOf=${asOf}`),
    ]);
    expect(total).toMatchObject({ disbursed: position.disbursed, outstanding: position.outstanding });
    expect(sumOf(loans.map(({ outstanding }) => outstanding)).toString()).toBe(position.outstanding);
    expect(sumOf(loans.map(({ disbursed }) => disbursed)).toString()).toBe(position.disbursed);
  });

  test('adds up however it is divided, and today is no other book than that of the latest day', async () => {
    const [now, { total }] = await Promise.all([book({}), book({ asOf: '2026-01-01' })]);
    for (const money of moneys) expect(now.total[money]).toBe(total[money]);
    expect(total.loans).toBeGreaterThan(10);
    for (const by of [...dimensionsOfBook, 'fund,kind,sector']) {
      const { rows } = await book({ by });
      for (const money of moneys)
        expect({ by, [money]: sumOf(rows.map((row) => row[money])).toString() }).toEqual({ by, [money]: total[money] });
      expect(rows.reduce((sum, { owingLoans }) => sum + owingLoans, 0)).toBe(total.owingLoans);
    }
    for (const sums of [total, ...(await book({ by: 'fund' })).rows]) {
      expect(sumOf(sums.groups.map(({ outstanding }) => outstanding)).toString()).toBe(sums.outstanding);
      expect(sumOf(sums.ageing.map(({ outstanding }) => outstanding)).toString()).toBe(sums.outstanding);
      expect(sumOf(sums.ageing.map(({ overduePrincipal }) => overduePrincipal)).toString()).toBe(sums.overduePrincipal);
    }
    expect(await auditor.send('GET', '/api/reports/loan-book?by=colour')).toMatchObject({
      status: 400,
      body: { code: 'LOAN_BOOK_DIMENSION_UNKNOWN' },
    });
  });
});

describe('one loan after the other', () => {
  interface Card {
    readonly outstanding: string;
    readonly account: { debtGroup: number | null; overduePrincipal: string; overdueInterest: string } | null;
  }
  test.each(['2023-09-30', '2024-02-15', '2025-07-02', '2026-01-01'])(
    'the book of %s says of each loan what its own account says',
    async (asOf) => {
      const { rows } = await auditor.ask<LoanBook>(`/api/reports/loan-book?by=loan&asOf=${asOf}`);
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) {
        const { outstanding, account } = await auditor.ask<Card>(`/api/loans/${row.loan}?asOf=${asOf}`);
        expect([row.loan, row.outstanding]).toEqual([row.loan, outstanding]);
        if (!account) continue;
        const group = row.groups.find(({ loans }) => loans)?.group;
        if (BigInt(outstanding)) expect([row.loan, group]).toEqual([row.loan, account.debtGroup]);
        expect([row.loan, row.overduePrincipal, row.overdueInterest]).toEqual([
          row.loan,
          account.overduePrincipal,
          account.overdueInterest,
        ]);
      }
    },
  );

  test.each(['2024-02-15', '2025-07-02', '2026-01-01'])(
    'the debts of %s one by one are those of the book, each with the group and the reasons of its own account',
    async (asOf) => {
      interface Debt {
        readonly loanId: string;
        readonly outstanding: string;
        readonly group: number;
      }
      const [{ items }, { total }] = await Promise.all([
        auditor.ask<{ items: readonly Debt[] }>(`/api/reports/debts?asOf=${asOf}`),
        auditor.ask<LoanBook>(`/api/reports/loan-book?asOf=${asOf}`),
      ]);
      expect(items).toHaveLength(total.owingLoans);
      for (const { group, loans, outstanding } of total.groups) {
        const ofGroup = items.filter((debt) => debt.group === group);
        expect(ofGroup).toHaveLength(loans);
        expect(sumOf(ofGroup.map((debt) => debt.outstanding)).toString()).toBe(outstanding);
      }
      for (const { loanId, group, ...debt } of items) {
        const { account } = await auditor.ask<{ account: object }>(`/api/loans/${loanId}?asOf=${asOf}`);
        const { overdueDays, overdueSince, restructurings } = debt as Record<string, unknown>;
        expect(account).toMatchObject({ debtGroup: group, overdueDays, overdueSince, restructurings });
      }
    },
  );

  test('the book as known at the last entry is folded to what the table holds', async () => {
    const { asKnown } = await auditor.ask<{ asKnown: number }>('/api/reports/loan-book');
    for (const asOf of ['2024-02-15', '2025-12-31']) {
      const [table, folded] = await Promise.all([
        auditor.ask<LoanBook>(`/api/reports/loan-book?by=loan&asOf=${asOf}`),
        auditor.ask<LoanBook>(`/api/reports/loan-book?by=loan&asOf=${asOf}&asKnown=${asKnown}`),
      ]);
      expect(folded.rows).toEqual(table.rows);
    }
  });
});

describe('totals', () => {
  test.each(dimensions.map((dimension) => ({ dimension })))(
    'by $dimension add up to the total',
    async ({ dimension }) => {
      for (const caller of [auditor, auditorOfSocTrang]) {
        const answer = await totals(caller, { by: dimension });
        expect(answer.rows.length).toBeGreaterThan(0);
        expect(BigInt(answer.total.amount)).toBeGreaterThan(0n);
        expectToAddUp(answer, [dimension]);
      }
    },
  );

  test('by any dimensions together, in any period and as of any day, add up to one and the same total', async () => {
    const day = fc.date({ min: new Date('2023-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
    const text = day.map((date) => date.toISOString().slice(0, 10));
    const by = fc.subarray([...dimensions], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(by, text, text, text, async (chosen, one, other, asOf) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const grouped = await totals(auditor, { by: chosen.join(','), from, to, asOf });
        expectToAddUp(grouped, chosen);
        expect(grouped.total).toEqual((await totals(auditor, { from, to, asOf })).total);
      }),
      { numRuns: 25 },
    );
  });

  test('of the parts of a period add up to those of the whole, where nothing crosses an edge', async () => {
    const whole = await totals(auditor, { from: '2023-01-01', to: '2025-12-31' });
    const years = await Promise.all(
      [2023, 2024, 2025].map((year) => totals(auditor, { from: `${year}-01-01`, to: `${year}-12-31` })),
    );
    const crossing = years.reduce((sum, { straddling }) => sum + straddling.entries, whole.straddling.entries);
    expect({ crossing, sum: sumOf(years.map(({ total }) => total.amount)).toString() }).toEqual({
      crossing: 0,
      sum: whole.total.amount,
    });
  });

  test('a kind of organisation has the same amount as a row and as a share of the total', async () => {
    const { rows, total } = await totals(auditor, { by: 'organisationKind' });
    const asRows = rows.filter((row) => row.organisationKind !== '').map((row) => [row.organisationKind!, row.amount]);
    const asShares = Object.entries(total.byOrganisationKind).map(([kind, { amount }]) => [kind, amount]);
    expect(asShares.sort()).toEqual(asRows.sort());
  });
});

describe('totals, histories and the fund', () => {
  const isSupport = ({ type }: HistoryItem) =>
    /^(TrainingHeld|LandGranted|TradePromotionHeld|TechnologyTransferred|FoundingAdviceGiven|LoanDisbursed)(Corrected)?$/u.test(
      type,
    );

  test('what every history shows, with what went to groups not yet registered, is the total of each kind', async () => {
    const byKind = new Map<string, bigint>();
    const add = (kind: string, amount: string | null) =>
      byKind.set(kind, (byKind.get(kind) ?? 0n) + BigInt(amount ?? 0));
    const cooperatives = await everyCooperative();
    expect(cooperatives.length).toBe(120);
    for (const cooperativeId of cooperatives) {
      const path = `/api/cooperatives/${cooperativeId}/history?${query({ corrections: 'no', limit: 500, asOf: always.asOf })}`;
      for (const item of await pages<HistoryItem>(path)) if (isSupport(item)) add(item.kind, item.amount);
    }
    const { items } = await auditor.ask<Trail>('/api/journal?types=FoundingAdviceGiven&limit=500');
    for (const { event } of items) {
      const { beneficiaries } = event.data as {
        beneficiaries: { cooperativeId: string | null; shares: { amount: string }[] }[];
      };
      const forming = beneficiaries.filter(({ cooperativeId }) => cooperativeId === null);
      for (const { shares } of forming) for (const { amount } of shares) add('founding', amount);
    }
    const { rows } = await totals(auditor, { by: 'kind' });
    const inTotals = rows.map(({ kind, amount }) => [kind!, amount]);
    const inHistories = [...byKind].map(([kind, amount]) => [kind, amount.toString()]);
    expect(inHistories.sort()).toEqual(inTotals.sort());
  });

  test.each(['2023-06-15', '2024-01-31', '2024-12-31', '2025-12-31'])(
    'loans of the totals are what the fund disbursed as of %s',
    async (asOf) => {
      const { rows } = await totals(auditor, { by: 'kind', asOf });
      const { disbursed, projects } = await utilisation({ asOf });
      const loans = rows.find(({ kind }) => kind === 'fund-loan');
      expect([loans?.amount ?? '0', loans?.projects ?? 0]).toEqual([disbursed, projects]);
    },
  );

  test('the list of loans, each loan and the utilisation tell the same disbursed, repaid and outstanding', async () => {
    const loans = await pages<{ loanId: string; disbursed: string; principalRepaid: string; outstanding: string }>(
      '/api/loans?limit=7',
    );
    expect(new Set(loans.map(({ loanId }) => loanId)).size).toBe(40);
    for (const { loanId, disbursed, principalRepaid, outstanding } of loans) {
      expect(await auditor.ask(`/api/loans/${loanId}`)).toMatchObject({ disbursed, principalRepaid, outstanding });
    }
    const { disbursed, repaid, outstanding } = await utilisation({});
    const added = (of: 'disbursed' | 'principalRepaid' | 'outstanding') =>
      sumOf(loans.map((loan) => loan[of])).toString();
    expect([added('disbursed'), added('principalRepaid'), added('outstanding')]).toEqual([
      disbursed,
      repaid,
      outstanding,
    ]);
  });

  test('the opening balance of Sóc Trăng is the same in its totals and in its fund', async () => {
    const { rows } = await totals(auditorOfSocTrang, { by: 'kind', to: '2012-12-31' });
    const position = await auditorOfSocTrang.ask<Position>('/api/reports/utilisation?asOf=2012-12-31');
    expect(rows.find(({ kind }) => kind === 'fund-loan')).toMatchObject({ amount: '2440000000', projects: 8 });
    expect(position).toMatchObject({ disbursed: '2440000000', projects: 8, utilisationPercent: 48.8 });
  });
});

describe('a table and a fold of the journal give the same answer', () => {
  let asKnown: number;
  beforeAll(async () => {
    asKnown = (await auditor.ask<Trail>('/api/journal?limit=1')).head;
  });

  test.each([...dimensions, 'kind,organisationKind,source', 'year,place,sector'])('totals by %s', async (by) => {
    expect(await totals(auditor, { by, asKnown })).toEqual(await totals(auditor, { by, after: asKnown }));
  });

  test.each(['2023-01-09', '2023-12-31', '2024-07-01', '2025-12-31'])('utilisation as of %s', async (asOf) => {
    expect(await utilisation({ asOf, asKnown })).toEqual(await utilisation({ asOf, after: asKnown }));
  });

  test('every history, and its pages put together', async () => {
    const cooperatives = await everyCooperative();
    for (const cooperativeId of cooperatives.filter((_, index) => index % 6 === 0)) {
      const path = `/api/cooperatives/${cooperativeId}/history?asOf=2025-12-31`;
      const stored = await auditor.ask<Page<HistoryItem>>(`${path}&limit=500&after=${asKnown}`);
      expect(await auditor.ask(`${path}&limit=500&asKnown=${asKnown}`)).toEqual(stored);
      expect(await pages(`${path}&limit=3`)).toEqual(stored.items);
    }
  });

  test('the lists of organisations and loans, and a card', async () => {
    for (const path of [
      '/api/cooperatives?limit=500',
      '/api/loans?limit=500',
      '/api/cooperatives/to-chuc-1?',
      '/api/funds?',
    ]) {
      expect(await auditor.ask(`${path}&asKnown=${asKnown}`)).toEqual(await auditor.ask(`${path}&after=${asKnown}`));
    }
  });
});

test('later business dates leave an earlier as-of answer alone, and nothing changes what was known', async () => {
  const officer = await signIn(product.address, 'canbo@minh-hoa');
  const { head: asKnown } = await auditor.ask<Trail>('/api/journal?limit=1');
  const questions = (clocks: string) => [
    `/api/reports/totals?from=2000-01-01&to=2025-12-31&by=kind,place&asOf=2025-06-30${clocks}`,
    `/api/reports/utilisation?asOf=2025-06-30${clocks}`,
    `/api/cooperatives/to-chuc-11/history?asOf=2025-06-30${clocks}`,
  ];
  const answers = async (clocks: string) => {
    const all = await Promise.all(questions(clocks).map((path) => auditor.ask<Total & { asKnown: number }>(path)));
    return all.map((answer) => ({ ...answer, asKnown: 0 }));
  };
  const [asOf, known] = [await answers(''), await answers(`&asKnown=${asKnown}`)];
  const training = (on: string) => ({
    title: 'Lớp học bổ sung',
    on,
    beneficiaries: [{ cooperativeId: 'to-chuc-11', people: 2, attendances: 2 }],
    amounts: [{ source: 'local', amount: '5tr' }],
    particulars: { courseType: 'short-course', classes: 1, topic: 'Kỹ thuật' },
  });
  const later = await officer.record('/api/trainings', training('2025-07-01'));
  expect(await answers(`&after=${later.position}`)).toEqual(asOf);
  const earlier = await officer.record('/api/trainings', training('2025-06-01'));
  expect(await answers(`&after=${earlier.position}`)).not.toEqual(asOf);
  expect(await answers(`&asKnown=${asKnown}`)).toEqual(known);
});
