import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { SpecDatabase } from '#libs/platform/testing';
import { demonstrationDatabase, startProduct, type RunningProduct } from '../acceptance/product.js';
import { openBrowser, quietOf, signIn, watch } from './browser.js';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A person at a page of their own, and what that page did that it must not do. */
export interface Desk {
  readonly page: Page;
  readonly faults: string[];
  /** Waits until the page has asked for nothing for a moment. */
  readonly quiet: () => Promise<void>;
}

interface Seat {
  /** Where the product is reached, if not directly. */
  readonly address?: string;
  readonly language?: 'vi' | 'en';
}

const preferencesKey = 'htx-journal.preferences';

/** One product with the demonstration and one browser, for all the stories of a file. */
export class Running {
  private readonly desks: Desk[] = [];
  /** The cookies of whoever signed in before: passwords are slow to check, as they should be. */
  private readonly signedIn = new Map<string, StorageState>();

  private constructor(
    readonly database: SpecDatabase,
    readonly product: RunningProduct,
    readonly browser: Browser,
  ) {}

  static async start(): Promise<Running> {
    const database = await demonstrationDatabase();
    const [product, browser] = await Promise.all([startProduct(database.url, { DEMONSTRATION: 'on' }), openBrowser()]);
    return new Running(database, product, browser);
  }

  /** A window of somebody's own, signed in, without the cookies of the others. Without a login nobody is signed in. */
  async desk(login?: string, { address = this.product.address, language = 'vi' }: Seat = {}): Promise<Desk> {
    const known = this.signedIn.get(`${login} ${address}`);
    const context = await this.browser.newContext({
      locale: 'vi-VN',
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
      ...(known ? { storageState: known } : {}),
    });
    await context.addInitScript(`localStorage.setItem('${preferencesKey}', '${JSON.stringify({ language })}')`);
    const page = await context.newPage();
    const desk = { page, faults: watch(page, address), quiet: quietOf(page) };
    this.desks.push(desk);
    if (login && !known) {
      await signIn(page, address, login);
      this.signedIn.set(`${login} ${address}`, await context.storageState());
    }
    return desk;
  }

  async pageOf(login: string): Promise<Page> {
    return (await this.desk(login)).page;
  }

  address(path: string): string {
    return `${this.product.address}${path}`;
  }

  /** What any page did since the last look that it must not do. */
  faults(): string[] {
    return this.desks.flatMap(({ faults }) => faults.splice(0));
  }

  /** Leaves out what a story provoked by itself. */
  forgive(provoked: RegExp): void {
    for (const { faults } of this.desks)
      faults.splice(0, faults.length, ...faults.filter((fault) => !provoked.test(fault)));
  }

  /** Closes every window: the next story starts with an empty desk. */
  async clear(): Promise<void> {
    await Promise.all(this.desks.splice(0).map(({ page }) => page.context().close()));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.product.stop();
    await this.database.drop();
  }
}

export const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
export const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Types into a list of choices, and takes the first that fits. */
export const choose = async (page: Page, name: string, typed: string): Promise<void> => {
  await field(page, name).fill(typed);
  await page.keyboard.press('Enter');
};

/** Reads the answers once more, records them, and waits for the receipt. */
export const record = async (page: Page): Promise<void> => {
  await button(page, 'Kiểm tra lại').click();
  await button(page, 'Ghi vào sổ').click();
  await page.getByText('Đã ghi vào sổ').waitFor();
};
