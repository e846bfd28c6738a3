import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Global, Module, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Asked, Journal } from '#libs/journal';
import { specJournal, type SpecJournal } from '#libs/journal/testing';
import { AnswerInterceptor, ProblemFilter, validationPipe, type CallingRequest } from '#libs/platform/http';
import { programmesSlice } from '#libs/programmes';
import { ProgrammesModule } from '#libs/programmes/http';

/** Everyone is a manager here; who may do what is the subject of other specs. */
class Manager implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    context.switchToHttp().getRequest<CallingRequest>().caller = {
      accountId: 'm',
      authorityId: 'spec',
      roles: ['manager'],
    };
    return true;
  }
}

let spec: SpecJournal;
let app: NestFastifyApplication;
let address: string;
let keys = 0;

beforeAll(async () => {
  spec = await specJournal([programmesSlice]);
  @Global()
  @Module({
    providers: [
      { provide: Journal, useValue: spec.journal },
      { provide: Asked, useValue: new Asked(spec.journal) },
    ],
    exports: [Journal, Asked],
  })
  class Given {}
  @Module({ imports: [Given, ProgrammesModule], providers: [{ provide: APP_GUARD, useClass: Manager }] })
  class Root {}
  app = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), { logger: false });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new AnswerInterceptor());
  await app.listen(0, '127.0.0.1');
  address = await app.getUrl();
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
    'idempotency-key': `programme-${(keys += 1)}`,
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

const opening = {
  on: '2009-12-20',
  legalBasis: [{ text: '88/2005/NĐ-CP', date: '2005-07-11' }],
  name: 'Hỗ trợ HTX',
  period: { from: '2010-01-01', to: '2012-12-31' },
  kinds: ['founding'],
};

describe('programmes over HTTP', () => {
  test('are opened, given budgets and targets, extended, closed, corrected and read', async () => {
    const opened = await given('programmes', { ...opening, programmeId: 'p' });
    const set = await given('programmes/p/budgets', { on: '2010-01', year: 2011, source: 'local', amount: '580tr' });
    const target = {
      on: '2010-01-05',
      title: 'HTX mới',
      unit: 'HTX',
      value: '30',
      qualifier: 'at-least',
      dueOn: '2012',
    };
    const targeted = await given('programmes/p/targets', { ...target, targetId: 't' });
    const measurement = {
      on: '2012-12-31',
      value: '28',
      qualifier: 'exact',
      source: { document: 'Báo cáo', quotation: '29 HTX' },
    };
    const measured = await given('programmes/p/targets/t/measurements', measurement);
    const extended = await given('programmes/p/extensions', { on: '2012-10-01', to: '2014-12-31' });
    const closed = await given('programmes/p/closings', { on: '2014-12-31', reason: 'Hết thời gian.' });

    const because = (position: number) => ({ position, reason: 'Đánh máy nhầm.' });
    await given('programmes/p/openings/corrections', { ...opening, name: 'Hỗ trợ phát triển HTX', ...because(opened) });
    await given('programmes/p/budgets/corrections', {
      on: '2010-01',
      year: 2011,
      source: 'local',
      amount: '58tr',
      ...because(set),
    });
    await given('programmes/p/targets/t/corrections', { ...target, value: '29', ...because(targeted) });
    await given('programmes/p/targets/t/measurements/corrections', {
      ...measurement,
      value: '29',
      ...because(measured),
    });
    await given('programmes/p/extensions/corrections', { on: '2012-10-01', to: '2015-12-31', ...because(extended) });
    const again = await given('programmes/p/closings/corrections', {
      on: '2014-12-30',
      closingReason: 'Hết vốn.',
      ...because(closed),
    });
    await given('programmes/p/reversals', { on: '2015-01-01', ...because(again) });

    const { body } = await ask('programmes/p?asOf=2015-06-30');
    expect(body).toMatchObject({
      asOf: '2015-06-30',
      name: 'Hỗ trợ phát triển HTX',
      status: 'open',
      period: { from: '2010-01-01', to: '2015-12-31' },
      budgets: [{ year: 2011, source: 'local', amount: '58000000' }],
      targets: [{ value: '29', measurements: [{ value: '29' }] }],
    });
    expect((await ask('programmes?kind=founding&status=open&limit=1')).body).toMatchObject({
      items: [{ programmeId: 'p' }],
      next: null,
    });
    expect((await ask(`programmes/p?asKnown=${again}&asOf=2015-06-30`)).body).toMatchObject({
      status: 'closed',
      closedOn: '2014-12-30',
    });
  });

  test('bad input is told with code and field', async () => {
    const refusals: [string, object, number, string][] = [
      ['programmes', { ...opening, legalBasis: [] }, 400, 'LEGAL_BASIS_MISSING'],
      ['programmes', { ...opening, kinds: ['gifts'] }, 400, 'FIELD_IS_IN'],
      ['programmes', { ...opening, extra: 1 }, 400, 'FIELD_WHITELIST_VALIDATION'],
      [
        'programmes/none/budgets',
        { on: '2010', year: 2011, source: 'local', amount: '1' },
        409,
        'PROGRAMME_NOT_OPENED',
      ],
      ['programmes/p/budgets', { on: '2010', year: 2011, source: 'local', amount: 1.5 }, 400, 'AMOUNT_NOT_TEXT'],
      ['programmes/p/budgets', { on: '2010', year: 2011, source: 'local', amount: '-1' }, 400, 'AMOUNT_NEGATIVE'],
    ];
    for (const [path, body, status, code] of refusals)
      expect(await ask(path, body)).toMatchObject({ status, body: { code } });
    expect(await ask('programmes/none')).toMatchObject({ status: 404, body: { code: 'PROGRAMME_NOT_FOUND' } });
  });
});

describe('rules over HTTP', () => {
  const row = {
    on: '2017-06-22',
    rule: 'loan-size',
    validFrom: '2017-08-15',
    values: { percentOfProjectMax: '8' },
    citations: [{ text: '23/2017/QĐ-TTg' }],
  };

  test('are adopted, corrected, taken back, and read by business date', async () => {
    const position = await given('rules', row);
    const { rule: _, ...content } = row;
    const again = await given('rules/loan-size/corrections', {
      ...content,
      values: { percentOfProjectMax: '80' },
      position,
      reason: 'Thiếu số 0.',
    });
    const items = async (path: string) => (await ask(path)).body.items;
    expect(await items('rules?on=2017-08-14')).toEqual([]);
    expect(await items('rules?on=2017-08-15')).toMatchObject([
      { rule: 'loan-size', version: 2, values: { percentOfProjectMax: '80' } },
    ]);
    expect(await items(`rules/loan-size?asKnown=${position}`)).toMatchObject([{ version: 1 }]);
    await given('rules/loan-size/reversals', { on: '2017-09-01', position: again, reason: 'Không áp dụng.' });
    expect(await items('rules/loan-size')).toEqual([]);
  });

  test('values that a machine could change are refused', async () => {
    for (const values of [{ percent: 0.5 }, { a: '\u0000' }, { a: [[[[[[[[[1]]]]]]]]] }, 'text']) {
      expect(await ask('rules', { ...row, values })).toMatchObject({ status: 400 });
    }
  });
});

describe('legal texts over HTTP', () => {
  const decree = {
    on: '2007-10-10',
    number: '151/2007/NĐ-CP',
    issuedOn: '2007-10-10',
    title: 'Nghị định về tổ hợp tác',
    issuer: 'Chính phủ',
  };

  test('are registered, corrected, repealed, taken back, and found', async () => {
    const position = await given('legal-texts', { ...decree, legalTextId: 'nd-151' });
    await given('legal-texts/nd-151/corrections', {
      ...decree,
      title: 'Nghị định về tổ chức và hoạt động của tổ hợp tác',
      position,
      reason: 'Thiếu chữ.',
    });
    const repealed = await given('legal-texts/nd-151/repeals', { on: '2019-11-24' });
    const again = await given('legal-texts/nd-151/repeals/corrections', {
      on: '2019-11-24',
      replacedById: 'nd-77',
      position: repealed,
      reason: 'Thiếu.',
    });
    expect((await ask('legal-texts?words=to%20chuc')).body.items).toMatchObject([
      { legalTextId: 'nd-151', validTo: '2019-11-24', replacedById: 'nd-77' },
    ]);
    await given('legal-texts/nd-151/reversals', { on: '2020-01-01', position: again, reason: 'Còn hiệu lực.' });
    expect((await ask('legal-texts/nd-151')).body).toMatchObject({ validTo: null, number: '151/2007/NĐ-CP' });
    expect(await ask('legal-texts/none')).toMatchObject({ status: 404 });
  });
});
