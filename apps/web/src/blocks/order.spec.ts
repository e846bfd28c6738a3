import { expect, test } from '@jest/globals';
import { inOrder, type OrderKey } from './order.js';

test.each<[string, OrderKey[], boolean, OrderKey[]]>([
  ['numbers within names count as numbers', ['HTX số 15', 'HTX số 2'], false, ['HTX số 2', 'HTX số 15']],
  ['đ comes after d', ['Đại Tâm', 'Dù Kê', 'Ba Xuyên'], false, ['Ba Xuyên', 'Dù Kê', 'Đại Tâm']],
  ['what is not known is last', [null, 3, 20], false, [3, 20, null]],
  ['what is not known is last downwards too', [3, null, 20], true, [20, 3, null]],
])('%s', (_, rows, isDown, sorted) => expect(inOrder(rows, (row) => row, isDown)).toEqual(sorted));
