import {
  leafHash,
  openCheckpoint,
  parseBundle,
  parseReceipt,
  parseVerifier,
  tilePath,
  tileWidth,
  toHex,
  verifyReceipt,
  type LogPolicy,
} from '#libs/transparency';

/** Where the parts of a proof come from: the log of the authority, or files that somebody kept. */
export interface ProofSource {
  readonly keys: () => Promise<{ origin: string; logKeys: readonly string[]; witnesses: readonly string[] }>;
  readonly receipt: (position: number) => Promise<string>;
  readonly tile: (path: string) => Promise<Uint8Array>;
}

export interface VerifiedEntry {
  readonly leafHash: string;
  /** How many entries the signed head covers. */
  readonly size: string;
  readonly root: string;
  readonly signedBy: string;
  readonly witnesses: readonly string[];
  /** The entry as its bytes say it. */
  readonly event: { readonly position: number; readonly type: string };
}

/** The bytes are not those that the page was told of. */
export class LeafDiffers extends Error {
  constructor(
    readonly expected: string,
    readonly actual: string,
  ) {
    super(`${expected} ≠ ${actual}`);
  }
}

/**
 * Checks one entry with this browser's own code: its bytes hash to the leaf the receipt named, the leaf is in the tree, and
 * the tree's root is signed. Throws what is wrong; nothing is believed because the server says so, but its public keys.
 */
export const verifyEntry = async (
  position: number,
  expectedLeaf: string | undefined,
  source: ProofSource,
): Promise<VerifiedEntry> => {
  const [keys, file] = await Promise.all([source.keys(), source.receipt(position)]);
  const policy: LogPolicy = {
    origin: keys.origin,
    logKeys: keys.logKeys.map(parseVerifier),
    witnesses: keys.witnesses.map(parseVerifier),
  };
  const receipt = parseReceipt(file);
  const { checkpoint } = openCheckpoint(receipt.checkpoint, policy);
  const bytes = await bytesOf(BigInt(position - 1), checkpoint.size, source);
  const leaf = leafHash(bytes);
  if (expectedLeaf !== undefined && expectedLeaf !== toHex(leaf)) throw new LeafDiffers(expectedLeaf, toHex(leaf));
  const opened = verifyReceipt({ ...receipt, index: BigInt(position - 1) }, leaf, policy);
  const { position: told, type } = JSON.parse(new TextDecoder().decode(bytes)) as VerifiedEntry['event'];
  return {
    leafHash: toHex(leaf),
    size: checkpoint.size.toString(),
    root: toHex(checkpoint.root),
    signedBy: policy.logKeys.map(({ name }) => name).join(', '),
    witnesses: opened.cosignatures.map(({ verifier }) => verifier.name),
    event: { position: told, type },
  };
};

/** The entry as the log holds it, out of the bundle in which it stands. */
const bytesOf = async (index: bigint, size: bigint, { tile }: ProofSource): Promise<Uint8Array> => {
  const bundle = index / BigInt(tileWidth);
  const left = size - bundle * BigInt(tileWidth);
  const width = left < BigInt(tileWidth) ? Number(left) : tileWidth;
  const bytes = await tile(tilePath({ level: 'entries', index: bundle, width }));
  return parseBundle(bytes, width)[Number(index % BigInt(tileWidth))]!;
};
