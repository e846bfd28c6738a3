import type { DomainEvent } from '#libs/kernel';

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
