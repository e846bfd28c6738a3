import { openCheckpoint, openNote, parseCheckpoint, type LogPolicy, type OpenedCheckpoint } from './checkpoint.js';
import { isSameKey, parseVerifier, type Verifier } from './keys.js';
import { parseNote } from './note.js';
import { reject } from './refusals.js';

/*
 * How the key of a log gives way to another: by an entry of the log itself. Heads that have the entry are signed by the new
 * key, all smaller ones by the old one, so whoever trusts the first key and has the entries needs to be told no other.
 */

export interface KeyRotation {
  /** The number of the entry, from 1: the size of the first tree that has it. */
  readonly position: bigint;
  readonly oldKey: Verifier;
  readonly newKey: Verifier;
}

/** A key and the sizes of the trees it signs; `until` is the last, undefined for the key in use. */
export interface KeySpan {
  readonly key: Verifier;
  readonly from: bigint;
  readonly until: bigint | undefined;
}

/** What the bytes of an entry say about the key of this log; undefined if it is another kind of entry. */
export const keyRotationIn = (entry: string, origin: string): Omit<KeyRotation, 'position'> | undefined => {
  try {
    const { type, data } = JSON.parse(entry) as { type: unknown; data: Record<'origin' | 'oldKey' | 'newKey', string> };
    if (type !== 'LogKeyRotated' || data.origin !== origin) return undefined;
    const [oldKey, newKey] = [parseVerifier(data.oldKey), parseVerifier(data.newKey)];
    return [oldKey, newKey].every(({ name, algorithm }) => name === origin && algorithm === 'ed25519')
      ? { oldKey, newKey }
      : undefined;
  } catch {
    return undefined;
  }
};

/** The keys of a log one after the other, from the first, which the reader trusts, by its rotations in order. */
export const keySpans = (first: Verifier, rotations: readonly KeyRotation[]): KeySpan[] => {
  const spans: KeySpan[] = [];
  let [key, from] = [first, 0n];
  for (const { position, oldKey, newKey } of rotations) {
    if (!isSameKey(key, oldKey) || position <= from) throw reject('KEY_CHAIN_BROKEN', { position });
    spans.push({ key, from, until: position - 1n });
    [key, from] = [newKey, position];
  }
  return [...spans, { key, from, until: undefined }];
};

/**
 * The keys that must all have signed a head: the key in use, and on the first head with a rotation the one before it too, so
 * that whoever knows only that one sees it hand over. `after` is the size of the head before. If several rotations came
 * between two heads, every key of them must have signed: else a chain of made-up keys would bridge what nobody handed over.
 */
export const keysNeeded = (spans: readonly KeySpan[], after: bigint, size: bigint): Verifier[] =>
  spans.filter(({ from, until }) => from <= size && (until === undefined || until >= after)).map(({ key }) => key);

/**
 * The keys that a reader who trusts some of them can follow: from a trusted one on, each hands over to the next. The keys
 * before it count too where `head`, the size of the largest head, has its line: that head vouches for all entries before it.
 */
export const spansTrusted = (
  spans: readonly KeySpan[],
  trusted: readonly Verifier[],
  head: bigint,
): readonly KeySpan[] => {
  const first = spans.findIndex(({ key }) => trusted.some((each) => isSameKey(each, key)));
  if (first < 0) return [];
  return spans[first]!.from <= head ? spans : spans.slice(first);
};

/** A head with the signatures of all keys that it needs under this policy, or a refusal. `after` as in {@link keysNeeded}. */
export const openHead = (
  note: Uint8Array | string,
  policy: LogPolicy,
  spans: readonly KeySpan[],
  after?: bigint,
): OpenedCheckpoint => {
  const { size } = parseCheckpoint(parseNote(note).text);
  const needed = keysNeeded(spans, after ?? size, size);
  const opened = openCheckpoint(note, { ...policy, logKeys: needed });
  const { verified } = openNote(note, needed);
  const missing = needed.find((key) => !verified.some(({ verifier }) => isSameKey(verifier, key)));
  if (missing) throw reject('HANDOVER_NOT_SIGNED', { size, key: `${missing.name}+${missing.keyId}` });
  return opened;
};

/** The key that signs the head of a tree of that size. */
export const keyAt = (spans: readonly KeySpan[], size: bigint): Verifier =>
  spans.findLast(({ from }) => from <= size)!.key;
