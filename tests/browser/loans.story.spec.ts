import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import { startProduct, type RunningProduct } from '../acceptance/product.js';
import { openBrowser, signIn } from './browser.js';

let database: SpecDatabase;
let product: RunningProduct;
let browser: Browser;
beforeAll(async () => {
  database = await specDatabase();
  product = await startProduct(database.url, { DEMONSTRATION: 'on' });
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await database?.drop();
});

const pageOf = async (login: string): Promise<Page> => {
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await signIn(page, product.address, login);
  return page;
};
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const record = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByText('Đã ghi vào sổ').waitFor();
};

test('an officer applies beside a live schedule, a colleague appraises, a manager approves', async () => {
  const officer = await pageOf('canbo@minh-hoa');
  await officer.goto(`${product.address}/loans/new`);
  await field(officer, 'Bên vay').fill('Minh Hoa so 10');
  await officer.keyboard.press('Enter');
  await field(officer, 'Mục đích vay').fill('Mua máy sấy lúa');
  await field(officer, 'Tổng chi phí dự án').fill('400tr');
  await field(officer, 'Vốn tự có tham gia').fill('200tr');
  await field(officer, 'Số tiền đề nghị vay').fill('120tr');
  await field(officer, 'Thời hạn (tháng)').fill('12');
  await field(officer, 'Lãi suất đề nghị (% / năm)').fill('6,5');
  await officer.getByText(/^Gốc 120\.000\.000 đ · lãi [\d.]+ đ/u).waitFor();
  await officer.getByText('Mức thấp nhất từ ngày nghiệp vụ trở đi', { exact: false }).waitFor();
  await record(officer);
  await officer.getByRole('button', { name: 'Mở khoản vay' }).click();
  await officer.getByText('Đã nộp hồ sơ').waitFor();
  const address = officer.url();

  const colleague = await pageOf('canbo2@minh-hoa');
  await colleague.goto(`${address}?step=AppraiseLoan`);
  await field(colleague, 'Nhận xét thẩm định').fill('Phương án khả thi');
  await colleague.getByText('Ghi được').waitFor();
  await record(colleague);

  const manager = await pageOf('lanhdao@minh-hoa');
  await manager.goto(address);
  await manager.getByRole('button', { name: 'Duyệt (bỏ phiếu)' }).click();
  await manager.getByText('Ghi được').waitFor();
  await record(manager);
  await manager
    .getByRole('button', { name: 'Đóng' })
    .or(manager.getByRole('button', { name: 'Close' }))
    .click();
  await manager.getByText('Đã duyệt').first().waitFor();
}, 120_000);

test('what became stale meanwhile is shown, and what was typed is recorded after another look', async () => {
  const [mine, other] = [await pageOf('canbo@minh-hoa'), await pageOf('canbo@minh-hoa')];
  const address = `${product.address}/loans/vay-1?step=RecordRepayment`;
  const pay = async (page: Page, voucher: string) => {
    await field(page, 'Số tiền').fill('1tr');
    await field(page, 'Số chứng từ').fill(voucher);
    await page.getByText('Ghi được').waitFor();
  };
  await mine.goto(address);
  await pay(mine, 'PT-MINE');
  await other.goto(address);
  await pay(other, 'PT-OTHER');
  await record(other);

  await mine.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await mine.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await mine.getByRole('button', { name: 'Xem hồ sơ mới nhất' }).click();
  await mine.getByText('Từ lúc bạn mở hồ sơ, sổ có thêm:').waitFor();
  await mine
    .getByRole('alert')
    .getByText(/PT-OTHER/u)
    .first()
    .waitFor();
  expect(await field(mine, 'Số chứng từ').inputValue()).toBe('PT-MINE');
  await record(mine);
}, 120_000);
