import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Global, Module, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { figuresSlice } from '#libs/figures';
import { FiguresModule } from '#libs/figures/http';
import { Asked, Journal } from '#libs/journal';
import { specJournal, type SpecJournal } from '#libs/journal/testing';
import { AnswerInterceptor, ProblemFilter, validationPipe, type CallingRequest } from '#libs/platform/http';

/** Everyone is an officer here; who may do what is the subject of other specs. */
class Officer implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    context.switchToHttp().getRequest<CallingRequest>().caller = {
      accountId: 'o',
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
  spec = await specJournal([figuresSlice]);
  @Global()
  @Module({
    providers: [
      { provide: Journal, useValue: spec.journal },
      { provide: Asked, useValue: new Asked(spec.journal) },
    ],
    exports: [Journal, Asked],
  })
  class Given {}
  @Module({ imports: [Given, FiguresModule], providers: [{ provide: APP_GUARD, useClass: Officer }] })
  class Root {}
  app = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), { logger: false });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new AnswerInterceptor());
  await app.listen(0, '127.0.0.1');
  address = await app.getUrl();
  await given('documents', { on: '2013-09', documentId: 'bao-cao', title: 'Báo cáo', issuer: 'UBND tỉnh' });
});
afterAll(async () => {
  await app.close();
  await spec.close();
});

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> & { position: number };
}
const ask = async (path: string, body?: object): Promise<Answer> => {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': `figure-key-${(keys += 1)}`,
    'accept-language': 'en',
  };
  const response = await fetch(
    `${address}/${path}`,
    body ? { method: 'POST', headers, body: JSON.stringify(body) } : {},
  );
  return { status: response.status, body: (await response.json()) as Answer['body'] };
};
const given = async (path: string, body: object): Promise<number> => {
  const answer = await ask(path, body);
  expect(answer).toMatchObject({ status: 201 });
  return answer.body.position;
};

const capital = {
  on: '2013-09',
  documentId: 'bao-cao',
  quotation: 'Tổng vốn điều lệ trên 57.232 triệu đồng',
  what: 'Vốn điều lệ HTX',
  measure: 'charterCapital',
  value: '57.232 triệu',
  unit: 'VND',
  printed: '57.232',
  qualifier: 'more-than',
  figureAsOf: '2013-06',
  dimensions: [{ name: 'organisationKind', values: 'HTX' }],
};

describe('stated figures over HTTP', () => {
  test('are stated, corrected, explained, taken back and read', async () => {
    const position = await given('figures', { ...capital, figureId: 'F16' });
    expect((await ask('figures/F16')).body).toMatchObject({
      figureId: 'F16',
      value: '57232000000',
      asOf: { on: '2013-06-30', precision: 'month' },
      dimensions: { organisationKind: 'HTX' },
      answeredAt: { asKnown: position },
    });
    await given('figures/F16/corrections', { ...capital, what: 'Vốn điều lệ của HTX', position, reason: 'Rõ hơn.' });
    const explained = await given('figures/F16/explanations', { on: '2014-01-10', explanation: 'Chưa cộng QTDND.' });
    const again = await given('figures/F16/explanations/corrections', {
      ...{ on: '2014-01-10', rule: 'sum-of-parts', explanation: 'Chưa cộng hai QTDND.' },
      ...{ position: explained, reason: 'Rõ hơn.' },
    });
    expect(
      (await ask('figures?measure=charterCapital&dimension=organisationKind&dimensionValue=HTX')).body,
    ).toMatchObject({
      items: [{ what: 'Vốn điều lệ của HTX', explanations: [{ rule: 'sum-of-parts', position: again }] }],
      next: null,
    });
    await given('figures/F16/reversals', { on: '2014-02-01', position: again, reason: 'Không đúng.' });
    expect((await ask('figures/F16')).body).toMatchObject({ explanations: [] });
  });

  test('keep the places that are printed', async () => {
    const share = {
      ...capital,
      quotation: 'chiếm 10,50%',
      printed: '10,50',
      value: '10,50',
      unit: 'percent',
      qualifier: 'exact',
      figureId: 'F09b',
    };
    await given('figures', share);
    expect((await ask('figures/F09b')).body).toMatchObject({ value: '10.50' });
  });

  test('bad input is told with code and field', async () => {
    const refused = async (changes: object, status: number, code: string) =>
      expect(await ask('figures', { ...capital, ...changes })).toMatchObject({ status, body: { code } });
    await refused({ value: '1209.58 triệu' }, 400, 'AMOUNT_AMBIGUOUS');
    await refused({ value: '8547.06', unit: 'm2' }, 400, 'QUANTITY_AMBIGUOUS');
    await refused({ value: 57 }, 400, 'FIELD_IS_STRING');
    await refused({ printed: '60.784' }, 400, 'PRINTED_NOT_IN_QUOTATION');
    await refused({ documentId: 'none' }, 409, 'DOCUMENT_UNKNOWN');
    await refused({ figureId: 'F16' }, 409, 'FIGURE_ALREADY_STATED');
    await refused({ dimensions: [{ name: '__proto__', values: 'x' }] }, 400, 'FIELD_MATCHES');
    expect(await ask('figures/none')).toMatchObject({ status: 404, body: { code: 'FIGURE_NOT_FOUND' } });
  });
});

describe('documents over HTTP', () => {
  test('are registered, corrected, taken back and read', async () => {
    const position = await given('documents', { on: '2014-03', documentId: 'thu', title: 'Công văn' });
    await given('documents/thu/corrections', {
      on: '2014-03-05',
      title: 'Công văn',
      number: '12/UBND',
      position,
      reason: 'Thiếu số.',
    });
    const { body } = await ask('documents/thu');
    expect(body).toMatchObject({ number: '12/UBND', issuedOn: '2014-03-05', precision: 'day', sha256: null });
    expect((await ask('documents?asOf=2013-12-31')).body).toMatchObject({
      items: [{ documentId: 'bao-cao' }],
      next: null,
    });
    const [{ position: standing } = { position: 0 }] = body.entries as { position: number }[];
    await given('documents/thu/reversals', { on: '2014-04-01', position: standing, reason: 'Trùng.' });
    expect(await ask('documents/thu')).toMatchObject({ status: 404, body: { code: 'DOCUMENT_NOT_FOUND' } });
  });
});
