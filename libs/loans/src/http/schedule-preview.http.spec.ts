import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { isOpenToAll } from '#libs/access/http';
import { AnswerInterceptor, ProblemFilter, validationPipe } from '#libs/platform/http';
import { SchedulePreviewController } from './schedule-preview.controller.js';

let app: NestFastifyApplication;
let address: string;
beforeAll(async () => {
  // The controller alone: that it starts without a journal is part of what is to be shown.
  @Module({ controllers: [SchedulePreviewController] })
  class Root {}
  app = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), { logger: false });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new AnswerInterceptor());
  await app.listen(0, '127.0.0.1');
  address = await app.getUrl();
});
afterAll(() => app.close());

const terms = {
  disbursements: [{ on: '2014-06-02', amount: '10000000' }],
  rate: { percent: '2', per: 'month' },
  method: 'equal-principal',
  instalments: 24,
  every: { months: 1 },
  dayCount: '30/360',
  roundTo: '100',
};

const preview = async (body: string, language = 'en') => {
  const response = await fetch(`${address}/schedule-preview`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body,
  });
  const told = (await response.json()) as Record<string, unknown>;
  return { status: response.status, type: response.headers.get('content-type'), body: told };
};

describe('the calculator of schedules over HTTP', () => {
  test('answers with rows, totals and the pay-off of the day asked for', async () => {
    const { status, body } = await preview(JSON.stringify({ ...terms, payOffOn: '2014-07-17' }));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      totals: { principal: '10000000' },
      // 9.583.300 × 2 % × 15/31
      payOff: { on: '2014-07-17', principal: '9583300', interest: '92700', total: '9676000' },
    });
    const rows = body['rows'] as unknown[];
    expect(rows).toHaveLength(24);
    expect(rows[9]).toMatchObject({ no: 10, principal: '416700', interest: '125000' });
  });

  test.each(['vi', 'en'])('refuses by field path, in %s', async (language) => {
    const wrong = { ...terms, instalments: 0, rate: { percent: '-1', per: 'month' }, colour: 1 };
    const { status, type, body } = await preview(JSON.stringify(wrong), language);
    expect([status, type]).toEqual([400, 'application/problem+json; charset=utf-8']);
    expect(body).toMatchObject({ code: 'INPUT_INVALID', saved: false });
    const faults = body['faults'] as { path: string; code: string; detail: string }[];
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      ['colour', 'FIELD_WHITELIST_VALIDATION'],
      ['rate.percent', 'RATE_NEGATIVE'],
      ['instalments', 'FIELD_MIN'],
    ]);
    expect(faults[1]!.detail).toBe(language === 'vi' ? 'Lãi suất không được âm.' : 'A rate is never negative.');
  });

  test.each(['null', '1', '[]', '{}', '"x"', '{', '{"__proto__": 1}', ''])('refuses %s', async (body) => {
    const answer = await preview(body);
    expect([answer.status, answer.body['saved']]).toEqual([400, false]);
  });

  test('is there for anyone', () => expect(isOpenToAll(SchedulePreviewController.prototype.preview)).toBe(true));
});
