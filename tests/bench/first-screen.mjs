import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumMissing, chromiumPath } from '../support/chromium.mjs';
import { median } from './measure.mjs';

/*
 * node tests/bench/first-screen.mjs --address http://localhost:3000 [--rounds 5] [--login canbo@minh-hoa] [--json]
 * How long a person waits for the first screen of a product that runs already: from the address to the list of what is to be
 * done and the newest entries, with no file kept by the browser (cold) and with the files of the visit before (warm). Each
 * round is a browser profile of its own; nothing is throttled. It judges nobody: the target is 1,5 s, median of 5, warm server.
 */
const { values: given } = parseArgs({
  options: {
    address: { type: 'string', default: 'http://localhost:3000' },
    rounds: { type: 'string', default: '5' },
    login: { type: 'string', default: 'canbo@minh-hoa' },
    password: { type: 'string', default: 'minh-hoa-2026' },
    json: { type: 'boolean', default: false },
  },
});
if (!chromiumPath) throw new Error(chromiumMissing);

/** Usable: the sign-in takes what is typed, or the screen shows what was asked for. */
const signInUsable = (page) => page.locator('input[autocomplete="username"]').waitFor();
const homeUsable = async (page) => {
  await page.locator('main#content h1').waitFor();
  await page.locator('main#content .ant-card .plain-list, main#content .ant-empty').first().waitFor();
};

const timed = async (work) => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const visit = (page, usable) =>
  timed(async () => {
    await page.goto(given.address, { waitUntil: 'commit' });
    await usable(page);
  });

const round = async () => {
  const profile = mkdtempSync(join(tmpdir(), 'first-screen-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu'],
    viewport: { width: 1440, height: 900 },
  });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    const signIn = await visit(page, signInUsable);
    await page.locator('input[autocomplete="username"]').fill(given.login);
    await page.locator('input[autocomplete="current-password"]').fill(given.password);
    const afterSignIn = await timed(async () => {
      await page.locator('button[type="submit"]').click();
      await homeUsable(page);
    });
    await page.goto('about:blank');
    return { signIn, afterSignIn, again: await visit(page, homeUsable) };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
};

const rounds = [];
for (let each = 0; each < Number(given.rounds); each += 1) rounds.push(await round());
const medians = Object.fromEntries(
  Object.keys(rounds[0]).map((name) => [name, Math.round(median(rounds.map((measured) => measured[name])))]),
);
if (given.json) process.stdout.write(`${JSON.stringify({ medians, rounds })}\n`);
else {
  const said = {
    signIn: 'the sign-in, nothing kept by the browser',
    afterSignIn: 'from the click on “sign in” to the first screen',
    again: 'the first screen of who is signed in, files kept by the browser',
  };
  for (const [name, milliseconds] of Object.entries(medians))
    process.stdout.write(`${String(milliseconds).padStart(6)} ms  ${said[name]} (median of ${rounds.length})\n`);
}
