import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Projection, Receipt } from '#libs/kernel';
import { boxes, boxStream, boxTotals, followToEnd, move, specJournal, type SpecJournal } from '#libs/journal/testing';
import { damageBetween, noDamage, storedEntries, type Acknowledged } from './acknowledged.js';
import { commandOf } from './load.mjs';

const rounds = 10;
const callers = 24;
/** The moment of the kill after the first receipt, at most. */
const killAfterMsMax = 120;

let spec: SpecJournal;
let worker: ChildProcess | undefined;
beforeAll(async () => {
  spec = await specJournal();
});
afterAll(async () => {
  worker?.kill('SIGKILL');
  await spec.close();
});

/** Runs the worker and kills it without warning; gives back what it had told by then. */
const killedAtRandom = async (round: number): Promise<Acknowledged[]> => {
  const told: Acknowledged[] = [];
  const faults: string[] = [];
  worker = spawn(
    process.execPath,
    [resolve('tests/faults/box-writer.mjs'), spec.database.url, String(round), String(callers)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const exited = once(worker, 'exit');
  worker.stderr!.on('data', (bytes: Buffer) => faults.push(bytes.toString()));
  let armed = false;
  const lines = createInterface({ input: worker.stdout! });
  lines.on('line', (line) => {
    const said = JSON.parse(line) as { ready?: true; key: string; receipt?: Receipt; failed?: string };
    if (said.failed) faults.push(`${said.key}: ${said.failed}`);
    if (said.receipt) told.push({ key: said.key, receipt: said.receipt });
    if (said.receipt && !armed) {
      armed = true;
      setTimeout(() => worker!.kill('SIGKILL'), randomInt(killAfterMsMax));
    }
  });
  const [[code, signal]] = await Promise.all([exited, once(lines, 'close')]);
  expect({ code, signal, faults }).toEqual({ code: null, signal: 'SIGKILL', faults: [] });
  return told;
};

test('a process killed at any moment has lost nothing that it acknowledged, and done nothing twice', async () => {
  const told: Acknowledged[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const now = await killedAtRandom(round);
    expect(now.length).toBeGreaterThan(0);
    told.push(...now);
  }
  const { journal, database } = spec;
  const stored = await storedEntries(database.pool);
  expect(damageBetween(told, stored)).toEqual(noDamage);
  expect((await journal.verify('spec')).findings).toEqual([]);

  // Every command that was ever sent is sent again: those told of, and the one each caller had under way.
  const again = await Promise.all(
    Array.from({ length: rounds }, (_, round) =>
      Array.from({ length: callers }, async (__, caller) => {
        const done = told.filter(({ key }) => key.startsWith(`${round}-${caller}-`));
        const receipts: Acknowledged[] = [];
        for (let number = 0; number <= done.length; number += 1) {
          const { key, stream, command } = commandOf({ boxStream, move }, round, caller, number);
          receipts.push({ key, receipt: await journal.decide(boxes, stream, command) });
        }
        return receipts;
      }),
    ).flat(),
  );
  const receipts = new Map(again.flat().map(({ key, receipt }) => [key, receipt]));
  for (const { key, receipt } of told) expect(receipts.get(key)).toEqual(receipt);
  for (const { key, position } of stored)
    expect({ key, position: receipts.get(key)?.position }).toEqual({ key, position });

  const after = await storedEntries(database.pool);
  expect(damageBetween(again.flat(), after)).toEqual(noDamage);
  expect(after).toHaveLength(receipts.size);
  await followToEnd(journal, boxTotals as unknown as Projection);
  expect((await journal.verify('spec')).findings).toEqual([]);
});
