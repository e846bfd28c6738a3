import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '#libs/kernel';

describe('canonical bytes follow RFC 8785 within a narrower profile', () => {
  test('the example of section 3.2.2, but for its numbers that are no safe integers', () => {
    const value = JSON.parse(
      '{"numbers":[333333333,4,10,0,-7],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    ) as unknown;
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333,4,10,0,-7],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('members are sorted by UTF-16 code units: the example of section 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const shown = canonical({ ...value });
    const order = ['Carriage Return', 'One', 'Control', 'Latin Small', 'Euro Sign', 'Emoji'].map((name) =>
      shown.indexOf(name),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  test('code units are not code points: an astral letter sorts before U+E000', () => {
    expect(canonical({ '\ue000': 1, '\u{10000}': 2 })).toBe('{"\u{10000}":2,"\ue000":1}');
  });

  test('numbers that look like list positions are sorted as text', () => {
    expect(canonical({ 10: 1, 9: 2, a: 3 })).toBe('{"10":1,"9":2,"a":3}');
  });

  test('control characters are escaped as ECMAScript does, and nothing else is', () => {
    expect(canonical('\b\t\n\f\r\u0000\u001f"\\')).toBe('"\\b\\t\\n\\f\\r\\u0000\\u001f\\"\\\\"');
    expect(canonical('/\u007f\u2028\u2029é€')).toBe('"/\u007f\u2028\u2029é€"');
  });

  test.each([0.5, -0, Number.NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53), 1e21])(
    'the number %p is refused',
    (number) => {
      expect(() => canonical({ number })).toThrow(TypeError);
    },
  );
  test.each<[string, unknown]>([
    ['undefined', { a: undefined }],
    ['a hole in a list', [1, , 3]],
    ['a bigint', { a: 5n }],
    ['a function', { a: () => 1 }],
    ['a symbol', Symbol('a')],
    ['a lone high surrogate', 'a\ud800b'],
    ['a lone low surrogate', '\udc00'],
    ['a lone surrogate in a name', { 'a\ud800': 1 }],
    ['text that is not NFC', 'Kế Sách'.normalize('NFD')],
    ['a name that is not NFC', { [`e\u0301`]: 1 }],
  ])('%s is refused', (_, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });

  test.each<[string, unknown]>([
    ['a Date', { at: new Date(0) }],
    ['a Map', new Map([['a', 1]])],
    ['bytes', new Uint8Array([1, 2])],
  ])('%s would lose its content without a word, so it is refused', (_, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });

  const json = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC')),
      fc.maxSafeInteger().map((number) => number + 0),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(
        fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC')),
        tie('value'),
        { maxKeys: 4 },
      ),
    ),
  })).value;

  test('is the JSON of the same value, and the same for every order of members', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonical(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(canonical(turned(value))).toBe(text);
      }),
    );
  });

  test('two different values have different bytes', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(canonical(a) === canonical(b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
      }),
    );
  });
});

/** The same value with its members in the opposite order. */
const turned = (value: unknown): unknown => rebuilt(value, (members) => members.reverse());
const sorted = (value: unknown): unknown => rebuilt(value, (members) => members.sort(([a], [b]) => (a < b ? -1 : 1)));

const rebuilt = (value: unknown, order: (members: [string, unknown][]) => [string, unknown][]): unknown => {
  if (Array.isArray(value)) return value.map((item) => rebuilt(item, order));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(order(Object.entries(value).map(([name, member]) => [name, rebuilt(member, order)])));
};
