import { describe, expect, test } from '@jest/globals';
import { dongOf, exactly, parseDatedOn, type BusinessDate, type Recorded } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import { coversSupport, programmeOf, type ProgrammeEvent, type ProgrammeOpened } from '../events.js';
import { programmes, type OpenProgramme } from './programmes.js';

const day = (text: string) => text as BusinessDate;
const programmeId = 'ktht-2010';
const opening: OpenProgramme['data'] = {
  programmeId,
  name: 'Hỗ trợ phát triển hợp tác xã 2010 – 2012',
  legalBasis: [{ text: '88/2005/NĐ-CP', date: day('2005-07-11') }],
  period: { from: day('2010-01-01'), to: day('2012-12-31') },
  kinds: ['founding', 'training-short-course'],
};

const happened = (position: number, on: string, type: ProgrammeEvent['type'], data: object): Recorded<ProgrammeEvent> =>
  recorded({ type, schema: 1, data } as ProgrammeEvent, { on, position });
const opened = happened(1, '2009-12-20', 'ProgrammeOpened', opening as ProgrammeOpened['data']);
const closed = happened(9, '2012-06-30', 'ProgrammeClosed', { programmeId, reason: 'Hết vốn.' });
const budget = (position: number, on: string, year: number, amount: string) =>
  happened(position, on, 'ProgrammeBudgetSet', { programmeId, year, source: 'local', amount });
const target = happened(3, '2010-01-05', 'TargetSet', {
  ...{ programmeId, targetId: 't1', title: 'HTX thành lập mới', unit: 'HTX', value: '30', qualifier: 'at-least' },
  dueOn: parseDatedOn('2012'),
});

const wish = (type: string, data: object, on = '2010-02-01') => command(type, { programmeId, ...data }, { on });
const setBudget = (year: number, amount: bigint, on?: string) =>
  wish('SetProgrammeBudget', { year, source: 'local', amount: dongOf(amount) }, on);
const close = (on: string, reason = 'Hết vốn.') => wish('CloseProgramme', { reason }, on);
const extend = (to: string, on: string) => wish('ExtendProgramme', { to: day(to), legalBasis: [] }, on);

describe('opening a programme', () => {
  const open = (changes: Partial<OpenProgramme['data']> = {}) =>
    command('OpenProgramme', { ...opening, ...changes }, { on: '2009-12-20' });

  test('keeps its legal basis, its period and the kinds of support it covers', () => {
    given(programmes).when(open()).then({ type: 'ProgrammeOpened', data: opening });
  });
  test('happens once', () => given(programmes, [opened]).when(open()).thenRejected('PROGRAMME_ALREADY_OPENED'));
  test('needs a name', () =>
    given(programmes)
      .when(open({ name: ' ' }))
      .thenRejected('NAME_MISSING'));
  test('needs a legal basis', () =>
    given(programmes)
      .when(open({ legalBasis: [] }))
      .thenRejected('LEGAL_BASIS_MISSING'));
  test('needs a kind of support', () =>
    given(programmes)
      .when(open({ kinds: [] }))
      .thenRejected('KINDS_MISSING'));
  test('names no kind twice', () =>
    given(programmes)
      .when(open({ kinds: ['land', 'land'] }))
      .thenRejected('KIND_TWICE', { kind: 'land' }));
  test('does not end before it begins', () => {
    given(programmes)
      .when(open({ period: { from: day('2012-01-01'), to: day('2010-12-31') } }))
      .thenRejected('PERIOD_REVERSED');
  });
  test('may have no last day', () => {
    const data = { ...opening, period: { from: day('2010-01-01'), to: null } };
    given(programmes).when(open(data)).then({ type: 'ProgrammeOpened', data });
  });
});

describe('the budget of a year and source', () => {
  test('is whole đồng as digits', () => {
    const data = { programmeId, year: 2011, source: 'local', amount: '580000000' };
    given(programmes, [opened]).when(setBudget(2011, 580_000_000n)).then({ type: 'ProgrammeBudgetSet', data });
  });
  test('may be set again in the course of the year', () => {
    expect(
      given(programmes, [opened, budget(2, '2011-01-01', 2011, '100')])
        .when(setBudget(2011, 90n, '2011-06-01'))
        .events(),
    ).toHaveLength(1);
  });
  test('belongs to a year in which the programme runs', () => {
    given(programmes, [opened]).when(setBudget(2013, 1n)).thenRejected('BUDGET_OUTSIDE_PERIOD', { year: 2013 });
    given(programmes, [opened]).when(setBudget(2009, 1n)).thenRejected('BUDGET_OUTSIDE_PERIOD', { year: 2009 });
  });
  test('follows an extension into further years; a closed programme gets none for later ones', () => {
    const longer = happened(2, '2012-10-01', 'ProgrammeExtended', {
      programmeId,
      to: '2014-12-31',
      previousTo: '2012-12-31',
      legalBasis: [],
    });
    expect(given(programmes, [opened, longer]).when(setBudget(2014, 1n)).events()).toHaveLength(1);
    const early = happened(2, '2011-06-30', 'ProgrammeClosed', { programmeId, reason: 'Hết vốn.' });
    given(programmes, [opened, early])
      .when(setBudget(2012, 1n, '2011-07-01'))
      .thenRejected('PROGRAMME_CLOSED', { closedOn: '2011-06-30' });
    expect(
      given(programmes, [opened, budget(2, '2010-01-01', 2012, '1')])
        .when(close('2011-06-30'))
        .events(),
    ).toHaveLength(1);
  });
  test('is never negative', () =>
    given(programmes, [opened]).when(setBudget(2011, -1n)).thenRejected('BUDGET_NEGATIVE'));
  test('needs a programme', () => given(programmes).when(setBudget(2011, 1n)).thenRejected('PROGRAMME_NOT_OPENED'));
});

describe('targets', () => {
  const set = (changes: object = {}) => wish('SetTarget', { ...(target.data as object), targetId: 't2', ...changes });
  const measure = (changes: object = {}, on = '2011-12-31') =>
    wish('MeasureTarget', { targetId: 't1', value: '29', qualifier: 'exact', source: null, ...changes }, on);

  test('have a value, a unit and a day by which they are due', () => {
    given(programmes, [opened])
      .when(set())
      .then({ type: 'TargetSet', data: { ...(target.data as object), targetId: 't2' } });
  });
  test('are set once', () =>
    given(programmes, [opened, target])
      .when(set({ targetId: 't1' }))
      .thenRejected('TARGET_ALREADY_SET'));
  test('need a title, a unit and a decimal value', () => {
    given(programmes, [opened])
      .when(set({ title: '' }))
      .thenRejected('NAME_MISSING');
    given(programmes, [opened])
      .when(set({ unit: ' ' }))
      .thenRejected('UNIT_MISSING');
    given(programmes, [opened])
      .when(set({ value: '1,3' }))
      .thenRejected('VALUE_NOT_DECIMAL', { value: '1,3' });
  });
  test('are measured, also as they stood before they were set', () => {
    const data = { programmeId, targetId: 't1', value: '29', qualifier: 'exact', source: null };
    given(programmes, [opened, target]).when(measure({}, '2009-12-31')).then({ type: 'TargetMeasured', data });
  });
  test('that nobody set are not measured, nor by what is no number', () => {
    given(programmes, [opened]).when(measure()).thenRejected('TARGET_UNKNOWN', { targetId: 't1' });
    given(programmes, [opened, target])
      .when(measure({ value: 'nhiều' }))
      .thenRejected('VALUE_NOT_DECIMAL');
  });
});

describe('the end of a programme', () => {
  test('closing says why, and happens once', () => {
    given(programmes, [opened])
      .when(close('2012-06-30'))
      .then({ type: 'ProgrammeClosed', data: { programmeId, reason: 'Hết vốn.' } });
    given(programmes, [opened]).when(close('2012-06-30', '')).thenRejected('REASON_OF_CLOSING_MISSING');
    given(programmes, [opened, closed])
      .when(close('2012-12-31'))
      .thenRejected('PROGRAMME_CLOSED', { closedOn: '2012-06-30' });
  });
  test('nothing is closed before it was opened', () => {
    given(programmes, [opened]).when(close('2009-12-19')).thenRejected('PROGRAMME_NOT_OPENED');
  });
  test('an extension keeps the day it moves', () => {
    const data = { programmeId, to: '2014-12-31', previousTo: '2012-12-31', legalBasis: [] };
    given(programmes, [opened]).when(extend('2014-12-31', '2012-10-01')).then({ type: 'ProgrammeExtended', data });
  });
  test('an extension leads to a later day, of a programme that is open and has a last day', () => {
    given(programmes, [opened])
      .when(extend('2012-12-31', '2012-10-01'))
      .thenRejected('EXTENSION_NOT_LATER', { previousTo: '2012-12-31' });
    given(programmes, [opened, closed]).when(extend('2014-12-31', '2012-10-01')).thenRejected('PROGRAMME_CLOSED');
    const endless = happened(1, '2009-12-20', 'ProgrammeOpened', {
      ...opening,
      period: { from: '2010-01-01', to: null },
    });
    given(programmes, [endless]).when(extend('2014-12-31', '2012-10-01')).thenRejected('PROGRAMME_WITHOUT_END');
  });
});

describe('corrections and reversals of a programme', () => {
  const history = [opened, budget(2, '2010-01-01', 2012, '100'), target, closed];
  const correct = (type: string, position: number, after: object, on: string) =>
    command(type, { position, reason: 'Đánh máy nhầm.', after: { programmeId, ...after } }, { on });
  const reverse = (position: number, reason = 'Ghi nhầm.') => command('ReverseProgrammeEntry', { position, reason });

  test('a correction names the entry it replaces and says what was said', () => {
    const [event] = given(programmes, history)
      .when(correct('CorrectProgrammeBudget', 2, { year: 2012, source: 'local', amount: dongOf(120) }, '2010-01-01'))
      .events();
    expect(event).toMatchObject({
      type: 'ProgrammeBudgetSetCorrected',
      data: { replaces: 2, before: { data: { amount: '100' } }, after: { amount: '120' } },
      on: exactly(day('2010-01-01')),
    });
  });
  test('a correction is held to the rules of its verb', () => {
    given(programmes, history)
      .when(correct('CorrectProgrammeBudget', 2, { year: 2013, source: 'local', amount: dongOf(1) }, '2010-01-01'))
      .thenRejected('BUDGET_OUTSIDE_PERIOD');
    given(programmes, history)
      .when(
        correct(
          'CorrectProgramme',
          1,
          { ...opening, period: { from: day('2010-01-01'), to: day('2011-12-31') } },
          '2009-12-20',
        ),
      )
      .thenRejected('BUDGET_OUTSIDE_PERIOD');
  });
  test('the closing can be moved, the extension and the target put right', () => {
    expect(
      given(programmes, history)
        .when(correct('CorrectProgrammeClosing', 9, { reason: 'Hết vốn.' }, '2012-07-31'))
        .events(),
    ).toHaveLength(1);
    const { dueOn } = target.data as { dueOn: object };
    const right = { targetId: 't1', title: 'HTX mới', unit: 'HTX', value: '29', qualifier: 'exact', dueOn };
    expect(
      given(programmes, history)
        .when(correct('CorrectTarget', 3, right, '2010-01-05'))
        .events(),
    ).toHaveLength(1);
    const longer = happened(4, '2012-05-01', 'ProgrammeExtended', {
      programmeId,
      to: '2014-12-31',
      previousTo: '2012-12-31',
      legalBasis: [],
    });
    const [event] = given(programmes, [opened, longer])
      .when(correct('CorrectProgrammeExtension', 4, { to: day('2015-12-31'), legalBasis: [] }, '2012-05-01'))
      .events();
    expect(event).toMatchObject({ data: { after: { to: '2015-12-31', previousTo: '2012-12-31' } } });
  });
  test('a measurement can be put right', () => {
    const measured = happened(5, '2011-12-31', 'TargetMeasured', {
      programmeId,
      targetId: 't1',
      value: '2',
      qualifier: 'exact',
      source: null,
    });
    const right = { targetId: 't1', value: '29', qualifier: 'exact', source: null };
    expect(
      given(programmes, [...history, measured])
        .when(correct('CorrectTargetMeasurement', 5, right, '2011-12-31'))
        .events(),
    ).toHaveLength(1);
  });
  test('an entry is corrected as what it is, in its own record, with a reason', () => {
    given(programmes, history)
      .when(correct('CorrectProgrammeClosing', 2, { reason: 'x' }, '2012-07-31'))
      .thenRejected('ENTRY_OF_ANOTHER_KIND');
    given(programmes, history).when(reverse(77)).thenRejected('ENTRY_NOT_STANDING', { position: 77 });
    given(programmes, history).when(reverse(9, ' ')).thenRejected('REASON_MISSING');
    const elsewhere = { programmeId: 'another', year: 2012, source: 'local', amount: dongOf(1) };
    given(programmes, history)
      .when(correct('CorrectProgrammeBudget', 2, elsewhere, '2010-01-01'))
      .thenRejected('PROGRAMME_IDENTITY_DIFFERS');
  });
  test('reversing the closing opens the programme again', () => {
    const [event] = given(programmes, history).when(reverse(9)).events();
    const reopened = recorded(event!, { position: 10 }) as Recorded;
    expect(programmeOf([...history, reopened])).toMatchObject({ status: 'open', closedOn: null });
  });
  test('the opening is not taken back while entries stand on it', () => {
    given(programmes, history).when(reverse(1)).thenRejected('PROGRAMME_NOT_OPENED');
    expect(given(programmes, [opened]).when(reverse(1)).events()).toHaveLength(1);
  });
});

describe('a programme as others see it', () => {
  const history = [opened, closed];
  test('is what it was on the day asked for', () => {
    expect(programmeOf(history, day('2009-12-19'))).toBeUndefined();
    expect(programmeOf(history, day('2012-06-29'))).toMatchObject({ status: 'open', kinds: opening.kinds });
    expect(programmeOf(history, day('2012-06-30'))).toMatchObject({ status: 'closed', closedOn: '2012-06-30' });
  });
  test('covers its kinds from its first day to its last', () => {
    const programme = programmeOf(history)!;
    expect(coversSupport(programme, 'founding', day('2010-01-01'))).toBe(true);
    expect(coversSupport(programme, 'founding', day('2012-06-30'))).toBe(true);
    expect(coversSupport(programme, 'founding', day('2012-07-01'))).toBe(false);
    expect(coversSupport(programme, 'founding', day('2009-12-31'))).toBe(false);
    expect(coversSupport(programme, 'land', day('2011-01-01'))).toBe(false);
  });
});
