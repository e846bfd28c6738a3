import {
  correctionOf,
  entryToReplace,
  refusals,
  reversalOf,
  withEntry,
  type Citation,
  type Command,
  type DatedOn,
  type DomainEvent,
  type NewEvent,
  type Recorded,
  type StandingEntry,
} from '#libs/kernel';

/**
 * The entries of a stream that stand. Every verb, and every correction and reversal, asks the same question: would the
 * story with this change still be one that could have happened? So a rule is written once and no correction slips by it.
 */
export interface Story {
  readonly entries: readonly StandingEntry[];
  /** How many versions of entries were ever written down, those corrected or reversed since included. */
  readonly versions: number;
}
export const nothingYet: Story = { entries: [], versions: 0 };

export const grow = (story: Story, event: Recorded): Story => ({
  entries: withEntry(story.entries, event),
  versions: story.versions + (event.type.endsWith('Reversed') ? 0 : 1),
});

/** Refuses a story that could not have happened; the entries come in business order. */
export type Check = (entries: readonly StandingEntry[]) => void;

const reject = refusals({
  ENTRY_OF_ANOTHER_KIND: {
    vi: 'Mục số {position} là {actual}, không phải {wanted}.',
    en: 'Entry {position} is a {actual}, not a {wanted}.',
  },
});

/** Newer than every entry of the journal: a story's last word until it is written. */
const notYetWritten = Number.MAX_SAFE_INTEGER;

export const inBusinessOrder = (entries: readonly StandingEntry[]): StandingEntry[] =>
  [...entries].sort((a, b) =>
    a.occurredOn === b.occurredOn ? a.firstPosition - b.firstPosition : a.occurredOn < b.occurredOn ? -1 : 1,
  );

const dated = ({ from, to, precision }: DatedOn) => ({ occurredFrom: from, occurredOn: to, precision, recordedAt: '' });

/** One more entry, if the story with it holds. */
export const told = <E extends DomainEvent>(story: Story, on: DatedOn, check: Check, event: E): NewEvent<E>[] => {
  const { type, data } = event;
  const added: StandingEntry = { type, data, position: notYetWritten, firstPosition: notYetWritten, ...dated(on) };
  check(inBusinessOrder([...story.entries, added]));
  return [event];
};

export type Correct<T extends string, D> = Command<T, { position: number; reason: string; after: D }>;
export type Reverse<T extends string> = Command<T, { position: number; reason: string }>;

/** The correction of an entry of type `wanted`, if the story with it holds. The command's date is the right date. */
export const retold = <D>(
  story: Story,
  command: Correct<string, unknown>,
  check: Check,
  wanted: string,
  after: D,
): NewEvent[] => {
  const { position, reason } = command.data;
  const entry = entryToReplace<D>(story.entries, position, reason);
  if (entry.type !== wanted) throw reject('ENTRY_OF_ANOTHER_KIND', { position, actual: entry.type, wanted });
  const replaced = { ...entry, data: after, ...dated(command.on) };
  check(inBusinessOrder(story.entries.map((each) => (each.position === position ? replaced : each))));
  return [correctionOf(entry, reason, after, command.on, 1)];
};

/** The reversal of an entry, if the story without it holds. */
export const untold = (story: Story, command: Reverse<string>, check: Check): NewEvent[] => {
  const { position, reason } = command.data;
  const entry = entryToReplace(story.entries, position, reason);
  check(inBusinessOrder(story.entries.filter((each) => each.position !== position)));
  return [reversalOf(entry, reason, 1)];
};

/** Citations as an event keeps them: a member that is not known is left out. */
export const citationsOf = (citations: readonly Citation[]): Citation[] =>
  citations.map(({ text, date, article }) => ({ text, ...(date ? { date } : {}), ...(article ? { article } : {}) }));
