import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dongMax, dongOf, parseDong, percentOf, printDong, Rejection, splitDong, sumOfDong } from '#libs/kernel';

const refusalOf = (typed: unknown): Rejection => {
  try {
    const amount = parseDong(typed);
    throw new Error(`${String(typed)} was read as ${amount}.`);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
};

describe('an officer types money as people here write it', () => {
  test.each<[string, bigint]>([
    ['500tr', 500_000_000n],
    ['1,2 ty', 1_200_000_000n],
    ['2 Trieu dong', 2_000_000n],
    ['500 tr', 500_000_000n],
    ['500 TRIỆU', 500_000_000n],
    ['500 triệu đồng', 500_000_000n],
    ['1,2 tỷ', 1_200_000_000n],
    ['1,2 tỉ', 1_200_000_000n],
    ['1,2tỷ đồng', 1_200_000_000n],
    ['1.209,58 triệu', 1_209_580_000n],
    ['1209,58 triệu', 1_209_580_000n],
    ['57.232 triệu', 57_232_000_000n],
    ['2.440 triệu', 2_440_000_000n],
    ['580 triệu', 580_000_000n],
    ['1209580000', 1_209_580_000n],
    ['1.209.580.000', 1_209_580_000n],
    ['1.209.580.000 đ', 1_209_580_000n],
    ['1.209.580.000 đồng', 1_209_580_000n],
    ['1.209.580.000 VND', 1_209_580_000n],
    ['15k', 15_000n],
    ['15 nghìn', 15_000n],
    ['15 ngàn', 15_000n],
    ['0,000001 triệu', 1n],
    ['0', 0n],
    ['  7  ', 7n],
    ['7\u00a0triệu', 7_000_000n],
  ])('%s is read to the đồng', (typed, amount) => {
    expect(parseDong(typed)).toBe(amount);
  });

  test('a letter with its mark written apart is the same letter', () => {
    expect(parseDong('1,2 tỷ'.normalize('NFD'))).toBe(1_200_000_000n);
    expect(parseDong('580 triệu'.normalize('NFD'))).toBe(580_000_000n);
  });

  test('a negative amount is read as such, for the rule of the verb to refuse', () => {
    expect(parseDong('-500tr')).toBe(-500_000_000n);
    expect(parseDong('-1.209,58 triệu')).toBe(-1_209_580_000n);
  });

  test.each<[string, string, string]>([
    ['1209.58', '1.209,58', '120.958'],
    ['1209.58 triệu', '1.209,58 triệu', '120.958 triệu'],
    ['1.5 tỷ', '1,5 tỷ', '15 tỷ'],
    ['1209.580', '1.209,580', '1.209.580'],
  ])('%s can mean two things and is refused with both', (typed, asDecimal, asThousands) => {
    expect(refusalOf(typed)).toMatchObject({
      code: 'AMOUNT_AMBIGUOUS',
      nature: 'input',
      figures: { asDecimal, asThousands },
    });
  });

  test('a leading nought before the point is a decimal in somebody’s eyes: it is not read a thousand times too large', () => {
    expect(refusalOf('0.500 tỷ')).toMatchObject({ code: 'AMOUNT_AMBIGUOUS' });
    expect(refusalOf('0.500')).toMatchObject({ code: 'AMOUNT_AMBIGUOUS' });
  });

  test('a comma that parts thousands in another country is not read a thousand times too small', () => {
    expect(() => parseDong('500,000')).toThrow(Rejection);
    expect(() => parseDong('1,000')).toThrow(Rejection);
  });

  test.each([1209.58, 500, 5n, null, undefined, ['5'], { amount: 5 }, true])(
    'money that is no text is refused: %p',
    (typed) => {
      expect(refusalOf(typed)).toMatchObject({ code: 'AMOUNT_NOT_TEXT', nature: 'input' });
    },
  );

  test.each([
    '',
    ' ',
    'triệu',
    'năm trăm',
    '5 bảng',
    '1.20.300',
    '1,2,3',
    '1,209,580,000',
    '.',
    ',',
    '--5',
    '+5',
    '1e9',
    '0x10',
    '٥٠٠',
    '5 triệu 3',
    '½ tỷ',
    'NaN',
  ])('“%s” cannot be read', (typed) => {
    expect(refusalOf(typed)).toMatchObject({ code: 'AMOUNT_NOT_READABLE', nature: 'input' });
  });

  test('a word that only JavaScript knows is no unit of money', () => {
    expect(refusalOf('5 constructor')).toMatchObject({ code: 'AMOUNT_NOT_READABLE' });
  });

  test.each(['0,5', '1,5 đồng', '0,0000001 triệu', '1,0005 k'])('%s is not a whole number of đồng', (typed) => {
    expect(refusalOf(typed)).toMatchObject({ code: 'AMOUNT_BELOW_ONE_DONG' });
  });

  test('a million billion is the most', () => {
    expect(parseDong('1.000.000 tỷ')).toBe(dongMax);
    expect(refusalOf('1.000.000.000.000.001')).toMatchObject({ code: 'AMOUNT_TOO_LARGE' });
    expect(refusalOf('-1.000.001 tỷ')).toMatchObject({ code: 'AMOUNT_TOO_LARGE' });
    expect(refusalOf('9'.repeat(5000))).toMatchObject({ code: 'AMOUNT_TOO_LARGE' });
  });

  test('a text longer than any amount is refused before anybody ponders how it might be grouped', () => {
    expect(refusalOf(`${'1'.repeat(20_000)}.1`)).toMatchObject({ code: 'AMOUNT_TOO_LARGE' });
  });

  test('every refusal speaks both languages and names what was typed', () => {
    const { sentence, message } = refusalOf('1209.58');
    expect(sentence.vi).toContain('{asDecimal}');
    expect(message).toBe('AMOUNT_AMBIGUOUS: “1209.58” can be read as 1.209,58 or as 120.958. Write the one you mean.');
  });

  test('what is printed is read back to the same đồng', () => {
    expect(printDong(1_209_580_000n)).toBe('1.209.580.000');
    expect(printDong(-57_232_000_000n)).toBe('-57.232.000.000');
    expect(printDong(0n)).toBe('0');
    fc.assert(
      fc.property(fc.bigInt({ min: -dongMax, max: dongMax }), (amount) => {
        expect(parseDong(printDong(amount))).toBe(amount);
        expect(parseDong(amount.toString())).toBe(amount);
      }),
    );
  });

  test('whatever is typed is an amount or a refusal, never a failure', () => {
    const character = fc.constantFrom(...'0123456789.,- trtriệutỷtỉđồngk'.split(''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(character, { maxLength: 14 }).map((all) => all.join('')),
        ),
        (typed) => {
          try {
            expect(typeof parseDong(typed)).toBe('bigint');
          } catch (error) {
            expect(error).toBeInstanceOf(Rejection);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a cost is split over its beneficiaries to the đồng', () => {
  const weights = fc
    .array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 40 })
    .filter((all) => all.some((weight) => weight > 0));
  const amount = fc.bigInt({ min: 0n, max: dongMax });

  test('337 triệu over three equal courses leaves nothing over', () => {
    expect(splitDong(dongOf(337_000_000n), [1, 1, 1])).toEqual([112_333_334n, 112_333_333n, 112_333_333n]);
    expect(splitDong(dongOf(100n), [3, 5, 7])).toEqual([20n, 33n, 47n]);
    expect(splitDong(dongOf(1n), [0, 1, 1])).toEqual([0n, 1n, 0n]);
  });

  test('the shares add up to the amount, each within one đồng of its exact part, and a weight of nought gets nothing', () => {
    fc.assert(
      fc.property(amount, weights, (whole, parts) => {
        const shares = splitDong(dongOf(whole), parts);
        const total = BigInt(parts.reduce((sum, weight) => sum + weight, 0));
        expect(sumOfDong(shares)).toBe(whole);
        for (const [index, share] of shares.entries()) {
          const exactTimesTotal = whole * BigInt(parts[index]!);
          const off = share * total - exactTimesTotal;
          expect(off < total && off > -total).toBe(true);
          if (parts[index] === 0) expect(share).toBe(0n);
        }
      }),
    );
  });

  test('who weighs more never gets less', () => {
    fc.assert(
      fc.property(amount, weights, (whole, parts) => {
        const shares = splitDong(dongOf(whole), parts);
        for (const [i, a] of parts.entries())
          for (const [j, b] of parts.entries()) if (a > b) expect(shares[i]! >= shares[j]!).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('weights that add up to nothing are a bug of the caller', () => {
    expect(() => splitDong(dongOf(5n), [])).toThrow(RangeError);
    expect(() => splitDong(dongOf(5n), [0, 0])).toThrow(RangeError);
    expect(() => splitDong(dongOf(5n), [0.5, 0.5])).toThrow(RangeError);
    expect(() => splitDong(dongOf(5n), [Number.NaN])).toThrow(RangeError);
  });

  test('a negative weight is a bug of the caller too: nobody’s share is below nothing', () => {
    expect(() => splitDong(dongOf(10n), [3, -1])).toThrow(RangeError);
  });

  test('a negative amount is split like its opposite', () => {
    expect(sumOfDong(splitDong(dongOf(-10n), [1, 1, 1]))).toBe(-10n);
  });
});

describe('a printed share', () => {
  test.each<[bigint, bigint, number]>([
    [2440n, 5000n, 48.8],
    [2440n, 2500n, 97.6],
    [1182n, 2368n, 49.92],
    [1n, 3n, 33.33],
    [2n, 3n, 66.67],
    [1n, 8n, 12.5],
    [5n, 100_000n, 0.01],
    [49n, 1_000_000n, 0],
    [0n, 7n, 0],
    [7n, 7n, 100],
    [-2440n, 5000n, -48.8],
    [-5n, 100_000n, -0.01],
  ])('%d of %d is %d %%', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBeCloseTo(percent, 10);
  });

  test('of nothing there is no share', () => {
    expect(percentOf(5n, 0n)).toBeNull();
  });

  test('is the nearest hundredth, upwards where two are equally near', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: dongMax }),
        fc.bigInt({ min: 1n, max: dongMax }),
        fc.nat({ max: 4 }),
        (part, whole, decimals) => {
          const scale = 10n ** BigInt(decimals);
          fc.pre(part * 100n * scale < whole * 10n ** 15n);
          const printed = BigInt(Math.round(percentOf(part, whole, decimals)! * Number(scale)));
          // |exact − printed| ≤ ½, and where it is exactly ½ the printed one is the larger.
          const twiceOff = 2n * (printed * whole - part * 100n * scale);
          expect(twiceOff <= whole && twiceOff > -whole).toBe(true);
        },
      ),
    );
  });
});
