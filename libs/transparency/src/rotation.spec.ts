import { describe, expect, test } from '@jest/globals';
import {
  keyAt,
  keyRotationIn,
  keysNeeded,
  keySpans,
  printVerifier,
  signerOf,
  spansTrusted,
  verdictOf,
  type Verifier,
} from './index.js';

const origin = 'example.com/log';
const [first, second, third, stranger] = [1, 2, 3, 4].map(
  (seed) => signerOf(origin, 'ed25519', new Uint8Array(32).fill(seed)).verifier,
) as [Verifier, Verifier, Verifier, Verifier];
const entry = (over: object = {}, type = 'LogKeyRotated') =>
  JSON.stringify({ type, data: { origin, oldKey: printVerifier(first), newKey: printVerifier(second), ...over } });

describe('the key of a log', () => {
  const spans = keySpans(first, [
    { position: 5n, oldKey: first, newKey: second },
    { position: 9n, oldKey: second, newKey: third },
  ]);

  test('gives way to another with the tree that has the entry', () => {
    expect(spans).toEqual([
      { key: first, from: 0n, until: 4n },
      { key: second, from: 5n, until: 8n },
      { key: third, from: 9n, until: undefined },
    ]);
    expect([0n, 4n, 5n, 8n, 9n, 1n << 40n].map((size) => keyAt(spans, size))).toEqual([
      first,
      first,
      second,
      second,
      third,
      third,
    ]);
  });

  test.each([
    [0n, 4n, [first]],
    [0n, 5n, [first, second]],
    [4n, 7n, [first, second]],
    [5n, 7n, [second]],
    [5n, 8n, [second]],
    [7n, 12n, [second, third]],
    [9n, 12n, [third]],
    [0n, 12n, [first, second, third]],
  ])('signs alone but for the first head with a rotation: after %d, at %d', (after, size, keys) => {
    expect(keysNeeded(spans, after, size)).toEqual(keys);
  });

  test.each([
    ['the first', [first], 4n, spans],
    ['the second before a head has its line', [second], 4n, spans.slice(1)],
    ['the second after that', [second], 7n, spans],
    ['the third', [third], 12n, spans],
    ['a stranger’s', [stranger], 12n, []],
  ])('is followed by whoever trusts %s', (_, trusted, head, followed) => {
    expect(spansTrusted(spans, trusted, head)).toEqual(followed);
  });

  test('is not replaced by an entry that names another as the old one', () => {
    expect(verdictOf(() => keySpans(first, [{ position: 5n, oldKey: second, newKey: third }])).reason).toBe(
      'KEY_CHAIN_BROKEN',
    );
    expect(verdictOf(() => keySpans(second, [{ position: 5n, oldKey: first, newKey: third }])).reason).toBe(
      'KEY_CHAIN_BROKEN',
    );
  });

  test('is read from the bytes of an entry', () => {
    expect(keyRotationIn(entry(), origin)).toEqual({ oldKey: first, newKey: second });
  });

  test.each([
    ['of another kind', entry({}, 'LoanDisbursed')],
    ['of another log', entry({ origin: 'example.com/other' })],
    [
      'with another log’s key',
      entry({ newKey: printVerifier(signerOf('other', 'ed25519', new Uint8Array(32)).verifier) }),
    ],
    [
      'with a witness’s key',
      entry({ newKey: printVerifier(signerOf(origin, 'cosignature/v1', new Uint8Array(32)).verifier) }),
    ],
    ['with a key that is none', entry({ newKey: 'abc' })],
    ['without data', '{"type":"LogKeyRotated"}'],
    ['that is no JSON', 'torn'],
  ])('is not read from an entry %s', (_, text) => expect(keyRotationIn(text, origin)).toBeUndefined());
});
