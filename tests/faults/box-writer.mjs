import { writeSync } from 'node:fs';
import { openDatabase } from '../../dist/libs/platform/src/index.js';
import { Journal } from '../../dist/libs/journal/src/index.js';
import * as testing from '../../dist/libs/journal/testing/index.js';
import { send } from './load.mjs';

/*
 * A process to be killed: appends as fast as it can and follows its own journal. Each receipt is on standard output, by a
 * write that returns when the pipe has it, before its caller goes on.
 */
const [, , url, round, callers] = process.argv;
const database = openDatabase(url, { applicationName: 'box-writer' });
const journal = await new Journal(database, [testing.boxSlice]).open();
journal.followers.start();
writeSync(1, `${JSON.stringify({ ready: true })}\n`);
await send({
  journal,
  boxes: testing.boxes,
  testing,
  round,
  callers: Number(callers),
  going: () => true,
  acknowledged: (key, receipt) => writeSync(1, `${JSON.stringify({ key, receipt })}\n`),
  failed: (key, error) => writeSync(1, `${JSON.stringify({ key, failed: String(error?.message) })}\n`),
});
