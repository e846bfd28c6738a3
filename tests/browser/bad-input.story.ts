import { afterEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startProxy } from '../faults/proxy.js';
import { fillPassword } from './browser.js';
import { button, choose, field, record, type Running } from './running.js';

/** What is typed outlives whatever goes wrong between typing it and its receipt. */
export const badInputStory = (running: () => Running): void =>
  describe('what was typed survives', () => {
    // The stories cut the line themselves; the browser notes each request that failed of it.
    afterEach(() => running().forgive(/net::ERR_/u));

    const registration = async (name: string): Promise<Page> => {
      const page = await running().pageOf('canbo@minh-hoa');
      await page.goto(running().address('/registration'));
      await field(page, 'Tên').fill(name);
      await choose(page, 'Ngành', 'van tai');
      await choose(page, 'Địa bàn', 'huyen minh hoa 2');
      await field(page, 'Ngày nghiệp vụ').fill('05/01/2026');
      return page;
    };
    const send = async (page: Page): Promise<void> => {
      await button(page, 'Kiểm tra lại').click();
      await button(page, 'Ghi vào sổ').click();
    };

    test('a refusal, which says that nothing was saved: whoever has looked at the similar name goes on', async () => {
      const page = await registration('Hợp tác xã dịch vụ Minh Họa số 15');
      await send(page);
      await page.getByText('Đã có tổ chức mang tên tương tự').first().waitFor();
      await page.getByText('Không có gì được lưu.').waitFor();
      expect(await field(page, 'Tên').inputValue()).toBe('Hợp tác xã dịch vụ Minh Họa số 15');
      await page.getByLabel('Tôi đã xem: đây là tổ chức khác').check();
      await record(page);
    }, 60_000);

    test('a day that has not come: the sentence stands beside the field', async () => {
      const page = await registration('HTX vận tải Bến Sỏi');
      await field(page, 'Ngày nghiệp vụ').fill('05/01/2099');
      await send(page);
      await page.getByText('Không có gì được lưu.').waitFor();
      const day = page.locator('.ant-form-item', { has: field(page, 'Ngày nghiệp vụ') });
      await day.getByText(/ở sau hôm nay/u).waitFor();
      await field(page, 'Ngày nghiệp vụ').fill('05/01/2026');
      await record(page);
    }, 60_000);

    test('another page: what was typed is on the list of what to do, and there again, until whoever typed it signs out', async () => {
      // Of somebody whose session no other story goes on with.
      const page = await running().pageOf('canbo2@minh-hoa');
      await page.goto(running().address('/loans/new'));
      await field(page, 'Mục đích vay').fill('Mua máy sấy');
      await choose(page, 'Bên vay', 'htx nong nghiep minh hoa so 1');
      await field(page, 'Số tiền đề nghị vay').fill('500tr');
      await page.getByRole('link', { name: 'Việc cần làm' }).click();
      await page.locator('main').getByRole('link', { name: 'Lập hồ sơ vay' }).click();
      await page.getByText('Đã điền lại bản nháp lúc').waitFor();
      expect(await field(page, 'Mục đích vay').inputValue()).toBe('Mua máy sấy');
      await page.reload();
      await page.getByText('Đã điền lại bản nháp lúc').waitFor();
      expect(await field(page, 'Số tiền đề nghị vay').inputValue()).toBe('500tr');
      await button(page, 'Tài khoản: canbo2@minh-hoa').click();
      await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
      await page.locator('input[autocomplete="username"]').waitFor();
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
    }, 60_000);

    test('a drawer that was closed: opened again it holds what was typed', async () => {
      const page = await running().pageOf('canbo@minh-hoa');
      const open = () => page.goto(running().address('/loans/vay-1?step=RecordRepayment'));
      await open();
      await field(page, 'Số chứng từ').fill('PT-ESC');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await open();
      await page.getByText('Đã điền lại bản nháp lúc').waitFor();
      expect(await field(page, 'Số chứng từ').inputValue()).toBe('PT-ESC');
      await button(page, 'Bỏ bản nháp').click();
      expect(await field(page, 'Số chứng từ').inputValue()).toBe('');
    }, 60_000);

    test('a lost connection: the same command is sent again under its key, and recorded once', async () => {
      const page = await registration('HTX vận tải Cầu Đôi');
      await page.context().setOffline(true);
      await send(page);
      await page.getByText('Chưa ghi được').waitFor();
      await page.context().setOffline(false);
      expect(await field(page, 'Tên').inputValue()).toBe('HTX vận tải Cầu Đôi');
      await record(page);
    }, 60_000);

    test('an answer that never came: what was recorded without being told of is not recorded twice', async () => {
      const page = await registration('HTX vận tải Đò Dọc');
      const numbers: number[] = [];
      await page.route('**/api/cooperatives', async (route) => {
        const answer = await route.fetch();
        numbers.push(((await answer.json()) as { position: number }).position);
        await (numbers.length === 1 ? route.abort('connectionreset') : route.fulfill({ response: answer }));
      });
      await send(page);
      await page.getByText('Chưa ghi được').waitFor();
      await record(page);
      expect(numbers).toEqual([numbers[0], numbers[0]]);
    }, 60_000);

    test('an ended session: whoever signs in again over the form goes on where they were', async () => {
      const page = await registration('HTX vận tải Sông Êm');
      // With the command itself: ended earlier, anything else the page asks for would open the dialog over the form.
      await page.route(
        '**/api/cooperatives',
        async (route) => {
          await page.context().clearCookies();
          await route.continue();
        },
        { times: 1 },
      );
      await send(page);
      await page.getByText('Phiên đăng nhập đã hết').waitFor();
      await fillPassword(page);
      await page
        .getByRole('dialog')
        .filter({ hasText: 'Phiên đăng nhập đã hết' })
        .getByRole('button', { name: 'Đăng nhập', exact: true })
        .click();
      await page.getByText('Đã ghi vào sổ').waitFor();
    }, 60_000);

    test('a record that became stale: what was recorded meanwhile is shown, and after another look it is recorded', async () => {
      const address = running().address('/loans/vay-1?step=RecordRepayment');
      const pay = async (voucher: string): Promise<Page> => {
        const page = await running().pageOf('canbo@minh-hoa');
        await page.goto(address);
        await field(page, 'Số tiền').fill('1tr');
        await field(page, 'Số chứng từ').fill(voucher);
        await page.getByText('Ghi được').waitFor();
        return page;
      };
      const mine = await pay('PT-MINE');
      await record(await pay('PT-OTHER'));
      await send(mine);
      await button(mine, 'Xem hồ sơ mới nhất').click();
      await mine.getByText('Từ lúc bạn mở hồ sơ, sổ có thêm:').waitFor();
      await mine
        .getByRole('alert')
        .getByText(/PT-OTHER/u)
        .first()
        .waitFor();
      expect(await field(mine, 'Số chứng từ').inputValue()).toBe('PT-MINE');
      await record(mine);
    }, 120_000);

    test('a look at the journal: what was recorded while the line was cut comes when it is back, once', async () => {
      const { product } = running();
      const wire = await startProxy(product.address);
      try {
        const { page: auditor } = await running().desk('kiemtoan@minh-hoa', {
          address: new URL(wire.urlFor(product.address)).origin,
        });
        await auditor.getByRole('link', { name: 'Sổ bút toán', exact: true }).click();
        await auditor.getByText('Đang theo dõi').waitFor();
        wire.sever();
        await auditor.getByText('Đang nối lại…').waitFor();
        await record(await registration('HTX vận tải Gió Chướng'));
        wire.lead(product.address);
        await auditor.getByText('Đang theo dõi').waitFor();
        const row = auditor.locator('tbody tr, .ant-table-row').filter({ hasText: 'Gió Chướng' });
        await row.first().waitFor();
        expect(await row.count()).toBe(1);
      } finally {
        await wire.close();
      }
    }, 60_000);
  });
