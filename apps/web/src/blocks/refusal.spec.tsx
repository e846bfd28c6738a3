/** @jest-environment jsdom */
import { afterEach, expect, test, beforeAll } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import { Problem } from '../api/problem.js';
import { Failed } from '../shell/states.js';
import { loadFieldNames } from '../i18n/field-name.js';

beforeAll(loadFieldNames);

afterEach(cleanup);

const said = (problem: ConstructorParameters<typeof Problem>[0], onRetry?: () => void): string | null => {
  render(<Failed error={new Problem(problem)} onRetry={onRetry} />);
  return document.body.textContent;
};
const fault = (path: string, detail: string) => ({ path, detail, code: 'FIELD' });

test('the field at fault is called as people call it', () => {
  const detail = 'terms.ratePercentPerYear: “6.5” có thể hiểu là 6,5 hoặc 65.';
  const path = 'terms.ratePercentPerYear';
  expect(said({ status: 400, code: 'QUANTITY_AMBIGUOUS', detail, faults: [fault(path, '')] })).toContain(
    'Điều kiện vay › Lãi suất %/năm: “6.5” có thể hiểu là',
  );
});

test('of several fields each is told with its name and its place in a list', () => {
  const faults = [fault('wanted', 'Quá ngắn (12).'), fault('beneficiaries[2].people', 'Quá nhỏ (1).')];
  const text = said({ status: 400, code: 'INPUT_INVALID', detail: 'Có trường chưa đúng.', faults });
  expect(text).toContain('Mật khẩu mới: Quá ngắn (12).');
  expect(text).toContain('Đơn vị thụ hưởng › 3 › Số người: Quá nhỏ (1).');
});

test('another try is offered only where it may end otherwise', () => {
  const retry = () => undefined;
  expect(said({ status: 400, code: 'X', detail: 'Sai.' }, retry)).not.toContain('Thử lại');
  expect(said({ status: 503, code: 'X', detail: 'Bận.' }, retry)).toContain('Thử lại');
});
