import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Global, Module, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { parseDatedOn, type NewEvent, type StreamId } from '#libs/kernel';
import { Asked, Journal, prepareProjections } from '#libs/journal';
import { AnswerInterceptor, ProblemFilter, validationPipe, type CallingRequest } from '#libs/platform/http';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import { cooperativeStream, placeStream } from '#libs/cooperatives/events';
import { foundingSlice } from '#libs/founding';
import { FoundingModule } from '#libs/founding/http';
import { landSlice } from '#libs/land';
import { LandModule } from '#libs/land/http';
import { supportSlice } from '#libs/support';
import { SupportModule } from '#libs/support/http';
import { neighbours, neighbourSlice, place, registered } from '#libs/support/testing';
import { technologySlice } from '#libs/technology';
import { TechnologyModule } from '#libs/technology/http';
import { tradeSlice } from '#libs/trade';
import { TradeModule } from '#libs/trade/http';
import { trainingSlice } from '#libs/training';
import { TrainingModule } from '#libs/training/http';

/** Everyone is an officer here; who may do what is the subject of other specs. */
class Officer implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<CallingRequest>();
    request.caller = { accountId: 'officer', authorityId: 'spec', roles: ['officer'] };
    return true;
  }
}

let database: SpecDatabase;
let journal: Journal;
let app: NestFastifyApplication;
let address: string;
let keys = 0;

beforeAll(async () => {
  database = await specDatabase();
  const slices = [supportSlice, foundingSlice, trainingSlice, landSlice, tradeSlice, technologySlice, neighbourSlice];
  journal = new Journal(database, slices);
  await prepareProjections(database, journal.catalogue);
  await journal.open();
  await journal.openAuthority('spec');
  const enter = (stream: StreamId, event: NewEvent) =>
    journal.decide(neighbours, stream, {
      type: 'Enter',
      data: event,
      on: parseDatedOn('2008'),
      provenance: { authorityId: 'spec', actor: 'x', commandId: `enter ${stream}`, correlationId: 'x' },
    });
  await enter(placeStream('ke-sach'), place('ke-sach'));
  for (const id of ['a', 'b']) await enter(cooperativeStream(id), registered(id, 'HTX'));
  await enter(cooperativeStream('born'), registered('born', 'THT', '2012-01-01'));

  @Global()
  @Module({
    providers: [
      { provide: Journal, useValue: journal },
      { provide: Asked, useValue: new Asked(journal) },
    ],
    exports: [Journal, Asked],
  })
  class Given {}
  @Module({
    imports: [Given, SupportModule, FoundingModule, TrainingModule, LandModule, TradeModule, TechnologyModule],
    providers: [{ provide: APP_GUARD, useClass: Officer }],
  })
  class Root {}
  app = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), { logger: false });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new AnswerInterceptor());
  await app.listen(0, '127.0.0.1');
  address = `${await app.getUrl()}/api`;
});
afterAll(async () => {
  await app.close();
  await journal.close();
  await database.drop();
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
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  ask('POST', path, body, { 'idempotency-key': `spec-key-${(keys += 1)}`, ...headers });

const both = [
  { cooperativeId: 'a', attendances: 1, people: 1 },
  { cooperativeId: 'b', attendances: 2, people: 1 },
];
const usual = { on: '2012-05', title: 'Hỗ trợ minh họa', beneficiaries: both, legalBasis: [{ text: 'QĐ minh họa' }] };
const kinds: readonly { path: string; body: object; change: object }[] = [
  {
    path: 'founding-advice',
    body: { ...usual, beneficiaries: [{ formingName: 'THT Rau', kind: 'THT', sector: 'other', placeId: 'ke-sach' }] },
    change: { particulars: { subject: 'Điều lệ' } },
  },
  {
    path: 'trainings',
    body: { ...usual, particulars: { courseType: 'short-course', classes: 1, topic: 'Kế toán' } },
    change: { amounts: [{ source: 'central', amount: '1,5 triệu' }] },
  },
  {
    path: 'land-grants',
    body: {
      ...usual,
      area: { value: '8.547,06', unit: 'm2' },
      particulars: { form: 'lease', purpose: 'Nuôi tôm', rentPerYear: '12tr' },
    },
    change: { particulars: { form: 'allocation', purpose: 'Trụ sở', certificate: { number: 'BA 1' } } },
  },
  {
    path: 'trade-promotions',
    body: { ...usual, particulars: { form: 'fair', eventName: 'Hội chợ', venue: 'Tỉnh' } },
    change: { evidence: [{ document: 'Biên bản 1' }] },
  },
  {
    path: 'technology-transfers',
    body: { ...usual, particulars: { form: 'seedlings', donor: 'Tổ chức minh họa' } },
    change: { quantities: [{ value: '1.000', unit: 'cây' }] },
  },
  {
    path: 'support-aggregates',
    body: {
      on: '2010/2012',
      kind: 'trade',
      title: 'Xúc tiến 2010–2012',
      amounts: [{ source: 'unstated', amount: '1.209,58 triệu' }],
      organisations: [{ kind: 'HTX', count: 71 }],
      qualifier: 'exact',
      source: { document: 'Báo cáo minh họa', quotation: '1.209,58 triệu đồng' },
    },
    change: { qualifier: 'about' },
  },
];

describe.each(kinds)('/api/$path', ({ path, body, change }) => {
  test('records, shows, corrects and reverses', async () => {
    const made = await post(path, body);
    expect(made).toMatchObject({ status: 201, etag: '"1"' });
    const id = (made.body.entries as { streamId: string }[])[0]!.streamId.replace(/^[a-z]+-/u, '');

    const corrected = await post(`${path}/${id}/corrections`, {
      ...body,
      ...change,
      position: made.body.position,
      reason: 'Ghi nhầm',
    });
    expect(corrected).toMatchObject({ status: 201, etag: '"2"' });
    const shown = await ask('GET', `${path}/${id}`);
    expect(shown).toMatchObject({ status: 200, etag: '"2"', body: { support: { position: corrected.body.position } } });
    const before = await ask('GET', `${path}/${id}?asKnown=${made.body.position}`);
    expect(before).toMatchObject({ status: 200, body: { support: { position: made.body.position } } });

    const reversal = { on: '2012-06-01', position: corrected.body.position, reason: 'Ghi trùng' };
    expect(await post(`${path}/${id}/reversals`, reversal, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
    expect(await post(`${path}/${id}/reversals`, reversal, { 'if-match': '"2"' })).toMatchObject({ status: 201 });
    expect(await ask('GET', `${path}/${id}`)).toMatchObject({ status: 200, body: { support: null, later: [] } });
  });

  test('gives the first receipt again, and refuses the key for another body', async () => {
    const key = { 'idempotency-key': `again ${path}`.replace(' ', '-') };
    const first = await post(path, body, key);
    expect((await post(path, body, key)).body).toEqual(first.body);
    expect(await post(path, { ...body, title: 'Tên khác' }, key)).toMatchObject({
      status: 422,
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  test('answers what it does not know and cannot read with a problem', async () => {
    expect(await ask('GET', `${path}/nothing`)).toMatchObject({
      status: 404,
      body: { code: 'RECORD_UNKNOWN', saved: false },
    });
    const unknown = await post(path, { ...body, colour: 'red' });
    expect(unknown).toMatchObject({ status: 400, body: { faults: [{ path: 'colour' }] } });
    const missing = await post(path, {});
    expect(missing).toMatchObject({ status: 400, body: { code: 'INPUT_INVALID' } });
    const float = await post(path, { ...body, amounts: [{ source: 'central', amount: 1.5 }] });
    expect(float).toMatchObject({
      status: 400,
      body: { faults: [{ path: 'amounts[0].amount', code: 'AMOUNT_NOT_TEXT' }] },
    });
    const noReason = await post(`${path}/nothing/reversals`, { on: '2012-06-01', position: 1 });
    expect(noReason).toMatchObject({ status: 400, body: { faults: [{ path: 'reason' }] } });
    expect(await post(path, { ...body, on: '2199' })).toMatchObject({ status: 400, body: { code: 'DATE_IN_FUTURE' } });
  });
});

describe('what came of a support', () => {
  test('an organisation is linked with the group it was', async () => {
    await post('founding-advice', { ...kinds[0]!.body, supportId: 'advice' });
    const link = { on: '2012-05-31', cooperativeId: 'born', beneficiaryIndex: 0 };
    const early = await post('founding-advice/advice/cooperatives', link);
    expect(early).toMatchObject({ status: 409, body: { code: 'OLDER_THAN_THE_ADVICE' } });
    await post('founding-advice', { ...kinds[0]!.body, supportId: 'earlier', on: '2011' });
    expect(await post('founding-advice/earlier/cooperatives', link)).toMatchObject({ status: 201, etag: '"2"' });
    expect((await ask('GET', 'founding-advice/earlier')).body.later).toMatchObject([
      { data: { cooperativeId: 'born' } },
    ]);
  });

  test('a beneficiary of advice is an organisation or a group, and not half of both', async () => {
    for (const beneficiary of [
      {},
      { cooperativeId: 'a', formingName: 'THT Rau' },
      { formingName: 'THT Rau', kind: 'THT' },
    ]) {
      const answer = await post('founding-advice', { ...usual, beneficiaries: [beneficiary] });
      expect(answer).toMatchObject({ status: 400, body: { code: 'BENEFICIARY_UNCLEAR' } });
    }
  });

  test('land is given back, and its return corrected', async () => {
    await post('land-grants', { ...kinds[2]!.body, supportId: 'land' });
    const tooMuch = { on: '2012-06', area: { value: '1', unit: 'ha' }, reason: 'Thu hẹp' };
    expect(await post('land-grants/land/returns', tooMuch)).toMatchObject({
      status: 409,
      body: { code: 'MORE_THAN_IS_HELD', figures: { held: '8.547,06', returned: '10.000' } },
    });
    const returned = await post('land-grants/land/returns', { ...tooMuch, area: { value: '8.547', unit: 'm2' } });
    expect(returned.status).toBe(201);
    const correction = {
      on: '2012-06',
      position: returned.body.position,
      reason: 'Đo lại',
      area: { value: '8.547,06', unit: 'm2' },
      returnReason: 'Thu hẹp',
    };
    expect(await post('land-grants/land/returns/corrections', correction)).toMatchObject({ status: 201 });
    expect((await ask('GET', 'land-grants/land')).body.later).toMatchObject([
      { type: 'LandReturned', data: { area: { value: '8547.06' } } },
    ]);
  });
});

describe('the split of a cost is shown before anything is recorded', () => {
  const preview = (beneficiaries: object[], amount = '100') =>
    ask('POST', 'cost-split-preview', { amounts: [{ source: 'local', amount }], beneficiaries });

  test('by attendances, to the đồng, in the order of the beneficiaries', async () => {
    const { status, body } = await preview([{ attendances: 1 }, { attendances: 2 }]);
    expect(status).toBe(200);
    expect(body.shares).toEqual([[{ source: 'local', amount: '33' }], [{ source: 'local', amount: '67' }]]);
  });
  test('what cannot be split is refused with the sentence that recording it would get', async () => {
    const { status, body } = await preview([{ weight: 1 }, {}]);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'WEIGHTS_FOR_SOME_ONLY', saved: false });
  });
});
