import {
  decider,
  refusals,
  says,
  tidy,
  verb,
  type Command,
  type NewEvent,
  type Recorded,
  type Tellings,
} from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import { keyRotationIn, keySpans, type KeyRotation, type KeySpan } from '#libs/transparency';
import type { Slice } from './catalogue.js';
import { logKeysStream, type LogKeyRotated } from './events.js';
import { loadBodies } from './unit-of-work.js';

export type RotateLogKey = Command<'RotateLogKey', LogKeyRotated['data']>;

const reject = refusals({
  ROTATION_REASON_MISSING: { vi: 'Hãy ghi lý do thay khóa.', en: 'Give the reason for the new key.', nature: 'input' },
  LOG_KEY_ALREADY_ROTATED: {
    vi: 'Mục số {position} đã thay sang khóa này; chờ bên công chứng ký đầu sổ bằng khóa ấy.',
    en: 'Entry {position} has rotated to this key already; the notary has yet to sign a head with it.',
  },
  LOG_KEY_UNKNOWN: {
    vi: 'Khóa của bên công chứng không tiếp nối khóa trong sổ.',
    en: 'The keys of the notary do not go on from those in the journal.',
  },
});

interface Keys {
  readonly position: number;
  readonly inUse: string | undefined;
}

const verbs = {
  RotateLogKey: verb({
    decide: ({ data }: RotateLogKey, { position, inUse }: Keys): NewEvent<LogKeyRotated>[] => {
      if (!tidy(data.reason)) throw reject('ROTATION_REASON_MISSING');
      if (inUse === data.newKey) throw reject('LOG_KEY_ALREADY_ROTATED', { position });
      const continues = inUse === undefined || inUse === data.oldKey;
      if (!continues || !keyRotationIn(JSON.stringify({ type: 'LogKeyRotated', data }), data.origin))
        throw reject('LOG_KEY_UNKNOWN');
      return [{ type: 'LogKeyRotated', schema: 1, data: { ...data, reason: tidy(data.reason) } }];
    },
  }),
};

export const logKeys = decider<Keys, LogKeyRotated, typeof verbs>({
  category: 'log',
  initial: { position: 0, inUse: undefined },
  evolve: (_, { position, data }: Recorded<LogKeyRotated>) => ({ position, inUse: data.newKey }),
  verbs,
});

/** The one thing the journal records about itself. */
const tellings: Tellings<LogKeyRotated> = {
  LogKeyRotated: says(['thay khóa ký sổ', 'change of the log’s key'], ({ origin, reason }) => [
    `thay khóa ký của sổ ${origin}: ${reason}`,
    `the key that signs the log ${origin} was changed: ${reason}`,
  ]),
};

export const logSlice: Slice = {
  name: 'log',
  events: { LogKeyRotated: { schema: 1 } } satisfies Record<LogKeyRotated['type'], Slice['events'][string]>,
  tellings,
  deciders: [logKeys],
  projections: [],
};

/** A rotation with the entry it is told by. */
export interface RecordedRotation extends KeyRotation {
  readonly body: string;
  readonly commandId: string;
  readonly occurredOn: string;
}

/** The rotations of a journal's log, in order. */
export const keyRotations = async (
  client: Queryable,
  authorityId: string,
  origin: string,
): Promise<RecordedRotation[]> => {
  const bodies = await loadBodies(client, authorityId, [logKeysStream]);
  return bodies.flatMap((body) => {
    const keys = keyRotationIn(body, origin);
    const { position, commandId, occurredOn } = JSON.parse(body) as Recorded;
    return keys ? [{ ...keys, body, commandId, occurredOn, position: BigInt(position) }] : [];
  });
};

/** Which key signs trees of which size, from the first rotation back to the beginning and on to the key in use. */
export const spansOf = (rotations: readonly KeyRotation[], inUse: KeyRotation['newKey']): KeySpan[] =>
  keySpans(rotations[0]?.oldKey ?? inUse, rotations);
