import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimalOf, parseDecimal, Rejection, squareMetres, tenThousandths } from '#libs/kernel';

const refusalOf = (typed: unknown): Rejection => {
  try {
    throw new Error(`${String(typed)} was read as ${parseDecimal(typed)}.`);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
};

describe('a quantity is read as it is written here', () => {
  test.each([
    ['8.547,06', '8547.06'],
    ['8547,06', '8547.06'],
    ['2979', '2979'],
    ['2.979', '2979'],
    ['0,5', '0.5'],
    ['1,50', '1.5'],
    ['1,0000', '1'],
    ['007', '7'],
    ['0', '0'],
    [' 12 ', '12'],
  ])('%s is %s', (typed, decimal) => {
    expect(parseDecimal(typed)).toBe(decimal);
  });

  test.each([
    ['8547.06', '8547,06', '854706'],
    ['1.5', '1,5', '15'],
    ['1209.580', '1209,580', '1209580'],
  ])('%s can mean two things and is refused with both', (typed, asDecimal, asThousands) => {
    expect(refusalOf(typed)).toMatchObject({
      code: 'QUANTITY_AMBIGUOUS',
      nature: 'input',
      figures: { asDecimal, asThousands },
    });
  });

  test('half a hectare typed with a point is not read as five hundred', () => {
    expect(refusalOf('0.500')).toMatchObject({ code: 'QUANTITY_AMBIGUOUS' });
  });

  test.each(['', '-5', '+5', '1,23456', 'năm', '1,2,3', '1e3', '1.20.300', '5 ha', '٥', '1234567890123456'])(
    '“%s” cannot be read',
    (typed) => {
      expect(refusalOf(typed)).toMatchObject({ code: 'QUANTITY_NOT_READABLE' });
    },
  );
  test.each([8547.06, 5, null, undefined, {}])('%p is no text and cannot be read', (typed) => {
    expect(refusalOf(typed)).toMatchObject({ code: 'QUANTITY_NOT_READABLE' });
  });
});

describe('sums of quantities are exact', () => {
  test('a hectare is ten thousand square metres', () => {
    expect(squareMetres({ value: '1.5', unit: 'ha' })).toBe(squareMetres({ value: '15000', unit: 'm2' }));
    expect(decimalOf(squareMetres({ value: '8547.06', unit: 'm2' }))).toBe('8547.06');
    expect(decimalOf(squareMetres({ value: '0.1', unit: 'm2' }) + squareMetres({ value: '0.2', unit: 'm2' }))).toBe(
      '0.3',
    );
  });

  test('there and back is the same quantity, below zero too', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (value) => {
        expect(tenThousandths(decimalOf(value))).toBe(value);
      }),
    );
    expect(decimalOf(-5n)).toBe('-0.0005');
    expect(decimalOf(0n)).toBe('0');
  });

  test('five decimals are a bug of the caller', () => {
    expect(() => tenThousandths('1.00000')).toThrow(RangeError);
    expect(() => tenThousandths('1,5')).toThrow(RangeError);
  });
});
