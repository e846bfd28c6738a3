import { expect, test } from '@jest/globals';
import type { Field } from './actions.js';
import { bodyOf, percentRefused } from './bodies.js';

const asked: Field = { path: 'terms.ratePercentPerYear', label: 'ratePercentPerYear', kind: 'percent' };
const agreed: Field = { path: 'plan.rate.percent', label: 'ratePercent', kind: 'percent' };

test('a rate that can be read in two ways is sent nowhere, whether it is asked for or planned with', () => {
  expect(bodyOf([asked], { terms: { ratePercentPerYear: '6.5' } })).toBeUndefined();
  expect(bodyOf([agreed], { plan: { rate: { percent: '6.5' } } })).toBeUndefined();
  expect(percentRefused(asked.path, '6.5', 'vi')).toContain('6,5');
});

test('a rate is sent as it was typed, with as many decimals as its field takes', () => {
  expect(bodyOf([asked], { terms: { ratePercentPerYear: ' 6,5 ' } })).toEqual({ terms: { ratePercentPerYear: '6,5' } });
  expect(percentRefused(agreed.path, '0,541667', 'vi')).toBeUndefined();
  expect(percentRefused(asked.path, '0,541667', 'vi')).toBeDefined();
});
