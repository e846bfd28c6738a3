import { describe, expect, test } from '@jest/globals';
import { canonical, type Rejection } from '#libs/kernel';
import {
  bundlesIn,
  cosign,
  edgeTiles,
  emptyEdge,
  growTiles,
  leafHash,
  parseNote,
  printBundle,
  printCheckpoint,
  printManifest,
  printVerifier,
  rootOfLeaves,
  sha256,
  signerOf,
  signNote,
  tilePath,
  tileWidth,
  toHex,
  verifyPackage,
  withSignatures,
  type Signer,
  type Verifier,
} from '../index.js';

/** A log of 700 entries whose key gave way to another at number 300, as a package; each drill makes one that is wrong. */

const origin = 'example.com/log';
const [old, next, third, crook] = [1, 2, 3, 4].map((seed) =>
  signerOf(origin, 'ed25519', new Uint8Array(32).fill(seed)),
) as [Signer, Signer, Signer, Signer];
const entry = (position: number, over: object = { type: 'Told', data: {} }) =>
  canonical({ authorityId: 'a', position, ...over });
const rotation = (from: Signer, to: Signer) => ({
  type: 'LogKeyRotated',
  data: { origin, oldKey: printVerifier(from.verifier), newKey: printVerifier(to.verifier) },
});

interface Made {
  /** The text of an entry in place of its own. */
  readonly text?: Readonly<Record<number, string>>;
  readonly witness?: Signer;
  readonly size?: number;
  /** Which entries are rotations, and from which key to which. */
  readonly rotations?: Readonly<Record<number, readonly [from: Signer, to: Signer]>>;
  /** Which of them the manifest tells; all if left out. */
  readonly told?: readonly number[];
  /** The sizes of the signed heads and who signs them; the last is the head of the package. */
  readonly heads?: Readonly<Record<number, readonly Signer[]>>;
  readonly from?: number;
}

const handedOver = { 299: [old], 305: [old, next], 700: [next] };

/** The files of a package, as whoever holds these keys could write them. */
const made = ({
  size = 700,
  rotations = { 300: [old, next] },
  told,
  heads = handedOver,
  from = 1,
  text = {},
  witness,
}: Made = {}) => {
  const entries = Array.from({ length: size }, (_, at) => {
    const keys = rotations[at + 1];
    return Buffer.from(text[at + 1] ?? entry(at + 1, keys && rotation(...keys)));
  });
  const leaves = entries.map(leafHash);
  const grown = growTiles(emptyEdge, leaves);
  const files = new Map<string, Uint8Array>();
  for (const { tile, bytes } of [...grown.full, ...edgeTiles(grown.edge)]) files.set(tilePath(tile), bytes);
  const positions = (told ?? Object.keys(rotations)).map(BigInt);
  const range = { from: BigInt(from), to: BigInt(size), size: BigInt(size), rotations: positions };
  for (const tile of bundlesIn(range)) {
    const first = Number(tile.index) * tileWidth;
    files.set(tilePath(tile), printBundle(entries.slice(first, first + tile.width)));
  }
  const notes = Object.entries(heads).map(([at, signers]) => {
    const root = rootOfLeaves(leaves.slice(0, Number(at)));
    return signNote(printCheckpoint({ origin, size: BigInt(at), root }), signers);
  });
  const head = notes.pop()!;
  const cosigned = witness ? withSignatures(head, [cosign(parseNote(head).text, witness, 1n)]) : head;
  files.set('checkpoint', Buffer.from(cosigned));
  const earlier = Buffer.from(notes.map((note) => `${JSON.stringify({ note })}\n`).join(''));
  files.set('checkpoints.ndjson', earlier);
  const listed = [{ path: 'checkpoints.ndjson', bytes: earlier.length, sha256: toHex(sha256(earlier)) }];
  const manifest = { authority: 'a', authorityId: 'a', origin, root: rootOfLeaves(leaves), madeAt: '2026-11-27' };
  const keys = {
    logKeys: [printVerifier(old.verifier), printVerifier(next.verifier)],
    witnessKeys: witness ? [printVerifier(witness.verifier)] : [],
  };
  files.set('manifest.json', Buffer.from(printManifest({ ...manifest, ...range, ...keys, files: listed })));
  return files;
};

const verified = (files: ReadonlyMap<string, Uint8Array>, ...trusted: Verifier[]) =>
  verifyPackage(
    {
      sizes: new Map([...files].map(([path, { length }]) => [path, length])),
      read: (path) => Promise.resolve(files.get(path)!),
    },
    { trusted, business: { versions: {}, checks: [], recounts: [] } },
  );
const codeOf = (files: ReadonlyMap<string, Uint8Array>, ...keys: Verifier[]): Promise<string> =>
  verified(files, ...keys).then(
    () => 'verified',
    (error: unknown) => (error as Rejection).code,
  );

describe('a package of a log whose key has changed', () => {
  test('is right under the first key, under the new one, and over a range without the change', async () => {
    const told = await verified(made(), old.verifier);
    expect([told.rotations, told.keys]).toEqual([[300n], [`${origin}+${next.verifier.keyId}`]]);
    expect(await codeOf(made(), next.verifier)).toBe('verified');
    expect(await codeOf(made({ from: 513 }), old.verifier)).toBe('verified');
    expect(await codeOf(made(), crook.verifier)).toBe('SIGNED_BY_NO_KNOWN_KEY');
  });

  test.each<[code: string, what: string, made: Made]>([
    ['HANDOVER_NOT_SIGNED', 'the old key’s line missing', { heads: { ...handedOver, 305: [next] } }],
    ['HANDOVER_NOT_SIGNED', 'the new key’s line missing', { heads: { ...handedOver, 305: [old] } }],
    ['HANDOVER_NOT_SIGNED', 'the handover itself left out', { heads: { 299: [old], 700: [next] } }],
    ['SIGNED_BY_NO_KNOWN_KEY', 'the old key signing on', { heads: { ...handedOver, 700: [old] } }],
    ['ROTATION_NOT_TOLD', 'the old key signing on and the change not told', { told: [], heads: { 700: [old] } }],
    ['ROTATION_NOT_THERE', 'a change told that is none', { told: [299] }],
    [
      'HANDOVER_NOT_SIGNED',
      'another successor in the entry, and heads by that one',
      { rotations: { 300: [old, crook] }, heads: { 299: [old], 305: [crook], 700: [crook] } },
    ],
    [
      'HANDOVER_NOT_SIGNED',
      'two changes in a row, of which the last two keys have signed',
      { rotations: { 300: [old, crook], 301: [crook, third] }, heads: { 700: [crook, third] } },
    ],
    [
      'KEY_CHAIN_BROKEN',
      'a change of a key that was not in use',
      { rotations: { 300: [old, next], 400: [crook, third] }, heads: { 700: [old, next, third] } },
    ],
    [
      'SIGNED_BY_NO_KNOWN_KEY',
      'a change from a stranger’s key',
      { rotations: { 300: [crook, next] }, heads: { 700: [crook, next] } },
    ],
  ])('is refused with %s: %s', async (code, _, how) => {
    expect(await codeOf(made(how), old.verifier)).toBe(code);
  });

  test('is refused with the entry of the change altered or another made one, at its number', async () => {
    const forging = async (how: Made) => {
      const files = made();
      files.set('tile/entries/001', made(how).get('tile/entries/001')!);
      return verified(files, old.verifier).catch(({ code, figures }: Rejection) => [code, String(figures?.position)]);
    };
    expect(await forging({ rotations: { 300: [old, crook] } })).toEqual(['ENTRY_ALTERED', '300']);
    expect(await forging({ rotations: {} })).toEqual(['ENTRY_ALTERED', '300']);
    expect(await forging({ rotations: { 300: [old, next], 301: [next, crook] } })).toEqual(['ENTRY_ALTERED', '301']);
  });
});

describe('whom the auditor trusts', () => {
  const [ours, theirs] = [5, 6].map((seed) =>
    signerOf('example.com/witness', 'cosignature/v1', new Uint8Array(32).fill(seed)),
  ) as [Signer, Signer];

  test('a witness whose key came with the package is named as one that nobody vouches for', async () => {
    const { witnesses, witnessesUntrusted } = await verified(made({ witness: theirs }), old.verifier);
    expect([witnesses, witnessesUntrusted]).toEqual([[], [`example.com/witness+${theirs.verifier.keyId}`]]);
  });

  test('a witness whose key the auditor brought must have signed the head, and does not sign for the log', async () => {
    const { witnesses, witnessesUntrusted } = await verified(made({ witness: ours }), old.verifier, ours.verifier);
    expect([witnesses, witnessesUntrusted]).toEqual([[`example.com/witness+${ours.verifier.keyId}`], []]);
    expect(await codeOf(made({ witness: theirs }), old.verifier, ours.verifier)).toBe('WITNESSES_TOO_FEW');
    const byNobody = made({ rotations: {}, heads: { 700: [crook] }, witness: ours });
    expect(await codeOf(byNobody, old.verifier, ours.verifier)).toBe('SIGNED_BY_NO_KNOWN_KEY');
  });

  test('the key of another log signs nothing of this one', async () => {
    const neighbour = signerOf('example.com/other', 'ed25519', new Uint8Array(32).fill(9));
    const files = made({ rotations: {}, heads: { 700: [neighbour] } });
    expect(await codeOf(files, old.verifier, neighbour.verifier)).toBe('SIGNED_BY_NO_KNOWN_KEY');
  });
});

test.each([
  ['a member named twice', '{"authorityId":"a","data":{"amount":"1","amount":"9"},"position":7,"type":"Told"}'],
  ['blanks', '{"authorityId":"a", "data":{},"position":7,"type":"Told"}'],
  ['another order', '{"type":"Told","authorityId":"a","data":{},"position":7}'],
])('an entry that is not canonical is refused at its number: %s', async (_, text) => {
  expect(await codeOf(made({ text: { 7: text } }), old.verifier)).toBe('ENTRY_NOT_CANONICAL');
});
