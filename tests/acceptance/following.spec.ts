import { pathToFileURL } from 'node:url';
import { expect, it } from '@jest/globals';
import type { startFollowing } from '../../apps/following.js';

type Following = { readonly startFollowing: typeof startFollowing };

it('a thread of followers that ends by itself is told and replaced, until it is closed', async () => {
  // The build's: a thread runs what Node runs.
  const { startFollowing: start } = (await import(pathToFileURL('dist/apps/following.js').href)) as Following;
  const nobody = 'postgres://127.0.0.1:1/nobody';
  let told: (all: readonly string[]) => void;
  const twice = new Promise<readonly string[]>((resolve) => (told = resolve));
  const failures: string[] = [];
  const following = start({ databaseUrl: nobody }, (what, error) => {
    failures.push(`${what}: ${(error as Error).message}`);
    if (failures.length === 2) told(failures);
  });
  expect(await twice).toEqual([expect.stringMatching(/ECONNREFUSED/u), expect.stringMatching(/ECONNREFUSED/u)]);
  await following.close();
});
