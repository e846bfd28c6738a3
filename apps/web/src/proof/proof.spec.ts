import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { isSignedBy, keyPairOf } from './ed25519.js';
import { sha256 } from './sha256.js';

test('the browser hashes as Node does, at every length around a block', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 1000, 70_000]) {
    const bytes = randomBytes(length);
    expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('the browser accepts what Node signed, and nothing else', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(12));
  const message = Buffer.from('htx-journal.local/log\n5\n');
  const signature = new Uint8Array(sign(null, message, privateKey));
  expect(isSignedBy(key, message, signature)).toBe(true);
  expect(isSignedBy(key, Buffer.from('htx-journal.local/log\n6\n'), signature)).toBe(false);
  for (const at of [0, 31, 32, 63]) {
    const forged = Uint8Array.from(signature, (byte, index) => (index === at ? byte ^ 1 : byte));
    expect(isSignedBy(key, message, forged)).toBe(false);
  }
  expect(isSignedBy(key, message, signature.subarray(1))).toBe(false);
});

test('what the browser signs, it verifies', () => {
  const { publicKey, sign: signed } = keyPairOf(new Uint8Array(32).fill(7));
  const message = new TextEncoder().encode('receipt');
  expect(isSignedBy(publicKey, message, signed(message))).toBe(true);
});
