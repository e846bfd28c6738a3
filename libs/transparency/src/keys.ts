import { concat, fromBase64, shorten, toBase64, toHex, utf8 } from './encoding.js';
import { keyBytes, keyPairOf } from './ed25519.js';
import { reject } from './refusals.js';
import { sha256 } from './sha256.js';

/*
 * Keys of https://c2sp.org/signed-note as text: `<name>+<key id>+<base64>`, the base64 over a byte for the algorithm and
 * the key. A private one begins with `PRIVATE+KEY+` and has the seed in place of the public key.
 */

/** `ed25519` signs a note as it is; `cosignature/v1` is a witness's, with the time: https://c2sp.org/tlog-cosignature. */
export type Algorithm = 'ed25519' | 'cosignature/v1';

const algorithmBytes: Readonly<Record<Algorithm, number>> = { ed25519: 1, 'cosignature/v1': 4 };

export interface Verifier {
  readonly name: string;
  /** The first four bytes of SHA-256(name ‖ 0x0A ‖ algorithm ‖ public key), as eight hex digits. */
  readonly keyId: string;
  readonly algorithm: Algorithm;
  readonly publicKey: Uint8Array;
}

export interface Signer {
  readonly verifier: Verifier;
  /** The Ed25519 signature of these bytes, 64 bytes. */
  readonly sign: (message: Uint8Array) => Uint8Array;
}

const privateMark = 'PRIVATE+KEY+';

/** A name may stand in a signature line: not empty, no blank of any kind, no plus. */
export const isKeyName = (name: string): boolean => name.isWellFormed() && /^[^\p{White_Space}+]+$/u.test(name);

export const keyIdOf = (name: string, algorithm: Algorithm, publicKey: Uint8Array): string =>
  toHex(sha256(concat(utf8(`${name}\n`), Uint8Array.of(algorithmBytes[algorithm]), publicKey)).subarray(0, 4));

export const verifierOf = (name: string, algorithm: Algorithm, publicKey: Uint8Array): Verifier => {
  if (!isKeyName(name)) throw reject('KEY_NAME_MALFORMED', { name: shorten(name) });
  return { name, keyId: keyIdOf(name, algorithm, publicKey), algorithm, publicKey };
};

/** A signer with the private key of this seed, 32 bytes. */
export const signerOf = (name: string, algorithm: Algorithm, seed: Uint8Array): Signer => {
  const { publicKey, sign } = keyPairOf(seed);
  return { verifier: verifierOf(name, algorithm, publicKey), sign };
};

const printKey = ({ name, keyId, algorithm }: Verifier, key: Uint8Array): string =>
  `${name}+${keyId}+${toBase64(concat(Uint8Array.of(algorithmBytes[algorithm]), key))}`;

/** The public key as text, a “vkey”: what a verifier is given. */
export const printVerifier = (verifier: Verifier): string => printKey(verifier, verifier.publicKey);

/** The private key as text: what a signer keeps to itself. */
export const printSigner = (name: string, algorithm: Algorithm, seed: Uint8Array): string =>
  privateMark + printKey(signerOf(name, algorithm, seed).verifier, seed);

export const isSameKey = (one: Verifier, other: Verifier): boolean => printVerifier(one) === printVerifier(other);

const parseKey = (text: string) => {
  // The base64 may have a plus of its own.
  const [, name, keyId, base64] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/su.exec(text) ?? [];
  const bytes = base64 === undefined ? undefined : fromBase64(base64);
  if (!bytes?.length || !isKeyName(name!)) throw reject('KEY_MALFORMED');
  const algorithm = (['ed25519', 'cosignature/v1'] as const).find((each) => algorithmBytes[each] === bytes[0]);
  if (!algorithm) throw reject('KEY_ALGORITHM_UNKNOWN', { algorithm: bytes[0] });
  if (bytes.length !== 1 + keyBytes) throw reject('KEY_MALFORMED');
  return { name: name!, keyId: keyId!, algorithm, key: bytes.subarray(1) };
};

const withId = <T>(keyId: string, verifier: Verifier, key: T): T => {
  if (verifier.keyId !== keyId) throw reject('KEY_ID_WRONG', { name: verifier.name });
  return key;
};

export const parseVerifier = (text: string): Verifier => {
  const { name, keyId, algorithm, key } = parseKey(text);
  const verifier = verifierOf(name, algorithm, key);
  return withId(keyId, verifier, verifier);
};

/** A refusal never shows the text: it may be a private key with one character wrong. */
export const parseSigner = (text: string): Signer => {
  if (!text.startsWith(privateMark)) throw reject('KEY_NOT_PRIVATE');
  const { name, keyId, algorithm, key } = parseKey(text.slice(privateMark.length));
  const signer = signerOf(name, algorithm, key);
  return withId(keyId, signer.verifier, signer);
};
