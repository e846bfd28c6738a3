import type { DomainEvent, StreamId } from '#libs/kernel';

export const logKeysStream: StreamId = 'log-keys';

/** The keys of a journal's log, as text of https://c2sp.org/signed-note: heads that have this entry are signed by the new one. */
export type LogKeyRotated = DomainEvent<
  'LogKeyRotated',
  { origin: string; oldKey: string; newKey: string; reason: string }
>;
