import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import { startProduct, type RunningProduct } from '../acceptance/product.js';
import { openBrowser, signIn } from './browser.js';
import { chooseSheet, sheetOfThree } from './sheet.js';

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

test('an officer imports a sheet: the wrong row is told in words, the right ones are recorded, and taken back', async () => {
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await signIn(page, product.address, 'canbo@minh-hoa');
  const found = async () => {
    await page.goto(`${product.address}/cooperatives?text=nhap thu`);
    return page.getByRole('link', { name: /HTX Nhập Thử/u });
  };

  await page.goto(`${product.address}/imports`);
  await chooseSheet(page, sheetOfThree);
  await page.waitForURL(/\/imports\/[0-9a-f]+/u);
  const address = page.url();
  await page.getByText('HTX Nhập Thử Một · HTX Nhập Thử Hai').waitFor();
  // The title of one column is not a familiar one: it is assigned by hand, and was asked for.
  await page.getByRole('button', { name: 'Kiểm tra từng dòng' }).click();
  await page.getByText('Chưa gán cột bắt buộc: Ngày thành lập.').waitFor();
  await page.getByRole('combobox', { name: 'Cột trong tệp cho: Ngày thành lập' }).fill('ra doi');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kiểm tra từng dòng' }).click();

  const wrong = page.getByRole('row', { name: /Công ty/u });
  await wrong.getByText('Phải sửa').waitFor();
  expect(await wrong.locator('.import-fault').allTextContents()).toEqual([
    expect.stringMatching(/^Không có lựa chọn “Công ty”\. Hãy ghi một trong: Hợp tác xã;/u),
    expect.stringMatching(/^Không tìm thấy “Nơi không có”/u),
  ]);

  await page.reload();
  await page.getByRole('button', { name: 'Ghi 2 dòng vào sổ' }).click();
  await page.getByText('2 trên 3 dòng, mỗi dòng một bút toán').waitFor();
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByText('2 dòng đã thành bút toán, 1 dòng không ghi.').waitFor();
  await (await found()).nth(1).waitFor();

  await page.goto(address);
  await page.getByRole('button', { name: 'Hủy đợt nhập' }).click();
  await page.getByRole('button', { name: 'Hủy các bút toán' }).click();
  await page.getByText('Hãy ghi lý do').waitFor();
  await page.getByLabel('Lý do hủy').fill('Nhầm tệp');
  await page.getByRole('button', { name: 'Hủy các bút toán' }).click();
  await page.getByText('Đã hủy 2 bút toán').waitFor();
  await found();
  await page.getByText('Không có tổ chức nào như vậy').waitFor();

  await page.goto(`${product.address}/imports`);
  await page.getByRole('row', { name: /ba-htx\.csv.+Đã hủy/u }).waitFor();
}, 120_000);
