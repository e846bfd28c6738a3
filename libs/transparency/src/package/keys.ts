import { openCheckpoint, openNote, type Checkpoint, type LogPolicy } from '../checkpoint.js';
import { equal, fromUtf8, toHex } from '../encoding.js';
import { leafHash, type Hash } from '../hashing.js';

import { parseBundle } from '../bundles.js';
import type { Verifier } from '../keys.js';
import { keyRotationIn, keySpans, openHead, spansTrusted, type KeyRotation, type KeySpan } from '../rotation.js';
import { parseTile, tilePath, tileWidth } from '../tiles.js';
import { bundleBytesMax, readBounded, tileBytesMax, type PackageFiles } from './files.js';
import { bundleWith, type Manifest } from './manifest.js';
import { reject } from './refusals.js';

/** Whose signatures the heads of a package must have. */
export interface PackageKeys {
  /** Opens a head that came after one of size `after`, or refuses it. */
  readonly open: (note: Uint8Array | string, after: bigint) => Checkpoint;
  /** The keys that a head may be signed with. */
  readonly known: readonly Verifier[];
}

/**
 * The keys of the log of a package, from one that is trusted on by the rotations among its entries. What those entries say
 * counts only once all of the package is verified: their bytes are bound by the tree as those of any other.
 */
export const keysIn = async (files: PackageFiles, manifest: Manifest, policy: LogPolicy): Promise<PackageKeys> => {
  const rotations: KeyRotation[] = [];
  for (const position of manifest.rotations) rotations.push(await rotationAt(files, manifest, position));
  if (!rotations.length) return { open: (note) => openCheckpoint(note, policy).checkpoint, known: policy.logKeys };
  const spans: readonly KeySpan[] = spansTrusted(
    keySpans(rotations[0]!.oldKey, rotations),
    policy.logKeys,
    manifest.size,
  );
  return {
    open: (note, after) => openHead(note, policy, spans, after).checkpoint,
    known: spans.map(({ key }) => key),
  };
};

/** What an entry says of the key; whether it is the one in the tree is looked at first, so that a forged one is named. */
const rotationAt = async (files: PackageFiles, { origin, size }: Manifest, position: bigint): Promise<KeyRotation> => {
  const bundle = bundleWith(position, size);
  const at = Number(position - 1n) % tileWidth;
  const entry = parseBundle(await readBounded(files, tilePath(bundle), bundleBytesMax), bundle.width)[at]!;
  const tile = tilePath({ ...bundle, level: 0 });
  const leaves = parseTile(await readBounded(files, tile, tileBytesMax, bundle.width * 32), bundle.width);
  requireEntry(position, entry, leaves[at]!);
  const keys = keyRotationIn(fromUtf8(entry) ?? '', origin);
  if (!keys) throw reject('ROTATION_NOT_THERE', { position });
  return { ...keys, position };
};

/** That the bytes of an entry are those that the tree has. */
export const requireEntry = (position: bigint | number, entry: Uint8Array, leaf: Hash): void => {
  const actual = leafHash(entry);
  if (!equal(actual, leaf)) throw reject('ENTRY_ALTERED', { position, expected: toHex(leaf), actual: toHex(actual) });
};

/** The keys whose right signature a note has. */
export const signersOf = (note: Uint8Array, known: readonly Verifier[]): string[] =>
  openNote(note, known).verified.map(({ verifier: { name, keyId } }) => `${name}+${keyId}`);
