import type { AnyVerb, BusinessDate, Command, DatedEvent, FactRequests } from '#libs/kernel';
import type { Catalogue } from './catalogue.js';
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
