import { getPublicKey, hashes, sign, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

/* What libs/transparency/src/ed25519.ts does with Node, for browsers: the build puts this file in its place. */

hashes.sha512 = (message) => sha512(message);

export const keyBytes = 32;
export const signatureBytes = 64;

export const keyPairOf = (seed: Uint8Array) => ({
  publicKey: getPublicKey(seed),
  sign: (message: Uint8Array): Uint8Array => sign(message, seed),
});

/** By RFC 8032 as OpenSSL reads it, so that browser and server agree on every signature. */
export const isSignedBy = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  try {
    return verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
};
