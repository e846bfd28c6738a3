import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Projection } from '#libs/kernel';
import { leafHashOf } from '#libs/journal';
import { boxes, boxStream, boxTotals, followToEnd, move, specJournal, type SpecJournal } from '#libs/journal/testing';

/*
 * Every invariant of the journal with the deed that breaks it: as the owner of the tables, who can do everything, one
 * thing is changed, verification must find it, and then it is put back.
 */

let spec: SpecJournal;
const last = 40;
beforeAll(async () => {
  spec = await specJournal();
  for (let n = 0; n < 8; n += 1) {
    const put = (i: number) =>
      move('PutIn', { box: `b${i}`, purse: 'p', amount: 10 }, { key: `v-${n}-${i}`, on: `2020-01-0${i + 1}` });
    await Promise.all([0, 1, 2, 3, 4].map((i) => spec.journal.decide(boxes, boxStream(`b${i}`), put(i))));
  }
  await followToEnd(spec.journal, boxTotals as unknown as Projection);
  await spec.database.owner.query('CREATE SCHEMA kept');
  for (const table of ['journal.entries', 'journal.heads', 'read.purse_days', 'read.box_totals', 'journal.checkpoints'])
    await spec.database.owner.query(`CREATE TABLE kept.${table.split('.')[1]} AS TABLE ${table}`);
});
afterAll(() => spec.close());

const restore = async () => {
  for (const table of ['journal.entries', 'journal.heads', 'read.purse_days', 'read.box_totals', 'journal.checkpoints'])
    await spec.database.owner.query(
      `DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM kept.${table.split('.')[1]}`,
    );
};
const findingsAfter = async (sql: string, values: unknown[] = []) => {
  try {
    await spec.database.owner.query(sql, values);
    return (await spec.journal.verify('spec')).findings;
  } finally {
    await restore();
  }
};
const checksAfter = async (sql: string, values?: unknown[]) =>
  (await findingsAfter(sql, values)).map(({ check, position }) => `${check} ${position ?? ''}`.trim());

describe('verification', () => {
  test('finds nothing in a journal that nobody touched, and says what it looked at', async () => {
    const { findings, entries, head, digests } = await spec.journal.verify('spec');
    expect({ findings, entries, head }).toEqual({ findings: [], entries: last, head: last });
    expect(Object.keys(digests).sort()).toEqual(['box_totals', 'purse_days']);
  });

  test('finds a changed byte, and names the hash that is stored and the hash the bytes have', async () => {
    const [finding] = await findingsAfter(
      `UPDATE journal.entries SET body = replace(body, '"amount":"10"', '"amount":"11"') WHERE position = 7`,
    );
    const { rows } = await spec.database.pool.query<{ body: string; hash: string }>(
      `SELECT body, encode(leaf_hash, 'hex') AS hash FROM journal.entries WHERE position = 7`,
    );
    const changed = rows[0]!.body.replace('"amount":"10"', '"amount":"11"');
    expect(finding).toEqual({ check: 'leaf-hash', position: 7, expected: leafHashOf(changed), actual: rows[0]!.hash });
  });

  test('finds a changed byte though its hash was made to fit, by what was folded from it', async () => {
    const checks = await checksAfter(
      `UPDATE journal.entries SET body = new, leaf_hash = sha256('\\x00' || convert_to(new, 'UTF8'))
       FROM (SELECT replace(body, '"amount":"10"', '"amount":"11"') AS new FROM journal.entries WHERE position = 7) AS forged WHERE position = 7`,
    );
    expect(checks).toEqual(['tree 40', 'projection 40', 'projection 40']);
  });

  test('finds a changed hash', async () => {
    expect(await checksAfter(`UPDATE journal.entries SET leaf_hash = sha256('x') WHERE position = 7`)).toEqual([
      'leaf-hash 7',
    ]);
  });

  test.each([
    ['stream_id', `'box-other'`],
    ['type', `'TakenOut'`],
    ['occurred_on', `'2019-01-01'`],
    ['recorded_at', `recorded_at + interval '1 millisecond'`],
    ['actor', `'somebody else'`],
    ['command_id', `'another key'`],
    ['stream_version', '99'],
    ['authority_id', `'next door'`],
    ['command_size', '2'],
    ['command_size', 'null'],
    ['input_hash', 'null'],
  ])('finds the column %s changed to %s', async (column, value) => {
    expect(await findingsAfter(`UPDATE journal.entries SET ${column} = ${value} WHERE position = 7`)).not.toEqual([]);
  });

  test('finds the last entry gone', async () => {
    expect(await checksAfter(`DELETE FROM journal.entries WHERE position = ${last}`)).toContain(`head ${last}`);
  });

  test('finds the last entry gone though the head was made to fit', async () => {
    expect(
      await checksAfter(
        `DELETE FROM journal.entries WHERE position = ${last}; UPDATE journal.heads SET position = ${last - 1}`,
      ),
    ).not.toEqual([]);
  });

  test('finds an entry gone from the middle', async () => {
    expect(await checksAfter('DELETE FROM journal.entries WHERE position = 20')).toContain('dense 21');
  });

  test('finds the first entry gone, and all of them', async () => {
    expect(await checksAfter('DELETE FROM journal.entries WHERE position = 1')).toContain('dense 2');
    expect(await checksAfter('DELETE FROM journal.entries')).toContain(`head ${last}`);
  });

  test('finds the numbers closed up over a gap', async () => {
    const checks = await checksAfter(
      `DELETE FROM journal.entries WHERE position = 20; UPDATE journal.entries SET position = position + 1000 WHERE position > 20;
       UPDATE journal.entries SET position = position - 1001 WHERE position > 1000; UPDATE journal.heads SET position = ${last - 1}`,
    );
    expect(checks).toContain('body 20');
  });

  test('finds two entries with their numbers exchanged', async () => {
    expect(
      await checksAfter(
        `UPDATE journal.entries SET position = 999 WHERE position = 7; UPDATE journal.entries SET position = 7 WHERE position = 8;
         UPDATE journal.entries SET position = 8 WHERE position = 999`,
      ),
    ).toContain('body 7');
  });

  test('finds an entry smuggled in behind the head', async () => {
    const checks = await checksAfter(
      `INSERT INTO journal.entries SELECT authority_id, ${last + 1}, stream_id, 1000, type, occurred_on, recorded_at, actor, 'forged', 1, input_hash,
         leaf_hash, body FROM journal.entries WHERE position = ${last}`,
    );
    expect(checks).not.toEqual([]);
  });

  test('finds an entry smuggled in behind the head even if every byte of it is right', async () => {
    const checks = await checksAfter(`UPDATE journal.heads SET position = ${last - 1}`);
    expect(checks).not.toEqual([]);
  });

  test('finds text that is not JSON, and does not fall over it', async () => {
    expect(await checksAfter(`UPDATE journal.entries SET body = 'torn' WHERE position = 7`)).toEqual(
      expect.arrayContaining(['leaf-hash 7', 'body 7', 'projection 40']),
    );
  });

  test.each(['read.purse_days', 'read.box_totals'])('finds a row of %s changed, lost or added', async (table) => {
    const key = table === 'read.box_totals' ? `box = 'b1'` : `day = '2020-01-02'`;
    const ghost =
      table === 'read.box_totals'
        ? `SELECT authority_id, 'ghost', balance, entries`
        : `SELECT authority_id, 'ghost', day, balance`;
    const subject = table.slice('read.'.length);
    for (const sql of [
      `UPDATE ${table} SET balance = balance + 1 WHERE ${key}`,
      `DELETE FROM ${table} WHERE ${key}`,
      `INSERT INTO ${table} ${ghost} FROM ${table} WHERE ${key}`,
    ])
      expect(await findingsAfter(sql)).toMatchObject([{ check: 'projection', subject, position: last }]);
  });

  test('finds a follower’s number moved without its rows', async () => {
    expect(await checksAfter('UPDATE journal.checkpoints SET position = position - 5')).toEqual([
      `projection ${last - 5}`,
    ]);
  });

  test('compares a projection that is behind at the number it has reached', async () => {
    await spec.journal.decide(
      boxes,
      boxStream('late'),
      move('PutIn', { box: 'late', purse: 'q', amount: 1 }, { key: 'late' }),
    );
    expect((await spec.journal.verify('spec')).findings).toEqual([]);
    await restore();
  });

  test('leaves the connections clean when a table is missing', async () => {
    await spec.database.owner.query('ALTER TABLE read.box_totals RENAME TO gone');
    try {
      await spec.journal.verify('spec').catch(() => undefined);
      for (let n = 0; n < 12; n += 1) {
        const { rows } = await spec.database.pool.query(`SELECT current_setting('transaction_read_only') AS read_only`);
        expect(rows).toEqual([{ read_only: 'off' }]);
      }
    } finally {
      await spec.database.owner.query('ALTER TABLE read.gone RENAME TO box_totals');
    }
  });
});
