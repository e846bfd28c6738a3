import type { Recorded } from '#libs/kernel';

/** An entry as it is stored: the text that is hashed, and its hash in hex. */
export interface StoredEntry {
  readonly event: Recorded;
  readonly body: string;
  readonly leafHash: string;
}

/** Where the events of a journal come from, as a CloudEvent says it. */
export const sourceOf = (authorityId: string): string => `urn:htx-journal:${encodeURIComponent(authorityId)}`;

/** The attributes of an entry as a CloudEvent 1.0, and its data: the stored text as it is, for that is what is hashed. */
export const cloudEventOf = ({ event, body, leafHash }: StoredEntry) => ({
  attributes: {
    specversion: '1.0',
    id: String(event.position),
    source: sourceOf(event.authorityId),
    type: `vn.htx-journal.${event.type}.v${event.schema}`,
    time: event.recordedAt,
    datacontenttype: 'application/json',
    subject: event.streamId,
    position: event.position,
    occurredon: event.occurredOn,
    actor: event.actor,
    leafhash: leafHash,
  },
  data: body,
});

/** One JSON document of attributes and data. */
export const printCloudEvent = (attributes: object, data: string): string =>
  `${JSON.stringify(attributes).slice(0, -1)},"data":${data}}`;
