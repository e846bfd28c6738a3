import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  figuresFrom,
  asIs,
  type BusinessDate,
  type Projection,
  type Recorded,
  type RowOfProjection,
} from '#libs/kernel';
import { recorded } from '#libs/kernel/testing';
import { heldByDay, heldTotals } from '#libs/journal/testing';
import { standingOfEntries, StandingOfRows, typesHeard } from './index.js';

type HeldOnDay = RowOfProjection<typeof heldByDay>;
const byDay = heldByDay as unknown as Projection;
const days = ['2011-12-31', '2012-06-30', '2012-12-31'] as const;
const places = ['a', 'b'] as const;

/** What is held by place, from rows by day. `factor` stands for anything else the count depends on. */
const heldByPlace = (place?: string, factor = { now: 1n }) =>
  new StandingOfRows<Map<string, bigint>>(
    [
      {
        projection: byDay,
        ...(place === undefined ? {} : { wanted: (key) => key.place === place }),
        count: (sum, row: HeldOnDay, on, sign) => {
          if (row.day > on) return;
          sum.set(row.place, (sum.get(row.place) ?? 0n) + BigInt(sign) * factor.now * row.amount);
        },
      },
    ],
    () => new Map(),
    (sum) =>
      [...sum]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([of, amount]) => (amount ? figuresFrom(names, { held: amount }, { key: of, label: asIs(of) }) : [])),
  );
const names = { held: ['count', 'Đang giữ', 'Held'] } as const;

const step = fc.record({
  act: fc.constantFrom('hold' as const, 'correct' as const, 'reverse' as const),
  which: fc.nat({ max: 20 }),
  place: fc.constantFrom(...places),
  amount: fc.integer({ min: 1, max: 9 }),
  on: fc.constantFrom(...days),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Entries in which corrections and reversals name what stands. */
const entriesOf = (steps: readonly Step[]): Recorded[] => {
  const standing: { position: number; data: object; on: string }[] = [];
  return steps.map(({ act, which, place, amount, on }, index) => {
    const at = { position: index + 1, on };
    const data = { place, amount: String(amount) };
    const chosen = act === 'hold' || !standing.length ? undefined : standing[which % standing.length]!;
    if (!chosen) {
      standing.push({ position: at.position, data, on });
      return recorded({ type: 'Held', schema: 1, data }, at);
    }
    const before = { data: chosen.data, occurredOn: chosen.on, occurredFrom: chosen.on, precision: 'day' };
    standing.splice(standing.indexOf(chosen), 1, ...(act === 'correct' ? [{ position: at.position, data, on }] : []));
    return act === 'correct'
      ? recorded(
          { type: 'HeldCorrected', schema: 1, data: { replaces: chosen.position, reason: '', before, after: data } },
          at,
        )
      : recorded(
          { type: 'HeldReversed', schema: 1, data: { reverses: chosen.position, reason: '', before } },
          { ...at, on: chosen.on },
        );
  });
};

describe('a standing over rows', () => {
  test('tells after every entry what one tells that counts all its rows anew, on any day and for any part', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom(undefined, ...places), (steps, place) => {
        const entries = entriesOf(steps);
        for (const day of days) {
          const followed = heldByPlace(place);
          followed.figures(day as BusinessDate);
          entries.forEach((entry, index) => {
            followed.hear(entry);
            const fresh = heldByPlace(place);
            for (const each of entries.slice(0, index + 1)) fresh.hear(each);
            expect(followed.figures(day as BusinessDate)).toEqual(fresh.figures(day as BusinessDate));
          });
        }
      }),
    );
  });

  test('knows which entries are about the question', () => {
    const [held, moved] = entriesOf([
      { act: 'hold', which: 0, place: 'a', amount: 1, on: days[0] },
      { act: 'correct', which: 0, place: 'b', amount: 1, on: days[0] },
    ]) as [Recorded, Recorded];
    const [inA, inB] = [heldByPlace('a'), heldByPlace('b')];
    expect([held, moved].map((entry) => [inA.hear(entry), inB.hear(entry)])).toEqual([
      [true, false],
      [true, true],
    ]);
    expect(inA.hear(recorded({ type: 'Shifted', schema: 1, data: {} }))).toBe(false);
    expect(inA.figures(days[2] as BusinessDate)).toEqual([]);
  });

  test('counts anew once it is told to forget', () => {
    const factor = { now: 1n };
    const standing = heldByPlace('a', factor);
    standing.hear(entriesOf([{ act: 'hold', which: 0, place: 'a', amount: 3, on: days[0] }])[0]!);
    const held = () => standing.figures(days[0] as BusinessDate)[0]!.value;
    expect(held()).toBe(3n);
    factor.now = 2n;
    standing.forget();
    expect(held()).toBe(6n);
  });
});

test('a standing of entries reads them all, in the order heard', () => {
  const standing = standingOfEntries((events) => figuresFrom(names, { held: BigInt(events.length) }));
  const entry = recorded({ type: 'Held', schema: 1, data: {} });
  expect([standing.hear(entry), standing.hear(entry)]).toEqual([true, true]);
  expect(standing.figures(days[0] as BusinessDate)[0]!.value).toBe(2n);
});

test('the types heard are those of all projections, once each', () => {
  expect(typesHeard([byDay, heldTotals as unknown as Projection])).toEqual(['Held', 'HeldCorrected', 'HeldReversed']);
});
