import { existsSync } from 'node:fs';

/*
 * The browser specs need Chromium, which is no npm package. A developer's machine without it still runs every other spec
 * with Node alone: the jest configuration leaves tests/browser out and the run ends with one line that says so. In CI
 * (`CI` is set) nothing is ever left out: .ci/run installs Chromium, and where it is missing all the same those specs fail.
 */
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is, if it is anywhere. */
export const chromiumPath = places.find((path) => path && existsSync(path));

export const chromiumMissing =
  'Chromium is missing. Install it (`apt-get install chromium`), or say in CHROMIUM where it is.';

export const browserSpecsRun = chromiumPath !== undefined || Boolean(process.env.CI);
