import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SpecDatabase } from '#libs/platform/testing';
import type { Trail } from './answers.js';
import { peopleOf, type People, type Problem } from './caller.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from './product.js';

interface Batch {
  readonly importId: string;
  readonly state: string;
  readonly rows: number;
  readonly titles: readonly string[];
  readonly mapping: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly sha256: string;
  readonly entry: number | null;
  readonly undoneEntry: number | null;
}
interface Rows {
  readonly items: readonly {
    readonly no: number;
    readonly state: string;
    readonly entry: number | null;
    readonly faults: readonly { readonly column: string | null; readonly vi: string }[];
  }[];
}

let database: SpecDatabase;
let product: RunningProduct;
let people: People;
beforeAll(async () => {
  database = await demonstrationDatabase();
  product = await startProduct(database.url);
  people = await peopleOf(product.address, 'minh-hoa');
}, 120_000);
afterAll(async () => {
  await product?.stop();
  await database?.drop();
});

const upload = (kind: string, text: string, fileName = 'bang.csv', who = people.officer) =>
  who.send<Batch & Problem>('POST', `/api/imports?kind=${kind}&fileName=${encodeURIComponent(fileName)}`, {
    body: new TextEncoder().encode(text),
    headers: { 'content-type': 'application/octet-stream' },
  });
const settled = async (importId: string): Promise<Batch> => {
  for (;;) {
    const batch = await people.officer.ask<Batch>(`/api/imports/${importId}`);
    if (!batch.state.endsWith('ing')) return batch;
    await pause(50);
  }
};
const asked = async (method: string, path: string, body: object = {}): Promise<Batch> => {
  const { status, body: batch } = await people.officer.send<Batch>(method, path, {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  expect({ status, batch }).toMatchObject({ status: method === 'PUT' ? 200 : 202 });
  return settled(batch.importId);
};
const assigned = ({ mapping }: Batch) => ({
  assigned: Object.entries(mapping).map(([column, index]) => ({ column, index })),
});
const checked = async (kind: string, text: string): Promise<Batch> => {
  const { status, body } = await upload(kind, text);
  expect({ status, body }).toMatchObject({ status: 201, body: { state: 'read' } });
  return asked('PUT', `/api/imports/${body.importId}/mapping`, assigned(body));
};
const rowsOf = async (importId: string) =>
  (await people.officer.ask<Rows>(`/api/imports/${importId}/rows?limit=500`)).items;

describe('cooperatives from a sheet', () => {
  const sheet = [
    'Tên tổ chức;Loại hình;Ngành;Địa bàn;Ngày thành lập;Số thành viên',
    'HTX Nhập Một;HTX;Nông nghiệp, thủy sản;{place};15/03/2021;25',
    'HTX Nhập Hai;Hợp tác xã;xây dựng;{place};2022;',
    'HTX Nhập Một;HTX;Nông nghiệp, thủy sản;{place};15/03/2021;25',
    'HTX Nhập Ba;Công ty;Nông nghiệp, thủy sản;Nơi không có;45/03/2021;hai mươi',
    'htx nhập hai.;HTX;Xây dựng;{place};2022;9',
  ].join('\n');
  let batch: Batch;
  let text: string;

  test('are read, matched by their titles and checked by the rules of the form, rows seeing those before them', async () => {
    const { items } = await people.officer.ask<{ items: readonly { name: string }[] }>('/api/places?limit=1');
    text = sheet.replaceAll('{place}', items[0]!.name);
    batch = await checked('cooperatives', text);
    expect(batch).toMatchObject({
      state: 'checked',
      rows: 5,
      mapping: { name: 0, kind: 1, sector: 2, placeId: 3, on: 4, members: 5 },
      counts: { right: 2, duplicate: 1, wrong: 2 },
    });
    const rows = await rowsOf(batch.importId);
    expect(rows.map(({ state }) => state)).toEqual(['right', 'right', 'duplicate', 'wrong', 'wrong']);
    expect(rows[2]!.faults[0]!.vi).toMatch(/dòng 2/u);
    expect(rows[3]!.faults).toMatchObject([
      { column: 'placeId' },
      { column: 'on', vi: expect.stringContaining('“45/03/2021”') },
      { column: 'kind', vi: expect.stringContaining('“Công ty”. Hãy ghi một trong: Hợp tác xã; Tổ hợp tác;') },
      { column: 'members' },
    ]);
    expect(rows[4]!.faults[0]!.vi).toMatch(/HTX Nhập Hai/u);
  });

  test('nothing is recorded by checking', async () => {
    const { items } = await people.officer.ask<{ items: readonly unknown[] }>('/api/cooperatives?text=htx nhap');
    expect(items).toEqual([]);
  });

  test('what is right is recorded, and one entry tells of the whole file', async () => {
    batch = await asked('POST', `/api/imports/${batch.importId}/commit`);
    expect(batch).toMatchObject({ state: 'committed', counts: { recorded: 2, duplicate: 1, wrong: 2 } });
    const { items } = await people.officer.ask<{ items: readonly { name: string }[] }>(
      '/api/cooperatives?text=htx nhap',
    );
    expect(items.map(({ name }) => name)).toEqual(['HTX Nhập Hai', 'HTX Nhập Một']);
    const { event } = await people.auditor.ask<{ event: { type: string; data: Record<string, unknown> } }>(
      `/api/journal/${batch.entry}`,
    );
    const entries = (await rowsOf(batch.importId)).flatMap(({ entry }) => entry ?? []);
    expect(event).toMatchObject({
      type: 'ImportCommitted',
      data: {
        sha256: batch.sha256,
        rows: 5,
        recorded: 2,
        left: 3,
        firstEntry: Math.min(...entries),
        lastEntry: Math.max(...entries),
      },
    });
  });

  test('the very same file is not recorded twice', async () => {
    const again = await checked('cooperatives', text);
    expect(again.counts).toMatchObject({ wrong: 4, duplicate: 1 });
    const { status, body } = await people.officer.send<Problem>('POST', `/api/imports/${again.importId}/commit`);
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'IMPORT_NOTHING_RIGHT' });
  });

  test('it is undone by entries that take each back, and can be imported anew', async () => {
    const { head } = await people.auditor.ask<Trail>('/api/journal?limit=1');
    batch = await asked('POST', `/api/imports/${batch.importId}/undo`, { reason: 'Nhầm tệp' });
    expect(batch).toMatchObject({ state: 'undone', counts: { undone: 2 } });
    expect((await people.auditor.ask<Trail>('/api/journal?limit=1')).head).toBe(head + 3);
    const { items } = await people.officer.ask<{ items: readonly unknown[] }>('/api/cooperatives?text=htx nhap');
    expect(items).toEqual([]);
    expect((await checked('cooperatives', text)).counts).toMatchObject({ right: 2 });
  });
});

describe('support and repayments from a sheet', () => {
  let trainings: string;

  test('a training finds its cooperative by name', async () => {
    const { items } = await people.officer.ask<{ items: readonly { name: string }[] }>('/api/cooperatives?limit=2');
    trainings = [
      'Ngày;Tên việc hỗ trợ;HTX;Số lượt;Số người;Kinh phí;Nguồn;Loại lớp;Chủ đề',
      ...items.map(
        ({ name }) => `20/05/2024;Bồi dưỡng nhập;${name};12;10;12,5tr;Ngân sách địa phương;Bồi dưỡng;Kế toán`,
      ),
      '20/05/2024;Bồi dưỡng nhập;HTX không có;12;10;1209.58;Ngân sách địa phương;Bồi dưỡng;Kế toán',
    ].join('\n');
    const batch = await checked('trainings', trainings);
    expect(batch.counts).toEqual({ right: 2, wrong: 1 });
    const wrong = (await rowsOf(batch.importId)).find(({ state }) => state === 'wrong')!;
    expect(wrong.faults.map(({ column }) => column)).toEqual(['beneficiaries[0].cooperativeId', 'amounts[0].amount']);
    expect((await asked('POST', `/api/imports/${batch.importId}/commit`)).counts).toEqual({ recorded: 2, wrong: 1 });
  });

  test('the very same file is refused while the first stands, also where each of its rows would be right', async () => {
    const again = await checked('trainings', trainings);
    expect(again.counts).toEqual({ right: 2, wrong: 1 });
    const { status, body } = await people.officer.send<Problem>('POST', `/api/imports/${again.importId}/commit`);
    expect({ status, code: body.code, saved: body.saved }).toEqual({
      status: 409,
      code: 'IMPORT_SAME_FILE',
      saved: false,
    });
  });

  test('repayments of one loan see each other: the second is judged by what the first left', async () => {
    const { outstanding } = await people.officer.ask<{ outstanding: string }>('/api/loans/vay-5');
    const { rows } = await checked(
      'repayments',
      `Ngày thu;Số hợp đồng;Số tiền thu;Số phiếu thu\n01/06/2024;HĐ-5;${outstanding};N-1\n02/06/2024;HĐ-5;1.000.000;N-2`,
    );
    expect(rows).toBe(2);
  });
});

describe('what is refused', () => {
  test.each([
    ['an unknown kind', 'bank', 'a;b\n1;2', 'IMPORT_KIND_UNKNOWN', 404],
    ['an empty file', 'cooperatives', '', 'UPLOAD_EMPTY', 400],
    ['a formula', 'cooperatives', 'Tên;Loại hình\n=HYPERLINK("http://x");HTX', 'SHEET_CELL_LIKE_FORMULA', 400],
    ['a mark that is not closed', 'cooperatives', 'Tên;Loại hình\n"HTX;HTX', 'SHEET_QUOTES_WRONG', 400],
  ])('%s', async (_, kind, text, code, status) => {
    const { status: told, body } = await upload(kind, text);
    expect([told, body.code, body.saved]).toEqual([status, code, false]);
  });

  test('a file that is too large, while it arrives', async () => {
    const { status, body } = await upload('cooperatives', 'x'.repeat(20 * 2 ** 20 + 1));
    expect([status, body.code]).toEqual([400, 'UPLOAD_TOO_LARGE']);
  });

  test('JSON instead of a file', async () => {
    const { body } = await people.officer.post<Problem>('/api/imports?kind=cooperatives&fileName=a.csv', {});
    expect(body.code).toBe('UPLOAD_NOT_A_FILE');
  });

  test('whoever may not record such rows', async () => {
    expect((await upload('cooperatives', 'a;b', 'a.csv', people.auditor)).status).toBe(403);
  });

  test('a mapping that leaves out a column that is needed', async () => {
    const { body } = await upload('cooperatives', 'Tên tổ chức;Loại hình\nA;HTX');
    const { status, body: problem } = await people.officer.send<Problem>(
      'PUT',
      `/api/imports/${body.importId}/mapping`,
      {
        body: JSON.stringify(assigned(body)),
        headers: { 'content-type': 'application/json' },
      },
    );
    expect([status, problem.code]).toEqual([400, 'IMPORT_COLUMN_MISSING']);
  });
});
