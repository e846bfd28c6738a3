/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import { FundRoomTable, Verdict } from './Preview.js';
import type { LoanPreview } from './queries.js';

const room = (amount: string) => ({ cash: { amount, day: '2025-06-01' }, available: { amount, day: '2025-06-01' } });
const preview = (over: Partial<LoanPreview> = {}): LoanPreview => ({
  saved: false,
  refusals: [],
  events: [],
  fundRoom: { before: room('100'), after: room('100'), ifPaidOut: null },
  loan: null,
  ...over,
});
const repayment = (credit: string) => ({ type: 'RepaymentRecorded', on: '2025-06-01', data: { credit } });
const verdictOn = (of: LoanPreview) => {
  const { container } = render(<Verdict preview={of} />);
  return { text: container.textContent, isFine: container.querySelector('.ant-alert-success') !== null };
};

test('a repayment of more than is owed can be recorded, and is to be looked at again', () => {
  expect(verdictOn(preview({ events: [repayment('385149040')] }))).toEqual({
    text: expect.stringContaining('Thu thừa 385.149.040 đ'),
    isFine: false,
  });
  expect(verdictOn(preview({ events: [repayment('0')] })).isFine).toBe(true);
});

test('an application the fund could not pay is to be looked at again, and the missing money is told with its day', () => {
  const short = preview({ fundRoom: { before: room('100'), after: room('100'), ifPaidOut: room('-31755') } });
  expect(verdictOn(short)).toEqual({ text: expect.stringContaining('quỹ không đủ tiền'), isFine: false });
  const { container } = render(<FundRoomTable preview={short} />);
  expect(container.textContent).toContain('Tiền mặt sẽ thiếu 31.755 đ vào ngày 01/06/2025.');
  const enough = { before: room('100'), after: room('100'), ifPaidOut: room('0') };
  expect(verdictOn(preview({ fundRoom: enough })).isFine).toBe(true);
});

test('what is refused leaves the fund as it is, and no second column says so', () => {
  const refused = { code: 'X', sentence: { vi: 'Không được.', en: 'No.' }, figures: {} };
  const { container } = render(<FundRoomTable preview={preview({ refusals: [refused] })} />);
  expect(container.querySelector('table')).toBeNull();
  expect(container.textContent).toContain('Tiền mặt thấp nhất');
});
