import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import { startProduct, type RunningProduct } from '../acceptance/product.js';
import { fillPassword, openBrowser, picture, signIn, violationsOn, watch } from './browser.js';
import { logins, visits, type Visit } from './screens.js';

/** Each screen as it is photographed; where it is judged too, what holds there holds between. */
const views = [
  { colorScheme: 'light', width: 1440, judged: true },
  { colorScheme: 'light', width: 1024, judged: false },
  { colorScheme: 'light', width: 390, judged: true },
  { colorScheme: 'dark', width: 390, judged: false },
  { colorScheme: 'dark', width: 1024, judged: false },
  { colorScheme: 'dark', width: 1440, judged: true },
] as const;
const preferencesKey = 'htx-journal.preferences';

interface Open {
  readonly page: Page;
  /** What the page did that it must not do. */
  readonly faults: string[];
}

describe('in a real browser', () => {
  let database: SpecDatabase;
  let product: RunningProduct;
  let browser: Browser;
  /** One page for each person and language, signed in once and used again. */
  const pages = new Map<string, Promise<Open>>();

  beforeAll(async () => {
    database = await specDatabase();
    [product, browser] = await Promise.all([startProduct(database.url, { DEMONSTRATION: 'on' }), openBrowser()]);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await database?.drop();
  });

  const pageOf = (visit: Visit): Promise<Open> => {
    const { person, language } = visit;
    const key = `${person} ${language}`;
    if (!pages.has(key)) pages.set(key, newPage(visit));
    return pages.get(key)!;
  };
  const newPage = async ({ person, language }: Visit): Promise<Open> => {
    const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' });
    await context.addInitScript(
      `localStorage.setItem('${preferencesKey}', '${JSON.stringify({ language: language ?? 'vi' })}')`,
    );
    const page = await context.newPage();
    const faults = watch(page, product.address);
    if (person) await signIn(page, product.address, logins[person]);
    return { page, faults };
  };

  const visited = async (visit: Visit): Promise<Open> => {
    const open = await pageOf(visit);
    const { page, faults } = open;
    faults.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${product.address}${visit.path}`);
    await page.waitForLoadState('networkidle');
    await visit.act?.(page);
    await page.getByText(visit.shows).first().waitFor();
    return open;
  };

  test.each(visits)('$name: no violation of WCAG 2.2 AA, nothing leaves the host', async (visit) => {
    const { page, faults } = await visited(visit);
    for (const { colorScheme, width, judged } of views) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await picture(page, `${visit.name}-${colorScheme}-${width}`);
      const found = judged ? await violationsOn(page) : [];
      expect({ colorScheme, width, found }).toEqual({ colorScheme, width, found: [] });
    }
    expect(faults).toEqual([]);
  });

  test('an entry is verified by the browser itself', async () => {
    const { page } = await visited(visits.find(({ name }) => name === 'journal-entry')!);
    await page.getByRole('button', { name: 'Kiểm chứng' }).click();
    await page.getByText('Đã kiểm chứng trong trình duyệt này').waitFor();
  });

  test('what is chosen opens in sight, also for whoever wants no motion', async () => {
    const { page } = await visited(visits.find(({ name }) => name === 'cooperatives')!);
    await page.getByRole('combobox', { name: 'Ngành' }).click();
    await page.getByRole('option', { name: 'Vận tải' }).click();
    await page.waitForURL(/sector=transport/u);
  });

  test('a session that ended is renewed over the page: what was typed is still there, what was asked is answered', async () => {
    const { page } = await visited({ name: 'renewal', path: '/cooperatives', person: 'manager', shows: /120 dòng/u });
    await page.context().clearCookies();
    await page.getByPlaceholder('Tìm theo tên').fill('thu cong');
    await page.getByText('Phiên đăng nhập đã hết').waitFor();
    await picture(page, 'session-renewed-light-1440');
    expect(await violationsOn(page)).toEqual([]);
    await fillPassword(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Đăng nhập' }).click();
    await page
      .getByText(/HTX thủ công Minh Họa số/u)
      .first()
      .waitFor();
    await page.getByText('Phiên đăng nhập đã hết').waitFor({ state: 'detached' });
    expect(await page.getByPlaceholder('Tìm theo tên').inputValue()).toBe('thu cong');
  });

  test('the page speaks English when asked, from one word to the next', async () => {
    const { page } = await visited({ name: 'language', path: '/', person: 'administrator', shows: /Việc cần làm/u });
    await page.getByRole('button', { name: /^Tài khoản/u }).click();
    await page.getByText('English').click();
    await page.getByRole('heading', { name: 'What to do' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });
});
