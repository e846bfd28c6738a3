import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { button, choose, field, record, type Running } from './running.js';

const cooperative = 'HTX nông nghiệp hữu cơ Kế Sách Xanh';

/** An officer's work, from a cooperative that nobody knew to a repayment that was dated wrongly. */
export const officerStory = (running: () => Running): void =>
  describe('an officer', () => {
    let loan: string;

    test('registers a cooperative, and finds it at once by a part of its name without marks', async () => {
      const page = await running().pageOf('canbo@minh-hoa');
      await page.goto(running().address('/registration'));
      await field(page, 'Tên').fill(cooperative);
      await choose(page, 'Ngành', 'nong nghiep');
      await choose(page, 'Địa bàn', 'huyen minh hoa 3');
      await field(page, 'Thành viên').fill('34');
      await field(page, 'Ngày nghiệp vụ').fill('05/01/2026');
      await record(page);
      await page.getByRole('link', { name: 'Mở hồ sơ vừa đăng ký' }).click();
      await page.getByRole('heading', { name: cooperative }).waitFor();

      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').last().fill('ke sach xanh');
      await page.getByRole('option', { name: cooperative }).waitFor();
    }, 60_000);

    test('records one training for three, pasted from a sheet, and the cost is split to the đồng', async () => {
      const page = await running().pageOf('canbo@minh-hoa');
      await page.goto(running().address('/support?kind=trainings'));
      await field(page, 'Tên việc hỗ trợ').fill('Lớp quản trị HTX kiểu mới');
      await field(page, 'Chủ đề').fill('Quản trị');
      await field(page, 'Số lớp').fill('1');
      await field(page, 'Ngày nghiệp vụ').fill('12/03/2026');
      await field(page, 'Số tiền').fill('10tr');
      await pasteInto(page, 'Tên hoặc mã, dòng 1', 'ke sach xanh\t12\t12\nto-chuc-15\t10\t10\nto-chuc-21\t8\t8');
      await page.getByText('Tổng 10.000.000 đồng, chia cho 3 đơn vị.').waitFor();
      const shares = await page.locator('tbody tr td:nth-child(5)').allTextContents();
      expect(shares.slice(0, 3).map((share) => Number(share.replaceAll('.', '')))).toEqual([4000000, 3333333, 2666667]);
      await record(page);

      await page.goto(running().address('/cooperatives/to-chuc-21'));
      await page.getByText('Lớp quản trị HTX kiểu mới').first().waitFor();
    }, 60_000);

    test('applies for a loan beside a live schedule, a colleague appraises, a manager approves', async () => {
      const officer = await running().pageOf('canbo@minh-hoa');
      await officer.goto(running().address('/loans/new'));
      await choose(officer, 'Bên vay', 'Minh Hoa so 10');
      await field(officer, 'Mục đích vay').fill('Mua máy sấy lúa');
      await field(officer, 'Tổng chi phí dự án').fill('400tr');
      await field(officer, 'Vốn tự có tham gia').fill('200tr');
      await field(officer, 'Số tiền đề nghị vay').fill('120tr');
      await field(officer, 'Thời hạn (tháng)').fill('12');
      await field(officer, 'Lãi suất đề nghị (% / năm)').fill('6,5');
      await officer.getByText(/^Gốc 120\.000\.000 đ · lãi [\d.]+ đ/u).waitFor();
      await officer.getByText('Mức thấp nhất từ ngày nghiệp vụ trở đi', { exact: false }).waitFor();
      await field(officer, 'Ngày nghiệp vụ').fill('02/02/2026');
      await record(officer);
      await button(officer, 'Mở khoản vay').click();
      await officer.getByText('Đã nộp hồ sơ').waitFor();
      loan = new URL(officer.url()).pathname;

      const colleague = await step('canbo2@minh-hoa', 'AppraiseLoan');
      await field(colleague, 'Nhận xét thẩm định').fill('Phương án khả thi');
      await recordOn(colleague, '05/02/2026');

      const manager = await step('lanhdao@minh-hoa', 'ApproveLoan');
      await recordOn(manager, '09/02/2026');
      await manager.getByRole('button', { name: /^(?:Đóng|Close)$/u }).click();
      await manager.getByText('Đã duyệt').first().waitFor();
    }, 120_000);

    test('signs the contract, and another person pays it out: whoever made or approved it is not offered to', async () => {
      const officer = await step('canbo@minh-hoa', 'ContractLoan');
      await field(officer, 'Số hợp đồng').fill('HĐ-KS-01');
      await recordOn(officer, '16/02/2026');

      const maker = await running().pageOf('canbo@minh-hoa');
      await maker.goto(running().address(loan));
      await maker.getByText(/Giải ngân \(bạn đã làm một bước khác của khoản vay này\)/u).waitFor();

      const payer = await step('thuquy@minh-hoa', 'DisburseLoan');
      await field(payer, 'Số chứng từ').fill('PC-KS-01');
      await field(payer, 'Số phiếu tra cứu CIC').fill('CIC-2026-0201');
      await field(payer, 'Ngày tra cứu CIC').fill('17/02/2026');
      await recordOn(payer, '20/02/2026');
      await payer.goto(running().address(loan));
      await payer.getByRole('cell', { name: 'PC-KS-01' }).waitFor();
    }, 120_000);

    test('records a repayment that came months ago, and corrects its day: both stay in the journal', async () => {
      const officer = await step('canbo2@minh-hoa', 'RecordRepayment');
      await field(officer, 'Số tiền').fill('10tr');
      await field(officer, 'Số chứng từ').fill('PT-KS-01');
      await recordOn(officer, '20/04/2026');
      await officer.getByText('Số tiền thu được phân bổ').waitFor();
      await officer.goto(running().address(loan));
      const line = officer.getByRole('row').filter({ hasText: 'PT-KS-01' });
      await line.getByText('20/04/2026').waitFor();

      await line.getByRole('link', { name: 'Đính chính' }).click();
      // What was recorded stands in the fields: only what was wrong is typed.
      expect(await field(officer, 'Số tiền').inputValue()).toBe('10.000.000');
      await field(officer, 'Ngày đúng').fill('20/03/2026');
      await field(officer, 'Lý do').fill('Phiếu thu ghi ngày 20/3, nhập nhầm tháng');
      await officer.getByText('Ghi được').waitFor();
      await record(officer);
      await officer.goto(running().address(loan));
      await line.getByText('20/03/2026').waitFor();
      // As known before the correction the repayment still has its first day.
      const history = officer.getByText(/nhập nhầm tháng/u).first();
      await history.waitFor();
      const correction = Number(/số (\d+)/u.exec(await officer.getByText(/đã được thay bằng số/u).innerText())![1]);
      await officer.goto(running().address(`${loan}?asKnown=${correction - 1}`));
      await line.getByText('20/04/2026').waitFor();
    }, 120_000);

    const step = async (login: string, name: string): Promise<Page> => {
      const page = await running().pageOf(login);
      await page.goto(running().address(`${loan}?step=${name}`));
      await field(page, 'Ngày nghiệp vụ').waitFor();
      return page;
    };
    /** Dates the step, and records it once the preview says that it can be recorded. */
    const recordOn = async (page: Page, day: string): Promise<void> => {
      await field(page, 'Ngày nghiệp vụ').fill(day);
      await page.getByText('Ghi được').waitFor();
      await record(page);
    };
  });

/** Puts text from a sheet into a cell, as Ctrl+V does. */
const pasteInto = async (page: Page, cell: string, text: string): Promise<void> =>
  field(page, cell).evaluate((input, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
