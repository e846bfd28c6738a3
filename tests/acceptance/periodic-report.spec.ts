import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SpecDatabase } from '#libs/platform/testing';
import type { Page, Totals } from './answers.js';
import { signIn, type Caller } from './caller.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from './product.js';

interface Block {
  readonly kind: string;
  readonly text?: string;
  readonly caption?: string;
  readonly rows?: readonly (readonly string[])[];
  readonly total?: readonly string[];
}
interface Report {
  readonly document: { readonly body: readonly Block[]; readonly provenance: readonly (readonly string[])[] };
  readonly comparisons: readonly { readonly subject: string; readonly stated: string; readonly computed: string }[];
  readonly asKnown: number;
}

let database: SpecDatabase;
let product: RunningProduct;
let auditor: Caller;
beforeAll(async () => {
  database = await demonstrationDatabase();
  product = await startProduct(database.url);
  auditor = await signIn(product.address, 'kiemtoan@soc-trang');
});
afterAll(async () => {
  await product?.stop();
  await database?.drop();
});

const days = 'from=2010-01-01&to=2012-12-31&asOf=2013-12-31';

describe('the report of 2010 to 2012', () => {
  test('says what the province said, in its own sentences and with its own “khoảng”', async () => {
    const { document } = await auditor.ask<Report>(`/api/reports/periodic?${days}`);
    const text = document.body.map((block) => block.text ?? '').join('\n');
    for (const said of [
      'Giai đoạn 2010 - 2012, có 287 tổ chức kinh tế tập thể',
      'hỗ trợ, tư vấn thành lập mới với kinh phí khoảng 580 triệu đồng',
      'khoảng 2.368 lượt cán bộ',
      'với kinh phí khoảng 337 triệu đồng',
      '71 lượt cán bộ HTX, THT được hỗ trợ đào tạo với kinh phí khoảng 1.209,58 triệu đồng',
      'số vốn ban đầu 2.500 triệu đồng',
      'tăng lên 5.000 triệu đồng',
      'đã giải ngân cho 8 dự án với số tiền 2.440 triệu đồng',
      'bằng 48,8% số vốn',
    ])
      expect(text).toContain(said);
  });

  test('adds up to the total that the report of totals gives', async () => {
    const [{ document }, totals] = await Promise.all([
      auditor.ask<Report>(`/api/reports/periodic?${days}`),
      auditor.ask<Totals>(`/api/reports/totals?${days}&by=kind`),
    ]);
    const table = document.body.find(({ kind }) => kind === 'table')!;
    expect(table.rows).toHaveLength(totals.rows.length);
    expect(table.total!.at(-1)!.replaceAll('.', '')).toBe(totals.total.amount);
  });

  test('sets what documents state beside what is computed', async () => {
    const { comparisons } = await auditor.ask<Report>(`/api/reports/periodic?${days}`);
    expect(comparisons).toContainEqual(
      expect.objectContaining({ subject: 'Kinh phí hỗ trợ thành lập mới', stated: '580000000', computed: '580000000' }),
    );
  });

  test.each([
    ['docx', 'PK'],
    ['pdf', '%PDF'],
    ['xlsx', 'PK'],
  ])('is given out as %s, and the journal of accesses says so', async (format, begins) => {
    const response = await auditor.open(`/api/reports/periodic/export?${days}&format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain(`.${format}"`);
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, begins.length)).toBe(begins);
    const { items } = await auditor.ask<Page<{ event: { data: { question: string } } }>>('/api/access-journal?limit=1');
    expect(items[0]!.event.data.question).toContain(`báo cáo định kỳ, ${format}`);
  });

  test('is refused where the period ends before it begins', async () => {
    expect(await auditor.send('GET', '/api/reports/periodic?from=2012-01-01&to=2010-12-31')).toMatchObject({
      body: { code: 'PERIOD_REVERSED', saved: false },
    });
  });
});
