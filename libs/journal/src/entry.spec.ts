import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { canonical, exactly, type BusinessDate } from '#libs/kernel';
import { entryOf, inputHashOf, leafHashOf } from '#libs/journal';

describe('the leaf hash is that of RFC 6962', () => {
  // The first leaves of the tree that the certificate-transparency projects test against.
  test.each([
    ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    ['\u0000', '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'],
    ['\u0010', '0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7'],
    [' !', '07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7'],
    ['01', 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b'],
  ])('of %j', (body, expected) => {
    expect(leafHashOf(body)).toBe(expected);
  });

  test('a nought byte before the UTF-8 bytes, so that no leaf can pass for a node', () => {
    const body = '{"place":"Kế Sách 🌾"}';
    const expected = createHash('sha256')
      .update(Buffer.from([0]))
      .update(Buffer.from(body, 'utf8'))
      .digest('hex');
    expect(leafHashOf(body)).toBe(expected);
    expect(leafHashOf(body)).not.toBe(createHash('sha256').update(body).digest('hex'));
  });
});

describe('an entry', () => {
  const on = exactly('2012-05-01' as BusinessDate);
  const envelope = {
    authorityId: 'spec',
    position: 7,
    streamId: 'box-a' as const,
    streamVersion: 2,
    occurredOn: on.to,
    occurredFrom: on.from,
    precision: on.precision,
    recordedAt: '2026-01-01T00:00:00.000Z',
    actor: 'clerk',
    commandId: 'key',
    correlationId: 'key',
    legalBasis: [{ text: '246/2006/QĐ-TTg' }],
    nonce: 'n',
  };
  const event = { type: 'PutIn', schema: 1, data: { box: 'Kế Sách', amount: '5' } };

  test('is stored as the canonical text of the whole event, and hashed as that', () => {
    const { body, leafHash, event: recorded } = entryOf(event, envelope);
    expect(JSON.parse(body)).toEqual({ ...envelope, ...event });
    expect(body).toBe(canonical(JSON.parse(body)));
    expect(leafHash).toBe(leafHashOf(body));
    expect(recorded).toEqual({ ...envelope, ...event });
  });

  test('every part of it changes the hash', () => {
    const { leafHash } = entryOf(event, envelope);
    for (const name of Object.keys(envelope)) {
      const other = { ...envelope, [name]: typeof envelope[name as 'position'] === 'number' ? 99 : 'other' };
      expect(entryOf(event, other).leafHash).not.toBe(leafHash);
    }
    expect(entryOf({ ...event, data: { box: 'Kế Sách', amount: '6' } }, envelope).leafHash).not.toBe(leafHash);
  });

  test.each<[string, unknown]>([
    ['a float', { amount: 0.5 }],
    ['a bigint', { amount: 5n }],
    ['a member left undefined', { amount: undefined }],
    ['text that is not NFC', { place: 'Kế'.normalize('NFD') }],
  ])('%s in its data is a bug and throws', (_, data) => {
    expect(() => entryOf({ ...event, data }, envelope)).toThrow(TypeError);
  });
});

describe('the hash of a command’s inputs', () => {
  test('is the same for the same inputs in any order, and for a member left out or undefined', () => {
    expect(inputHashOf({ a: 1n, b: [{ c: 'x', d: undefined }] })).toBe(inputHashOf({ b: [{ c: 'x' }], a: '1' }));
  });
  test('is another for other inputs', () => {
    const all = [{ a: 1n }, { a: 2n }, { a: '1', b: null }, { a: [1] }, { a: { b: 1 } }, { b: '1' }, [], null].map(
      inputHashOf,
    );
    expect(new Set(all).size).toBe(all.length);
  });
  test('a float has none', () => {
    expect(() => inputHashOf({ amount: 0.5 })).toThrow(TypeError);
  });
});
