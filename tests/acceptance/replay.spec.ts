import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dayAt } from '#libs/kernel';
import type { SpecDatabase } from '#libs/platform/testing';
import type { LoanBook, Page, Position, Totals } from './answers.js';
import { peopleOf, type People, type Receipt } from './caller.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from './product.js';

interface Words {
  readonly vi: string;
  readonly en: string;
}
interface Figure {
  readonly key: string;
  readonly label: Words;
  readonly unit: string;
  readonly value: string | Words | null;
}
interface Difference extends Omit<Figure, 'value'> {
  readonly before: Figure['value'];
  readonly after: Figure['value'];
  readonly difference: string | null;
  readonly text: Words;
}
interface State {
  readonly point: string;
  readonly asKnown: number;
  readonly figures: readonly Figure[];
}
interface Entry {
  readonly position: number;
  readonly what: Words;
  readonly on: string;
  readonly about: number | null;
}
interface Step extends Entry {
  readonly asOf: string;
  readonly differences: readonly Difference[];
}
interface Changes {
  readonly moved: readonly Difference[];
  readonly causes: readonly {
    readonly cause: string;
    readonly entries: number;
    readonly effects: readonly { readonly key: string; readonly difference: string; readonly text: Words }[];
  }[];
  readonly entries: readonly (Entry & { readonly cause: string })[];
}
interface Comparison {
  readonly rows: readonly (Difference & { readonly movedBy: readonly number[] })[];
  readonly recorded: readonly Entry[];
  readonly passed: readonly {
    readonly from: string;
    readonly to: string;
    readonly entries: readonly Entry[];
    readonly differences: readonly Difference[];
  }[];
}

let database: SpecDatabase;
let product: RunningProduct;
let people: People;
/** The number before what this spec records. */
let before: number;
const recordedHere: Record<'new' | 'backdated' | 'corrected' | 'reversed', Receipt> = {} as never;
const fund = '/api/funds/quy-minh-hoa';
const capital = (on: string, amount = '100tr') => ({ amount, source: 'local', on });
beforeAll(async () => {
  database = await demonstrationDatabase();
  product = await startProduct(database.url);
  people = await peopleOf(product.address, 'minh-hoa');
  before = await head();
  const today = dayAt(new Date().toISOString());
  const { manager } = people;
  const mistaken = await manager.record(`${fund}/contributions`, capital('2025-12-20', '7tr'));
  before = mistaken.position;
  recordedHere.new = await manager.record(`${fund}/costs`, {
    amount: '1tr',
    purpose: 'Văn phòng phẩm',
    voucher: { document: 'PC-1' },
    on: today,
  });
  recordedHere.backdated = await manager.record(`${fund}/contributions`, capital('2025-06-01'));
  recordedHere.corrected = await manager.record(`${fund}/corrections`, {
    position: recordedHere.backdated.position,
    reason: 'Sai số tiền',
    ...capital('2025-06-01', '90tr'),
  });
  recordedHere.reversed = await manager.record(`${fund}/reversals`, {
    position: mistaken.position,
    reason: 'Ghi trùng',
    on: today,
  });
});
afterAll(async () => {
  await product?.stop();
  await database?.drop();
});

const head = async () => (await people.auditor.ask<{ head: number }>('/api/journal?limit=1')).head;
const query = (parameters: Readonly<Record<string, string | number>>) =>
  new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
const ask = <T>(path: string, parameters: Readonly<Record<string, string | number>> = {}) =>
  people.auditor.ask<T>(`/api/replay/${path}?${query(parameters)}`);
const valueOf = (figures: readonly Figure[], key: string) => figures.find((figure) => figure.key === key)?.value;
const compare = (a: string, b: string) => ask<Comparison>('comparison', { a, b });

describe('the state at a moment', () => {
  const moments = { asOf: '2025-03-12', asKnown: 900 };

  test('of a loan and of a fund is what their own pages say', async () => {
    const [loan, card, state, position] = await Promise.all([
      ask<State>('loans/vay-6', moments),
      people.auditor.ask<{ outstanding: string; account: { overdueDays: number } }>(
        `/api/loans/vay-6?${query(moments)}`,
      ),
      ask<State>('funds/quy-minh-hoa', moments),
      people.auditor.ask<Position>(`/api/reports/utilisation?fundId=quy-minh-hoa&${query(moments)}`),
    ]);
    expect(BigInt(card.outstanding)).toBeGreaterThan(0n);
    expect(valueOf(loan.figures, 'outstanding')).toBe(card.outstanding);
    expect(valueOf(loan.figures, 'overdueDays')).toBe(String(card.account.overdueDays));
    expect(loan.point).toBe('loans/vay-6?asOf=2025-03-12&asKnown=900');
    for (const key of ['capital', 'committed', 'disbursed', 'repaid', 'outstanding', 'available'] as const)
      expect([key, valueOf(state.figures, key)]).toEqual([key, position[key]]);
  });

  test('of a cooperative tells its life, what it was given and what it borrowed, and nothing before it was known', async () => {
    const { items } = await people.auditor.ask<Page<{ loanId: string; cooperativeId: string; disbursed: string }>>(
      '/api/loans?limit=200&status=active',
    );
    const { cooperativeId } = items[0]!;
    const own = items.filter((loan) => loan.cooperativeId === cooperativeId);
    const { figures } = await ask<State>(`cooperatives/${cooperativeId}`, { asOf: '2026-11-01' });
    const disbursed = own.reduce((sum, loan) => sum + BigInt(loan.disbursed), 0n);
    expect(BigInt(valueOf(figures, 'disbursed') as string)).toBe(disbursed);
    expect(valueOf(figures, 'status')).toEqual({ vi: 'đang hoạt động', en: 'active' });
    expect((await ask<State>(`cooperatives/${cooperativeId}`, { asKnown: 1 })).figures).toEqual([]);
  });
});

describe('the steps', () => {
  const everyStep = async (path: string, order: string, parameters: Readonly<Record<string, string | number>> = {}) => {
    const all: Step[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page<Step> = await ask(`${path}/steps`, {
        order,
        limit: 4,
        ...parameters,
        ...(cursor ? { cursor } : {}),
      });
      expect(page.items.length).toBeLessThanOrEqual(4);
      all.push(...page.items);
      cursor = page.next;
    }
    return all;
  };

  test('of a loan are its entries in domain words, oldest or newest first', async () => {
    const [oldest, newest] = [await everyStep('loans/vay-6', 'oldest'), await everyStep('loans/vay-6', 'newest')];
    expect(newest).toEqual([...oldest].reverse());
    const { items } = await people.auditor.ask<{ items: readonly { event: { position: number } }[] }>(
      '/api/journal?stream=loan-vay-6&order=oldest',
    );
    expect(oldest.map(({ position }) => position)).toEqual(items.map(({ event }) => event.position));
    const paidOut = oldest.find(({ what }) => what.vi === 'Giải ngân')!;
    const outstanding = paidOut.differences.find(({ key }) => key === 'outstanding')!;
    expect(outstanding.text).toEqual({
      vi: expect.stringMatching(/^Dư nợ gốc: 0 → [\d.]+ đồng$/u),
      en: expect.stringMatching(/^Outstanding principal: 0 → [\d.]+ đồng$/u),
    });
    // What was paid out on that day was not overdue on that day, however late it is today.
    expect(paidOut.differences.map(({ key }) => key)).not.toContain('overduePrincipal');
    // A pause of interest shows on no figure of its own day; what it will have saved does.
    const paused = oldest.find(({ what }) => what.vi === 'Tạm ngừng tính lãi')!;
    expect(paused.asOf > paused.on && paused.differences.length > 0).toBe(true);
    for (const { text, label } of oldest.flatMap(({ differences }) => differences))
      expect([text.vi.startsWith(`${label.vi}: `), /[a-z][A-Z]|_/u.test(label.vi)]).toEqual([true, false]);
  });

  test('stop at the number that was known and leave out what is dated later', async () => {
    const all = await everyStep('funds/quy-minh-hoa', 'oldest');
    const known = await everyStep('funds/quy-minh-hoa', 'oldest', { asKnown: 700, asOf: '2024-05-31' });
    expect(known.length).toBeGreaterThan(5);
    expect(known.map(({ position }) => position)).toEqual(
      all.filter(({ position, on }) => position <= 700 && on <= '2024-05-31').map(({ position }) => position),
    );
    expect(all.at(-1)).toMatchObject({ what: { vi: 'Hủy góp vốn quỹ' }, about: before });
  });
});

describe('what changed since', () => {
  test('is told by cause, each entry with what it did', async () => {
    const changes = await ask<Changes>('funds/quy-minh-hoa/changes', { since: before, asOf: '2027-01-01' });
    expect(changes.entries.map(({ position, cause }) => [position, cause])).toEqual(
      (['new', 'backdated', 'corrected', 'reversed'] as const).map((cause) => [recordedHere[cause].position, cause]),
    );
    const capitalBy = changes.causes.map(({ cause, effects }) => [
      cause,
      effects.find(({ key }) => key === 'capital')?.text.vi,
    ]);
    expect(capitalBy).toEqual([
      ['new', undefined],
      ['backdated', 'Vốn của quỹ: +100.000.000 đồng'],
      ['corrected', 'Vốn của quỹ: -10.000.000 đồng'],
      ['reversed', 'Vốn của quỹ: -7.000.000 đồng'],
    ]);
    expect(changes.moved.find(({ key }) => key === 'capital')).toMatchObject({ difference: '83000000' });
  });

  /** The figures of a report as its own SQL tells them, by the names the replay gives them. */
  const told: Readonly<Record<string, (clocks: string) => Promise<Record<string, string | number | null>>>> = {
    'reports/totals': async (clocks) => {
      const { total } = await people.auditor.ask<Totals>(
        `/api/reports/totals?from=2023-01-01&to=2025-12-31&by=kind&${clocks}`,
      );
      const { amount, organisations, attendances, people: persons, projects } = total;
      return { amount, organisations, attendances, people: persons, projects };
    },
    'reports/utilisation': async (clocks) => {
      const {
        capital: held,
        committed,
        disbursed,
        repaid,
        outstanding,
        available,
        projects,
      } = await people.auditor.ask<Position>(`/api/reports/utilisation?${clocks}`);
      return { capital: held, committed, disbursed, repaid, outstanding, available, projects };
    },
    'reports/loan-book': async (clocks) => {
      const { total } = await people.auditor.ask<LoanBook & { total: { specificProvision: string; badDebt: string } }>(
        `/api/reports/loan-book?${clocks}`,
      );
      const { loans, owingLoans, outstanding, overduePrincipal, overdueInterest, specificProvision, badDebt } = total;
      const groups = Object.fromEntries(
        total.groups.map(({ group, outstanding: of }) => [`group-${group}/outstanding`, of]),
      );
      return {
        loans,
        owingLoans,
        outstanding,
        overduePrincipal,
        overdueInterest,
        specificProvision,
        badDebt,
        ...groups,
      };
    },
    'reports/trial-balance': async (clocks) => {
      const { lines } = await people.auditor.ask<{
        lines: readonly { account: string; debit: string; credit: string; balance: string }[];
      }>(`/api/reports/trial-balance?${clocks}`);
      return Object.fromEntries(
        lines.flatMap(({ account, ...sums }) =>
          Object.entries(sums).map(([side, amount]) => [`${account}/${side}`, amount]),
        ),
      );
    },
    'reports/due-list': async (clocks) => {
      const { items, asOf } = await people.auditor.ask<{
        asOf: string;
        items: readonly { dueOn: string; principal: string; interest: string }[];
      }>(`/api/reports/due-list?limit=500&${clocks}`);
      const sum = (of: typeof items, part: 'principal' | 'interest') =>
        String(of.reduce((total, item) => total + BigInt(item[part]), 0n));
      const overdue = items.filter(({ dueOn }) => dueOn < asOf);
      return {
        instalments: String(items.length),
        principal: sum(items, 'principal'),
        interest: sum(items, 'interest'),
        overdueInstalments: String(overdue.length),
        overduePrincipal: sum(overdue, 'principal'),
        overdueInterest: sum(overdue, 'interest'),
      };
    },
  };
  const parametersOf = (report: string) =>
    report === 'reports/totals' ? { from: '2023-01-01', to: '2025-12-31', by: 'kind' } : {};

  test.each(Object.keys(told))(
    '%s: the effects of the entries add up to the difference of the two answers',
    async (report) => {
      const last = await head();
      const number = fc.integer({ min: 0, max: last });
      const day = fc.constantFrom('2023-12-31', '2024-08-15', '2025-03-12', '2025-12-31', '2026-11-27');
      await fc.assert(
        fc.asyncProperty(number, number, day, async (one, other, asOf) => {
          const [from, to] = one < other ? [one, other] : [other, one];
          const answers = [from, to].map((asKnown) => told[report]!(query({ asOf, asKnown })));
          const [was, is] = (await Promise.all(answers)) as [
            Awaited<(typeof answers)[0]>,
            Awaited<(typeof answers)[0]>,
          ];
          const changes = await ask<Changes>(`${report}/changes`, {
            ...parametersOf(report),
            since: from,
            asKnown: to,
            asOf,
          });
          const sums = new Map<string, bigint>();
          for (const { effects } of changes.causes)
            for (const { key, difference } of effects) sums.set(key, (sums.get(key) ?? 0n) + BigInt(difference));
          for (const key of Object.keys(is))
            expect([key, sums.get(key) ?? 0n]).toEqual([key, BigInt(is[key] ?? 0) - BigInt(was[key] ?? 0)]);
          for (const { key, difference } of changes.moved.filter((each) => each.difference !== null))
            expect([key, sums.get(key) ?? 0n]).toEqual([key, BigInt(difference!)]);
        }),
        { numRuns: 6 },
      );
    },
  );
});

describe('the reconciliation', () => {
  interface Reconciliation {
    readonly rows: readonly {
      readonly rule: string;
      readonly figures: readonly string[];
      readonly stated: string;
      readonly computed: string;
      readonly agrees: boolean;
    }[];
  }
  const wordsOf = (value: Figure['value']) => (value as Words).vi;

  test('says at any number what its report says there, and which entries moved it', async () => {
    const { auditor } = await peopleOf(product.address, 'soc-trang');
    const { head: last } = await auditor.ask<{ head: number }>('/api/journal?limit=1');
    for (const asKnown of [last, Math.floor(last / 2), Math.floor(last / 4)]) {
      const clocks = `asOf=2013-12-31&asKnown=${asKnown}`;
      const { rows } = await auditor.ask<Reconciliation>(`/api/reports/reconciliation?${clocks}`);
      const { figures } = await auditor.ask<State>(`/api/replay/reports/reconciliation?${clocks}`);
      const valueOf = (key: string) => figures.find((each) => each.key === key)!.value;
      const disagreeing = rows.filter(({ agrees }) => !agrees);
      expect([valueOf('checks'), valueOf('disagreeing')]).toEqual([String(rows.length), String(disagreeing.length)]);
      for (const { rule, figures: of, stated, computed } of disagreeing) {
        const key = `${rule} ${of.join(' ')}`;
        expect([wordsOf(valueOf(`${key}/stated`)), wordsOf(valueOf(`${key}/computed`))]).toEqual([stated, computed]);
      }
    }
    const changes = await auditor.ask<Changes>(
      `/api/replay/reports/reconciliation/changes?since=${Math.floor(last / 2)}&asOf=2013-12-31`,
    );
    expect(changes.moved.map(({ key }) => key)).toContain('checks');
    expect(changes.entries.length).toBeGreaterThan(0);
  });
});

describe('two points compared', () => {
  test('tell what moved and the entries that moved it, from A to B and from B to A', async () => {
    const clocks = (asKnown: number) => `funds/quy-minh-hoa?asOf=2027-01-01&asKnown=${asKnown}`;
    const [there, back] = [
      await compare(clocks(before), clocks(await head())),
      await compare(clocks(await head()), clocks(before)),
    ];
    const capitalOf = ({ rows }: Comparison) => rows.find(({ key }) => key === 'capital')!;
    const movers = [recordedHere.backdated, recordedHere.corrected, recordedHere.reversed].map(
      ({ position }) => position,
    );
    expect(capitalOf(there)).toMatchObject({ difference: '83000000', movedBy: movers });
    expect(capitalOf(back)).toMatchObject({ difference: '-83000000', movedBy: movers });
    expect(capitalOf(there).before).toBe(capitalOf(back).after);
  });

  test('on two days, what entries did is told from what time alone did', async () => {
    const asKnown = before;
    const { rows, passed, recorded } = await compare(
      `loans/vay-6?asOf=2025-01-14&asKnown=${asKnown}`,
      `loans/vay-6?asOf=2025-02-14&asKnown=${asKnown}`,
    );
    expect(recorded).toEqual([]);
    const repayment = passed.find(({ entries }) => entries.length)!;
    expect(repayment.entries.map(({ what }) => what.vi)).toEqual(['Thu nợ']);
    expect(repayment.differences.map(({ key }) => key)).toContain('outstanding');
    const repaid = repayment.entries.map(({ position }) => position);
    expect(rows.find(({ key }) => key === 'outstanding')!.movedBy).toEqual(repaid);
    for (const { entries, differences } of passed.filter((each) => !each.entries.length))
      expect([entries, differences.map(({ key }) => key)]).toEqual([[], expect.not.arrayContaining(['outstanding'])]);
  });
});
