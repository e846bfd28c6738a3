import { describe, expect, test } from '@jest/globals';
import type { BusinessDate, Recorded } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import { ruleOf, type RuleAdopted } from '../events.js';
import { fundRules } from './fund-rules.js';
import { ruleTables, type AdoptRule } from './rule-tables.js';

const day = (text: string) => text as BusinessDate;
const row: AdoptRule['data'] = {
  rule: 'loan-size',
  validFrom: day('2017-08-15'),
  values: { percentOfProjectMax: '80' },
  citations: [{ text: '23/2017/QĐ-TTg' }],
};
const adopt = (changes: Partial<AdoptRule['data']> = {}) =>
  command('AdoptRule', { ...row, ...changes }, { on: '2017-06-22' });
const adopted = (position: number, validFrom: string, values: RuleAdopted['data']['values']): Recorded<RuleAdopted> =>
  recorded(
    { type: 'RuleAdopted', schema: 1, data: { ...row, validFrom: day(validFrom), values, version: position } },
    { position, on: validFrom },
  );

describe('adopting a rule', () => {
  test('keeps the day it binds from apart from the day it was adopted, and numbers what is written down', () => {
    given(ruleTables)
      .when(adopt())
      .then({ type: 'RuleAdopted', data: { ...row, version: 1 } });
    const history = [adopted(1, '2006-10-27', { percentOfProjectMax: null })];
    given(ruleTables, history)
      .when(adopt())
      .then({ type: 'RuleAdopted', data: { ...row, version: 2 } });
  });
  test('values are such as decisions read: a committee has rows, a percentage digits, and nothing else stands there', () => {
    const unlike = (
      rule: string,
      values: AdoptRule['data']['values'],
      code: string,
      figures: Record<string, unknown>,
    ) => given(ruleTables).when(adopt({ rule, values })).thenRejected(code, figures);
    unlike('committee-bands', { bands: 'abc' }, 'RULE_VALUE_UNLIKE', { name: 'bands' });
    unlike('committee-bands', { bands: [] }, 'RULE_VALUE_UNLIKE', { name: 'bands' });
    unlike('committee-bands', { bands: [{ amountMax: '1', vote: 2 }] }, 'RULE_VALUE_UNLIKE', { name: 'bands' });
    unlike('loan-size', { percentOfProjectMax: 'tám mươi' }, 'RULE_VALUE_UNLIKE', { name: 'percentOfProjectMax' });
    unlike('loan-term', { monthsMax: -1 }, 'RULE_VALUE_UNLIKE', { name: 'monthsMax' });
    unlike('loan-term', { months: 60 }, 'RULE_VALUE_UNKNOWN', { name: 'months' });
    const bands = [
      { amountMax: '500000000', votes: 1 },
      { amountMax: null, votes: 2, roles: ['manager'] },
    ];
    for (const each of [
      { rule: 'committee-bands', values: { bands } },
      ...fundRules.map(({ rule, values }) => ({ rule, values })),
    ])
      given(ruleTables)
        .when(adopt(each))
        .then({ type: 'RuleAdopted', data: { ...row, ...each, version: 1 } });
  });
  test('one row a day', () => {
    given(ruleTables, [adopted(1, '2017-08-15', { percentOfProjectMax: '70' })])
      .when(adopt())
      .thenRejected('RULE_ALREADY_DATED');
  });
  test('the name is a word that addresses can carry', () => {
    given(ruleTables)
      .when(adopt({ rule: 'Mức vay' }))
      .thenRejected('RULE_NAME_NOT_READABLE');
    given(ruleTables, [adopted(1, '2006-10-27', { a: 1 })])
      .when(adopt({ rule: 'loan-term' }))
      .thenRejected('RULE_IDENTITY_DIFFERS');
  });
  test('it has values and cites a text', () => {
    given(ruleTables)
      .when(adopt({ values: {} }))
      .thenRejected('RULE_VALUES_MISSING');
    given(ruleTables)
      .when(adopt({ citations: [] }))
      .thenRejected('CITATION_MISSING');
  });
  test('no value is a fraction of a machine: "0.5" is text', () => {
    given(ruleTables)
      .when(adopt({ values: { groups: [{ percent: 0.5 }] } }))
      .thenRejected('RULE_VALUE_NOT_EXACT', { path: 'groups.0.percent' });
  });
  test('no value is unreadable: text that cannot be printed, a strange name, lists without end', () => {
    const refused = (values: RuleAdopted['data']['values'], path: string) =>
      given(ruleTables).when(adopt({ values })).thenRejected('RULE_VALUE_NOT_READABLE', { path });
    refused({ currency: 'V\u0000D' }, 'currency');
    refused({ currency: '\ud800' }, 'currency');
    refused({ 'mức vay': 1 }, 'mức vay');
    refused({ a: [[[[[[[[1]]]]]]]] }, 'a.0.0.0.0.0.0.0');
  });
});

describe('corrections and reversals of a rule', () => {
  const history = [
    adopted(1, '2006-10-27', { percentOfProjectMax: null }),
    adopted(2, '2017-08-15', { percentOfProjectMax: '8' }),
  ];
  const correct = (after: AdoptRule['data'], on = '2017-08-15') =>
    command('CorrectRule', { position: 2, reason: 'Thiếu số 0.', after }, { on });

  test('a correction is a version of its own', () => {
    const [event] = given(ruleTables, history).when(correct(row)).events();
    expect(event).toMatchObject({
      type: 'RuleAdoptedCorrected',
      data: { replaces: 2, after: { version: 3, values: { percentOfProjectMax: '80' } } },
    });
  });
  test('one that says the same is none', () => {
    const same = { ...row, values: { percentOfProjectMax: '8' } };
    given(ruleTables, history).when(correct(same)).thenRejected('CORRECTION_CHANGES_NOTHING');
  });
  test('nor may it land on the day of another row', () => {
    given(ruleTables, history)
      .when(correct({ ...row, validFrom: day('2006-10-27') }))
      .thenRejected('RULE_ALREADY_DATED');
  });
  test('a reversed row binds nobody any more', () => {
    const [event] = given(ruleTables, history)
      .when(command('ReverseRule', { position: 2, reason: 'Ghi nhầm.' }))
      .events();
    const after = [...history, recorded(event!, { position: 3 }) as Recorded];
    expect(ruleOf(after, day('2020-01-01'))).toMatchObject({ position: 1 });
  });
});

describe('the rule in force', () => {
  const history = [
    adopted(1, '2017-08-15', { percentOfProjectMax: '80' }),
    adopted(2, '2006-10-27', { percentOfProjectMax: null }),
  ];
  test('is chosen by the business date, whenever it was entered', () => {
    expect(ruleOf(history, day('2006-10-26'))).toBeUndefined();
    expect(ruleOf(history, day('2017-08-14'))).toMatchObject({ position: 2 });
    expect(ruleOf(history, day('2017-08-15'))).toMatchObject({
      position: 1,
      version: 1,
      values: { percentOfProjectMax: '80' },
      citations: row.citations,
    });
  });
});

describe('the rules of the support funds', () => {
  test('can all be adopted, one row a day and rule', () => {
    const tables = new Map<string, Recorded[]>();
    for (const seed of fundRules) {
      const history = tables.get(seed.rule) ?? [];
      const [event] = given(ruleTables, history)
        .when(command('AdoptRule', seed, { on: seed.validFrom }))
        .events();
      tables.set(seed.rule, [
        ...history,
        recorded(event!, { position: history.length + 1, on: seed.validFrom }) as Recorded,
      ]);
    }
    const on = (rule: string, date: string) => ruleOf(tables.get(rule)!, day(date))?.values;
    expect(on('loan-size', '2012-05-01')).toMatchObject({ percentOfProjectMax: null });
    expect(on('loan-size', '2021-05-14')).toMatchObject({ percentOfProjectMax: '80' });
    expect(on('loan-size', '2021-05-15')).toMatchObject({
      percentOfCharterCapitalMax: '15',
      percentOfCharterCapitalWithRelatedMax: '25',
    });
    expect(on('borrowers', '2012-05-01')).toMatchObject({ kindsByPractice: ['THT'] });
    expect(on('own-capital', '2022-01-01')).toEqual({ percentOfProjectMin: '20' });
    expect(on('regime', '2012-05-01')).toEqual({ regime: 'R1' });
  });
});
