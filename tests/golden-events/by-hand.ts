import { parseDatedOn, type DomainEvent } from '#libs/kernel';
import type { WrittenByHand } from './examples.js';

/** `byHand<CooperativeMerged>('cooperative-1', '2012-06-30', 'CooperativeMerged', 1, {...})`: the data is held to its type. */
export const byHand = <E extends DomainEvent>(
  stream: WrittenByHand['stream'],
  on: string,
  type: E['type'],
  schema: number,
  data: E['data'],
): WrittenByHand => ({ stream, on: parseDatedOn(on), event: { type, schema, data } });

/**
 * Events that the demonstration never has. `npm run golden` writes each once, into tests/golden-events/examples; from
 * then on the file is the example and the entry here only says where it came from.
 */
export const writtenByHand: readonly WrittenByHand[] = [];
