import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  correctionOf,
  countedWithCorrections,
  entryToReplace,
  exactly,
  originalType,
  parseDatedOn,
  reversalOf,
  standingEntries,
  withEntry,
  type BusinessDate,
  type DatedOn,
  type DomainEvent,
  type Folds,
  type Recorded,
  type StandingEntry,
  type WithCorrections,
} from '#libs/kernel';
import { recorded } from '#libs/kernel/testing';

type Held = DomainEvent<'Held', { title: string; places: string[]; amount: string }>;
type HeldEvent = WithCorrections<Held>;
type Data = Held['data'];

const held = (data: Data): Held => ({ type: 'Held', schema: 1, data });

/** A journal in memory: what `correct` and `reverse` name is the standing entry with that index. */
type Step =
  | { readonly act: 'record'; readonly data: Data; readonly on: DatedOn }
  | { readonly act: 'correct'; readonly which: number; readonly data: Data; readonly on: DatedOn }
  | { readonly act: 'reverse'; readonly which: number };

/** Plays the steps; gives back the journal, and the list of what should have been entered in the first place. */
const played = (steps: readonly Step[]) => {
  const journal: Recorded[] = [];
  const right: { data: Data; on: DatedOn }[] = [];
  const alive: number[] = [];
  const write = (event: DomainEvent & { on?: DatedOn }, on: DatedOn) => {
    const position = journal.length + 1;
    journal.push(stored(recorded({ ...event, on: event.on ?? on }, { position })));
  };
  for (const step of steps) {
    if (step.act === 'record') {
      write(held(step.data), step.on);
      alive.push(right.push({ data: step.data, on: step.on }) - 1);
      continue;
    }
    if (!alive.length) continue;
    const index = step.which % alive.length;
    const entry = byFirstPosition(standingEntries(journal))[index]!;
    if (step.act === 'reverse') {
      write(reversalOf(entry, 'Nhập nhầm', 1), exactly(entry.occurredOn));
      delete right[alive.splice(index, 1)[0]!];
    } else {
      try {
        write(correctionOf(entry, 'Nhập nhầm', step.data, step.on, 1), step.on);
      } catch (error) {
        expect(error).toMatchObject({ code: 'CORRECTION_CHANGES_NOTHING' });
        continue;
      }
      right[alive[index]!] = { data: step.data, on: step.on };
    }
  }
  return { journal, right: right.filter((each) => each !== undefined) };
};

/** As it comes back from the journal: through JSON, members in canonical order. */
const stored = (event: Recorded): Recorded => inOrder(JSON.parse(JSON.stringify(event))) as Recorded;
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, inOrder(member)]),
  );
};
const byFirstPosition = (entries: readonly StandingEntry[]) =>
  [...entries].sort((a, b) => a.firstPosition - b.firstPosition);

const days = fc.integer({ min: 0, max: 30 }).map((n) => exactly(addDays('2012-01-01' as BusinessDate, n)));
const data = fc.record({
  title: fc.constantFrom('Tập huấn', 'Hội chợ'),
  places: fc.uniqueArray(fc.constantFrom('Kế Sách', 'Mỹ Tú', 'Long Phú'), { minLength: 1 }),
  amount: fc.nat({ max: 9 }).map(String),
});
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ act: fc.constant('record' as const), data, on: days }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('correct' as const), which: fc.nat(), data, on: days }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('reverse' as const), which: fc.nat() }) },
  ),
  { maxLength: 25 },
);

describe('the entries that stand', () => {
  test('are what would stand had everything been entered right at once', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { journal, right } = played(all);
        const told = byFirstPosition(standingEntries(journal)).map(({ type, data, occurredOn }) => ({
          type,
          data,
          occurredOn,
        }));
        expect(told).toEqual(right.map(({ data, on }) => ({ type: 'Held', data: inOrder(data), occurredOn: on.to })));
      }),
    );
  });

  test('come in business order, a corrected one keeping its place among those of its day', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const order = standingEntries(played(all).journal).map(
          ({ occurredOn, firstPosition }) => `${occurredOn} ${String(firstPosition).padStart(5, '0')}`,
        );
        expect(order).toEqual([...order].sort());
      }),
    );
  });

  test('as of a day leave out what came later, whichever clock it was entered on', () => {
    const on = (text: string) => parseDatedOn(text);
    const one = { title: 'Tập huấn', places: ['Kế Sách'], amount: '5' };
    const { journal } = played([
      { act: 'record', data: one, on: on('2011-05-01') },
      { act: 'correct', which: 0, data: one, on: on('2012-03-01') },
    ]);
    expect(standingEntries(journal, '2011-12-31' as BusinessDate)).toEqual([]);
    expect(standingEntries(journal.slice(0, 1), '2011-12-31' as BusinessDate)).toHaveLength(1);
    expect(standingEntries(journal, '2012-03-01' as BusinessDate)).toMatchObject([{ position: 2, firstPosition: 1 }]);
  });

  test('a correction or reversal of what no longer stands changes nothing', () => {
    const first = stored(recorded(held({ title: 'a', places: ['b'], amount: '1' }), { position: 1 }));
    const [entry] = standingEntries([first]);
    const reversed = recorded(reversalOf(entry!, 'Nhập nhầm', 1), { position: 2 });
    const again = recorded(
      correctionOf(entry!, 'Nhập nhầm', { title: 'c' } as Data, exactly('2012-01-01' as BusinessDate), 1),
      { position: 3 },
    );
    expect([first, reversed, again].reduce<readonly StandingEntry[]>(withEntry, [])).toEqual([]);
  });

  test('an event whose name merely ends like a correction stands like any other', () => {
    const graded = recorded({ type: 'GradeCorrected', schema: 1, data: { grade: 'A' } }, { position: 4 });
    expect(withEntry([], graded)).toMatchObject([{ type: 'GradeCorrected', position: 4 }]);
  });

  test('the type of the original is told from its correction and its reversal', () => {
    expect(['Held', 'HeldCorrected', 'HeldReversed'].map(originalType)).toEqual(['Held', 'Held', 'Held']);
  });
});

describe('an officer corrects', () => {
  const first = stored(
    recorded(held({ title: 'Tập huấn', places: ['Kế Sách'], amount: '5' }), { position: 7, on: '2012-05-01' }),
  );
  const standing = standingEntries([first]);

  test('only an entry that stands, and only with a reason', () => {
    expect(entryToReplace(standing, 7, 'Sai số tiền')).toMatchObject({ position: 7 });
    expect(() => entryToReplace(standing, 8, 'Sai số tiền')).toThrow(
      expect.objectContaining({ code: 'ENTRY_NOT_STANDING', figures: { position: 8 } }),
    );
    expect(() => entryToReplace(standing, 7, ' \t')).toThrow(
      expect.objectContaining({ code: 'REASON_MISSING', nature: 'input' }),
    );
  });

  test('and the correction names what it replaces, what was said and what is said now', () => {
    const after = { title: 'Tập huấn', places: ['Kế Sách'], amount: '6' };
    const event = correctionOf(standing[0]!, 'Sai số tiền', after, parseDatedOn('2012-05'), 1);
    expect(event).toMatchObject({
      type: 'HeldCorrected',
      data: { replaces: 7, reason: 'Sai số tiền', after, before: { data: first.data, occurredOn: '2012-05-01' } },
    });
    expect(reversalOf(standing[0]!, 'Trùng', 1)).toMatchObject({
      type: 'HeldReversed',
      on: exactly('2012-05-01' as BusinessDate),
      data: { reverses: 7 },
    });
  });

  test('a correction that says the same is refused, in whatever order its members come', () => {
    const same = { amount: '5', places: ['Kế Sách'], title: 'Tập huấn' };
    const turned = { title: 'Tập huấn', places: ['Kế Sách'], amount: '5' };
    for (const after of [same, turned])
      expect(() => correctionOf(standing[0]!, 'Sai', after, parseDatedOn('2012-05-01'), 1)).toThrow(
        expect.objectContaining({ code: 'CORRECTION_CHANGES_NOTHING' }),
      );
  });

  test('a correction of the date alone is one', () => {
    expect(correctionOf(standing[0]!, 'Sai ngày', standing[0]!.data, parseDatedOn('2012-05-02'), 1).on.to).toBe(
      '2012-05-02',
    );
  });
});

describe('a table counted with corrections', () => {
  type Key = { readonly place: string; readonly day: string };
  type Values = { readonly amount: bigint; readonly times: number };
  const keyText = (key: Key) => `${key.place} ${key.day}`;
  const counting = (keysOf: (data: Data) => readonly string[]): Folds<HeldEvent, Key, Values> =>
    countedWithCorrections<Held, Key, Values>(
      'Held',
      {
        keys: (was) => keysOf(was.data).map((place) => ({ place, day: was.occurredOn })),
        count: (values, was, _key, sign) => {
          const times = (values?.times ?? 0) + sign;
          return times ? { times, amount: (values?.amount ?? 0n) + BigInt(sign) * BigInt(was.data.amount) } : undefined;
        },
      },
      keyText,
    );

  const folded = (folds: Folds<HeldEvent, Key, Values>, journal: readonly Recorded[]) => {
    const rows = new Map<string, Values>();
    for (const event of journal) {
      const hearing = folds[event.type as HeldEvent['type']] as unknown as {
        keys: (e: Recorded) => Key[];
        fold: (v: Values | undefined, e: Recorded, k: Key) => Values | undefined;
      };
      for (const key of hearing.keys(event)) {
        const values = hearing.fold(rows.get(keyText(key)), event, key);
        if (values) rows.set(keyText(key), values);
        else rows.delete(keyText(key));
      }
    }
    return Object.fromEntries(
      [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { amount, times }]) => [key, `${times}×, ${amount}`]),
    );
  };

  test('holds what it would hold had everything been entered right at once', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { journal, right } = played(all);
        const folds = counting(({ places }) => places);
        expect(folded(folds, journal)).toEqual(
          folded(
            folds,
            right.map(({ data, on }) => recorded({ ...held(data), on })),
          ),
        );
      }),
    );
  });

  test('two beneficiaries of one place count that place alike before and after a correction', () => {
    const twice = counting(({ places }) => places.flatMap((place) => [place, place]));
    const on = parseDatedOn('2012-01-01');
    const record = { act: 'record' as const, data: { title: 'a', places: ['Kế Sách'], amount: '5' }, on };
    const corrected = played([
      record,
      { act: 'correct', which: 0, data: { title: 'b', places: ['Kế Sách'], amount: '7' }, on },
    ]);
    expect(folded(twice, corrected.journal)).toEqual(
      folded(twice, played([{ ...record, data: { title: 'b', places: ['Kế Sách'], amount: '7' } }]).journal),
    );
    const reversed = played([
      record,
      { act: 'correct', which: 0, data: { title: 'b', places: ['Kế Sách'], amount: '7' }, on },
      { act: 'reverse', which: 0 },
    ]);
    expect(folded(twice, reversed.journal)).toEqual({});
  });

  test('the check can fail: a fold that forgets to take back what was said is found out', () => {
    const folds = counting(({ places }) => places);
    const forgetful = { ...folds, HeldReversed: { keys: () => [], fold: () => undefined } } as typeof folds;
    const on = parseDatedOn('2012-01-01');
    const { journal } = played([
      { act: 'record', data: { title: 'a', places: ['Kế Sách'], amount: '5' }, on },
      { act: 'reverse', which: 0 },
    ]);
    expect(folded(folds, journal)).toEqual({});
    expect(folded(forgetful, journal)).not.toEqual({});
  });
});
