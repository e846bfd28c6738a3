import { expect, test } from '@jest/globals';
import { addDays, figuresFrom, type BusinessDate, type Recorded } from '#libs/kernel';
import { recorded } from '#libs/kernel/testing';
import type { Standing } from '#libs/journal';
import { DayWalk } from './day-walk.js';

const day = (text: string) => text as BusinessDate;
const names = { held: ['count', 'Đang giữ', 'Held'], late: ['days', 'Trễ', 'Late'] } as const;

/** Holds one for each entry by its day; is late by the days since 2012-01-10, whatever is recorded. */
const standing = (events: readonly Recorded[]): Standing => ({
  hear: () => true,
  figures: (on) =>
    figuresFrom(names, {
      held: BigInt(events.filter(({ occurredOn }) => occurredOn <= on).length),
      late: on > '2012-01-10' ? BigInt((Date.parse(on) - Date.parse('2012-01-10')) / 86_400_000) : 0n,
    }),
});
const entry = (position: number, on: string) => recorded({ type: 'Held', schema: 1, data: {} }, { position, on });
const walked = (from: string, to: string, events: readonly Recorded[], more: readonly Recorded[] = []) => {
  const walk = new DayWalk({}, day(from), day(to));
  for (const event of [...events, ...more]) walk.note(event);
  return walk.walk(standing(events));
};

test('what entries did on their day is told from what time did before and after', () => {
  const passed = walked('2012-01-01', '2012-01-20', [
    entry(1, '2012-01-01'),
    entry(2, '2012-01-15'),
    entry(3, '2012-02-01'),
  ]);
  expect(
    passed.map(({ from, to, entries, differences }) => [
      from,
      to,
      entries.map(({ position }) => position),
      differences.map(({ key, difference }) => [key, difference]),
    ]),
  ).toEqual([
    ['2012-01-02', '2012-01-14', [], [['late', 4n]]],
    [
      '2012-01-15',
      '2012-01-15',
      [2],
      [
        ['held', 1n],
        ['late', 1n],
      ],
    ],
    ['2012-01-16', '2012-01-20', [], [['late', 5n]]],
  ]);
});

test('the other way round it is told backwards', () => {
  const events = [entry(1, '2012-01-05')];
  const [there] = walked('2012-01-01', '2012-01-09', events);
  const [back] = walked('2012-01-09', '2012-01-01', events);
  expect(there!.differences).toMatchObject([{ before: 0n, after: 1n, difference: 1n }]);
  expect(back!.differences).toMatchObject([{ before: 1n, after: 0n, difference: -1n }]);
});

test('what was replaced or taken back is dated nowhere any more', () => {
  const corrected = recorded(
    { type: 'HeldCorrected', schema: 1, data: { replaces: 1 } },
    { position: 3, on: '2012-01-07' },
  );
  const reversed = recorded(
    { type: 'HeldReversed', schema: 1, data: { reverses: 2 } },
    { position: 4, on: '2012-01-06' },
  );
  const passed = walked(
    '2012-01-01',
    '2012-01-09',
    [entry(1, '2012-01-05'), entry(2, '2012-01-06')],
    [corrected, reversed],
  );
  expect(passed.flatMap(({ entries }) => entries.map(({ position }) => position))).not.toContain(1);
  expect(passed.flatMap(({ entries }) => entries.map(({ position }) => position))).not.toContain(4);
});

test('many days are put together, and no entry is lost', () => {
  const events = Array.from({ length: 365 }, (_, index) => entry(index + 1, addDays(day('2013-01-01'), index)));
  const passed = walked('2012-12-31', '2013-12-31', events);
  expect(passed.length).toBeLessThanOrEqual(120);
  expect(passed.flatMap(({ entries }) => entries)).toHaveLength(365);
  const held = passed.flatMap(({ differences }) => differences.filter(({ key }) => key === 'held'));
  expect(held.reduce((sum, { difference }) => sum + difference!, 0n)).toBe(365n);
});

test('from a day to itself nothing passes', () => {
  expect(walked('2012-01-01', '2012-01-01', [entry(1, '2012-01-01')])).toEqual([]);
});
