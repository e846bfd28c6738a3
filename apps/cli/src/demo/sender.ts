import { parseDatedOn, type Citation, type Decider, type Receipt, type StreamId } from '#libs/kernel';
import type { Journal } from '#libs/journal';

/** Sends the commands a person would send. Keys follow from what is sent, so a demonstration loaded twice is there once. */
export interface Sender {
  readonly send: (decider: Decider, stream: StreamId, type: string, data: object, options: Sending) => Promise<Receipt>;
  /** Looks something up, as a person would before the next command. */
  readonly ask: <T>(question: (journal: Journal, authorityId: string) => Promise<T>) => Promise<T>;
}

export interface Sending {
  readonly on: string;
  readonly actor: string;
  readonly legalBasis?: readonly Citation[];
  /** Tells apart commands of one type on one stream. */
  readonly key?: string | number;
}

export const sender = (journal: Journal, authorityId: string): Sender => ({
  ask: (question) => question(journal, authorityId),
  send: (decider, stream, type, data, { on, actor, legalBasis, key = '' }) => {
    const commandId = ['demo', type, stream, on, key].join(' ');
    return journal.decide(decider, stream, {
      type,
      data,
      on: parseDatedOn(on),
      ...(legalBasis ? { legalBasis } : {}),
      provenance: { authorityId, actor, commandId, correlationId: commandId },
    });
  },
});
