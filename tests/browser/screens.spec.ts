import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import { startProduct, type RunningProduct } from '../acceptance/product.js';
import { openBrowser, picture, signIn, violationsOn, watch } from './browser.js';
import { visits, type Visit } from './screens.js';

const logins = {
  officer: 'canbo@minh-hoa',
  manager: 'lanhdao@minh-hoa',
  auditor: 'kiemtoan@minh-hoa',
  administrator: 'quantri@minh-hoa',
} as const;
const widths = [1440, 1024, 390] as const;

describe('every screen, in a real browser', () => {
  let database: SpecDatabase;
  let product: RunningProduct;
  let browser: Browser;
  const signedIn = new Map<string, BrowserContext>();

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

  const contextOf = async (person: Visit['person']): Promise<BrowserContext> => {
    const known = signedIn.get(person);
    if (known) return known;
    const context = await browser.newContext({ locale: 'vi-VN' });
    const page = await context.newPage();
    await signIn(page, product.address, logins[person]);
    await page.close();
    signedIn.set(person, context);
    return context;
  };

  const opened = async ({ path, person, shows }: Visit, scheme: 'light' | 'dark'): Promise<Page> => {
    const page = await (await contextOf(person)).newPage();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const { faults } = watch(page, product.address);
    await page.goto(`${product.address}${path}`);
    await page.getByText(shows).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
    return page;
  };

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    test.each(visits)(
      '$name: no violation of WCAG 2.2 AA, nothing leaves the host',
      async (visit) => {
        const page = await opened(visit, scheme);
        try {
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            await picture(page, `${visit.name}-${scheme}-${width}`);
          }
          // At the narrowest the menu is a dialog and tables scroll: what holds there and at the widest holds between.
          expect(await violationsOn(page)).toEqual([]);
          await page.setViewportSize({ width: widths[0], height: 900 });
          expect(await violationsOn(page)).toEqual([]);
        } finally {
          await page.close();
        }
      },
      120_000,
    );
  });

  test('an entry is verified by the browser itself', async () => {
    const page = await opened(visits.find(({ name }) => name === 'journal-entry')!, 'light');
    await page.getByRole('button', { name: 'Kiểm chứng' }).click();
    await page.getByText('Đã kiểm chứng trong trình duyệt này').waitFor();
    await page.close();
  });

  test('a session that ended is renewed over the page, and what was asked is answered', async () => {
    const context = await browser.newContext({ locale: 'vi-VN' });
    const page = await context.newPage();
    await signIn(page, product.address, logins.officer);
    await context.clearCookies();
    await page.getByRole('link', { name: 'Hợp tác xã', exact: true }).click();
    await page.getByText('Phiên đăng nhập đã hết').waitFor();
    await page.locator('input[autocomplete="current-password"]').fill('minh-hoa-2026');
    await page.getByRole('dialog').getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByText(/HTX dịch vụ Minh Họa số/u).first().waitFor();
    expect(await page.getByText('Phiên đăng nhập đã hết').count()).toBe(0);
    await context.close();
  });
});
