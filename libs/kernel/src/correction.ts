import type { BusinessDate, DatePrecision, DatedOn } from './business-date.js';
import { canonical } from './canonical.js';
import type { DomainEvent, Recorded } from './event.js';
import type { Folds } from './projection.js';
import { refusals } from './rejection.js';

/** What an entry said before it was corrected or reversed, with its date: a fold takes it back from this alone. */
export interface Was<D> {
  readonly data: D;
  readonly occurredFrom: BusinessDate;
  readonly occurredOn: BusinessDate;
  readonly precision: DatePrecision;
}

/** The data of a correction: which entry it replaces, why, what was said and what is said now. Its own date is the right one. */
export interface CorrectionOf<D> {
  readonly replaces: number;
  readonly reason: string;
  readonly before: Was<D>;
  readonly after: D;
}

/** The data of a reversal: which entry never should have been, and why. */
export interface ReversalOf<D> {
  readonly reverses: number;
  readonly reason: string;
  readonly before: Was<D>;
}

export type CorrectionForm = 'Corrected' | 'Reversed';
export type Corrected<E extends DomainEvent> = DomainEvent<`${E['type']}Corrected`, CorrectionOf<E['data']>>;
export type Reversed<E extends DomainEvent> = DomainEvent<`${E['type']}Reversed`, ReversalOf<E['data']>>;
/** An event together with its correction and its reversal: `WithCorrections<TrainingHeld>`. */
export type WithCorrections<E extends DomainEvent> = E | (E extends DomainEvent ? Corrected<E> | Reversed<E> : never);

/** One entry as it stands today: the original, or the correction that last replaced it. */
export interface StandingEntry<D = unknown> {
  /** The type of the original event. */
  readonly type: string;
  /** The number of the entry that stands. */
  readonly position: number;
  /** The number the first version had: the order of same-day entries does not change by correcting one. */
  readonly firstPosition: number;
  readonly data: D;
  readonly occurredFrom: BusinessDate;
  readonly occurredOn: BusinessDate;
  readonly precision: DatePrecision;
  readonly recordedAt: string;
}

const suffix = /(Corrected|Reversed)$/u;

/** Takes one more entry into the list of those that stand. Reads the convention, so it needs to know no type by name. */
export const withEntry = (standing: readonly StandingEntry[], event: Recorded): readonly StandingEntry[] => {
  const { type, position, data, occurredFrom, occurredOn, precision, recordedAt } = event;
  const dated = { position, occurredFrom, occurredOn, precision, recordedAt };
  if (type.endsWith('Corrected') && isCorrection(data)) {
    return standing.map((entry) =>
      entry.position === data.replaces ? { ...entry, ...dated, data: data.after } : entry,
    );
  }
  if (type.endsWith('Reversed') && isReversal(data))
    return standing.filter((entry) => entry.position !== data.reverses);
  return [...standing, { type, firstPosition: position, data, ...dated }];
};

const isCorrection = (data: unknown): data is CorrectionOf<unknown> =>
  typeof (data as { replaces?: unknown }).replaces === 'number';
const isReversal = (data: unknown): data is ReversalOf<unknown> =>
  typeof (data as { reverses?: unknown }).reverses === 'number';

/** The entries that stand, in business order: business date, then journal number. `asOf` leaves out what came later. */
export const standingEntries = (entries: readonly Recorded[], asOf?: BusinessDate): StandingEntry[] =>
  entries
    .reduce<readonly StandingEntry[]>(withEntry, [])
    .filter(({ occurredOn }) => asOf === undefined || occurredOn <= asOf)
    .sort((a, b) =>
      a.occurredOn === b.occurredOn ? a.firstPosition - b.firstPosition : a.occurredOn < b.occurredOn ? -1 : 1,
    );

const reject = refusals({
  ENTRY_NOT_STANDING: {
    vi: 'Mục số {position} không thuộc hồ sơ này hoặc đã được thay thế, hủy bỏ.',
    en: 'Entry {position} is not of this record, or was already replaced or reversed.',
  },
  REASON_MISSING: {
    vi: 'Hãy ghi lý do đính chính.',
    en: 'Give the reason for the correction.',
    nature: 'input',
  },
  CORRECTION_CHANGES_NOTHING: {
    vi: 'Nội dung đính chính giống hệt nội dung đang có.',
    en: 'The correction says the same as what stands.',
  },
});

/** The standing entry with this number, or a refusal. */
export const entryToReplace = <D>(
  standing: readonly StandingEntry[],
  position: number,
  reason: string,
): StandingEntry<D> => {
  if (!reason.trim()) throw reject('REASON_MISSING');
  const entry = standing.find((each) => each.position === position);
  if (!entry) throw reject('ENTRY_NOT_STANDING', { position });
  return entry as StandingEntry<D>;
};

/** The event that replaces a standing entry by `after`, on the date `on`. */
export const correctionOf = <D>(
  entry: StandingEntry<D>,
  reason: string,
  after: D,
  on: DatedOn,
  schema: number,
): DomainEvent<string, CorrectionOf<D>> & { on: DatedOn } => {
  // In canonical form: what was stored comes back with its members sorted.
  const unchanged =
    canonical(entry.data) === canonical(after) && entry.occurredOn === on.to && entry.occurredFrom === on.from;
  if (unchanged) throw reject('CORRECTION_CHANGES_NOTHING');
  return {
    type: `${entry.type}Corrected`,
    schema,
    on,
    data: { replaces: entry.position, reason, before: wasOf(entry), after },
  };
};

/** The event that takes a standing entry back; it is dated as the entry it reverses. */
export const reversalOf = <D>(
  entry: StandingEntry<D>,
  reason: string,
  schema: number,
): DomainEvent<string, ReversalOf<D>> & { on: DatedOn } => ({
  type: `${entry.type}Reversed`,
  schema,
  on: { from: entry.occurredFrom, to: entry.occurredOn, precision: entry.precision },
  data: { reverses: entry.position, reason, before: wasOf(entry) },
});

const wasOf = <D>({ data, occurredFrom, occurredOn, precision }: StandingEntry<D>): Was<D> => ({
  data,
  occurredFrom,
  occurredOn,
  precision,
});

/** How one version of an entry counts in a table: which rows, and what it adds to (sign 1) or takes from (sign -1) each. */
export interface Counting<D, Key, Values> {
  readonly keys: (was: Was<D>) => readonly Key[];
  readonly count: (values: Values | undefined, was: Was<D>, key: Key, sign: 1 | -1) => Values | undefined;
}

/**
 * The folds of an event with its correction and reversal, from one rule of counting: a correction takes back what was
 * said and counts what is said now. Rows touched by both are counted twice, so `count` must commute. `forms` names what
 * the event can suffer where that is not both.
 */
export const countedWithCorrections = <E extends DomainEvent, Key, Values>(
  type: E['type'],
  { keys, count }: Counting<E['data'], Key, Values>,
  keyText: (key: Key) => string,
  forms: readonly CorrectionForm[] = ['Corrected', 'Reversed'],
): Folds<WithCorrections<E>, Key, Values> => {
  const now = (event: Recorded, data: unknown): Was<E['data']> => ({
    data: data as E['data'],
    occurredFrom: event.occurredFrom,
    occurredOn: event.occurredOn,
    precision: event.precision,
  });
  const correction = (event: Recorded) => event.data as CorrectionOf<E['data']>;
  // A row that two parts of one entry touch is named twice by `keys`, and counts it twice.
  const times = (values: Values | undefined, was: Was<E['data']>, key: Key, sign: 1 | -1): Values | undefined =>
    keys(was)
      .filter((each) => keyText(each) === keyText(key))
      .reduce((counted) => count(counted, was, key, sign), values);
  const folds: Record<string, unknown> = {
    [type]: {
      keys: (event: Recorded) => keys(now(event, event.data)),
      fold: (values: Values | undefined, event: Recorded, key: Key) => count(values, now(event, event.data), key, 1),
    },
    [`${type}Corrected`]: {
      keys: (event: Recorded) => {
        const all = new Map<string, Key>();
        for (const key of [...keys(correction(event).before), ...keys(now(event, correction(event).after))])
          all.set(keyText(key), key);
        return [...all.values()];
      },
      fold: (values: Values | undefined, event: Recorded, key: Key) => {
        const { before, after } = correction(event);
        return times(times(values, before, key, -1), now(event, after), key, 1);
      },
    },
    [`${type}Reversed`]: {
      keys: (event: Recorded) => keys(correction(event).before),
      fold: (values: Values | undefined, event: Recorded, key: Key) => count(values, correction(event).before, key, -1),
    },
  };
  for (const form of ['Corrected', 'Reversed'] as const) if (!forms.includes(form)) delete folds[`${type}${form}`];
  return folds as unknown as Folds<WithCorrections<E>, Key, Values>;
};

/**
 * An entry as it counts for what had happened by a day: itself, or undefined where it is of later days. A correction that
 * moves an entry across the day is, seen from it, a reversal or a first recording.
 */
export const seenFrom = (event: Recorded, asOf: BusinessDate): Recorded | undefined => {
  const { type, data, occurredOn } = event;
  if (!type.endsWith('Corrected') || !isCorrection(data)) return occurredOn <= asOf ? event : undefined;
  const { before, after, reason, replaces } = data as CorrectionOf<unknown>;
  const stoodBefore = before.occurredOn <= asOf;
  if (occurredOn <= asOf) return stoodBefore ? event : { ...event, type: originalType(type), data: after };
  if (!stoodBefore) return undefined;
  const { occurredFrom, precision } = before;
  return {
    ...event,
    type: `${originalType(type)}Reversed`,
    data: { reverses: replaces, reason, before },
    occurredOn: before.occurredOn,
    occurredFrom,
    precision,
  };
};

/** The type of the event that an entry is about: `TrainingHeldCorrected` is about a `TrainingHeld`. */
export const originalType = (type: string): string => type.replace(suffix, '');
