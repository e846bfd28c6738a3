import { fromBase64, fromUtf8, readDecimal, readHash, toBase64 } from './encoding.js';
import { openCheckpoint, type LogPolicy, type OpenedCheckpoint } from './checkpoint.js';
import type { Hash } from './hashing.js';
import { noteLimits } from './note.js';
import { reject } from './refusals.js';
import { verifyInclusion } from './verify.js';

/* Receipts, https://c2sp.org/tlog-proof: that an entry is in a log, to be verified without asking anybody. */

export interface Receipt {
  /** The entry's index, from 0. */
  readonly index: bigint;
  /** The inclusion proof, the leaf's neighbour first. */
  readonly proof: readonly Hash[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
  /** What belongs to the entry and nobody signs. */
  readonly extra?: Uint8Array;
}

const firstLine = 'c2sp.org/tlog-proof@v1';
/** No tree of 64-bit size is higher. */
const hashesMax = 64;
/** A checkpoint, the proof, and as much again for what nobody signs. */
const receiptBytesMax = 2 * noteLimits.bytesMax;

/** The content of a `.tlog-proof` file. */
export const printReceipt = ({ index, proof, checkpoint, extra }: Receipt): string =>
  [
    firstLine,
    ...(extra?.length ? [`extra ${toBase64(extra)}`] : []),
    `index ${index}`,
    ...proof.map(toBase64),
    '',
    checkpoint,
  ].join('\n');

/** The parts of a `.tlog-proof` file. Nothing is verified. */
export const parseReceipt = (file: Uint8Array | string): Receipt => {
  if (file.length > receiptBytesMax) throw reject('RECEIPT_TOO_LARGE', { max: receiptBytesMax });
  const text = typeof file === 'string' ? file : fromUtf8(file);
  const end = text?.indexOf('\n\n') ?? -1;
  if (text === undefined || end < 0) throw reject('RECEIPT_MALFORMED');

  const [first, ...lines] = text.slice(0, end).split('\n');
  const extra = lines[0]?.startsWith('extra ') ? readExtra(lines.shift()!.slice('extra '.length)) : undefined;
  const index = lines.shift();
  if (first !== firstLine || !index?.startsWith('index ')) throw reject('RECEIPT_MALFORMED');
  if (lines.length > hashesMax) throw reject('PROOF_HASH_SURPLUS');
  return {
    index: readDecimal(index.slice('index '.length), 'index'),
    proof: lines.map((hash, at) => readHash(hash, `proof[${at}]`)),
    checkpoint: text.slice(end + 2),
    ...(extra ? { extra } : {}),
  };
};

const readExtra = (base64: string): Uint8Array => {
  const extra = fromBase64(base64);
  if (!extra?.length) throw reject('BASE64_NOT_CANONICAL', { field: 'extra' });
  return extra;
};

/** That the log of this policy has the leaf where the receipt says. Returns the checkpoint that says so. */
export const verifyReceipt = (
  { index, proof, checkpoint: note }: Receipt,
  leafHash: Hash,
  policy: LogPolicy,
): OpenedCheckpoint => {
  const opened = openCheckpoint(note, policy);
  const { size, root } = opened.checkpoint;
  verifyInclusion({ leafIndex: index, treeSize: size, leafHash, proof, root });
  return opened;
};
