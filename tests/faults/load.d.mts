import type { Command, Decider, Receipt, StreamId } from '#libs/kernel';
import type { Journal } from '#libs/journal';

type Testing = Pick<typeof import('#libs/journal/testing'), 'boxStream' | 'move'>;

export const commandOf: (
  testing: Testing,
  round: string | number,
  caller: number,
  number: number,
) => { readonly key: string; readonly stream: StreamId; readonly command: Command };

export const send: (load: {
  readonly journal: Journal;
  readonly boxes: Decider;
  readonly testing: Testing;
  readonly round: string | number;
  readonly callers: number;
  readonly going: () => boolean;
  readonly acknowledged: (key: string, receipt: Receipt) => void;
  readonly failed: (key: string, error: unknown) => void;
}) => Promise<number[]>;
