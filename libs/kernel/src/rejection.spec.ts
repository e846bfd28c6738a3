import { describe, expect, test } from '@jest/globals';
import { fill, refusals, Rejection } from '#libs/kernel';

const reject = refusals({
  SHORT: { vi: 'Quỹ thiếu {short} vào ngày {on}.', en: 'The fund is short of {short} on {on}.' },
  UNREADABLE: { vi: 'Không đọc được.', en: 'Cannot be read.', nature: 'input' },
});

describe('a refusal', () => {
  test('has a code, a sentence in both languages, and the figures that led to it', () => {
    const refusal = reject('SHORT', { short: 5n, on: '2012-05-01' });
    expect(refusal).toBeInstanceOf(Rejection);
    expect(refusal).toMatchObject({ code: 'SHORT', nature: 'rule', figures: { short: 5n }, faults: [] });
    expect(fill(refusal.sentence.vi, refusal.figures)).toBe('Quỹ thiếu 5 vào ngày 01/05/2012.');
    expect(refusal.message).toBe('SHORT: The fund is short of 5 on 01/05/2012.');
  });

  test('tells what can be read from what is not allowed', () => {
    expect(reject('UNREADABLE').nature).toBe('input');
  });

  test('a sentence shows a gap rather than swallow it, and a figure is never taken for a pattern', () => {
    expect(fill('{known} and {unknown}', { known: '$& {unknown}' })).toBe('$& {unknown} and {unknown}');
  });
});
