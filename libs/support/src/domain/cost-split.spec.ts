import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dongMax, dongOf, type Rejection } from '#libs/kernel';
import { amount } from '#libs/support/testing';
import { fundingSources } from '../content.js';
import { sharesOf, weightMax, type Sharer, type SourcedDong } from './cost-split.js';

const sharer = (part: Partial<Sharer> = {}): Sharer => ({ attendances: null, weight: null, shares: null, ...part });
const split = (dong: number, sharers: readonly Sharer[]): string[] =>
  sharesOf([amount('central', dong)], sharers).map(([share]) => share!.amount);
const refusal = (work: () => unknown): Partial<Rejection> => {
  try {
    work();
  } catch (error) {
    return error as Rejection;
  }
  throw new Error('It was not refused.');
};

describe('the cost of one support event is shared', () => {
  test('by attendances, where nothing else is said', () => {
    expect(split(100, [sharer({ attendances: 1 }), sharer({ attendances: 3 })])).toEqual(['25', '75']);
  });
  test('by weight, where weights are given', () => {
    expect(split(100, [sharer({ attendances: 1, weight: 1 }), sharer({ attendances: 3, weight: 1 })])).toEqual([
      '50',
      '50',
    ]);
  });
  test('equally, where attendances are not known of all', () => {
    expect(split(101, [sharer({ attendances: 5 }), sharer()])).toEqual(['51', '50']);
    expect(split(2, [sharer({ attendances: 0 }), sharer({ attendances: 0 })])).toEqual(['1', '1']);
  });
  test('to the đồng: 1.209.580.000 over three leaves nothing over', () => {
    expect(split(1_209_580_000, [sharer(), sharer(), sharer()])).toEqual(['403193334', '403193333', '403193333']);
  });
  test('as it is given, where the shares are known', () => {
    const amounts = [amount('central', 10), amount('local', 5)];
    const shares = [[amount('local', 5)], [amount('central', 10)]].map((each) => sharer({ shares: each }));
    expect(sharesOf(amounts, shares)).toEqual([
      [
        { source: 'central', amount: '0' },
        { source: 'local', amount: '5' },
      ],
      [
        { source: 'central', amount: '10' },
        { source: 'local', amount: '0' },
      ],
    ]);
  });
});

describe('a split is refused', () => {
  const given = (...shares: SourcedDong[][]) => shares.map((each) => sharer({ shares: each }));
  test('where given shares do not add up, with the figures', () => {
    const short = () => sharesOf([amount('central', 10)], given([amount('central', 6)], [amount('central', 3)]));
    const figures = { source: 'central', sum: 9n, amount: 10n, difference: -1n };
    expect(refusal(short)).toMatchObject({ code: 'SHARES_DO_NOT_ADD_UP', figures });
  });
  test('where a share is of a source that gave nothing', () => {
    const foreign = () => sharesOf([], given([amount('foreign', 1)]));
    expect(refusal(foreign)).toMatchObject({
      code: 'SHARES_DO_NOT_ADD_UP',
      figures: { source: 'foreign', amount: 0n },
    });
  });
  test('where a share is below nothing or names a source twice', () => {
    const negative = () => sharesOf([amount('central', 1)], given([amount('central', 2)], [amount('central', -1)]));
    const twice = () => sharesOf([amount('central', 2)], given([amount('central', 1), amount('central', 1)]));
    expect([refusal(negative).code, refusal(twice).code]).toEqual(['AMOUNT_NEGATIVE', 'SOURCE_TWICE']);
  });
  test('where only some have shares or weights', () => {
    const shares = () => sharesOf([], [sharer({ shares: [] }), sharer()]);
    const weights = () => sharesOf([], [sharer({ weight: 1 }), sharer(), sharer({ weight: 2 })]);
    expect(refusal(shares)).toMatchObject({ code: 'SHARES_FOR_SOME_ONLY', figures: { given: 1, beneficiaries: 2 } });
    expect(refusal(weights)).toMatchObject({ code: 'WEIGHTS_FOR_SOME_ONLY', figures: { given: 2, beneficiaries: 3 } });
  });
  test('where a weight is negative, broken or beyond measure, or all are nothing', () => {
    for (const weight of [-1, 0.5, weightMax + 1, Number.NaN]) {
      expect(refusal(() => split(1, [sharer({ weight })])).code).toBe('WEIGHT_NOT_USABLE');
    }
    expect(refusal(() => split(1, [sharer({ weight: 0 }), sharer({ weight: 0 })])).code).toBe('WEIGHTS_ALL_ZERO');
  });
});

describe('whatever is split', () => {
  const amounts = fc
    .uniqueArray(fc.constantFrom(...fundingSources), { minLength: 1 })
    .chain((sources) =>
      fc.tuple(...sources.map((source) => fc.bigInt(0n, dongMax).map((dong) => ({ source, amount: dongOf(dong) })))),
    );
  const weights = fc
    .array(fc.integer({ min: 0, max: weightMax }), { minLength: 1, maxLength: 60 })
    .filter((all) => all.some(Boolean));
  const sharers = fc.oneof(
    weights.map((all) => all.map((weight) => sharer({ weight }))),
    weights.map((all) => all.map((attendances) => sharer({ attendances }))),
    fc.integer({ min: 1, max: 60 }).map((count) => Array.from({ length: count }, () => sharer())),
  );

  test('the parts of every source add up to its amount and none is below nothing', () => {
    fc.assert(
      fc.property(amounts, sharers, (all, who) => {
        const shares = sharesOf(all, who);
        expect(shares).toHaveLength(who.length);
        for (const [index, { source, amount: whole }] of all.entries()) {
          const parts = shares.map((each) => each[index]!);
          expect(parts.every((part) => part.source === source && BigInt(part.amount) >= 0n)).toBe(true);
          expect(parts.reduce((sum, part) => sum + BigInt(part.amount), 0n)).toBe(whole);
        }
      }),
    );
  });

  test('no part is a whole đồng away from its exact share, and no weight means no part', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, dongMax), weights, (dong, all) => {
        const total = all.reduce((sum, weight) => sum + BigInt(weight), 0n);
        const shares = sharesOf(
          [amount('local', dong)],
          all.map((weight) => sharer({ weight })),
        );
        for (const [index, weight] of all.entries()) {
          const offBy = BigInt(shares[index]![0]!.amount) * total - dong * BigInt(weight);
          expect(offBy < total && offBy > -total).toBe(true);
          if (weight === 0) expect(shares[index]![0]!.amount).toBe('0');
        }
      }),
    );
  });

  test('a split that is given back as shares is taken as it is', () => {
    fc.assert(
      fc.property(amounts, sharers, (all, who) => {
        const shares = sharesOf(all, who);
        const asGiven = shares.map((each) =>
          sharer({ shares: each.map((share) => amount(share.source, BigInt(share.amount))) }),
        );
        expect(sharesOf(all, asGiven)).toEqual(shares);
      }),
    );
  });
});
