import type { DomainEvent, StreamId } from '#libs/kernel';

/** What was read that has to be accounted for. */
export const accessKinds = ['export', 'personal-data'] as const;
export type AccessKind = (typeof accessKinds)[number];

/**
 * Somebody read personal data or took entries out of the house: what was asked for, word for word, and what for. The actor and
 * the instant are those of the entry.
 */
export type AccessRecorded = DomainEvent<
  'AccessRecorded',
  { what: AccessKind; question: string; purpose: string | null }
>;

export const logKeysStream: StreamId = 'log-keys';

/** The keys of a journal's log, as text of https://c2sp.org/signed-note: heads that have this entry are signed by the new one. */
export type LogKeyRotated = DomainEvent<
  'LogKeyRotated',
  { origin: string; oldKey: string; newKey: string; reason: string }
>;
