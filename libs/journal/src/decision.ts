import type { AnyVerb, BusinessDate, Command, DatedEvent, FactRequests, Instant, StreamId } from '#libs/kernel';
import { requireEntryFits } from '#libs/transparency';
import type { Catalogue } from './catalogue.js';
import { entryOf, type Entry } from './entry.js';
import type { UnitOfWork } from './unit-of-work.js';

/** What must be looked up before a verb and the gates can decide on a command. */
export const requestsOf = (
  { gates }: Catalogue,
  verb: AnyVerb,
  command: Command,
  state: unknown,
): { readonly own: FactRequests; readonly all: FactRequests } => {
  const own = (verb.facts?.(command, state) ?? {}) as FactRequests;
  return { own, all: { ...own, ...Object.fromEntries(gates.map(({ name, fact }) => [`gate ${name}`, fact])) } };
};

/** The decision: what the verb says, dated, and admitted by every gate. Throws the refusal of either. */
export const decideOn = (
  { gates }: Catalogue,
  verb: AnyVerb,
  command: Command,
  state: unknown,
  { own, all }: ReturnType<typeof requestsOf>,
  work: UnitOfWork,
  today: BusinessDate,
): readonly DatedEvent[] => {
  const facts = work.read(all);
  const told = Object.fromEntries(Object.keys(own).map((name) => [name, facts[name]]));
  const events = verb
    .decide(command as never, state as never, { ...told, today } as never)
    .map((event): DatedEvent => ({ ...event, on: event.on ?? command.on }));
  for (const { name, admit } of gates) for (const event of events) admit(event, facts[`gate ${name}`]);
  return events;
};

/** Where and when the entries of a decision are recorded. */
export interface Place {
  /** The number of the first. */
  readonly position: number;
  readonly recordedAt: Instant;
  /** 128 random bits, base64url. */
  readonly nonce: () => string;
}

/** The entries of a decision as they would stand in the journal. Refuses one that the log could not carry. */
export const entriesOf = (
  events: readonly DatedEvent[],
  { streamId, command }: { readonly streamId: StreamId; readonly command: Command },
  work: Pick<UnitOfWork, 'knowsStream' | 'versionOf'>,
  { position, recordedAt, nonce }: Place,
): Entry[] => {
  const { authorityId, actor, commandId, correlationId } = command.provenance;
  const versions = new Map<StreamId, number>();
  return events.map((event, index) => {
    const stream = event.stream ?? streamId;
    if (!work.knowsStream(stream))
      throw new Error(`${command.type} writes to ${stream} without having asked for it as a fact.`);
    const version = (versions.get(stream) ?? work.versionOf(stream)) + 1;
    versions.set(stream, version);
    const { on } = event;
    const entry = entryOf(event, {
      authorityId,
      position: position + index,
      streamId: stream,
      streamVersion: version,
      occurredOn: on.to,
      occurredFrom: on.from,
      precision: on.precision,
      recordedAt,
      actor,
      commandId,
      correlationId,
      legalBasis: event.legalBasis ?? command.legalBasis ?? [],
      nonce: nonce(),
    });
    requireEntryFits(Buffer.byteLength(entry.body));
    return entry;
  });
};
