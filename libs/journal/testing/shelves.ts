import {
  countedWithCorrections,
  correctionOf,
  decider,
  entryToReplace,
  parseDatedOn,
  projection,
  rangeFact,
  refusals,
  reversalOf,
  rowsFact,
  standingEntries,
  streamFact,
  verb,
  withEntry,
  type BusinessDate,
  type Command,
  type DomainEvent,
  type NewEvent,
  type Recorded,
  type RowRange,
  type StandingEntry,
  type StreamId,
  type WithCorrections,
} from '#libs/kernel';
import type { Slice } from '#libs/journal';

/*
 * What the boxes lack: an event that touches several rows, a name that only one may bear, a command that writes to two
 * streams, corrections, and an event whose shape has changed.
 */

export type Shifted = DomainEvent<'Shifted', { from: string | null; to: string; amount: string }>;
export type Named = DomainEvent<'Named', { owner: string; names: string[] }>;
export type Stamped = DomainEvent<'Stamped', { by: string; earlier: number }>;
export type Held = DomainEvent<'Held', { place: string; amount: string }>;
/** Schema 1 had `kilograms`. */
export type Weighed = DomainEvent<'Weighed', { scale: string; grams: number }>;
type ShelfEvent = Shifted | Named | Stamped | WithCorrections<Held> | Weighed;

export const shelfDays = projection<Shifted>()({
  name: 'shelf_days',
  version: 1,
  mode: 'inline',
  key: { shelf: 'text', day: 'day' },
  values: { amount: 'money' },
  on: {
    Shifted: {
      keys: ({ data, occurredOn: day }) => [
        ...(data.from === null ? [] : [{ shelf: data.from, day }]),
        { shelf: data.to, day },
      ],
      fold: (row, { data }, { shelf }) => ({
        amount: (row?.amount ?? 0n) + (shelf === data.to ? 1n : -1n) * BigInt(data.amount),
      }),
    },
  },
});

export const nameOwners = projection<Named>()({
  name: 'name_owners',
  version: 1,
  mode: 'inline',
  key: { name: 'text' },
  values: { owner: 'text' },
  on: {
    Named: {
      keys: ({ data }) => data.names.map((name) => ({ name })),
      fold: (row, { data }) => row ?? { owner: data.owner },
    },
  },
});

export const heldByDay = projection<WithCorrections<Held>>()({
  name: 'held_by_day',
  version: 1,
  mode: 'async',
  key: { place: 'text', day: 'day' },
  values: { times: 'count', amount: 'money' },
  on: countedWithCorrections<Held, { place: string; day: string }, { times: number; amount: bigint }>(
    'Held',
    {
      keys: ({ data, occurredOn }) => [{ place: data.place, day: occurredOn }],
      count: (row, { data }, _key, sign) => {
        const times = (row?.times ?? 0) + sign;
        return times === 0 ? undefined : { times, amount: (row?.amount ?? 0n) + BigInt(sign) * BigInt(data.amount) };
      },
    },
    ({ place, day }) => `${place} ${day}`,
  ),
});

export const heldTotals = projection<WithCorrections<Held>>()({
  name: 'held_totals',
  version: 1,
  mode: 'async',
  key: { place: 'text' },
  values: { times: 'count', amount: 'money' },
  on: countedWithCorrections<Held, { place: string }, { times: number; amount: bigint }>(
    'Held',
    {
      keys: ({ data }) => [{ place: data.place }],
      count: (row, { data }, _key, sign) => {
        const times = (row?.times ?? 0) + sign;
        return times === 0 ? undefined : { times, amount: (row?.amount ?? 0n) + BigInt(sign) * BigInt(data.amount) };
      },
    },
    ({ place }) => place,
  ),
});

export const weights = projection<Weighed>()({
  name: 'weights',
  version: 1,
  mode: 'async',
  key: { scale: 'text' },
  values: { grams: 'count' },
  on: {
    Weighed: {
      keys: ({ data }) => [{ scale: data.scale }],
      fold: (row, { data }) => ({ grams: (row?.grams ?? 0) + data.grams }),
    },
  },
});

const reject = refusals({
  SHELF_EMPTY: { vi: 'Kệ còn {left}.', en: 'The shelf holds {left}.' },
  NAME_TAKEN: { vi: 'Tên này là của {owner}.', en: 'The name is that of {owner}.' },
});

interface Stock {
  readonly to: string;
  readonly amount: bigint;
}
interface Shift extends Stock {
  readonly from: string;
}
interface Name {
  readonly owner: string;
  readonly names: readonly string[];
}
interface Stamp {
  readonly also: StreamId;
}
interface Hold {
  readonly place: string;
  readonly amount: bigint;
}
interface Amend extends Hold {
  readonly position: number;
}

/** The lowest running amount on the day and on every later one. */
const lowestFrom =
  (day: BusinessDate) =>
  ({ sumsBefore, rows }: RowRange<{ amount: bigint; day: string }>): bigint => {
    const running = [sumsBefore.amount ?? 0n];
    for (const { amount } of rows) running.push(running.at(-1)! + amount);
    // Without a movement on the day itself the amount of the days before holds on it.
    const counted = rows[0]?.day === day ? running.slice(1) : running;
    return counted.reduce((lowest, amount) => (amount < lowest ? amount : lowest));
  };

export const shelves = decider({
  category: 'shelf',
  initial: { entries: 0 },
  evolve: (state: { entries: number }, _event: Recorded<ShelfEvent>) => ({ entries: state.entries + 1 }),
  verbs: {
    Stock: verb({
      decide: ({ data }: Command<'Stock', Stock>, _state: { entries: number }): Shifted[] => [
        { type: 'Shifted', schema: 1, data: { from: null, to: data.to, amount: data.amount.toString() } },
      ],
    }),
    // Asks for the days of the shelf it takes from; the one it brings to is written without a look.
    Shift: verb({
      facts: ({ data, on }: Command<'Shift', Shift>) => ({
        lowest: rangeFact(shelfDays, [data.from], on.to, lowestFrom(on.to)),
      }),
      decide: ({ data }: Command<'Shift', Shift>, _state: { entries: number }, { lowest }): Shifted[] => {
        if (data.amount > lowest) throw reject('SHELF_EMPTY', { left: lowest });
        return [{ type: 'Shifted', schema: 1, data: { from: data.from, to: data.to, amount: data.amount.toString() } }];
      },
    }),
    // Asks for the first name only; the others are written without a look.
    Name: verb({
      facts: ({ data }: Command<'Name', Name>) => ({
        taken: rowsFact(nameOwners, [{ name: data.names[0]! }], ([row]) => row?.owner),
      }),
      decide: ({ data }: Command<'Name', Name>, _state: { entries: number }, { taken }): Named[] => {
        if (taken !== undefined) throw reject('NAME_TAKEN', { owner: taken });
        return [{ type: 'Named', schema: 1, data: { owner: data.owner, names: [...data.names] } }];
      },
    }),
    // Writes to its own stream and to another one.
    Stamp: verb({
      facts: ({ data }: Command<'Stamp', Stamp>) => ({ earlier: streamFact(data.also, (entries) => entries.length) }),
      decide: (
        { data, provenance }: Command<'Stamp', Stamp>,
        state: { entries: number },
        { earlier },
      ): NewEvent<Stamped>[] => [
        { type: 'Stamped', schema: 1, data: { by: provenance.commandId, earlier: state.entries } },
        { type: 'Stamped', schema: 1, stream: data.also, data: { by: provenance.commandId, earlier } },
      ],
    }),
    // What it asks for depends on the state of its stream, so both must be of one moment. It writes down what it asked.
    Count: verb({
      facts: (_command: Command<'Count'>, state: { entries: number }) => ({
        asked: rowsFact(nameOwners, [{ name: String(state.entries) }], () => state.entries),
      }),
      decide: ({ provenance }: Command<'Count'>, _state: { entries: number }, { asked }): Stamped[] => [
        { type: 'Stamped', schema: 1, data: { by: provenance.commandId, earlier: asked } },
      ],
    }),
    Weigh: verb({
      decide: (
        { data }: Command<'Weigh', { scale: string; grams: number }>,
        _state: { entries: number },
      ): Weighed[] => [{ type: 'Weighed', schema: 2, data }],
    }),
  },
});

/** Records with corrections; its state is the entries that stand. */
export const holdings = decider({
  category: 'holding',
  initial: [] as readonly StandingEntry[],
  evolve: withEntry,
  verbs: {
    Hold: verb({
      decide: ({ data }: Command<'Hold', Hold>, _state: readonly StandingEntry[]): Held[] => [
        { type: 'Held', schema: 1, data: { place: data.place, amount: data.amount.toString() } },
      ],
    }),
    Amend: verb({
      decide: ({ data, on }: Command<'Amend', Amend>, standing: readonly StandingEntry[]) => [
        correctionOf(
          entryToReplace(standing, data.position, 'Spec'),
          'Spec',
          { place: data.place, amount: data.amount.toString() },
          on,
          1,
        ),
      ],
    }),
    Undo: verb({
      decide: ({ data }: Command<'Undo', { position: number }>, standing: readonly StandingEntry[]) => [
        reversalOf(entryToReplace(standing, data.position, 'Spec'), 'Spec', 1),
      ],
    }),
  },
});

/** The totals of {@link heldTotals} worked out the slow way, from the entries that stand. */
export const totalsOfStanding = (
  entries: readonly Recorded[],
  asOf?: BusinessDate,
): Record<string, { times: number; amount: bigint }> => {
  const totals: Record<string, { times: number; amount: bigint }> = {};
  for (const streamId of new Set(entries.map((entry) => entry.streamId))) {
    const own = entries.filter((entry) => entry.streamId === streamId);
    for (const { data } of standingEntries(own, asOf) as StandingEntry<Held['data']>[]) {
      const before = totals[data.place] ?? { times: 0, amount: 0n };
      totals[data.place] = { times: before.times + 1, amount: before.amount + BigInt(data.amount) };
    }
  }
  return totals;
};

export const shelfSlice: Slice = {
  name: 'shelves',
  events: {
    Shifted: { schema: 1 },
    Named: { schema: 1 },
    Stamped: { schema: 1 },
    Held: { schema: 1 },
    HeldCorrected: { schema: 1 },
    HeldReversed: { schema: 1 },
    Weighed: {
      schema: 2,
      upcast: {
        1: ({ scale, kilograms }: { scale: string; kilograms: number }) => ({ scale, grams: kilograms * 1000 }),
      },
    },
  },
  deciders: [shelves, holdings],
  projections: [shelfDays, nameOwners, heldByDay, heldTotals, weights] as unknown as Slice['projections'],
};

/** A command of the shelves or holdings for a spec. */
export const wish = <D>(
  type: string,
  data: D,
  {
    key,
    on = '2020-01-01',
    authorityId = 'spec',
    expectedVersion,
  }: { key: string; on?: string; authorityId?: string; expectedVersion?: number },
): Command<string, D> => ({
  type,
  data,
  on: parseDatedOn(on),
  ...(expectedVersion === undefined ? {} : { expectedVersion }),
  provenance: { authorityId, actor: 'clerk', commandId: key, correlationId: key },
});
