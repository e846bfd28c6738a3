import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  dongOf,
  exactly,
  parseDatedOn,
  type BusinessDate,
  type Decider,
  type Receipt,
  type StreamId,
} from '#libs/kernel';
import { digestOf, foldLive } from '#libs/journal';
import { rowsOf, specJournal, type SpecJournal } from '#libs/journal/testing';
import {
  fundRules,
  legalTexts,
  LegalTextsQuery,
  programmes,
  ProgrammesQuery,
  programmesSlice,
  RulesQuery,
  ruleTables,
  socTrangLegalTexts,
} from '#libs/programmes';
import { legalTextStream, programmeStream, ruleStream } from './events.js';

let spec: SpecJournal;
let keys = 0;
const give = (decider: Decider, stream: StreamId, type: string, data: object, on: string): Promise<Receipt> => {
  const provenance = { authorityId: 'spec', actor: 'manager', commandId: `key-${(keys += 1)}`, correlationId: 'spec' };
  return spec.journal.decide(decider, stream, { type, data, on: parseDatedOn(on), provenance });
};
const day = (text: string) => text as BusinessDate;
const programmeId = 'ktht';
const wish = (type: string, data: object, on: string) =>
  give(programmes, programmeStream(programmeId), type, { programmeId, ...data }, on);
const budget = (amount: number, on: string) =>
  wish('SetProgrammeBudget', { year: 2011, source: 'local', amount: dongOf(amount) }, on);

beforeAll(async () => {
  spec = await specJournal([programmesSlice]);
});
afterAll(() => spec.close());

describe('a programme in the journal', () => {
  let opening: Receipt;
  let closing: Receipt;
  beforeAll(async () => {
    const period = { from: day('2010-01-01'), to: day('2012-12-31') };
    const data = { name: 'Hỗ trợ HTX', legalBasis: [{ text: '88/2005/NĐ-CP' }], period, kinds: ['founding', 'land'] };
    opening = await wish('OpenProgramme', data, '2009-12-20');
    await budget(100, '2011-01-10');
    const { position } = await budget(900, '2011-06-10');
    const after = { programmeId, year: 2011, source: 'local', amount: dongOf(90) };
    await wish('CorrectProgrammeBudget', { position, reason: 'Thừa số 0.', after }, '2011-06-10');
    const other = await wish('SetProgrammeBudget', { year: 2012, source: 'central', amount: dongOf(7) }, '2011-12-01');
    const moved = { programmeId, year: 2012, source: 'local', amount: dongOf(7) };
    await wish(
      'CorrectProgrammeBudget',
      { position: other.position, reason: 'Sai nguồn.', after: moved },
      '2011-12-01',
    );
    const target = {
      targetId: 't1',
      title: 'HTX mới',
      unit: 'HTX',
      value: '30',
      qualifier: 'at-least',
      dueOn: exactly(day('2012-12-31')),
    };
    await wish('SetTarget', target, '2010-01-05');
    await wish('MeasureTarget', { targetId: 't1', value: '29', qualifier: 'exact', source: null }, '2012-12-31');
    closing = await wish('CloseProgramme', { reason: 'Hết vốn.' }, '2012-06-30');
  });

  test('has the budget that was last set by the day asked for', async () => {
    const query = new ProgrammesQuery(spec.journal);
    const budgets = async (asOf: string) =>
      (await query.one({ authorityId: 'spec', asOf: day(asOf), programmeId })).budgets;
    expect(await budgets('2010-12-31')).toEqual([]);
    expect(await budgets('2011-02-01')).toMatchObject([{ year: 2011, source: 'local', amount: 100n }]);
    expect(await budgets('2012-01-01')).toMatchObject([
      { year: 2011, source: 'local', amount: 90n },
      { year: 2012, source: 'local', amount: 7n },
    ]);
  });
  test('has targets with what was measured', async () => {
    const shown = await new ProgrammesQuery(spec.journal).one({
      authorityId: 'spec',
      asOf: day('2013-01-01'),
      programmeId,
    });
    expect(shown).toMatchObject({
      status: 'closed',
      closedOn: '2012-06-30',
      targets: [{ value: '30', measurements: [{ value: '29', on: '2012-12-31' }] }],
    });
    expect(shown.entries).toHaveLength(7);
  });
  test('is listed by kind and status, of any day and as known at any entry', async () => {
    const query = new ProgrammesQuery(spec.journal);
    const list = async (question: object) =>
      (await query.list({ authorityId: 'spec', asOf: day('2013-01-01'), ...question })).items.map(
        ({ programmeId: id, status }) => `${id} ${status}`,
      );
    expect(await list({})).toEqual(['ktht closed']);
    expect(await list({ asOf: day('2012-06-29') })).toEqual(['ktht open']);
    expect(await list({ known: { asKnown: closing.position - 1 } })).toEqual(['ktht open']);
    expect(await list({ known: { asKnown: opening.position - 1 } })).toEqual([]);
    expect(await list({ kind: 'trade' })).toEqual([]);
    expect(await list({ kind: 'land', status: 'closed' })).toEqual(['ktht closed']);
    expect(await list({ status: 'open' })).toEqual([]);
    await expect(query.one({ authorityId: 'spec', asOf: day('2009-01-01'), programmeId })).rejects.toMatchObject({
      code: 'PROGRAMME_NOT_FOUND',
    });
  });
});

describe('rule tables in the journal', () => {
  test('tell the row that binds on a business date', async () => {
    for (const { rule, validFrom, ...row } of fundRules) {
      await give(ruleTables, ruleStream(rule), 'AdoptRule', { rule, validFrom, ...row }, validFrom);
    }
    const query = new RulesQuery(spec.journal);
    const inForce = async (on: string, rule?: string) => query.inForce({ authorityId: 'spec', on: day(on), rule });
    expect(await inForce('2006-10-26')).toEqual([]);
    expect(await inForce('2012-01-01', 'regime')).toMatchObject([{ values: { regime: 'R1' }, version: 1 }]);
    expect(await inForce('2018-01-01', 'loan-term')).toMatchObject([
      { values: { monthsMax: 60 }, citations: [{ text: '23/2017/QĐ-TTg' }] },
    ]);
    expect((await inForce('2023-01-01')).map(({ rule }) => rule)).toEqual(
      [...new Set(fundRules.map(({ rule }) => rule))].sort(),
    );
    expect(await query.history({ authorityId: 'spec', rule: 'regime' })).toHaveLength(4);
  });
  test('follow a correction to another day, and a reversal', async () => {
    const query = new RulesQuery(spec.journal);
    const row = {
      rule: 'interest',
      validFrom: day('2015-01-01'),
      values: { percentMax: '7' },
      citations: [{ text: '01/QĐ' }],
    };
    const first = await give(ruleTables, ruleStream('interest'), 'AdoptRule', row, '2014-12-01');
    const after = { ...row, validFrom: day('2015-02-01') };
    const second = await give(
      ruleTables,
      ruleStream('interest'),
      'CorrectRule',
      { position: first.position, reason: 'Sai ngày.', after },
      '2014-12-01',
    );
    expect(await query.history({ authorityId: 'spec', rule: 'interest' })).toMatchObject([
      { validFrom: '2015-02-01', version: 2, position: second.position },
    ]);
    const known = { asKnown: first.position };
    expect(await query.history({ authorityId: 'spec', rule: 'interest', known })).toMatchObject([
      { validFrom: '2015-01-01', version: 1 },
    ]);
    await give(
      ruleTables,
      ruleStream('interest'),
      'ReverseRule',
      { position: second.position, reason: 'Không áp dụng.' },
      '2015-03-01',
    );
    expect(await query.history({ authorityId: 'spec', rule: 'interest' })).toEqual([]);
  });
});

describe('legal texts in the journal', () => {
  test('are found without marks, and end with their repeal', async () => {
    for (const text of socTrangLegalTexts)
      await give(legalTexts, legalTextStream(text.legalTextId), 'RegisterLegalText', text, '2013-12-31');
    const query = new LegalTextsQuery(spec.journal);
    const found = async (words?: string, asOf = '2020-01-01') =>
      (await query.list({ authorityId: 'spec', asOf: day(asOf), words })).items.map(({ legalTextId }) => legalTextId);
    expect(await found()).toHaveLength(7);
    expect(await found('to hop tac')).toEqual(['nd-151-2007']);
    expect(await found('23/2012')).toEqual(['luat-htx-2012']);
    expect(await found(undefined, '2013-01-01')).toEqual([]);
    const { legalTextId } = socTrangLegalTexts[0]!;
    await give(
      legalTexts,
      legalTextStream(legalTextId),
      'RepealLegalText',
      { legalTextId, replacedById: null },
      '2019-11-24',
    );
    const one = (asOf: string) => query.one({ authorityId: 'spec', asOf: day(asOf), legalTextId });
    expect(await one('2019-12-31')).toMatchObject({ validTo: '2019-11-24', version: 2 });
    expect(await one('2019-11-23')).toMatchObject({ validTo: null });
    await expect(
      query.one({ authorityId: 'spec', asOf: day('2020-01-01'), legalTextId: 'nd-0' }),
    ).rejects.toMatchObject({ code: 'LEGAL_TEXT_NOT_FOUND' });
  });
});

describe('every table of the slice', () => {
  test('rebuilt, and folded live, is the one that was written', async () => {
    const { journal, database } = spec;
    for (const projection of programmesSlice.projections) {
      const written = digestOf(await rowsOf(journal, projection));
      const live = await foldLive(database.pool, journal.catalogue, journal.tableOf(projection), 'spec', {
        asKnown: await journal.head('spec'),
      });
      await journal.rebuild(projection);
      expect({ [projection.name]: [digestOf(live), digestOf(await rowsOf(journal, projection))] }).toEqual({
        [projection.name]: [written, written],
      });
    }
  });
});
