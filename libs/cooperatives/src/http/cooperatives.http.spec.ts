import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Global, Module, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Asked, Journal } from '#libs/journal';
import { specJournal, type SpecJournal } from '#libs/journal/testing';
import { AnswerInterceptor, ProblemFilter, validationPipe, type CallingRequest } from '#libs/platform/http';
import { cooperativesSlice } from '#libs/cooperatives';
import { CooperativesModule } from '#libs/cooperatives/http';

/** Everyone may do everything here; who may do what is the subject of other specs. */
class Officer implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    context.switchToHttp().getRequest<CallingRequest>().caller = {
      accountId: 'officer',
      authorityId: 'spec',
      roles: ['officer'],
    };
    return true;
  }
}

let spec: SpecJournal;
let app: NestFastifyApplication;
let address: string;
let keys = 0;

beforeAll(async () => {
  spec = await specJournal([cooperativesSlice]);
  @Global()
  @Module({
    providers: [
      { provide: Journal, useValue: spec.journal },
      { provide: Asked, useValue: new Asked(spec.journal) },
    ],
    exports: [Journal, Asked],
  })
  class Given {}
  @Module({ imports: [Given, CooperativesModule], providers: [{ provide: APP_GUARD, useClass: Officer }] })
  class Root {}
  app = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), { logger: false });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new AnswerInterceptor());
  await app.listen(0, '127.0.0.1');
  address = `${await app.getUrl()}/api`;
  await post('places', { ...district, placeId: 'ke-sach', name: 'Huyện Kế Sách' });
  await post('places', { ...district, placeId: 'long-phu', name: 'Huyện Long Phú' });
});
afterAll(async () => {
  await app.close();
  await spec.close();
});

interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: Record<string, unknown> & { position: number };
}
const ask = async (
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const response = await fetch(`${address}/${path}`, {
    method,
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), 'accept-language': 'en', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return {
    status: response.status,
    etag: response.headers.get('etag'),
    body: (await response.json()) as Answer['body'],
  };
};
const get = (path: string) => ask('GET', path);
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  ask('POST', path, body, { 'idempotency-key': `spec-key-${(keys += 1)}`, ...headers });

const district = { on: '2010-01-01', level: 'district', validFrom: '2000-01-01' };
const group = {
  on: '2010-05-02',
  cooperativeId: 'one',
  name: 'THT Một',
  kind: 'THT',
  sector: 'other',
  placeId: 'ke-sach',
  legalBasis: [{ text: 'NĐ 151' }],
};
const staff = { universityOrCollege: 1, secondary: 2, untrained: 0 };

describe('/api/cooperatives', () => {
  test('takes an organisation through its life and shows it as of and as known', async () => {
    expect(await post('cooperatives', group)).toMatchObject({ status: 201, etag: '"1"' });
    const steps: readonly [string, object][] = [
      ['names', { on: '2010-06-01', name: 'THT Hai' }],
      ['moves', { on: '2010-07', placeId: 'long-phu' }],
      ['sectors', { on: '2010-08', sector: 'transport' }],
      ['conversions', { on: '2010-Q4', kind: 'HTX', name: 'HTX Hai', members: 9 }],
      ['codes', { on: '2011-01-01', scheme: 'tax', code: '2200' }],
      [
        'yearly-returns',
        { on: '2012-01-31', year: 2011, members: 20, staff, charterCapital: '500tr', profit: '-1,5 triệu' },
      ],
      ['grades', { on: '2012-02', year: 2011, grade: 'good' }],
    ];
    for (const [index, [path, body]] of steps.entries())
      expect(await post(`cooperatives/one/${path}`, body, { 'if-match': `"${index + 1}"` })).toMatchObject({
        status: 201,
        etag: `"${index + 2}"`,
      });
    expect(await get('cooperatives/one')).toMatchObject({
      status: 200,
      etag: '"8"',
      body: {
        name: 'HTX Hai',
        kind: 'HTX',
        placeId: 'long-phu',
        sector: 'transport',
        yearlyReturns: [{ year: 2011, charterCapital: '500000000', profit: '-1500000', staff, revenue: null }],
        grades: [{ grade: 'good' }],
        codes: [{ code: '2200' }],
      },
    });
    expect(await get('cooperatives/one?asOf=2010-06-30')).toMatchObject({
      body: { name: 'THT Hai', kind: 'THT', asOf: '2010-06-30' },
    });
    expect(await get('cooperatives/one?asKnown=3')).toMatchObject({
      etag: '"1"',
      body: { name: 'THT Một', asKnown: 3 },
    });
  });

  test('corrects each kind of entry at its own address, and reverses by number', async () => {
    const { entries } = (await get('cooperatives/one')).body as unknown as {
      entries: { type: string; position: number }[];
    };
    const at = (type: string) => ({
      reason: 'Ghi nhầm',
      position: entries.find((entry) => entry.type === type)!.position,
    });
    const corrections: readonly [string, object][] = [
      ['registrations', { ...group, cooperativeId: undefined, members: 5, ...at('CooperativeRegistered') }],
      ['names', { on: '2010-06-02', name: 'THT Đúng', ...at('CooperativeRenamed') }],
      ['moves', { on: '2010-07-01', placeId: 'long-phu', ...at('CooperativeMoved') }],
      ['sectors', { on: '2010-08', sector: 'credit', ...at('CooperativeSectorChanged') }],
      ['conversions', { on: '2010-Q4', kind: 'HTX', members: 8, ...at('CooperativeConverted') }],
      ['codes', { on: '2011-01-01', scheme: 'tax', code: '2201', ...at('CooperativeCodeAssigned') }],
      ['yearly-returns', { on: '2012-01-31', year: 2011, members: 21, ...at('YearlyReturnFiled') }],
      ['grades', { on: '2012-02', year: 2011, grade: 'fair', ...at('CooperativeGraded') }],
    ];
    for (const [path, body] of corrections)
      expect([path, (await post(`cooperatives/one/${path}/corrections`, body)).status]).toEqual([path, 201]);
    const shown = await get('cooperatives/one');
    expect(shown.body).toMatchObject({
      name: 'THT Đúng',
      sector: 'credit',
      members: 21,
      codes: [{ code: '2201' }],
      grades: [{ grade: 'fair' }],
    });
    const { position } = (shown.body.grades as { position: number }[])[0]!;
    expect(await post('cooperatives/one/reversals', { on: '2012-03-01', position, reason: 'Chưa họp' })).toMatchObject({
      status: 201,
    });
    expect((await get('cooperatives/one')).body).toMatchObject({ grades: [] });
  });

  test('ends an organisation by dissolution, corrected too, or by merger into another', async () => {
    await post('cooperatives', { ...group, cooperativeId: 'two', name: 'THT Tan Rã' });
    const dissolution = await post('cooperatives/two/dissolutions', { on: '2012', reason: 'Ngừng' });
    const correction = {
      on: '2012',
      position: dissolution.body.position,
      reason: 'Ghi thiếu',
      dissolutionReason: 'Hết hạn hợp tác',
    };
    expect(await post('cooperatives/two/dissolutions/corrections', correction)).toMatchObject({
      status: 201,
      etag: '"3"',
    });
    await post('cooperatives', { ...group, cooperativeId: 'three', name: 'THT Ba' });
    expect(await post('cooperatives/three/mergers', { on: '2012-05-01', intoId: 'one' })).toMatchObject({
      status: 201,
      body: { entries: [{}, { streamId: 'cooperative-one' }] },
    });
    expect(await get('cooperatives/three')).toMatchObject({ body: { status: 'merged', mergedIntoId: 'one' } });
  });

  test('warns of a similar name and takes it when it was seen; makes an id where none is given', async () => {
    const like = { ...group, cooperativeId: undefined, name: 'Tổ hợp tác TAN RÃ' };
    expect(await post('cooperatives', like)).toMatchObject({
      status: 409,
      body: {
        code: 'SIMILAR_NAME_EXISTS',
        saved: false,
        figures: { similar: [{ cooperativeId: 'two', names: ['THT Tan Rã'] }] },
      },
    });
    const made = await post('cooperatives', { ...like, similarNamesSeen: ['two'] });
    expect(made.status).toBe(201);
    expect((made.body.entries as { streamId: string }[])[0]!.streamId).toMatch(/^cooperative-[0-9a-f]{20}$/u);
  });

  test('lists by filters and pages with an opaque cursor', async () => {
    expect((await get('cooperatives?text=tan%20ra&status=dissolved')).body).toMatchObject({
      items: [{ cooperativeId: 'two' }],
      next: null,
    });
    const first = (await get('cooperatives?limit=2')).body;
    const second = (await get(`cooperatives?limit=2&cursor=${String(first.next)}`)).body;
    const all = (await get('cooperatives')).body.items as unknown[];
    expect([...(first.items as unknown[]), ...(second.items as unknown[])]).toEqual(all.slice(0, 4));
    expect((await get('cooperatives?asOf=2010-05-31&text=mot')).body).toMatchObject({ items: [{ name: 'THT Một' }] });
    expect((await get('cooperatives?asKnown=3')).body.items).toMatchObject([{ name: 'THT Một' }]);
    expect(await get('cooperatives?cursor=nonsense')).toMatchObject({
      status: 400,
      body: { code: 'CURSOR_NOT_READABLE' },
    });
  });

  test('adds up what its list shows, of the same day and filters', async () => {
    for (const question of ['', '?asOf=2010-05-02', '?kind=THT', '?text=hai&asKnown=5', '?status=dissolved']) {
      const { body: list } = await get(`cooperatives${question}`);
      const items = list.items as { status: string; members: number | null }[];
      expect(await get(`cooperatives/totals${question}`)).toMatchObject({
        status: 200,
        body: {
          asOf: list.asOf,
          organisations: items.length,
          active: items.filter(({ status }) => status === 'active').length,
          members: items.reduce((sum, { members }) => sum + (members ?? 0), 0),
          withMembers: items.filter(({ members }) => members !== null).length,
        },
      });
    }
    for (const wrong of ['kind=XYZ', 'asOf=2010-02-30', 'limit=5', 'status=gone'])
      expect(await get(`cooperatives/totals?${wrong}`)).toMatchObject({
        status: 400,
        body: { faults: [{ path: wrong.split('=')[0] }] },
      });
  });

  test('answers bad input with field paths, and the unknown with 404', async () => {
    expect(await post('cooperatives', { ...group, colour: 'red' })).toMatchObject({
      status: 400,
      body: { faults: [{ path: 'colour' }] },
    });
    expect(await post('cooperatives', { ...group, similarNamesSeen: ['Ánh'] })).toMatchObject({
      status: 400,
      body: { faults: [{ path: 'similarNamesSeen' }] },
    });
    expect(await post('cooperatives', { ...group, cooperativeId: 'x', members: 7.5 })).toMatchObject({
      status: 400,
      body: { faults: [{ path: 'members' }] },
    });
    expect(await post('cooperatives/one/yearly-returns', { on: '2013', year: 2012, revenue: '1209.58' })).toMatchObject(
      { status: 400, body: { faults: [{ path: 'revenue', code: 'AMOUNT_AMBIGUOUS' }] } },
    );
    expect(await post('cooperatives/nobody/names', { on: '2012', name: 'HTX' })).toMatchObject({
      status: 404,
      body: { code: 'COOPERATIVE_UNKNOWN' },
    });
    expect(await get('cooperatives/nobody')).toMatchObject({ status: 404, body: { code: 'COOPERATIVE_UNKNOWN' } });
    expect(await get('cooperatives?text=%00')).toMatchObject({ status: 400 });
    const forged = Buffer.from(JSON.stringify(['\u0000', 1])).toString('base64url');
    expect(await get(`cooperatives?cursor=${forged}`)).toMatchObject({ status: 400 });
    expect(await get('cooperatives?kind=DNTN')).toMatchObject({ status: 400 });
    expect(await post('cooperatives/one/names', { on: '2012', name: 'HTX' }, { 'if-match': '"1"' })).toMatchObject({
      status: 412,
    });
  });
});

describe('/api/places', () => {
  test('defines, succeeds, and lists the units of a day', async () => {
    const made = await post('places', {
      ...district,
      name: 'Xã Mới',
      level: 'commune',
      validFrom: '2025-07-01',
      placeId: 'xa-moi',
    });
    expect(made).toMatchObject({ status: 201, etag: '"1"' });
    expect(
      await post('places/ke-sach/successions', { on: '2025-06-30', lastDay: '2025-06-30', successorIds: ['xa-moi'] }),
    ).toMatchObject({ status: 201, etag: '"2"' });
    expect((await get('places?asOf=2013-06-30')).body).toMatchObject({
      asOf: '2013-06-30',
      items: [{ placeId: 'ke-sach' }, { placeId: 'long-phu' }],
    });
    expect((await get('places?asOf=2025-07-01&text=xa')).body).toMatchObject({
      items: [{ placeId: 'xa-moi' }],
      next: null,
    });
    expect((await get('places?limit=1')).body).toMatchObject({
      asOf: null,
      items: [{ placeId: 'ke-sach', validTo: '2025-06-30' }],
      next: expect.any(String),
    });
    expect(await get('places/ke-sach')).toMatchObject({ status: 200, etag: '"2"', body: { successorIds: ['xa-moi'] } });
    expect(await get('places/ke-sach?asKnown=1')).toMatchObject({ body: { validTo: null } });
    expect(await get('places/nowhere')).toMatchObject({ status: 404, body: { code: 'PLACE_UNKNOWN' } });
    expect(await post('places', { ...district, name: 'X', validFrom: '2012-02-30' })).toMatchObject({
      status: 400,
      body: { faults: [{ path: 'validFrom', code: 'DATE_IMPOSSIBLE' }] },
    });
  });
});
