import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedDatabase } from '#libs/platform';

const newFolder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'htx-embedded-'));
  chmodSync(made, 0o755); // As root the server runs as another user, who must be able to enter.
  return made;
};
const [folder, raced] = [newFolder(), newFolder()];
const connected = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
};
const ask = async <T>(url: string, sql: string): Promise<T[]> => {
  const client = await connected(url);
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
};

beforeAll(async () => ask((await startEmbeddedDatabase(folder)).url, 'CREATE TABLE kept (a int)'));
afterAll(async () => {
  await (await startEmbeddedDatabase(folder)).stop();
  for (const each of [folder, raced]) rmSync(each, { recursive: true, force: true });
});

describe('the embedded database', () => {
  test('is durable and answers this machine alone', async () => {
    const { url } = await startEmbeddedDatabase(folder);
    const settings = await ask<{ name: string; setting: string }>(
      url,
      `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses') ORDER BY name`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      synchronous_commit: 'on',
    });
    const wrong = new URL(url);
    wrong.password = 'guessed';
    await expect(connected(wrong.href)).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(folder, 'postgres-password')).mode & 0o077).toBe(0);
  });

  test('is left running for whoever is still connected, stopped by the last, and keeps its data', async () => {
    const one = await startEmbeddedDatabase(folder);
    const client = await connected(one.url);
    await one.stop();
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await client.end();
    const two = await startEmbeddedDatabase(folder);
    expect(two.url).toBe(one.url);
    await two.stop();
    await expect(connected(two.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const three = await startEmbeddedDatabase(folder);
    expect(await ask(three.url, 'SELECT * FROM kept')).toEqual([]);
  });

  test('after a power cut starts again with what was there', async () => {
    await ask((await startEmbeddedDatabase(folder)).url, 'INSERT INTO kept VALUES (7)');
    await powerCut(folder);
    expect(await ask((await startEmbeddedDatabase(folder)).url, 'SELECT * FROM kept')).toEqual([{ a: 7 }]);
  });
});

describe('two processes that start the embedded database together', () => {
  test('find one server: in an empty folder, and after a power cut', async () => {
    for (let start = 0; start < 2; start += 1) {
      const results = await Promise.allSettled([startEmbeddedDatabase(raced), startEmbeddedDatabase(raced)]);
      const urls = results.map((each) =>
        each.status === 'fulfilled' ? each.value.url : (each.reason as Error).message,
      );
      await powerCut(raced);
      expect(urls).toEqual([urls[0], urls[0]]);
      expect(urls[0]).toMatch(/^postgres:/u);
    }
  });
});

/** Stops a server of this spec's own, known by the process number in its folder, without letting it write anything out. */
const powerCut = async (where: string): Promise<void> => {
  const pidFile = join(where, 'postgres', 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const postmaster = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  process.kill(postmaster, 'SIGQUIT');
  while (lives(postmaster)) await new Promise((resolve) => setTimeout(resolve, 10));
};
const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
