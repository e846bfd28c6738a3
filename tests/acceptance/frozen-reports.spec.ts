import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SpecDatabase } from '#libs/platform/testing';
import { peopleOf, type People } from './caller.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from './product.js';

interface Document {
  readonly number: string | null;
  readonly body: readonly object[];
}
interface Card {
  readonly reportId: string;
  readonly frozenAt: number;
  readonly frozenByLogin: string;
  readonly asKnown: number;
  readonly leafHash: string;
  readonly document: Document;
}
interface Lines {
  readonly before: readonly string[];
  readonly after: readonly string[];
}
interface Check {
  readonly holds: boolean;
  readonly sameRoot: boolean;
  readonly faults: Lines;
  readonly sameToday: boolean;
  readonly lines: Lines;
  readonly since: readonly {
    readonly report: string;
    readonly entries: readonly { readonly position: number; readonly cause: string }[];
  }[];
}

const days = { from: '2024-01-01', to: '2024-12-31', asOf: '2025-06-30' };
const route = '/api/frozen-reports';

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

const seen = () =>
  people.manager.ask<{ asKnown: number; document: Document }>(
    `/api/reports/periodic?${new URLSearchParams(days).toString()}`,
  );
const newest = async () => (await people.auditor.ask<{ items: Card[] }>(route)).items[0]!;
const check = async () => people.auditor.ask<Check>(`${route}/${(await newest()).reportId}/check`);
const nothing = { before: [], after: [] };

test('a manager freezes the report that was seen; it is opened again word for word', async () => {
  const { asKnown, document } = await seen();
  const { position } = await people.manager.record(route, { ...days, asKnown, number: '12' });
  const listed = await newest();
  expect(listed).toMatchObject({ frozenAt: position, asKnown, number: '12', frozenByLogin: 'lanhdao@minh-hoa' });
  const card = await people.officer.ask<Card>(`${route}/${listed.reportId}`);
  expect(card.document).toEqual({ ...document, number: '12' });
});

test('checked again at once it is right', async () => {
  expect(await check()).toMatchObject({
    holds: true,
    sameRoot: true,
    faults: nothing,
    sameToday: true,
    lines: nothing,
    since: [],
  });
});

test('a backdated training is told with the line it changes and the entry that did it; what was signed stays', async () => {
  const before = await people.auditor.ask<Card>(`${route}/${(await newest()).reportId}`);
  const { position } = await people.officer.record('/api/trainings', {
    supportId: 'tap-huan-sau-khi-chot',
    on: '2024-11-20',
    title: 'Lớp kế toán hợp tác xã',
    beneficiaries: [{ cooperativeId: 'to-chuc-11', attendances: 3, people: 3 }],
    amounts: [{ source: 'local', amount: '12tr' }],
    particulars: { courseType: 'short-course', classes: 1, topic: 'Kế toán' },
  });
  const { holds, sameToday, lines, since } = await check();
  expect({ holds, sameToday }).toEqual({ holds: true, sameToday: false });
  expect(lines.before.length).toBeGreaterThan(0);
  expect(lines.after).toHaveLength(lines.before.length);
  expect(since).toMatchObject([{ report: 'totals', entries: [{ position, cause: 'backdated' }] }]);
  expect(await people.auditor.ask<Card>(`${route}/${before.reportId}`)).toEqual(before);
});

test.each([
  ['docx', 'PK'],
  ['pdf', '%PDF'],
  ['xlsx', 'PK'],
])('as %s it says which entry froze it, and the journal of accesses says who took it out', async (format, begins) => {
  const { reportId, frozenAt } = await newest();
  const response = await people.auditor.open(`${route}/${reportId}/export?format=${format}`);
  expect(response.headers.get('content-disposition')).toContain(`muc-${frozenAt}.${format}"`);
  expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, begins.length)).toBe(begins);
  const { items } = await people.auditor.ask<{ items: { event: { data: { question: string } } }[] }>(
    '/api/access-journal?limit=1',
  );
  expect(items[0]!.event.data.question).toBe(`báo cáo định kỳ, ${format}, đã chốt ở mục số ${frozenAt}`);
});

test('an officer and an auditor read what is frozen and freeze nothing', async () => {
  const { asKnown } = await seen();
  for (const person of [people.officer, people.auditor])
    expect(await person.refused(route, { ...days, asKnown })).toMatchObject({ status: 403, saved: false });
});

test.each([
  [{ asKnown: 999_999 }, 'NUMBER_NOT_REACHED'],
  [{ asKnown: 1, to: '2023-12-31' }, 'PERIOD_REVERSED'],
  [{}, 'FIELD_IS_DEFINED'],
])('freezing with %j is refused as %s', async (change, code) => {
  expect(await people.manager.refused(route, { ...days, ...change })).toMatchObject({ code, saved: false });
});

test('what was never frozen can be neither opened nor checked nor taken out', async () => {
  for (const path of ['', '/check', '/export?format=pdf'])
    expect(await people.auditor.send('GET', `${route}/khong-co${path}`)).toMatchObject({
      status: 404,
      body: { code: 'REPORT_NOT_FROZEN' },
    });
});
