import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page, type Request } from 'playwright-core';
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

const quietMs = 100;
const lookAgainMs = 20;

/**
 * Counts what a page asks for, and gives a way to wait until it has asked for nothing for a moment: then all is there that an
 * answer brings. Followed streams never end and are not counted.
 */
export const quietOf = (page: Page): (() => Promise<void>) => {
  const open = new Set<Request>();
  let lastAt = Date.now();
  const ended = (request: Request) => {
    if (open.delete(request)) lastAt = Date.now();
  };
  page.on('request', (request) => {
    if (request.resourceType() === 'eventsource') return;
    open.add(request);
    lastAt = Date.now();
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    while (open.size || Date.now() - lastAt < quietMs) await page.waitForTimeout(lookAgainMs);
  };
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

/** Which rules a page is held to: all, or that of colours, the only one another colour scheme can break. */
export type Judged = 'all' | 'colours';

/** What axe finds against WCAG 2.2 AA, a line a place. */
export const violationsOn = async (page: Page, judged: Judged = 'all'): Promise<string[]> => {
  // Run by the debugger and not by the page, whose policy allows no script but its own.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(options),
    {
      runOnly: judged === 'colours' ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: tags },
      resultTypes: ['violations'],
    },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ''}`),
  );
};

export const picture = (page: Page, name: string) => page.screenshot({ path: join(picturesFolder, `${name}.png`) });
