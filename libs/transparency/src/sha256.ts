import { hash } from 'node:crypto';

/** SHA-256 of the bytes, 32 bytes. All hashing of the library goes through here, so that it can run where Node does not. */
export const sha256 = (bytes: Uint8Array): Uint8Array => {
  // A digest costs Node half as much as a string of its bytes, one character each, as it does as a buffer.
  return Buffer.from(hash('sha256', bytes, 'binary'), 'latin1');
};
