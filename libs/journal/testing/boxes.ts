import {
  decider,
  parseDatedOn,
  projection,
  rangeFact,
  refusals,
  verb,
  type BusinessDate,
  type Command,
  type DomainEvent,
  type RowRange,
  type StreamId,
} from '#libs/kernel';
import type { Slice } from '#libs/journal';

/*
 * The smallest slice that shows everything the journal does: boxes that hold đồng, a shared purse that no day may bring
 * below zero, an inline projection that guards it, and an async one that answers questions.
 */

export type PutIn = DomainEvent<'PutIn', { box: string; purse: string; amount: string }>;
export type TakenOut = DomainEvent<'TakenOut', { box: string; purse: string; amount: string; poison?: boolean }>;
type BoxEvent = PutIn | TakenOut;

interface PurseDayValues {
  readonly balance: bigint;
}

export const purseDays = projection<BoxEvent>()({
  name: 'purse_days',
  version: 1,
  mode: 'inline',
  key: { purse: 'text', day: 'day' },
  values: { balance: 'money' },
  on: {
    PutIn: {
      keys: (e) => [{ purse: e.data.purse, day: e.occurredOn }],
      fold: (row, e) => moved(row, BigInt(e.data.amount)),
    },
    TakenOut: {
      keys: (e) => [{ purse: e.data.purse, day: e.occurredOn }],
      fold: (row, e) => moved(row, -BigInt(e.data.amount)),
    },
  },
});

const moved = (row: PurseDayValues | undefined, by: bigint): PurseDayValues => ({ balance: (row?.balance ?? 0n) + by });

export const boxTotals = projection<BoxEvent>()({
  name: 'box_totals',
  version: 1,
  mode: 'async',
  key: { box: 'text' },
  values: { balance: 'money', entries: 'count' },
  on: {
    PutIn: { keys: (e) => [{ box: e.data.box }], fold: (row, e) => counted(row, BigInt(e.data.amount)) },
    TakenOut: {
      keys: (e) => [{ box: e.data.box }],
      fold: (row, e) => {
        if (e.data.poison && !poisonIsCured.yes) throw new Error('This entry cannot be folded.');
        return counted(row, -BigInt(e.data.amount));
      },
    },
  },
});

/** The spec of parking turns it on, as a mended fold would be deployed. */
export const poisonIsCured = { yes: false };

const counted = (row: { balance: bigint; entries: number } | undefined, by: bigint) => ({
  balance: (row?.balance ?? 0n) + by,
  entries: (row?.entries ?? 0) + 1,
});

const reject = refusals({
  PURSE_EMPTY: { vi: 'Quỹ còn {left}.', en: 'The purse holds {left}.' },
  BOX_EMPTY: { vi: 'Hộp còn {left}.', en: 'The box holds {left}.' },
});

interface Move {
  readonly box: string;
  readonly purse: string;
  readonly amount: bigint;
  readonly poison?: boolean;
}
export type PutInCommand = Command<'PutIn', Move>;
export type TakeOutCommand = Command<'TakeOut', Move>;

export const boxes = decider({
  category: 'box',
  initial: { balance: 0n },
  evolve: (state: { balance: bigint }, event: BoxEvent & { position: number }) => ({
    balance: state.balance + (event.type === 'PutIn' ? 1n : -1n) * BigInt(event.data.amount),
  }),
  verbs: {
    PutIn: verb({
      decide: ({ data }: PutInCommand, _state: { balance: bigint }): PutIn[] => [
        { type: 'PutIn', schema: 1, data: { box: data.box, purse: data.purse, amount: data.amount.toString() } },
      ],
    }),
    TakeOut: verb({
      facts: ({ data, on }: TakeOutCommand) => ({
        lowest: rangeFact(purseDays, [data.purse], on.to, lowestOnOrAfter(on.to)),
      }),
      decide: ({ data }: TakeOutCommand, state: { balance: bigint }, { lowest }): TakenOut[] => {
        if (data.amount > state.balance) throw reject('BOX_EMPTY', { left: state.balance });
        if (data.amount > lowest) throw reject('PURSE_EMPTY', { left: lowest });
        const { box, purse, amount, poison } = data;
        return [
          {
            type: 'TakenOut',
            schema: 1,
            data: { box, purse, amount: amount.toString(), ...(poison ? { poison } : {}) },
          },
        ];
      },
    }),
    Explode: verb({
      decide: (): PutIn[] => {
        throw new TypeError('A bug.');
      },
    }),
  },
});

/** The lowest running balance on a day or any later one; without a movement on the day, that of the days before. */
const lowestOnOrAfter =
  (day: BusinessDate) =>
  ({ sumsBefore, rows }: RowRange<{ balance: bigint; day: string }>): bigint => {
    let running = sumsBefore.balance ?? 0n;
    let lowest = rows[0]?.day === day ? undefined : running;
    for (const row of rows) {
      running += row.balance;
      if (lowest === undefined || running < lowest) lowest = running;
    }
    return lowest!;
  };

export const boxSlice: Slice = {
  name: 'boxes',
  events: { PutIn: { schema: 1 }, TakenOut: { schema: 1 } },
  deciders: [boxes],
  projections: [purseDays, boxTotals] as unknown as Slice['projections'],
};

export const boxStream = (box: string): StreamId => `box-${box}`;

export const move = (
  type: 'PutIn' | 'TakeOut' | 'Explode',
  data: Omit<Move, 'amount'> & { amount: number | bigint },
  {
    key,
    on = '2020-01-01',
    actor = 'clerk',
    authorityId = 'spec',
    expectedVersion,
  }: { key: string; on?: string; actor?: string; authorityId?: string; expectedVersion?: number },
): Command<string, Move> => ({
  type,
  data: { ...data, amount: BigInt(data.amount) },
  on: parseDatedOn(on),
  ...(expectedVersion === undefined ? {} : { expectedVersion }),
  provenance: { authorityId, actor, commandId: key, correlationId: key },
});

export * from './shelves.js';
