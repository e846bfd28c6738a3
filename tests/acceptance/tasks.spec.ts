import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, type BusinessDate } from '#libs/kernel';
import { LoanBookQuery, LoanTasks } from '#libs/loans';
import { settingsFrom } from '#libs/platform';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import { loadDemonstration } from '../../apps/cli/src/demo/load.js';
import { openProduct, type Product } from '../../apps/product.js';

const authorityId = 'b7d3915a0e6f42c8bb10';
const from = '2025-03-01' as BusinessDate;
let database: SpecDatabase;
let product: Product;
let tasks: LoanTasks;
beforeAll(async () => {
  database = await specDatabase();
  product = await openProduct(settingsFrom({ DATABASE_URL: database.url }));
  await loadDemonstration(product, () => undefined);
  await product.journal.catchUp(authorityId);
  tasks = new LoanTasks(product.journal, { databaseUrl: database.url });
});
afterAll(async () => {
  await product?.close();
  await database?.drop();
});

test('the night may come twice, late or never: tasks are there once, and no figure rests on them', async () => {
  const book = async () => {
    const asKnown = await product.journal.head(authorityId);
    return new LoanBookQuery(product.journal).book({ authorityId, by: ['loan'], asOf: from, asKnown });
  };
  const before = await book();
  expect(await tasks.note(authorityId, from)).toBeGreaterThan(0);
  expect(await tasks.note(authorityId, from)).toBe(0);
  const [first] = await tasks.list(authorityId, 10);
  await tasks.done(authorityId, first!, 'minh-hoa-canbo');
  await expect(tasks.done(authorityId, first!, 'minh-hoa-canbo')).rejects.toMatchObject({ code: 'TASK_UNKNOWN' });
  expect(await tasks.list(authorityId, 1000)).not.toContainEqual(first);
  expect(await book()).toEqual(before);
});

test('a change of debt group is noted with its day, though the job comes but once a week', async () => {
  for (let on = from, week = 0; week < 9; week += 1, on = addDays(on, 7)) await tasks.note(authorityId, on);
  const open = await tasks.list(authorityId, 10_000);
  const told = (kind: string) =>
    open.filter((task) => task.kind === kind).map(({ loanId, about }) => `${loanId} ${about}`);
  expect(told('due').filter((each) => told('overdue').includes(each))).toEqual([]);
  const changes = open.filter(({ kind }) => kind === 'group');
  expect(new Set(changes.map(({ about }) => new Date(about).getUTCDay())).size).toBeGreaterThan(1);
  for (const { loanId, about, details } of changes) {
    const groupOn = async (asOf: BusinessDate) => {
      const asKnown = await product.journal.head(authorityId);
      const { rows } = await new LoanBookQuery(product.journal).book({ authorityId, by: ['loan'], asOf, asKnown });
      return rows.find(({ loan }) => loan === loanId)!.groups.find(({ loans }) => loans)!.group;
    };
    expect(details).toEqual({ from: await groupOn(addDays(about, -1)), to: await groupOn(about) });
  }
});

test('the job runs from its queue', async () => {
  await tasks.open();
  await tasks.close();
});
