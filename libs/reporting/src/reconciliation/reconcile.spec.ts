import { describe, expect, test } from '@jest/globals';
import { parseDatedOn, type BusinessDate } from '#libs/kernel';
import type { StatedFigure } from '#libs/figures/events';
import { reconcile } from './reconcile.js';
import type { ComputedFigure, ReconciliationRow, RuleName } from './rows.js';

/*
 * A report that nobody wrote: villages with wells, and the people who dig them. The rules know neither it nor any other.
 */
const asOf = (typed: string): Pick<StatedFigure, 'asOf' | 'period'> => {
  const { to, precision } = parseDatedOn(typed);
  return { asOf: { on: to, precision }, period: null };
};
const during = (from: string, to: string): Pick<StatedFigure, 'asOf' | 'period'> => ({
  asOf: null,
  period: { from: from as BusinessDate, to: to as BusinessDate },
});

const figure = (
  figureId: string,
  measure: string,
  unit: string,
  value: string,
  dimensions: StatedFigure['dimensions'] = {},
  rest: Partial<StatedFigure> = {},
): StatedFigure => ({
  figureId,
  documentId: 'letter',
  quotation: value,
  what: figureId,
  ...{ measure, unit, value },
  printed: value,
  qualifier: 'exact',
  ...asOf('2020'),
  dimensions,
  shareOf: null,
  meanOf: null,
  ...rest,
});
const wells = (
  id: string,
  value: string,
  dimensions: StatedFigure['dimensions'] = {},
  rest: Partial<StatedFigure> = {},
) => figure(id, 'wells', 'well', value, dimensions, rest);
const percent = (id: string, value: string, numerator: string, denominator: string) =>
  figure(id, 'shareOfTotal', 'percent', value, {}, { shareOf: { numerator, denominator } });

const rowsOf = (
  rule: RuleName,
  figures: readonly StatedFigure[],
  computed: readonly ComputedFigure[] = [],
): ReconciliationRow[] => reconcile(figures, computed, []).filter((row) => row.rule === rule);

describe('a total and its parts', () => {
  const soils = [wells('clay', '30', { soil: 'clay' }), wells('sand', '20', { soil: 'sand' })];

  test('that come to it agree', () => {
    expect(rowsOf('sum-of-parts', [wells('all', '50'), ...soils])).toMatchObject([
      { stated: '50', computed: '50', difference: '0', unit: 'well', figures: ['all', 'clay', 'sand'], agrees: true },
    ]);
  });
  test('that do not are shown with both sums', () => {
    expect(rowsOf('sum-of-parts', [wells('all', '49'), ...soils])).toMatchObject([
      { stated: '49', computed: '50', difference: '1', agrees: false },
    ]);
  });
  test('are compared only where measure, unit and time are one', () => {
    const other = wells('sand', '20', { soil: 'sand' }, asOf('2021'));
    expect(rowsOf('sum-of-parts', [wells('all', '50'), soils[0]!, other])).toEqual([]);
    expect(rowsOf('sum-of-parts', [figure('all', 'pumps', 'pump', '50'), ...soils])).toEqual([]);
    expect(rowsOf('sum-of-parts', [wells('all', '50', {}, { asOf: null }), ...soils])).toEqual([]);
  });
  test('are no division while a value of the dimension, known from another measure, is missing', () => {
    const rock = figure('depth', 'depth', 'm', '90', { soil: 'rock' });
    expect(rowsOf('sum-of-parts', [wells('all', '60'), ...soils, rock])).toEqual([]);
  });
  test('may be joined in one figure and stated apart in others: each way is held against the total', () => {
    const figures = [
      wells('all', '50'),
      ...soils,
      wells('old', '10', { soil: 'clay', age: 'old' }),
      wells('both', '50', { soil: 'clay|sand' }),
    ];
    expect(rowsOf('sum-of-parts', figures).map((row) => row.figures)).toEqual([
      ['all', 'clay', 'sand'],
      ['both', 'clay', 'sand'],
    ]);
  });
  test('a sum that falls short says that parts may be missing, unless another measure lists the same ones in full', () => {
    const short = [wells('all', '80'), ...soils];
    expect(rowsOf('sum-of-parts', short)).toMatchObject([
      { agrees: false, possibleCause: { code: 'parts-may-be-incomplete' } },
    ]);
    const pumps = [
      figure('pumps', 'pumps', 'pump', '7'),
      figure('p1', 'pumps', 'pump', '3', { soil: 'clay' }),
      figure('p2', 'pumps', 'pump', '4', { soil: 'sand' }),
    ];
    expect(rowsOf('sum-of-parts', [...short, ...pumps])[0]).toMatchObject({
      stated: '80',
      agrees: false,
      possibleCause: null,
    });
  });
  test('a qualifier excuses one step of the last digit, not more', () => {
    const total = (value: string, qualifier: StatedFigure['qualifier']) =>
      rowsOf('sum-of-parts', [wells('all', value, {}, { qualifier }), ...soils])[0]!.agrees;
    expect([total('49', 'more-than'), total('48', 'more-than'), total('51', 'more-than')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([total('51', 'about'), total('49', 'about'), total('52', 'about')]).toEqual([true, true, false]);
    expect([total('51', 'nearly'), total('49', 'nearly')]).toEqual([true, false]);
    expect([total('1', 'at-least'), total('51', 'at-least')]).toEqual([true, false]);
    expect([total('40', 'estimated'), total('60', 'estimated'), total('70', 'estimated')]).toEqual([true, true, false]);
  });
});

describe('a part of a period', () => {
  const dug = (id: string, value: string, from: string, to: string, dimensions = {}) =>
    figure(id, 'dug', 'well', value, dimensions, during(from, to));

  test('cannot hold more than the whole period', () => {
    const figures = [dug('decade', '40', '2011-01-01', '2020-12-31'), dug('half', '45', '2011-01-01', '2015-12-31')];
    expect(rowsOf('part-of-period', figures)).toMatchObject([
      { stated: '40', computed: '45', figures: ['decade', 'half'], agrees: false },
    ]);
  });
  test('nor can a narrower kind of it', () => {
    const figures = [
      dug('decade', '40', '2011-01-01', '2020-12-31', { by: 'village' }),
      dug('half', '45', '2011-01-01', '2015-12-31', { by: 'village', aid: 'yes' }),
    ];
    expect(rowsOf('part-of-period', figures)).toMatchObject([{ agrees: false }]);
  });
  test('a wider kind, a period that sticks out, or a rate says nothing', () => {
    const decade = dug('decade', '40', '2011-01-01', '2020-12-31', { by: 'village' });
    expect(rowsOf('part-of-period', [decade, dug('half', '45', '2011-01-01', '2015-12-31')])).toEqual([]);
    expect(
      rowsOf('part-of-period', [decade, dug('late', '45', '2015-01-01', '2021-12-31', { by: 'village' })]),
    ).toEqual([]);
    const mean = { ...dug('mean', '45', '2011-01-01', '2015-12-31', { by: 'village' }), unit: 'well/year' };
    expect(rowsOf('part-of-period', [decade, mean])).toEqual([]);
  });
});

describe('shares and means', () => {
  const parts = [wells('all', '3'), wells('clay', '2', { soil: 'clay' }), wells('sand', '1', { soil: 'sand' })];

  test('a share is its ratio, rounded half up to what is printed', () => {
    expect(rowsOf('share-of-ratio', [...parts, percent('s', '66.67', 'clay', 'all')])).toMatchObject([
      { computed: '66.67', agrees: true },
    ]);
    expect(rowsOf('share-of-ratio', [...parts, percent('s', '66.7', 'clay', 'all')])).toMatchObject([
      { stated: '66.70', agrees: true },
    ]);
    expect(rowsOf('share-of-ratio', [...parts, percent('s', '67', 'clay', 'all')])).toMatchObject([
      { stated: '67.00', agrees: true },
    ]);
  });
  test('one that was cut off is told as such', () => {
    expect(rowsOf('share-of-ratio', [...parts, percent('s', '66.66', 'clay', 'all')])).toMatchObject([
      { stated: '66.66', computed: '66.67', difference: '0.01', agrees: false, possibleCause: { code: 'truncated' } },
    ]);
  });
  test('one that rests on the total of another day names that figure', () => {
    const figures = [...parts, wells('next', '4', {}, asOf('2021')), percent('s', '50.00', 'clay', 'all')];
    expect(rowsOf('share-of-ratio', figures)).toMatchObject([
      { agrees: false, possibleCause: { code: 'other-denominator', figures: ['next'] } },
    ]);
  });
  test('one that only fills up the others to 100 names them', () => {
    const figures = [...parts, percent('s1', '66.67', 'clay', 'all'), percent('s2', '33.33', 'sand', 'all')];
    expect(rowsOf('share-of-ratio', figures).every(({ agrees }) => agrees)).toBe(true);
    const filled = [
      wells('all', '7'),
      wells('a', '3', { soil: 'a' }),
      wells('b', '4', { soil: 'b' }),
      percent('sa', '42.85', 'a', 'all'),
      percent('sb', '57.15', 'b', 'all'),
    ];
    expect(rowsOf('share-of-ratio', filled).find(({ figures: [id] }) => id === 'sb')).toMatchObject({
      possibleCause: { code: 'remainder-of-100', figures: ['sa'] },
    });
  });
  test('printed shares of one whole come to 100 but for their rounding', () => {
    const with100 = [...parts, percent('s1', '66.67', 'clay', 'all'), percent('s2', '33.34', 'sand', 'all')];
    expect(rowsOf('shares-of-whole', with100)).toMatchObject([
      { stated: '100.01', computed: '100.00', difference: '-0.01', agrees: true },
    ]);
    const short = [...parts, percent('s1', '66.66', 'clay', 'all'), percent('s2', '33.32', 'sand', 'all')];
    expect(rowsOf('shares-of-whole', short)).toMatchObject([
      { stated: '99.98', agrees: false, figures: ['all', 's1', 's2'] },
    ]);
    expect(rowsOf('shares-of-whole', [...parts, percent('s1', '66.66', 'clay', 'all')])).toEqual([]);
  });
  test('a yearly mean is its total over the years, part years by their months', () => {
    const total = figure('dug', 'dug', 'well', '35', {}, during('2017-01-01', '2020-06-30'));
    const mean = (value: string) =>
      figure(
        'mean',
        'dug',
        'well/year',
        value,
        {},
        { ...during('2017-01-01', '2020-06-30'), meanOf: { total: 'dug' } },
      );
    expect(rowsOf('mean-of-total', [total, mean('10')])).toMatchObject([{ computed: '10.00', agrees: true }]);
    expect(rowsOf('mean-of-total', [total, mean('12')])).toMatchObject([
      { stated: '12.00', computed: '10.00', agrees: false },
    ]);
    expect(rowsOf('mean-of-total', [{ ...total, value: '36' }, mean('10')])).toMatchObject([
      { computed: '10.29', agrees: true },
    ]);
    const odd = { ...total, ...during('2020-01-15', '2020-12-31') };
    expect(rowsOf('mean-of-total', [odd, mean('36')])).toMatchObject([{ computed: '36.29', agrees: true }]);
  });
});

describe('groups of one population', () => {
  const diggers = (
    id: string,
    value: string,
    dimensions: StatedFigure['dimensions'] = {},
    rest: Partial<StatedFigure> = {},
  ) => figure(id, 'diggers', 'person', value, dimensions, rest);

  test('that share nobody cannot exceed it', () => {
    const figures = [
      diggers('all', '100'),
      diggers('novices', '70', { skill: 'none' }),
      diggers('trained', '40', { skill: 'course|school' }, during('2016-01-01', '2020-12-31')),
    ];
    expect(rowsOf('subsets-of-whole', figures)).toMatchObject([
      { stated: '100', computed: '110', figures: ['all', 'novices', 'trained'], agrees: false },
    ]);
  });
  test('may overlap freely otherwise', () => {
    const figures = [
      diggers('all', '100'),
      diggers('young', '70', { age: 'young' }),
      diggers('trained', '70', { skill: 'course' }),
    ];
    expect(rowsOf('subsets-of-whole', figures)).toMatchObject([{ computed: '70', agrees: true }]);
  });
  test('that are trained up to another day are another population', () => {
    const figures = [
      diggers('all', '100'),
      diggers('trained', '140', { skill: 'course' }, during('2016-01-01', '2021-12-31')),
    ];
    expect(rowsOf('subsets-of-whole', figures)).toEqual([]);
  });
});

describe('what is left when most parts are stated', () => {
  const sectors = (measure: string, unit: string, values: Record<string, string>, total: string) => [
    figure(`${measure} all`, measure, unit, total),
    ...Object.entries(values).map(([sector, value]) =>
      figure(`${measure} ${sector}`, measure, unit, value, { sector }),
    ),
  ];
  const villages = sectors('organisations', 'organisation', { hills: '40', plain: '50', coast: '10' }, '100');

  test('is out of scale when its mean is many times the overall one', () => {
    const people = sectors('members', 'person', { hills: '300', plain: '200' }, '1500');
    expect(rowsOf('implied-remainder', [...villages, ...people])).toMatchObject([
      {
        stated: '15.00',
        computed: '100.00',
        unit: 'person/organisation',
        figures: ['members all', 'members hills', 'members plain', 'organisations all', 'organisations coast'],
        agrees: false,
      },
    ]);
  });
  test('is unremarkable within that', () => {
    const people = sectors('members', 'person', { hills: '700', plain: '600' }, '1500');
    expect(rowsOf('implied-remainder', [...villages, ...people])).toMatchObject([{ computed: '20.00', agrees: true }]);
  });
  test('is out of scale when next to nothing is left too', () => {
    const people = sectors('members', 'person', { hills: '700', plain: '790' }, '1500');
    expect(rowsOf('implied-remainder', [...villages, ...people])).toMatchObject([{ computed: '1.00', agrees: false }]);
  });
});

describe('repetitions', () => {
  test('a fact stated twice must be the same fact', () => {
    const again = wells('again', '51');
    expect(rowsOf('stated-twice', [wells('first', '50'), again])).toMatchObject([
      { stated: '50', computed: '51', figures: ['first', 'again'], agrees: false },
    ]);
    expect(rowsOf('stated-twice', [wells('first', '50'), wells('again', '50')])).toMatchObject([{ agrees: true }]);
    expect(rowsOf('stated-twice', [wells('first', '50'), wells('again', '51', {}, asOf('2021'))])).toEqual([]);
  });
  test('the digits of another kind of figure are pointed out', () => {
    const money = (printed: string) => figure('cost', 'cost', 'VND', '2440000000', {}, { printed });
    const area = (printed: string) => figure('area', 'area', 'ha', '2440', {}, { printed });
    expect(rowsOf('same-digits', [area('2.440'), money('2.440')])).toMatchObject([
      { stated: '2440', unit: 'ha / VND', figures: ['area', 'cost'], agrees: false },
    ]);
  });
  test('few or round digits are no sign', () => {
    const pair = (printed: string) => [
      figure('a', 'area', 'ha', '1', {}, { printed }),
      figure('b', 'cost', 'VND', '2', {}, { printed }),
    ];
    for (const printed of ['244', '2.500', '5.000', 'không']) expect(rowsOf('same-digits', pair(printed))).toEqual([]);
  });
});

describe('stated against computed', () => {
  const stated = figure(
    'cost',
    'cost',
    'VND',
    '580000000',
    { supportKind: 'founding' },
    { ...during('2010-01-01', '2012-12-31'), qualifier: 'about' },
  );
  const computed = (value: string, changes: Partial<ComputedFigure> = {}): ComputedFigure => ({
    ...{ measure: 'cost', unit: 'VND', value, asOf: null, dimensions: { supportKind: 'founding' } },
    period: stated.period,
    ...changes,
  });

  test('meet where measure, unit, time and dimensions are one', () => {
    expect(rowsOf('stated-and-computed', [stated], [computed('580000000')])).toMatchObject([
      { figures: ['cost'], qualifier: 'about', agrees: true },
    ]);
    expect(rowsOf('stated-and-computed', [stated], [computed('600000000')])).toMatchObject([
      { difference: '20000000', agrees: false },
    ]);
    expect(rowsOf('stated-and-computed', [stated], [computed('1', { dimensions: {} })])).toEqual([]);
    expect(
      rowsOf('stated-and-computed', [stated], [computed('1', { period: null, asOf: { on: '2012-12-31' } })]),
    ).toEqual([]);
  });
  test('a standing figure meets the one of its last day', () => {
    const capital = figure('capital', 'capital', 'VND', '2500000000', {}, asOf('2010-04'));
    const position = {
      ...computed('2500000000', { period: null, asOf: { on: '2010-04-30' } }),
      measure: 'capital',
      dimensions: {},
    };
    expect(rowsOf('stated-and-computed', [capital], [position])).toMatchObject([{ agrees: true }]);
  });
});

describe('the list of checks', () => {
  const figures = [
    wells('all', '49'),
    wells('clay', '30', { soil: 'clay' }),
    wells('sand', '20', { soil: 'sand' }),
    wells('again', '49'),
  ];
  test('shows what disagrees first, and says in words what is asked', () => {
    const rows = reconcile(figures, [], []);
    expect(rows.map(({ agrees }) => agrees)).toEqual([...rows.map(({ agrees }) => agrees)].sort());
    expect(rows[0]).toMatchObject({
      rule: 'sum-of-parts',
      subject: 'all',
      check: 'all: tổng số so với cộng các phần',
      explanation: null,
    });
  });
  test('carries the explanation given for this check, else the last one for the figure, and changes no figure for it', () => {
    const explain = (rule: string | null, explanation: string, figureId = 'all') => ({ figureId, rule, explanation });
    const explained = (...given: ReturnType<typeof explain>[]) => reconcile(figures, [], given)[0]!;
    expect(explained(explain(null, 'one'), explain(null, 'two'))).toMatchObject({
      explanation: 'two',
      stated: '49',
      computed: '50',
      agrees: false,
    });
    expect(explained(explain('sum-of-parts', 'this'), explain(null, 'two'))).toMatchObject({ explanation: 'this' });
    expect(explained(explain('same-digits', 'other'), explain(null, 'sand', 'sand'))).toMatchObject({
      explanation: null,
    });
  });
});
