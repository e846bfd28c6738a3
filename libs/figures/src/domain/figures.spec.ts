import { describe, expect, test } from '@jest/globals';
import { canonical, type BusinessDate, type Recorded } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import { socTrangFigures } from '../data/soc-trang-2013.js';
import { figureOf, type FigureExplained, type FigureStated, type StatedFigure } from '../events.js';
import { figures } from './figures.js';

const members: StatedFigure = {
  figureId: 'G07',
  documentId: 'bao-cao',
  quotation: 'Tổng số xã viên là 27.103 người',
  what: 'Xã viên HTX',
  measure: 'members',
  value: '27103',
  unit: 'person',
  printed: '27.103',
  qualifier: 'exact',
  period: null,
  asOf: { on: '2013-06-30' as BusinessDate, precision: 'month' },
  dimensions: { organisationKind: 'HTX' },
  shareOf: null,
  meanOf: null,
};
const share: StatedFigure = {
  ...members,
  figureId: 'G08',
  quotation: '76 HTX nông nghiệp, chiếm 73,07%',
  value: '73.07',
  unit: 'percent',
  printed: '73,07',
  measure: 'shareOfTotal',
  shareOf: { numerator: 'G02', denominator: 'G01' },
};
const known = { documentIsKnown: true, unknownFigures: [] };
const state = (changes: Partial<StatedFigure> = {}) =>
  command('StateFigure', { ...members, ...changes }, { on: '2013-09-05' });
const refused = (changes: Partial<StatedFigure>, code: string, figuresOfRefusal = {}) =>
  given(figures).when(state(changes), known).thenRejected(code, figuresOfRefusal);

const stated: Recorded<FigureStated> = recorded(
  { type: 'FigureStated', schema: 1, data: members },
  { position: 1, on: '2013-09-05' },
);
const explained: Recorded<FigureExplained> = recorded(
  {
    type: 'FigureExplained',
    schema: 1,
    data: { figureId: 'G07', rule: 'sum-of-parts', explanation: 'Chưa tính một HTX mới.' },
  },
  { position: 2, on: '2014-01-10' },
);

describe('stating a figure', () => {
  test('keeps the sentence, the number as printed and what it is about', () => {
    given(figures).when(state(), known).then({ type: 'FigureStated', data: members });
  });
  test('happens once for each figure', () =>
    given(figures, [stated]).when(state(), known).thenRejected('FIGURE_ALREADY_STATED'));
  test('rests on a registered document', () => {
    given(figures)
      .when(state(), { ...known, documentIsKnown: false })
      .thenRejected('DOCUMENT_UNKNOWN', { documentId: 'bao-cao' });
  });
  test('a share or a mean names figures that were stated before', () => {
    given(figures).when(command('StateFigure', share), known).then({ type: 'FigureStated', data: share });
    given(figures)
      .when(command('StateFigure', share), { ...known, unknownFigures: ['G01'] })
      .thenRejected('FIGURE_UNKNOWN', { figureId: 'G01' });
  });
  test('the printed number stands in the quotation', () => {
    refused({ printed: '27.110' }, 'PRINTED_NOT_IN_QUOTATION', { printed: '27.110' });
    refused({ printed: '103' }, 'PRINTED_NOT_IN_QUOTATION');
    refused({ printed: '' }, 'PRINTED_NOT_IN_QUOTATION');
  });
  test('the quotation, the label and the unit are there', () => {
    refused({ quotation: ' ' }, 'QUOTATION_MISSING');
    refused({ what: '' }, 'WHAT_MISSING');
    refused({ unit: '' }, 'FIGURE_UNIT_MISSING');
  });
  test('values are decimal strings, money whole đồng', () => {
    refused({ value: '27.103,5' }, 'FIGURE_VALUE_NOT_DECIMAL');
    refused({ value: '1.5', unit: 'VND' }, 'MONEY_NOT_WHOLE');
  });
  test('measure and dimensions are words that rules can compare', () => {
    refused({ measure: 'Xã viên' }, 'MEASURE_NOT_READABLE');
    refused({ dimensions: { sector: 'credit|' } }, 'DIMENSION_NOT_READABLE', { dimension: 'sector' });
  });
  test('a figure is of a period or as of a day', () => {
    const period = { from: '2010-01-01' as BusinessDate, to: '2012-12-31' as BusinessDate };
    refused({ period }, 'DATED_TWICE');
    refused({ asOf: null, period: { from: period.to, to: period.from } }, 'FIGURE_PERIOD_REVERSED');
    expect(
      given(figures)
        .when(state({ asOf: null, period }), known)
        .events(),
    ).toHaveLength(1);
    expect(
      given(figures)
        .when(state({ asOf: null }), known)
        .events(),
    ).toHaveLength(1);
  });
  test('a share is a percentage, of other figures', () => {
    refused({ shareOf: { numerator: 'G01', denominator: 'G02' } }, 'SHARE_NOT_PERCENT');
    refused({ meanOf: { total: 'G07' } }, 'REFERS_TO_ITSELF');
  });
});

describe('explaining a difference', () => {
  const explain = (explanation: string) =>
    command('ExplainFigure', { figureId: 'G07', rule: null, explanation }, { on: '2014-01-10' });

  test('is an officer’s own sentence about a stated figure', () => {
    const data = { figureId: 'G07', rule: null, explanation: 'Lấy số ước cuối năm làm mẫu số.' };
    given(figures, [stated]).when(explain(data.explanation)).then({ type: 'FigureExplained', data });
    given(figures, [stated]).when(explain(' ')).thenRejected('EXPLANATION_MISSING');
    given(figures).when(explain('Nhầm.')).thenRejected('FIGURE_UNKNOWN');
  });
  test('changes no figure, and counts from its own date', () => {
    expect(figureOf([stated, explained], '2013-12-31' as BusinessDate)).toMatchObject({
      figure: members,
      explanations: [],
    });
    expect(figureOf([stated, explained])).toMatchObject({
      figure: members,
      explanations: [{ rule: 'sum-of-parts', position: 2 }],
    });
  });
});

describe('corrections and reversals of figures', () => {
  const correct = (after: StatedFigure, position = 1) =>
    command('CorrectFigure', { figureId: 'G07', position, reason: 'Chép nhầm.', after }, { on: '2013-09-05' });
  const after = { ...members, quotation: 'Tổng số xã viên là 27.110 người', value: '27110', printed: '27.110' };

  test('a correction keeps what was said before', () => {
    const [event] = given(figures, [stated]).when(correct(after), known).events();
    expect(event).toMatchObject({
      type: 'FigureStatedCorrected',
      data: { replaces: 1, before: { data: { value: '27103' } }, after },
    });
  });
  test('a correction is held to the rules of stating', () => {
    given(figures, [stated])
      .when(correct({ ...members, printed: '1' }), known)
      .thenRejected('PRINTED_NOT_IN_QUOTATION');
    given(figures, [stated])
      .when(correct({ ...after, figureId: 'G09' }), known)
      .thenRejected('FIGURE_IDENTITY_DIFFERS');
    given(figures, [stated]).when(correct(members), known).thenRejected('CORRECTION_CHANGES_NOTHING');
    given(figures, [stated, explained]).when(correct(after, 2), known).thenRejected('FIGURE_ENTRY_OF_ANOTHER_KIND');
  });
  test('an explanation can be put right', () => {
    const data = {
      figureId: 'G07',
      position: 2,
      reason: 'Rõ hơn.',
      after: { figureId: 'G07', rule: null, explanation: 'Chưa tính hai HTX mới.' },
    };
    const [event] = given(figures, [stated, explained]).when(command('CorrectExplanation', data)).events();
    expect(event).toMatchObject({ type: 'FigureExplainedCorrected', data: { after: data.after } });
    const elsewhere = { ...data, after: { ...data.after, figureId: 'G01' } };
    given(figures, [stated, explained])
      .when(command('CorrectExplanation', elsewhere))
      .thenRejected('FIGURE_IDENTITY_DIFFERS');
  });
  test('a statement is taken back when nothing explains it any more', () => {
    const reverse = (position: number) => command('ReverseFigure', { figureId: 'G07', position, reason: 'Trùng.' });
    given(figures, [stated, explained]).when(reverse(1)).thenRejected('EXPLANATION_STANDS', { position: 2 });
    const [unexplained] = given(figures, [stated, explained]).when(reverse(2)).events();
    const history = [stated, explained, recorded(unexplained!, { position: 3 }) as Recorded];
    const [event] = given(figures, history).when(reverse(1)).events();
    expect(figureOf([...history, recorded(event!, { position: 4 }) as Recorded])).toBeUndefined();
    expect(
      given(figures, [...history, recorded(event!, { position: 4 }) as Recorded])
        .when(state(), known)
        .events(),
    ).toHaveLength(1);
  });
});

describe('the figures of the report of 2013', () => {
  test('are all sixty sentences, each acceptable as it stands', () => {
    for (const figure of socTrangFigures)
      expect(canonical(given(figures).when(command('StateFigure', figure), known).events())).toBeTruthy();
    const sentences = new Set(socTrangFigures.map(({ figureId }) => figureId.slice(0, 3)));
    expect([...sentences].sort()).toEqual(Array.from({ length: 60 }, (_, n) => `F${String(n + 1).padStart(2, '0')}`));
  });
  test('come in an order in which each refers to earlier ones', () => {
    const seen = new Set<string>();
    for (const { figureId, shareOf, meanOf } of socTrangFigures) {
      for (const reference of [...Object.values(shareOf ?? {}), ...Object.values(meanOf ?? {})])
        expect(seen).toContain(reference);
      expect(seen).not.toContain(figureId);
      seen.add(figureId);
    }
  });
  test('hold whole đồng and the places that were printed', () => {
    const value = (id: string) => socTrangFigures.find(({ figureId }) => figureId === id)!.value;
    expect([value('F16'), value('F51b'), value('F20')]).toEqual(['57232000000', '1209580000', '15200000']);
    expect([value('F09b'), value('F13b'), value('F39a'), value('F57')]).toEqual(['10.50', '8547.06', '2', '0']);
  });
});
