import 'reflect-metadata';
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { Journal } from '#libs/journal';
import { openDatabase } from '#libs/platform';
import type { FollowerFailure, FollowersOf } from './following.js';
import { slices } from './slices.js';

/** The async projections of a journal, kept behind it in a thread of their own until the process says a word. */

const { databaseUrl } = workerData as FollowersOf;
const port = parentPort!;

// Of this thread alone, where the system tells threads apart: who waits for an answer goes first, the figures follow.
if (process.platform === 'linux') setPriority(10);

const database = openDatabase(databaseUrl, { applicationName: 'htx-followers' });
const journal = new Journal(database, slices, {
  onFollowerFailure: (projection, error) =>
    port.postMessage({ projection, message: (error as Error).message } satisfies FollowerFailure),
});
await journal.open();
journal.followers.start();

port.once('message', () => {
  void journal
    .close()
    .then(() => database.close())
    .finally(() => port.close());
});
