import type { DomainEvent, Recorded } from './event.js';

/** How to read older shapes of one event type: `upcast[1]` turns data of schema 1 into data of schema 2, and so on. */
export interface EventVersion {
  readonly schema: number;
  readonly upcast?: Readonly<Record<number, (data: never) => unknown>>;
}

/** The event types of a slice with the schema version each is written in today. */
export type EventVersions<E extends DomainEvent = DomainEvent> = { readonly [T in E['type']]: EventVersion };

/** A stored entry raised step by step to the schema of today. */
export const raised = (event: Recorded, version: EventVersion | undefined): Recorded => {
  if (!version || version.schema === event.schema) return event;
  if (event.schema > version.schema)
    throw new Error(`${event.type} of schema ${event.schema} is newer than this program.`);
  let data = event.data;
  for (let schema = event.schema; schema < version.schema; schema += 1) {
    const step = version.upcast?.[schema] as ((data: unknown) => unknown) | undefined;
    if (!step) throw new Error(`No way from schema ${schema} of ${event.type} to ${schema + 1}.`);
    data = step(data);
  }
  return { ...event, schema: version.schema, data };
};
