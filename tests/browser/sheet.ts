import type { Page } from 'playwright-core';

const sheetOf = (on: string): string =>
  [
    `Tên tổ chức;Loại hình;Ngành;Địa bàn;${on};Số thành viên`,
    'HTX Nhập Thử Một;HTX;Nông nghiệp, thủy sản;Huyện Minh Họa 1;15/03/2021;25',
    'HTX Nhập Thử Hai;Hợp tác xã;Xây dựng;Huyện Minh Họa 1;2022;',
    'HTX Nhập Thử Ba;Công ty;Xây dựng;Nơi không có;2022;9',
  ].join('\n');

/** Three cooperatives, one of them wrong, under titles that are all familiar. */
export const familiarSheet = sheetOf('Ngày thành lập');
/** The same, with one title that is not. */
export const sheetOfThree = sheetOf('Ra đời');

/** Chooses a file on the page of imports as a person would. */
export const chooseSheet = (page: Page, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ba-htx.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
