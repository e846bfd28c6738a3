import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toHex, rootOfLeaves, verifyConsistency, verifyInclusion } from '#libs/transparency';
import { parseDatedOn } from '#libs/kernel';
import { boxStream, boxes, specJournal, type SpecJournal } from '#libs/journal/testing';
import { prepareTrees } from './tree.js';

let spec: SpecJournal;
beforeAll(async () => {
  spec = await specJournal();
});
afterAll(() => spec.close());

let keys = 0;
const putIn = (count: number, journal = spec.journal) =>
  Promise.all(
    Array.from({ length: count }, () => {
      keys += 1;
      return journal.decide(boxes, boxStream(`b${keys}`), {
        type: 'PutIn',
        data: { box: `b${keys}`, purse: 'p', amount: 1n },
        on: parseDatedOn('2012-01-01'),
        provenance: { authorityId: 'spec', actor: 'clerk', commandId: `tree ${keys}`, correlationId: '' },
      });
    }),
  );
const leaves = async (): Promise<Buffer[]> => {
  const entries = await spec.journal.entries('spec', { limit: 1_000_000 });
  return entries.map(({ leafHash }) => Buffer.from(leafHash, 'hex'));
};

describe('the tree over a journal', () => {
  test('grows with every batch: the head has the root over all leaf hashes', async () => {
    for (const count of [1, 7, 300, 1, 260]) {
      await putIn(count);
      const [head, all] = [(await spec.journal.tree.head('spec'))!, await leaves()];
      expect([head.size, toHex(head.root)]).toEqual([BigInt(all.length), toHex(rootOfLeaves(all))]);
    }
  });

  test('two processes take turns and grow one tree', async () => {
    const other = await spec.another();
    for (let turn = 0; turn < 3; turn += 1) {
      await putIn(3);
      await putIn(2, other);
    }
    expect(toHex((await spec.journal.tree.head('spec'))!.root)).toBe(toHex(rootOfLeaves(await leaves())));
  });

  test('every entry is proved to be in it, and every earlier size to be its beginning', async () => {
    const { tree } = spec.journal;
    const { size, root } = (await tree.head('spec'))!;
    const all = await leaves();
    for (const index of [0n, 1n, 254n, 255n, 256n, 511n, 512n, size - 1n]) {
      const proof = await tree.inclusion('spec', index, size);
      verifyInclusion({ leafIndex: index, treeSize: size, leafHash: all[Number(index)]!, proof, root });
    }
    for (const size1 of [0n, 1n, 255n, 256n, 257n, 512n, size]) {
      const root1 = await tree.rootAt('spec', size1, size);
      expect(toHex(root1)).toBe(toHex(rootOfLeaves(all.slice(0, Number(size1)))));
      verifyConsistency({ size1, size2: size, root1, root2: root, proof: await tree.consistency('spec', size1, size) });
    }
  });

  test('a journal from before the tree is hashed at the start, to the same nodes', async () => {
    const nodes = async () =>
      (await spec.database.owner.query('SELECT level, index, hash FROM journal.tree_nodes ORDER BY level, index')).rows;
    const [before, head] = [await nodes(), await spec.journal.tree.head('spec')];
    await spec.database.owner.query('DELETE FROM journal.tree_nodes; UPDATE journal.heads SET root = NULL');
    await prepareTrees(spec.database);
    expect(await nodes()).toEqual(before);
    expect(await spec.journal.tree.head('spec')).toEqual(head);
  });

  test('a verification hashes it from the bytes and tells where it differs', async () => {
    expect((await spec.journal.verify('spec')).findings).toEqual([]);
    await spec.database.owner.query(`UPDATE journal.tree_nodes SET hash = sha256('x') WHERE level = 1 AND index = 1`);
    await spec.database.owner.query(`UPDATE journal.heads SET root = sha256('y')`);
    const { findings } = await spec.journal.verify('spec');
    expect(findings.map(({ check, position }) => [check, position])).toEqual([
      ['tree-node', 512],
      ['tree', (await leaves()).length],
    ]);
  });

  test('the application can neither change nor remove a node', async () => {
    for (const statement of ['UPDATE journal.tree_nodes SET index = 9', 'DELETE FROM journal.tree_nodes'])
      await expect(spec.database.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
