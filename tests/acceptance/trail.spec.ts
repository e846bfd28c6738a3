import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonical, folded } from '#libs/kernel';
import type { SpecDatabase } from '#libs/platform/testing';
import type { Totals } from './answers.js';
import { peopleOf, signIn, type People, type Problem } from './caller.js';
import { Follower } from './live.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from './product.js';

interface Told {
  readonly event: {
    readonly position: number;
    readonly type: string;
    readonly actor: string;
    readonly streamId: string;
    readonly occurredOn: string;
    readonly commandId: string;
    readonly legalBasis: readonly { readonly text: string }[];
    readonly data: Readonly<Record<string, unknown>>;
  };
  readonly leafHash: string;
  readonly sentence: { readonly vi: string; readonly en: string };
  readonly actor: { readonly id: string; readonly name: string };
  readonly reason: string | null;
  readonly about: readonly number[];
  readonly replacedBy: readonly number[];
}
interface Found {
  readonly head: number;
  readonly items: readonly Told[];
  readonly next: number | null;
}
interface InFull extends Told {
  readonly changes: readonly { readonly path: string; readonly before: unknown; readonly after: unknown }[];
  readonly sameCommand: readonly Told[];
  readonly things: readonly { readonly field: string; readonly id: string; readonly name: string | null }[];
}

let database: SpecDatabase;
let product: RunningProduct;
let people: People;
/** What an officer recorded for this spec: a training with a law, corrected, and another taken back. */
let lesson: number;
let corrected: number;
let takenBack: number;
let all: readonly Told[];

const search = (q: string, more = 'limit=500') =>
  people.auditor.ask<Found>(`/api/journal?q=${encodeURIComponent(q)}&${more}`);
const numbers = ({ items }: Found) => items.map(({ event }) => event.position);

const supportTypes =
  'hỗ-trợ-thành-lập-mới,đào-tạo-bồi-dưỡng,giải-ngân,giao-đất-cho-thuê-đất,xúc-tiến-thương-mại,chuyển-giao-công-nghệ,số-hỗ-trợ-tổng-hợp,số-dư-quỹ-ban-đầu';
const isSupport = (type: string): boolean =>
  /^(?:FoundingAdvice|Training|LoanDisbursed|LandGranted|Trade|Technology|SupportAggregate|FundBalanceStated)/u.test(
    type,
  );

/** What an entry gave from one source: a loan is the fund's own money. */
const givenFrom = (source: string, data: object): bigint => {
  const { after = data } = data as { after?: object };
  const { amounts, amount } = after as { amounts?: { source: string; amount: string }[]; amount?: string };
  if (!amounts) return BigInt(amount ?? 0);
  return amounts.filter((each) => each.source === source).reduce((sum, each) => sum + BigInt(each.amount), 0n);
};

const training = (title: string) => ({
  title,
  on: '2025-06-01',
  legalBasis: [{ text: '45/2021/NĐ-CP', date: '2021-03-31' }],
  beneficiaries: [{ cooperativeId: 'to-chuc-1', people: 3, attendances: 3 }],
  amounts: [{ source: 'local', amount: '5tr' }],
  particulars: { courseType: 'short-course', classes: 1, topic: 'Kế toán' },
});

beforeAll(async () => {
  database = await demonstrationDatabase();
  product = await startProduct(database.url);
  people = await peopleOf(product.address, 'minh-hoa');
  const { officer } = people;
  const first = await officer.record<{ supportId: string }>('/api/trainings', training('Lớp Đặc Sản Kế Sách'));
  const stream = first.entries[0]!.streamId.slice('training-'.length);
  lesson = first.position;
  const again = { ...training('Lớp Đặc Sản Kế Sách'), amounts: [{ source: 'local', amount: '6tr' }] };
  ({ position: corrected } = await officer.record(`/api/trainings/${stream}/corrections`, {
    position: lesson,
    reason: 'Ghi nhầm kinh phí',
    ...again,
  }));
  const second = await officer.record('/api/trainings', training('Lớp hủy'));
  ({ position: takenBack } = await officer.record(
    `/api/trainings/${second.entries[0]!.streamId.slice('training-'.length)}/reversals`,
    { on: '2025-06-01', position: second.position, reason: '=1+1; không tổ chức' },
  ));
  const pages = [await people.auditor.ask<Found>('/api/journal?order=oldest&limit=500')];
  while (pages.at(-1)!.next !== null)
    pages.push(await people.auditor.ask<Found>(`/api/journal?order=oldest&limit=500&after=${pages.at(-1)!.next}`));
  all = pages.flatMap(({ items }) => items);
});
afterAll(async () => {
  await product?.stop();
  await database?.drop();
});

describe('an entry', () => {
  test('is told with who, why, on what law, and its corrections in both directions', async () => {
    const original = await people.officer.ask<InFull>(`/api/journal/${lesson}`);
    expect(original.things).toContainEqual({
      field: 'cooperativeId',
      id: expect.any(String),
      streamId: expect.stringMatching(/^cooperative-/u),
      name: expect.stringMatching(/ /u),
    });
    expect(original).toMatchObject({
      actor: { id: 'minh-hoa-canbo', name: 'canbo@minh-hoa' },
      about: [],
      replacedBy: [corrected],
      changes: [],
      leafHash: hash('sha256', `\u0000${canonical(original.event)}`, 'hex'),
    });
    expect(original.sentence.vi).toMatch(/^Lớp bồi dưỡng “Lớp Đặc Sản Kế Sách” cho .+, kinh phí 5\.000\.000 đồng\.$/u);
    expect(original.sentence.vi).not.toContain('to-chuc-1');
    const correction = await people.officer.ask<InFull>(`/api/journal/${corrected}`);
    expect(correction).toMatchObject({ about: [lesson], replacedBy: [], reason: 'Ghi nhầm kinh phí' });
    expect(correction.changes).toContainEqual({ path: 'amounts[0].amount', before: '5000000', after: '6000000' });
    expect(correction.event.legalBasis.map(({ text }) => text)).toEqual(['45/2021/NĐ-CP']);
  });

  test('is told as it was known: before its correction nothing has replaced it, and later ones are not there', async () => {
    expect(await people.auditor.ask<InFull>(`/api/journal/${lesson}?asKnown=${lesson}`)).toMatchObject({
      replacedBy: [],
    });
    const { status, body } = await people.auditor.send<Problem>('GET', `/api/journal/${corrected}?asKnown=${lesson}`);
    expect([status, body.code]).toEqual([404, 'ENTRY_UNKNOWN']);
  });

  test('names what its command recorded beside it', async () => {
    const approval = all.find(({ event }) => event.type === 'LoanApproved')!;
    const { sameCommand } = await people.auditor.ask<InFull>(`/api/journal/${approval.event.position}`);
    expect(sameCommand.map(({ event }) => event.type)).toEqual(['LoanVoteCast']);
    expect(sameCommand[0]!.event.commandId).toBe(approval.event.commandId);
  });
});

describe('a search finds exactly', () => {
  /** What each search means, said another way about all entries. */
  const meanings: readonly (readonly [string, (entry: Told) => boolean])[] = [
    ['loại:giải-ngân', ({ event }) => /^LoanDisbursed/u.test(event.type)],
    ['type:LoanDisbursed,thu-nợ', ({ event }) => /^(LoanDisbursed|RepaymentRecorded)/u.test(event.type)],
    ['ai:thuquy', ({ actor }) => actor.name === 'thuquy@minh-hoa'],
    ['actor:minh-hoa-lanhdao số:<100', ({ event }) => event.actor === 'minh-hoa-lanhdao' && event.position < 100],
    ['ngày:2024-Q1', ({ event }) => event.occurredOn >= '2024-01-01' && event.occurredOn <= '2024-03-31'],
    ['số:100..120', ({ event }) => event.position >= 100 && event.position <= 120],
    ['stream:loan-vay-6', ({ event }) => event.streamId === 'loan-vay-6'],
    ['sửa:có', ({ about, replacedBy }) => about.length + replacedBy.length > 0],
    [
      'sửa:không số:>800',
      ({ event, about, replacedBy }) => event.position > 800 && about.length + replacedBy.length === 0,
    ],
    ['van-ban:45/2021', ({ event }) => event.legalBasis.some(({ text }) => text.startsWith('45/2021'))],
    ['lý-do:nhầm', ({ reason }) => /(^| )nham/u.test(folded(reason ?? ''))],
    ['dac san ke sach', ({ sentence }) => folded(sentence.vi).includes('dac san ke sach')],
    ['ghi:2020', () => false],
    [
      'loại:thu-nợ ngày:2024 ai:canbo',
      ({ event }) =>
        /^RepaymentRecorded/u.test(event.type) &&
        event.occurredOn.startsWith('2024') &&
        event.actor === 'minh-hoa-canbo',
    ],
  ];
  test.each(meanings)('%s', async (q, meant) => {
    const expected = all.filter(meant).map(({ event }) => event.position);
    expect(numbers(await search(`${q} số:<=${takenBack}`, 'limit=500&order=oldest'))).toEqual(expected.slice(0, 500));
    if (q !== 'ghi:2020') expect(expected.length).toBeGreaterThan(0);
  });

  test('whatever concerns an organisation, by its name without marks, also where the entry has only its id', async () => {
    const card = all.find(
      ({ event }) => event.type === 'CooperativeRegistered' && event.streamId === 'cooperative-to-chuc-1',
    )!;
    const name = String(card.event.data.name);
    const found = await search(`htx:"${folded(name)}"`);
    const positions = new Set(numbers(found));
    expect([lesson, corrected, card.event.position].filter((each) => !positions.has(each))).toEqual([]);
    expect(found.items.filter(({ event }) => !JSON.stringify(event).includes('to-chuc-1'))).toEqual([]);
    expect(numbers(await search('htx:"không có htx này"'))).toEqual([]);
  });

  test.each(['local', 'central', 'fund'])(
    'by the source %s finds the entries that a report adds up to its figure',
    async (source) => {
      const { rows } = await people.auditor.ask<Totals>('/api/reports/totals?from=1990-01-01&to=2026-01-01&by=source');
      const { items } = await search(`nguồn:${source} ngày:1990..2025 loại:${supportTypes}`);
      const standing = items.filter(({ event, replacedBy }) => !replacedBy.length && !event.type.endsWith('Reversed'));
      const sum = standing.reduce((all, { event }) => all + givenFrom(source, event.data), 0n);
      expect(sum.toString()).toBe(rows.find((row) => row.source === source)!.amount);
      expect(sum).toBeGreaterThan(0n);
    },
  );

  test('by a place, by its id or its name, finds what was given to organisations there, and nothing else', async () => {
    const byId = await search(`nơi:huyen-3 loại:${supportTypes}`);
    expect(numbers(byId)).toEqual(
      all
        .filter(({ event }) => isSupport(event.type) && JSON.stringify(event.data).includes('"placeId":"huyen-3"'))
        .map(({ event }) => event.position)
        .reverse(),
    );
    expect(byId.items.length).toBeGreaterThan(0);
    expect(numbers(await search(`nơi:"huyện minh họa 3" loại:${supportTypes}`))).toEqual(numbers(byId));
    expect(numbers(await search('nơi:khong-co-noi-nay'))).toEqual([]);
  });

  test('page after page, each entry once, whichever comes first', async () => {
    const q = 'loại:thu-nợ';
    const whole = numbers(await search(q));
    for (const [order, edge] of [
      ['newest', 'before'],
      ['oldest', 'after'],
    ] as const) {
      const walked: number[] = [];
      for (let next: number | null = null, more = true; more;) {
        const page: Found = await search(q, `limit=7&order=${order}${next === null ? '' : `&${edge}=${next}`}`);
        walked.push(...numbers(page));
        ({ next } = page);
        more = next !== null;
      }
      expect(walked).toEqual(order === 'newest' ? whole : [...whole].reverse());
    }
  });

  test('what was known then, whatever was recorded since', async () => {
    const q = 'sửa:không "Đặc Sản" sửa:không';
    const then = await search(q, `limit=500&asKnown=${lesson}`);
    expect(numbers(then)).toEqual([lesson]);
    expect(then.items[0]!.replacedBy).toEqual([]);
    expect(numbers(await search(q))).toEqual([]);
  });

  test('nothing of another authority', async () => {
    const strangers = await signIn(product.address, 'kiemtoan@soc-trang');
    expect(numbers(await strangers.ask<Found>('/api/journal?q=dac%20san'))).toEqual([]);
    expect((await strangers.send('GET', `/api/journal/${lesson}`)).status).toBe(404);
  });
});

describe('an export', () => {
  const exported = async (format: string, q: string) => {
    const path = `/api/journal/export?format=${format}&q=${encodeURIComponent(q)}&purpose=Thanh%20tra`;
    return people.auditor.send<string>('GET', path);
  };
  const linesOf = (body: string) =>
    body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, never>);

  test('as CSV opens in a Vietnamese Excel, says what it is, and holds no formula', async () => {
    const { body, headers } = await people.auditor
      .open(`/api/journal/export?format=csv&purpose=x&q=${encodeURIComponent(`số:${lesson}..${takenBack}`)}`)
      .then(async (answer) => ({
        body: Buffer.from(await answer.arrayBuffer()).toString('utf8'),
        headers: answer.headers,
      }));
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="so-minh-hoa-\d+\.csv"$/u);
    const lines = body.split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF# Sổ của;/u);
    expect(lines).toContain('# Lưu ý;Dữ liệu minh họa');
    expect(lines.find((line) => line.startsWith('# Gốc của sổ;'))).toMatch(/;\d+ mục, [\w+/]{43}=$/u);
    expect(lines.at(-2)).toBe(`# Hết;${takenBack - lesson + 1}`);
    expect(body).toContain(`;"'=1+1; không tổ chức";`);
    expect(lines.filter((line) => /(^|;)"?[=+@\t-]/u.test(line))).toEqual([]);
  });

  test('as NDJSON holds the bytes that are hashed, the sheet before and the count after them', async () => {
    const lines = linesOf((await exported('ndjson', 'loại:giải-ngân')).body);
    const entries = lines.slice(1, -1) as unknown as Told[];
    expect(lines[0]).toMatchObject({
      sheet: { question: 'loại:giải-ngân', exportedBy: 'kiemtoan@minh-hoa', purpose: 'Thanh tra', illustrative: true },
    });
    expect(lines.at(-1)).toEqual({ end: { entries: entries.length } });
    expect(entries.map(({ event }) => event.position)).toEqual(
      numbers(await search('loại:giải-ngân', 'limit=500&order=oldest')),
    );
    expect(
      entries.filter(({ event, leafHash }) => hash('sha256', `\u0000${canonical(event)}`, 'hex') !== leafHash),
    ).toEqual([]);
  });

  test('as CloudEvents gives every entry its id, source, type and time', async () => {
    const lines = linesOf((await exported('cloudevents', `số:${lesson}`)).body);
    expect(lines.map(({ type }) => type)).toEqual([
      'vn.htx-journal.sheet',
      'vn.htx-journal.TrainingHeld.v1',
      'vn.htx-journal.end',
    ]);
    for (const each of lines)
      expect(each).toMatchObject({
        specversion: '1.0',
        id: expect.any(String),
        source: expect.stringMatching(/^urn:htx-journal:/u),
      });
    // Names of attributes are lower-case letters and digits, and nothing else.
    expect(lines.flatMap((each) => Object.keys(each)).filter((name) => !/^[a-z0-9]{1,20}$/u.test(name))).toEqual([]);
  });

  test('of everything is everything, though it is sent in parts', async () => {
    const lines = linesOf((await exported('ndjson', '')).body);
    const { head } = await people.auditor.ask<Found>('/api/journal?limit=1');
    expect(lines.slice(1, -1).map((each) => (each as unknown as Told).event.position)).toEqual(
      Array.from({ length: head }, (_, index) => index + 1),
    );
  });

  test('is accounted for in a journal of its own, which grows by nothing else and only the auditor reads', async () => {
    const before = await people.auditor.ask<Found>('/api/access-journal?limit=500');
    await exported('csv', 'loại:tất-toán 0123456789');
    const after = await people.auditor.ask<Found>('/api/access-journal?limit=500');
    expect(after.head).toBe(before.head + 1);
    expect(after.items.slice(1)).toEqual(before.items);
    expect(after.items[0]).toMatchObject({
      actor: { name: 'kiemtoan@minh-hoa' },
      event: { type: 'AccessRecorded', data: { what: 'export', purpose: 'Thanh tra' } },
    });
    // Numbers as long as those of persons are not kept.
    expect(after.items[0]!.event.data.question).toContain('loại:tất-toán …');
    expect((await people.auditor.ask<Found>('/api/access-journal?q=tat%20toan')).items).toHaveLength(1);
    for (const role of ['officer', 'manager', 'administrator'] as const)
      expect((await people[role].send('GET', '/api/access-journal')).status).toBe(403);
    expect((await people.officer.send('GET', '/api/journal/export?format=csv')).status).toBe(403);
    await expect(database.pool.query('DELETE FROM journal.entries')).rejects.toMatchObject({ code: '42501' });
  });

  test('without a purpose is refused, and bundles of entries are accounted for once a day', async () => {
    expect((await people.auditor.send('GET', '/api/journal/export?format=csv')).body).toMatchObject({
      status: 400,
      faults: [{ path: 'purpose' }],
    });
    const { head } = await people.auditor.ask<Found>('/api/access-journal?limit=1');
    for (const path of ['0/000.p/1', 'entries/000.p/1', 'entries/000.p/2'])
      expect((await people.auditor.send('GET', `/api/log/tile/${path}`)).status).toBe(200);
    const after = await people.auditor.ask<Found>('/api/access-journal?limit=1');
    expect([after.head, after.items[0]!.event.data.question]).toEqual([head + 1, 'tile/entries']);
  });

  test('that cannot be accounted for is refused', async () => {
    await database.owner.query('REVOKE INSERT ON journal.entries FROM htx_app');
    try {
      const { status, body } = await people.auditor.send<unknown>('GET', '/api/journal/export?format=csv&purpose=x');
      expect(status).toBe(500);
      expect(JSON.stringify(body)).not.toContain('# Sổ của');
    } finally {
      await database.owner.query('GRANT INSERT ON journal.entries TO htx_app');
    }
    expect((await exported('csv', '')).status).toBe(200);
  });
});

describe('whoever follows live', () => {
  const record = async (title: string) => (await people.officer.record('/api/trainings', training(title))).position;

  test('gets each new entry once and in order, over a cut of the connection too', async () => {
    const first = await Follower.open(people.auditor);
    expect(first.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const one = await record('Trực tiếp 1');
    const [arrived] = await first.take(1);
    expect(arrived).toMatchObject({
      id: one,
      data: { event: { position: one }, sentence: { vi: expect.stringContaining('Trực tiếp 1') } },
    });
    first.cut();
    const missed = [await record('Trực tiếp 2'), await record('Trực tiếp 3')];
    const second = await Follower.open(people.auditor, { 'last-event-id': String(arrived!.id) });
    const later = await record('Trực tiếp 4');
    expect((await second.take(3)).map(({ id }) => id)).toEqual([...missed, later]);
    second.cut();
  });

  test('gets all of a long absence in order, page after page', async () => {
    const { head } = await people.auditor.ask<Found>('/api/journal?limit=1');
    const follower = await Follower.open(people.auditor, { 'last-event-id': '0' });
    expect((await follower.take(head)).map(({ id }) => id)).toEqual(
      Array.from({ length: head }, (_, index) => index + 1),
    );
    follower.cut();
  });

  test('hears nothing of another authority, and nothing after the session was ended', async () => {
    const leaving = await signIn(product.address, 'kiemtoan@minh-hoa');
    const stranger = await signIn(product.address, 'kiemtoan@soc-trang');
    const [follower, abroad] = [await Follower.open(leaving), await Follower.open(stranger)];
    const heard = await record('Trực tiếp 5');
    expect((await follower.next())!.id).toBe(heard);
    await leaving.send('DELETE', '/api/sessions/current');
    await record('Trực tiếp 6');
    expect(await follower.next()).toBeUndefined();
    const officer = await signIn(product.address, 'canbo@soc-trang');
    const own = await officer.record('/api/cooperatives/evergrowth/names', {
      name: 'HTX Evergrowth',
      on: '2025-06-01',
    });
    expect((await abroad.next())!.id).toBe(own.position);
    abroad.cut();
  });

  test('is let go when the product ends, which waits for nobody', async () => {
    const follower = await Follower.open(people.auditor);
    const [ended, last] = await Promise.all([product.stop(), follower.next()]);
    expect([ended.code, ended.signal, last]).toEqual([0, null, undefined]);
  });
});
