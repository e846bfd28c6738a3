import { refusals } from '#libs/kernel';
import {
  keyAt,
  leafHash,
  openCheckpoint,
  parseBundle,
  parseCheckpoint,
  parseNote,
  parseReceipt,
  parseVerifier,
  tilePath,
  tileWidth,
  toHex,
  verifyReceipt,
  type LogPolicy,
  type OpenedCheckpoint,
  type Receipt,
} from '#libs/transparency';

const reject = refusals({
  LEAF_DIFFERS: {
    vi: 'Trang này được cho biết mã {expected}, nhưng nội dung bút toán băm ra {actual}.',
    en: 'The page was told of the hash {expected}, but the bytes of the entry hash to {actual}.',
  },
});

/** Whom the log says to trust: its keys one after the other, and its witnesses. */
export interface LogKeys {
  readonly origin: string;
  readonly history: readonly { readonly key: string; readonly from: string; readonly until: string | null }[];
  readonly witnesses: readonly string[];
}

/** Where the parts of a proof come from: the log of the authority, or files that somebody kept. */
export interface ProofSource {
  readonly keys: () => Promise<LogKeys>;
  readonly receipt: (position: number) => Promise<string>;
  readonly tile: (path: string) => Promise<Uint8Array>;
}

/** A signed head as it was opened: who signed, and over what. */
export interface VerifiedHead {
  /** How many entries the signed head covers. */
  readonly size: string;
  readonly root: string;
  readonly signedBy: string;
  readonly witnesses: readonly string[];
}

export interface VerifiedEntry extends VerifiedHead {
  readonly position: number;
  readonly leafHash: string;
}

/** Opens a head with the key that signs trees of its size, however often the key has changed since. */
export const openHead = (note: string, { origin, history, witnesses }: LogKeys) => {
  const spans = history.map(({ key, from, until }) => ({
    key: parseVerifier(key),
    from: BigInt(from),
    until: until === null ? undefined : BigInt(until),
  }));
  const logKey = keyAt(spans, parseCheckpoint(parseNote(note).text).size);
  const policy: LogPolicy = { origin, logKeys: [logKey], witnesses: witnesses.map(parseVerifier) };
  const opened = openCheckpoint(note, policy);
  return { opened, policy, head: headOf(opened, logKey.name) };
};

const headOf = ({ checkpoint, cosignatures }: OpenedCheckpoint, signedBy: string): VerifiedHead => ({
  size: checkpoint.size.toString(),
  root: toHex(checkpoint.root),
  signedBy,
  witnesses: cosignatures.map(({ verifier }) => verifier.name),
});

/** Checks a receipt against the bytes that the log has for its entry: they hash to a leaf that is in the signed tree. */
export const verifyReceiptOf = async (
  receipt: Receipt,
  keys: LogKeys,
  source: Pick<ProofSource, 'tile'>,
): Promise<VerifiedEntry> => {
  const { opened, policy, head } = openHead(receipt.checkpoint, keys);
  const leaf = leafHash(await bytesOf(receipt.index, opened.checkpoint.size, source));
  verifyReceipt(receipt, leaf, policy);
  return { ...head, position: Number(receipt.index) + 1, leafHash: toHex(leaf) };
};

/**
 * Checks one entry with this browser's own code: its bytes hash to the leaf the page was told of, the leaf is in the tree, and
 * the tree's root is signed. Throws what is wrong; nothing is believed because the server says so, but its public keys.
 */
export const verifyEntry = async (
  position: number,
  expectedLeaf: string | undefined,
  source: ProofSource,
): Promise<VerifiedEntry> => {
  const [keys, file] = await Promise.all([source.keys(), source.receipt(position)]);
  const verified = await verifyReceiptOf({ ...parseReceipt(file), index: BigInt(position - 1) }, keys, source);
  if (expectedLeaf !== undefined && expectedLeaf !== verified.leafHash)
    throw reject('LEAF_DIFFERS', { expected: expectedLeaf, actual: verified.leafHash });
  return verified;
};

/** The entry as the log holds it, out of the bundle in which it stands. */
const bytesOf = async (index: bigint, size: bigint, { tile }: Pick<ProofSource, 'tile'>): Promise<Uint8Array> => {
  const bundle = index / BigInt(tileWidth);
  const left = size - bundle * BigInt(tileWidth);
  const width = left < BigInt(tileWidth) ? Number(left) : tileWidth;
  const bytes = await tile(tilePath({ level: 'entries', index: bundle, width }));
  return parseBundle(bytes, width)[Number(index % BigInt(tileWidth))]!;
};
