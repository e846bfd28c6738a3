import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { concat } from './encoding.js';

/*
 * Ed25519 of RFC 8032 on raw keys: a seed and a public key of 32 bytes, a signature of 64. Node takes keys in DER only;
 * for this curve that is a fixed prefix (RFC 8410) before the raw bytes.
 */

export const keyBytes = 32;
export const signatureBytes = 64;

const privatePrefix = Uint8Array.from([48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32]);
const publicPrefix = Uint8Array.from([48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0]);

export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** The seed stays in the closure: what is passed around, printed or logged does not show it. */
export const keyPairOf = (seed: Uint8Array): KeyPair => {
  const key = createPrivateKey({ key: Buffer.from(concat(privatePrefix, seed)), format: 'der', type: 'pkcs8' });
  const exported = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: Uint8Array.from(exported.subarray(publicPrefix.length)),
    sign: (message) => sign(null, message, key),
  };
};

export const isSignedBy = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  const key = createPublicKey({ key: Buffer.from(concat(publicPrefix, publicKey)), format: 'der', type: 'spki' });
  return verify(null, message, key, signature);
};
