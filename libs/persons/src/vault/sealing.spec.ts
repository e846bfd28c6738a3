import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { PersonKeys, seal, unseal } from './sealing.js';

const owner = { authorityId: 'a', personId: 'p' };
const key = randomBytes(32);
const notReadable = expect.objectContaining({ code: 'PERSON_NOT_READABLE', nature: 'rule' });
const nonceOf = (sealed: string) => Buffer.from(sealed, 'base64').subarray(0, 12).toString('hex');

describe('a sealed field', () => {
  test('opens to the same text, whatever it is, under its key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(unseal(key, owner, 'name', seal(key, owner, 'name', text, 'c'))).toBe(text);
      }),
    );
    expect(unseal(key, owner, 'name', seal(key, owner, 'name', '\u0000\u0080 Ý', 'c'))).toBe('\u0000\u0080 Ý');
  });

  test('opens under no other key, for no other person or authority, and in no other field', () => {
    const sealed = seal(key, owner, 'name', 'Trần Thị Minh Họa', 'c');
    expect(() => unseal(randomBytes(32), owner, 'name', sealed)).toThrow(notReadable);
    expect(() => unseal(key, { ...owner, personId: 'q' }, 'name', sealed)).toThrow(notReadable);
    expect(() => unseal(key, { ...owner, authorityId: 'b' }, 'name', sealed)).toThrow(notReadable);
    expect(() => unseal(key, owner, 'phone', sealed)).toThrow(notReadable);
    // The same letters, divided otherwise between authority and person.
    expect(() => unseal(key, { authorityId: 'ap', personId: '' }, 'name', sealed)).toThrow(notReadable);
  });

  test('is refused once any bit of it was changed, and where bytes are missing or nothing is there', () => {
    const bytes = Buffer.from(seal(key, owner, 'nationalId', '999000000001', 'c'), 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => unseal(key, owner, 'nationalId', changed.toString('base64'))).toThrow(notReadable);
    }
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => unseal(key, owner, 'nationalId', bytes.subarray(0, length).toString('base64'))).toThrow(notReadable);
  });

  test('is the same bytes for a command sent again, and bears another nonce in every other case', () => {
    const again = () => seal(key, owner, 'name', 'Lê Văn Ví Dụ', 'c1');
    expect(again()).toBe(again());
    const nonces = ['c1', 'c2', 'c3'].flatMap((command) =>
      ['Lê Văn Ví Dụ', 'Lê Văn Vi Dụ', ''].flatMap((text) =>
        (['name', 'nationalId', 'phone'] as const).map((field) => nonceOf(seal(key, owner, field, text, command))),
      ),
    );
    expect(new Set(nonces).size).toBe(27);
    expect(nonceOf(seal(randomBytes(32), owner, 'name', 'Lê Văn Ví Dụ', 'c1'))).not.toBe(nonces[0]);
  });

  test('does not tell how long the text is', () => {
    expect(seal(key, owner, 'nationalId', '999000005', 'c').length).toBe(
      seal(key, owner, 'nationalId', '999000000001', 'c').length,
    );
  });
});

describe('the key of the product', () => {
  const secret = randomBytes(32);
  const keys = new PersonKeys(secret);

  test('wraps a key of its own for each person, which no other key and no other person unwraps', () => {
    const wrapped = keys.newKey(owner);
    expect(keys.unwrap(owner, wrapped)).toHaveLength(32);
    expect(keys.unwrap(owner, wrapped)).toEqual(new PersonKeys(secret).unwrap(owner, wrapped));
    expect(keys.unwrap(owner, keys.newKey(owner))).not.toEqual(keys.unwrap(owner, wrapped));
    expect(() => new PersonKeys(randomBytes(32)).unwrap(owner, wrapped)).toThrow(notReadable);
    expect(() => keys.unwrap({ ...owner, personId: 'q' }, wrapped)).toThrow(notReadable);
  });

  test('hashes a national id the same each time, otherwise in another authority and under another key', () => {
    const hash = keys.hashOf('a', '999000000001');
    expect(new PersonKeys(secret).hashOf('a', '999000000001')).toEqual(hash);
    expect(keys.hashOf('b', '999000000001')).not.toEqual(hash);
    expect(new PersonKeys(randomBytes(32)).hashOf('a', '999000000001')).not.toEqual(hash);
  });
});
