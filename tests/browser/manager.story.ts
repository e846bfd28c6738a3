import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { picture } from './browser.js';
import { button, choose, record, type Running } from './running.js';

/**
 * The fund of Sóc Trăng as the province's report of 2013 tells it: 2.500 triệu to begin with, 5.000 triệu since 2011, of which
 * 2.440 triệu were lent to eight projects by the end of 2012.
 */
const stood = [
  { day: '31/12/2010', capital: '2.500.000.000', disbursed: '0', available: '2.500.000.000', share: '0%' },
  { day: '31/12/2011', capital: '5.000.000.000', disbursed: '0', available: '5.000.000.000', share: '0%' },
  {
    day: '31/12/2012',
    capital: '5.000.000.000',
    disbursed: '-2.440.000.000',
    available: '2.560.000.000',
    share: '48,8%',
  },
] as const;

/** A manager's quarter: how the fund stands, the books closed, the report printed. */
export const managerStory = (running: () => Running): void =>
  describe('a manager', () => {
    test('reads the dashboard as of three days, and each shows what the fund was then', async () => {
      const page = await running().pageOf('lanhdao@soc-trang');
      await page.goto(running().address('/capital'));
      await showAsTable(page, 'Từ vốn đến số còn cho vay được');
      for (const { day, capital, disbursed, available, share } of stood) {
        await goToDay(page, day);
        await page.getByText(`Giải ngân lũy kế trên vốn: ${share}.`).waitFor();
        expect(await amountOf(page, 'Vốn điều lệ')).toBe(capital);
        expect(await amountOf(page, 'Đã giải ngân (lũy kế)')).toBe(disbursed);
        expect(await amountOf(page, 'Vốn khả dụng')).toBe(available);
      }
      // The address alone opens the same answer on another desk.
      const colleague = await running().pageOf('kiemtoan@soc-trang');
      await colleague.goto(page.url());
      await colleague.getByText('Giải ngân lũy kế trên vốn: 48,8%.').waitFor();
    }, 60_000);

    test('closes a quarter, and sees that its figures hold', async () => {
      const page = await running().pageOf('lanhdao@minh-hoa');
      await page.goto(running().address('/periods'));
      await button(page, 'Khóa sổ một kỳ').click();
      const dialog = page.getByRole('dialog', { name: 'Khóa sổ một kỳ' });
      await choose(page, 'Kỳ', 'quy 4/2025');
      await dialog.getByLabel('Ghi chú').fill('Đã đối chiếu với kho bạc');
      await record(page);
      await dialog.getByRole('button', { name: /^(?:Đóng|Close)$/u }).click();
      await page.getByRole('link', { name: 'quý 4/2025' }).click();
      await page.getByText('Số liệu lúc khóa sổ').waitFor({ timeout: 40_000 });
      await button(page, 'Còn đúng không?').click();
      await page.getByText(/^Đúng: tính lại từ đầu sổ/u).waitFor();
      await page.getByText('Hỏi lại hôm nay, báo cáo vẫn cho số của lúc khóa.').waitFor();
    }, 90_000);

    test('prints the report as the paper alone, and takes it as a file for the word processor', async () => {
      const page = await running().pageOf('lanhdao@soc-trang');
      await page.goto(running().address('/report?fromYear=2010&toYear=2012&asOf=2013-12-31'));
      const paper = page.getByRole('region', { name: /^Báo cáo/iu });
      await paper.getByText(/khoảng 1\.209,58 triệu đồng/u).waitFor();

      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation').isVisible()).toBe(false);
      expect(await button(page, 'DOCX').isVisible()).toBe(false);
      expect(await paper.isVisible()).toBe(true);
      await picture(page, 'report-printed');
      expect((await page.pdf({ format: 'A4' })).toString('latin1', 0, 4)).toBe('%PDF');
      await page.emulateMedia({ media: 'screen' });

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'DOCX' }).or(button(page, 'DOCX')).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.docx$/u);
      const file = await readFile(await download.path());
      expect(file.toString('latin1', 0, 2)).toBe('PK');
      expect(file.includes('word/document.xml')).toBe(true);
    }, 60_000);
  });

/** Types the day into the bar above the page, as people do. */
const goToDay = async (page: Page, day: string): Promise<void> => {
  const field = page.getByRole('region', { name: 'Tính đến ngày' }).getByRole('textbox').first();
  await field.fill(day);
  await field.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('asOf') === day.split('/').reverse().join('-'));
};

const showAsTable = async (page: Page, title: string): Promise<void> => {
  const card = page.locator('.ant-card').filter({ has: page.getByRole('heading', { name: title }) });
  await card.getByText('Xem dạng bảng').click();
};

/** What stands beside a row of the capital. */
const amountOf = (page: Page, row: string): Promise<string> =>
  page
    .getByRole('region', { name: 'Từ vốn đến số còn cho vay được' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell')
    .innerText();
