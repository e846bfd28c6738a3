import { hash } from 'node:crypto';

/** SHA-256 of the bytes, 32 bytes. All hashing of the library goes through here, so that it can run where Node does not. */
export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
