import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { boxes, boxStream, move, specJournal, type SpecJournal } from '#libs/journal/testing';

let spec: SpecJournal;
beforeAll(async () => {
  spec = await specJournal();
  await spec.journal.decide(boxes, boxStream('a'), move('PutIn', { box: 'a', purse: 'p', amount: 1 }, { key: 'a' }));
});
afterAll(() => spec.close());

const forbidden = { code: '42501' };

describe('the application may add to the journal and do nothing else to it', () => {
  test.each([
    `UPDATE journal.entries SET body = '{}'`,
    `UPDATE journal.entries SET leaf_hash = leaf_hash`,
    'DELETE FROM journal.entries',
    'TRUNCATE journal.entries',
    'DROP TABLE journal.entries',
    'ALTER TABLE journal.entries DISABLE TRIGGER ALL',
    'DELETE FROM journal.heads',
    'TRUNCATE journal.heads',
    `INSERT INTO journal.projections VALUES ('x', 1, 'x')`,
    'CREATE TABLE journal.more (a int)',
    'DROP TABLE read.purse_days',
    'TRUNCATE read.purse_days',
  ])('%s', async (sql) => {
    await expect(spec.database.pool.query(sql)).rejects.toMatchObject(forbidden);
    const client = await spec.database.connect();
    await expect(client.query(sql)).rejects.toMatchObject(forbidden);
    await client.end();
  });

  test('the same statements do work for the owner, so it is the role that forbids them', async () => {
    const client = await spec.database.owner.connect();
    try {
      for (const sql of [
        `UPDATE journal.entries SET body = '{}'`,
        'DELETE FROM journal.entries',
        'TRUNCATE journal.entries',
      ]) {
        await client.query('BEGIN');
        await expect(client.query(sql)).resolves.toBeDefined();
        await client.query('ROLLBACK');
      }
    } finally {
      client.release();
    }
    expect((await spec.journal.verify('spec')).findings).toEqual([]);
  });

  test('two entries cannot bear one number, one version or one key, whoever inserts them', async () => {
    const copy = (position: string, version: string, command: string) =>
      spec.database.owner.query(
        `INSERT INTO journal.entries SELECT authority_id, ${position}, stream_id, ${version}, type, occurred_on, recorded_at, actor, ${command},
           command_size, input_hash, leaf_hash, body FROM journal.entries`,
      );
    for (const [position, version, command] of [
      ['position', '9', `'other'`],
      ['9', 'stream_version', `'other'`],
      ['9', '9', 'command_id'],
    ] as const)
      await expect(copy(position, version, command)).rejects.toMatchObject({ code: '23505' });
  });
});
