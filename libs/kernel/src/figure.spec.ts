import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { asIs, basisPoints, dayWords, differencesOf, effectsOf, figuresFrom, turned, type Figure } from './figure.js';

const names = {
  outstanding: ['dong', 'Dư nợ gốc', 'Outstanding principal'],
  overdue: ['days', 'Số ngày quá hạn', 'Days overdue'],
  share: ['basis-points', 'Tỷ lệ', 'Share'],
  status: ['words', 'Tình trạng', 'Status'],
} as const;
const figures = (values: Parameters<typeof figuresFrom<keyof typeof names>>[1]) => figuresFrom(names, values);

describe('a difference', () => {
  test('is said in the words of the domain, in both languages', () => {
    const before = figures({ outstanding: 300_000_000n, overdue: 0n, share: 4_880n, status: asIs('HĐ-1') });
    const after = figures({ outstanding: 250_000_000n, overdue: 37n, share: -5n, status: dayWords('2012-12-31') });
    expect(differencesOf(before, after).map(({ text }) => [text.vi, text.en])).toEqual([
      ['Dư nợ gốc: 300.000.000 → 250.000.000 đồng', 'Outstanding principal: 300.000.000 → 250.000.000 đồng'],
      ['Số ngày quá hạn: 0 → 37 ngày', 'Days overdue: 0 → 37 days'],
      ['Tỷ lệ: 48,80 → -0,05 %', 'Share: 48.80 → -0.05 %'],
      ['Tình trạng: HĐ-1 → 31/12/2012', 'Status: HĐ-1 → 2012-12-31'],
    ]);
  });

  test('is between not known and nothing, but not between not there and nothing', () => {
    const [unknown, nothing] = [figures({ outstanding: null }), figures({ outstanding: 0n })];
    expect(differencesOf(unknown, nothing).map(({ text }) => text.vi)).toEqual(['Dư nợ gốc: – → 0 đồng']);
    expect(differencesOf([], nothing)).toEqual([]);
    expect(differencesOf(nothing, [])).toEqual([]);
    expect(differencesOf(nothing, nothing)).toEqual([]);
  });

  test('of something that is gone is told too, and turned round it is the other way', () => {
    const [gone] = differencesOf(figures({ outstanding: 5n }), []);
    expect(gone).toMatchObject({ before: 5n, after: null, difference: -5n });
    expect(turned(gone!)).toMatchObject({ before: null, after: 5n, difference: 5n });
  });

  test('within a group bears the name of the group', () => {
    const [figure] = figuresFrom(names, { outstanding: 1n }, { key: 'q', label: asIs('Quỹ A') });
    expect(figure).toMatchObject({ key: 'q/outstanding', label: { vi: 'Quỹ A: Dư nợ gốc' } });
  });
});

test('the effects of steps add up to the difference of their ends, whatever stood between', () => {
  const answer = fc.record({
    outstanding: fc.option(fc.bigInt({ min: -9n, max: 9n })),
    overdue: fc.option(fc.bigInt({ min: 0n, max: 3n }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(answer, { minLength: 2, maxLength: 8 }), (answers) => {
      const told = answers.map((each): Figure[] => figures(each));
      const steps = told.slice(1).flatMap((after, index) => differencesOf(told[index]!, after));
      const whole = differencesOf(told[0]!, told.at(-1)!);
      const moved = (each: readonly { key: string; difference: bigint | null }[]) =>
        each
          .filter(({ difference }) => difference !== 0n)
          .map(({ key, difference }) => [key, difference])
          .sort();
      expect(moved(effectsOf(steps))).toEqual(moved(whole));
    }),
  );
});

test('an effect says which way it goes, and words have none', () => {
  const steps = differencesOf(
    figures({ outstanding: 1n, status: asIs('a') }),
    figures({ outstanding: 51n, status: asIs('b') }),
  );
  expect(effectsOf(steps).map(({ text }) => text.vi)).toEqual(['Dư nợ gốc: +50 đồng']);
});

test('a percentage with two decimals is whole basis points', () => {
  expect([basisPoints(48.8), basisPoints(0.29), basisPoints(null)]).toEqual([4_880n, 29n, null]);
});
