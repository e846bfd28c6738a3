import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumMissing, chromiumPath } from '../support/chromium.mjs';

/** Looked at by people after a run; git ignores it. */
const picturesFolder = 'coverage/screens';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const passwordOfDemonstration = 'minh-hoa-2026';

export const openBrowser = (): Promise<Browser> => {
  if (!chromiumPath) throw new Error(chromiumMissing);
  mkdirSync(picturesFolder, { recursive: true });
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
};

/** Notes every request that leaves the host, every error of the page and every breach of the content policy. */
export const watch = (page: Page, address: string): string[] => {
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/u.test(url)) faults.push(`leaves the host: ${url}`);
  });
  page.on('pageerror', (error) => faults.push(`error of the page: ${error.message}`));
  page.on('console', (message) => {
    // Whoever is not signed in is told so by a 401; a refusal is an answer.
    if (message.type() === 'error' && !/status of 4\d\d/u.test(message.text())) faults.push(message.text());
  });
  return faults;
};

export const fillPassword = (page: Page): Promise<void> =>
  page.locator('input[autocomplete="current-password"]').fill(passwordOfDemonstration);

export const signIn = async (page: Page, address: string, login: string): Promise<void> => {
  await page.goto(address);
  await page.locator('input[autocomplete="username"]').fill(login);
  await fillPassword(page);
  await page.locator('button[type="submit"]').click();
  await page.locator('main#content h1').waitFor();
};

/** What axe finds against WCAG 2.2 AA, a line a place. */
export const violationsOn = async (page: Page): Promise<string[]> => {
  // Run by the debugger and not by the page, whose policy allows no script but its own.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    tags,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ''}`),
  );
};

export const picture = (page: Page, name: string) => page.screenshot({ path: join(picturesFolder, `${name}.png`) });
