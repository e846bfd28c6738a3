import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isSignedBy as byNode } from '../ed25519.js';
import { toHex } from '../encoding.js';
import { isSignedBy } from './ed25519.js';
import { sha256 } from './sha256.js';
import { sha512 } from './sha512.js';

/** What a browser runs says the same as what Node runs. */

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

describe('hashes without Node', () => {
  test('are those of Node, for every length around the ends of blocks', () => {
    for (let length = 0; length <= 300; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + length) & 255);
      expect(toHex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(toHex(sha512(bytes))).toBe(createHash('sha512').update(bytes).digest('hex'));
    }
  });

  test('of a million times “a” is the one of the standard', () => {
    expect(toHex(sha256(new Uint8Array(1_000_000).fill(97)))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });
});

/** RFC 8032 section 7.1: tests 1 to 3. */
const published = [
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
].map((each) => each.map(hex)) as [key: Uint8Array, message: Uint8Array, signature: Uint8Array][];

describe('signatures without Node', () => {
  test.each(published)('published ones are right', (...vector) => {
    expect(isSignedBy(...vector)).toBe(true);
  });

  test('agree with Node on right ones and on every kind of wrong one', () => {
    const pairs = Array.from({ length: 3 }, () => generateKeyPairSync('ed25519'));
    const keys = pairs.map(({ publicKey }) =>
      Uint8Array.from(publicKey.export({ format: 'der', type: 'spki' }).subarray(12)),
    );
    const found = new Set<boolean>();
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(2),
        fc.constantFrom('none', 'key', 'message', 'signature') as fc.Arbitrary<string>,
        fc.nat(511),
        (message, who, changed, bit) => {
          const flip = (bytes: Uint8Array, what: string) =>
            changed === what && bytes.length
              ? bytes.with((bit >> 3) % bytes.length, bytes[(bit >> 3) % bytes.length]! ^ (1 << (bit & 7)))
              : bytes;
          const signature = Uint8Array.from(sign(null, message, pairs[who]!.privateKey));
          const asked = [flip(keys[who]!, 'key'), flip(message, 'message'), flip(signature, 'signature')] as const;
          expect(isSignedBy(...asked)).toBe(byNode(...asked));
          found.add(isSignedBy(...asked));
        },
      ),
      { numRuns: 60 },
    );
    expect(found.size).toBe(2);
  });

  test('an S beyond the order is another spelling and refused, as Node does', () => {
    const [key, message, signature] = published[0]!;
    const order = (1n << 252n) + 27742317777372353535851937790883648493n;
    let s = BigInt(`0x${toHex(signature.subarray(32).toReversed())}`) + order;
    const spelled = Uint8Array.from({ length: 32 }, () => {
      const byte = Number(s & 255n);
      s >>= 8n;
      return byte;
    });
    const other = Uint8Array.from([...signature.subarray(0, 32), ...spelled]);
    expect([isSignedBy(key, message, other), byNode(key, message, other)]).toEqual([false, false]);
    expect(isSignedBy(new Uint8Array(32).fill(255), message, signature)).toBe(false);
  });
});
