import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SpecDatabase } from '#libs/platform/testing';
import { peopleOf, type People } from './caller.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from './product.js';

interface Closing {
  readonly status: 'closed' | 'reopened';
  readonly closedAt: number;
  readonly closing: {
    readonly asOf: string;
    readonly checkpoint: { readonly size: number; readonly root: string; readonly note: string };
    readonly digests: Readonly<Record<string, { readonly digest: string }>>;
    readonly reports: readonly {
      readonly report: string;
      readonly figures: readonly { readonly key: string; readonly value: string }[];
    }[];
  };
}
interface Check {
  readonly holds: boolean;
  readonly faults: readonly { readonly what: string; readonly subject: string }[];
  readonly sameToday: boolean;
  readonly since: readonly {
    readonly report: string;
    readonly moved: readonly { readonly key: string; readonly before: string; readonly after: string }[];
    readonly entries: readonly { readonly position: number; readonly cause: string }[];
  }[];
}

let database: SpecDatabase;
let product: RunningProduct;
let people: People;
beforeAll(async () => {
  database = await demonstrationDatabase();
  product = await startProduct(database.url);
  people = await peopleOf(product.address, 'minh-hoa');
});
afterAll(async () => {
  await product?.stop();
  await database?.drop();
});

const close = (period: string) => people.manager.record('/api/periods', { period });
/** A question waits for the figures some seconds; on a busy machine it is asked again. */
const closing = async (period: string): Promise<Closing> => {
  for (let attempt = 1; ; attempt += 1) {
    const closed = await people.auditor.ask<Closing>(`/api/periods/${period}`);
    if (closed.closing || attempt === 10) return closed;
  }
};
const check = (period: string) => people.auditor.ask<Check>(`/api/periods/${period}/check`);
const training = (on: string, amount: string, supportId: string) => ({
  supportId,
  on,
  title: 'Lớp kế toán hợp tác xã',
  beneficiaries: [{ cooperativeId: 'to-chuc-11', attendances: 3, people: 3 }],
  amounts: [{ source: 'local', amount }],
  particulars: { courseType: 'short-course', classes: 1, topic: 'Kế toán' },
});
const contribute = (on: string, amount = '10tr') =>
  people.manager.post('/api/funds/quy-minh-hoa/contributions', { on, amount, source: 'local' });
const figure = ({ closing: { reports } }: Closing, report: string, key: string) =>
  reports.find((each) => each.report === report)?.figures.find((each) => each.key === key)?.value;

test('a manager closes a quarter: the figures, the checkpoint and the digests become entries', async () => {
  const { position } = await close('2024-Q4');
  const closed = await closing('2024-Q4');
  expect(closed).toMatchObject({ status: 'closed', closedAt: position });
  expect(closed.closing.asOf).toBe('2024-12-31');
  expect(closed.closing.checkpoint.size).toBe(position);
  expect(closed.closing.checkpoint.note.split('\n')[0]).toMatch(/^htx-journal\.local\//u);
  expect(Object.keys(closed.closing.digests)).toEqual(expect.arrayContaining(['fund_days', 'disbursement_totals']));
  const { disbursed, capital } = await people.auditor.ask<{ disbursed: string; capital: string }>(
    `/api/reports/utilisation?asOf=2024-12-31&asKnown=${position}`,
  );
  expect(figure(closed, 'utilisation', 'disbursed')).toBe(disbursed);
  expect(figure(closed, 'utilisation', 'capital')).toBe(capital);
  expect(closed.closing.reports.map(({ report }) => report)).toEqual(
    expect.arrayContaining(['totals', 'utilisation', 'loan-book', 'trial-balance']),
  );
});

test('nothing is recorded inside it any more: not on its edges, not by correcting or reversing what stands there', async () => {
  const inside = await people.manager.refused('/api/funds/quy-minh-hoa/contributions', {
    on: '2024-11-05',
    amount: '10tr',
    source: 'local',
  });
  expect(inside).toMatchObject({ status: 409, code: 'PERIOD_CLOSED', saved: false, figures: { period: '2024-Q4' } });
  expect(inside.faults).toMatchObject([{ path: 'on' }]);
  for (const on of ['2024-10-01', '2024-12-31']) expect((await contribute(on)).status).toBe(409);
  for (const on of ['2024-09-30', '2025-01-01']) expect((await contribute(on)).status).toBe(201);
});

test('a repayment of a loan that would share out later money inside it anew is refused as a whole', async () => {
  const { body } = await people.officer.post<{ code: string; saved: boolean }>('/api/loans/vay-6/repayments', {
    on: '2024-10-10',
    amount: '1tr',
    voucher: { document: 'PT-99' },
  });
  expect(body).toMatchObject({ code: 'PERIOD_CLOSED', saved: false });
});

test('a dry run says the same', async () => {
  const { body } = await people.officer.post<{ refusals: { code: string }[] }>(
    '/api/loans/vay-6/repayments?dryRun=true',
    {
      on: '2024-10-10',
      amount: '1tr',
      voucher: { document: 'PT-99' },
    },
  );
  expect(body.refusals).toMatchObject([{ code: 'PERIOD_CLOSED' }]);
});

test('checked again it holds; what was recorded elsewhere since is the list of reasons', async () => {
  const before = await check('2024-Q4');
  expect(before).toMatchObject({ holds: true, faults: [] });
  // Capital of the end of September moved what was there at the end of December.
  const utilisation = before.since.find(({ report }) => report === 'utilisation')!;
  expect(utilisation.moved.find(({ key }) => key === 'capital')).toBeDefined();
  expect(utilisation.entries).toMatchObject([{ cause: 'backdated' }]);
});

test('only a manager opens it again, with a reason; then it takes entries and shows under what changed since', async () => {
  expect((await people.officer.refused('/api/periods/2024-Q4/reopenings', { reason: 'Sót chứng từ' })).status).toBe(
    403,
  );
  expect((await people.manager.refused('/api/periods/2024-Q4/reopenings', {})).status).toBe(400);
  await people.manager.record('/api/periods/2024-Q4/reopenings', { reason: 'Sót chứng từ tập huấn' });
  const { position } = await people.officer.record('/api/trainings', training('2024-11-20', '12tr', 'tap-huan-sot'));
  const { since, holds } = await check('2024-Q4');
  expect(holds).toBe(true);
  const totals = since.find(({ report }) => report === 'totals')!;
  expect(totals.entries).toMatchObject([{ position, cause: 'backdated' }]);
  const [moved] = totals.moved;
  expect(BigInt(moved!.after) - BigInt(moved!.before)).toBe(12_000_000n);
});

test('closed again it has figures of its own, and both closings stay in the list', async () => {
  const { position } = await close('2024-Q4');
  const closed = await closing('2024-Q4');
  expect(closed.closedAt).toBe(position);
  expect(await check('2024-Q4')).toMatchObject({ holds: true, sameToday: true, since: [] });
  const { items } = await people.auditor.ask<{ items: Closing[] }>('/api/periods');
  expect(items.filter(({ closedAt }) => closedAt).map(({ status }) => status)).toEqual(['closed', 'reopened']);
});

test('figures that the journal does not say, and kept rows that were changed, are found', async () => {
  await database.owner.query(
    `UPDATE read.fund_days__kept SET contributed = contributed + 1 WHERE (fund_id, day, authority_id) IN (
       SELECT fund_id, day, authority_id FROM read.fund_days__kept ORDER BY authority_id DESC, day LIMIT 1)`,
  );
  const { holds, faults } = await check('2024-Q4');
  expect(holds).toBe(false);
  expect(faults).toMatchObject([{ what: 'kept-rows', subject: 'fund_days' }]);
});

test.each([
  ['2099', 409, 'PERIOD_NOT_OVER'],
  ['2024-Q4', 409, 'PERIOD_ALREADY_CLOSED'],
  ['quý 4', 400, 'PERIOD_NOT_READABLE'],
  ['2024-10-01', 400, 'PERIOD_NOT_READABLE'],
  ['2023/2024', 400, 'PERIOD_NOT_READABLE'],
])('closing %s: %i %s', async (period, status, code) => {
  expect(await people.manager.refused('/api/periods', { period })).toMatchObject({ status, code, saved: false });
});

test('a period that was never closed cannot be checked or opened', async () => {
  expect((await people.auditor.send('GET', '/api/periods/2020/check')).status).toBe(404);
  expect((await people.auditor.send('GET', '/api/periods/2020')).status).toBe(404);
  expect(await people.manager.refused('/api/periods/2020/reopenings', { reason: 'x' })).toMatchObject({
    code: 'PERIOD_NOT_CLOSED',
  });
});

test('closings whose figures were not recorded before the process died get them from the next one', async () => {
  await close('2023');
  await product.stop('SIGKILL');
  product = await startProduct(database.url);
  people = await peopleOf(product.address, 'minh-hoa');
  expect((await closing('2023')).closing).toMatchObject({ asOf: '2023-12-31' });
  expect(await check('2023')).toMatchObject({ faults: [{ what: 'kept-rows' }] });
});
