import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { settingsFrom } from '#libs/platform';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import { loadDemonstration } from '../../apps/cli/src/demo/load.js';
import { openProduct } from '../../apps/product.js';
import { openBrowser, picture, violationsOn } from './browser.js';

/** The page of an audit package, opened from disk as an auditor does, in a browser that has no network. */

let database: SpecDatabase;
let browser: Browser;
let key: string;
const folder = mkdtempSync(join(tmpdir(), 'offline-'));
const good = join(folder, 'good');
beforeAll(async () => {
  database = await specDatabase();
  const product = await openProduct(settingsFrom({ DATABASE_URL: database.url }));
  await loadDemonstration(product, () => undefined);
  await product.close();
  const asked = ['export-audit', '--authority', 'minh-hoa', '--dir', good, '--json'];
  const { stdout } = spawnSync(process.execPath, ['dist/apps/cli/src/main.js', ...asked], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: database.url, DATA_DIR: join(folder, 'data') },
  });
  key = (JSON.parse(stdout) as { logKeys: [string] }).logKeys[0];
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** What the page did beside being opened. */
const opened = async (): Promise<{ page: Page; faults: string[] }> => {
  const context = await browser.newContext({ locale: 'vi-VN', offline: true });
  const page = await context.newPage();
  const address = pathToFileURL(join(good, 'verify.html')).href;
  const faults: string[] = [];
  page.on('request', (request) => request.url() !== address && faults.push(request.url()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(address);
  return { page, faults };
};

/** The verdict on what is chosen; `result` is what the page marks it as. */
const verdict = async (page: Page) => {
  const answer = page.locator('#answer:is(.verified, .consistent, .refused)');
  await answer.waitFor();
  return { result: await answer.getAttribute('class'), text: await answer.innerText() };
};
const choose = (page: Page, dir: string) => page.locator('#folder').setInputFiles(dir);
const type = async (page: Page, trusted: string) => {
  await page.locator('#key').fill(trusted);
  await page.locator('#key').press('Enter');
};

const spoilt = (name: string, spoil: (dir: string) => void): string => {
  const dir = join(folder, name);
  cpSync(good, dir, { recursive: true });
  spoil(dir);
  return dir;
};
const bundle = 'tile/entries/000';

test('a package is only found consistent under no key, and verified under the one that the auditor then types', async () => {
  const { page, faults } = await opened();
  await choose(page, good);
  const consistent = await verdict(page);
  expect(consistent.result).toBe('consistent');
  expect(consistent.text).not.toMatch(/ĐÃ KIỂM|VERIFIED/u);
  await type(page, key);
  const { result, text } = await verdict(page);
  expect([result, text]).toEqual(['verified', expect.stringMatching(/^ĐÃ KIỂM, ĐÚNG/u)]);
  expect(text).toContain('postings of every fund balance');
  expect(await violationsOn(page)).toEqual([]);
  await picture(page, 'verify-html');
  expect(faults).toEqual([]);
});

test('a package with one byte changed is refused, and the number of the entry is told', async () => {
  const dir = spoilt('altered', (at) => {
    const bytes = readFileSync(join(at, bundle));
    const where = bytes.indexOf('"position":7,');
    writeFileSync(join(at, bundle), bytes.fill('8', where + 11, where + 12));
  });
  const { page, faults } = await opened();
  await type(page, key);
  await choose(page, dir);
  const { result, text } = await verdict(page);
  expect([result, text]).toEqual(['refused', expect.stringContaining('ENTRY_ALTERED')]);
  expect(text).toContain('Mục số 7 đã bị đổi');
  expect(text).toContain('Entry 7 was altered');
  expect(faults).toEqual([]);
});

test.each([
  ['a file missing', () => spoilt('torn', (at) => unlinkSync(join(at, bundle))), `Gói thiếu tệp ${bundle}`],
  ['a folder of something else', () => join(good, 'reports'), 'Gói thiếu tệp manifest.json'],
])('%s is refused in words', async (_, dir, why) => {
  const { page, faults } = await opened();
  await choose(page, dir());
  expect(await verdict(page)).toMatchObject({ result: 'refused', text: expect.stringContaining(why) });
  expect(faults).toEqual([]);
});

test('a key that is none is refused in words', async () => {
  const { page, faults } = await opened();
  await type(page, 'abc');
  await choose(page, good);
  expect(await verdict(page)).toMatchObject({ result: 'refused', text: expect.stringContaining('KEY_MALFORMED') });
  expect(faults).toEqual([]);
});
