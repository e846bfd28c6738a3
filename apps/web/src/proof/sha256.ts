import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';

/** SHA-256 in the browser. `crypto.subtle` is missing on plain http, and would have to be waited for. */
export const sha256 = (bytes: Uint8Array): Uint8Array => nobleSha256(bytes);
