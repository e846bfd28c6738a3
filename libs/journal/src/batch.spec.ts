import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dongOf, type Command, type Receipt, type Rejection } from '#libs/kernel';
import {
  boxes,
  boxSlice,
  boxStream,
  move,
  shelves,
  shelfSlice,
  specJournal,
  wish,
  type SpecJournal,
} from '#libs/journal/testing';

/*
 * Commands sent in one go are decided in one transaction. Whatever the batch, the answers must be those of some order of
 * one after the other.
 */

let spec: SpecJournal;
beforeAll(async () => {
  spec = await specJournal([boxSlice, shelfSlice]);
});
afterAll(() => spec.close());

type Sent = readonly [stream: string, command: Command];
const send = ([stream, command]: Sent): Promise<Receipt> => spec.journal.decide(shelves, `shelf-${stream}`, command);
const allAtOnce = async (...sent: Sent[]): Promise<(Receipt | Rejection)[]> => {
  const settled = await Promise.allSettled(sent.map(send));
  return settled.map((each) => (each.status === 'fulfilled' ? each.value : (each.reason as Rejection)));
};
const refused = (answers: readonly (Receipt | Rejection)[]) =>
  answers.filter((each): each is Rejection => 'code' in each);
let keys = 0;
const key = () => `batch-${(keys += 1)}`;
const stock = (stream: string, to: string, amount: number, on?: string): Sent => [
  stream,
  wish('Stock', { to, amount: dongOf(amount) }, { key: key(), ...(on ? { on } : {}) }),
];
const shift = (stream: string, from: string, to: string, amount: number, on?: string): Sent => [
  stream,
  wish('Shift', { from, to, amount: dongOf(amount) }, { key: key(), ...(on ? { on } : {}) }),
];
const name = (stream: string, ...names: string[]): Sent => [
  stream,
  wish('Name', { owner: stream, names }, { key: key() }),
];

describe('within one batch the second sees what the first did', () => {
  test('a guarded shelf is not emptied twice by events that also touch another shelf', async () => {
    await send(stock('s0', 'guarded', 10));
    const answers = await allAtOnce(
      ...Array.from({ length: 6 }, (_, n) => shift(`s${n}`, 'guarded', `elsewhere-${n}`, 5)),
    );
    expect(refused(answers).map(({ code, figures }) => ({ code, figures }))).toEqual(
      Array(4).fill({ code: 'SHELF_EMPTY', figures: { left: 0n } }),
    );
    const { rows } = await spec.database.pool.query(
      `SELECT sum(amount) AS held FROM read.shelf_days WHERE shelf = 'guarded'`,
    );
    expect(rows).toEqual([{ held: '0' }]);
  });

  test('a name is given once, though each who asks for it also takes a name of its own', async () => {
    const answers = await allAtOnce(
      name('n1', 'Đồng Tâm', 'ĐT-1'),
      name('n2', 'Đồng Tâm', 'ĐT-2'),
      name('n3', 'Đồng Tâm', 'ĐT-3'),
    );
    expect(refused(answers).map(({ code, figures }) => ({ code, figures }))).toEqual(
      Array(2).fill({ code: 'NAME_TAKEN', figures: { owner: 'n1' } }),
    );
  });

  test('a name taken as somebody’s second one is taken', async () => {
    const answers = await allAtOnce(name('m1', 'Một', 'Hai'), name('m2', 'Hai', 'Ba'), name('m3', 'Ba', 'Bốn'));
    // m2 is refused because of m1, so m3 finds its name free.
    expect(answers.map((answer) => ('code' in answer ? answer.code : 'given'))).toEqual([
      'given',
      'NAME_TAKEN',
      'given',
    ]);
  });

  test('what was put in on an earlier day of the same batch can be taken out on a later one', async () => {
    const answers = await allAtOnce(
      stock('e1', 'early', 10, '2020-01-01'),
      shift('e1', 'early', 'out', 10, '2020-06-01'),
    );
    expect(refused(answers)).toEqual([]);
  });

  test('and no more than that', async () => {
    const answers = await allAtOnce(
      stock('e2', 'early-2', 10, '2020-01-01'),
      shift('e2', 'early-2', 'out', 7, '2020-06-01'),
      shift('e2', 'early-2', 'out', 7, '2020-03-01'),
      shift('e2', 'early-2', 'out', 3, '2020-02-01'),
      shift('e2', 'early-2', 'out', 1, '2020-09-01'),
    );
    expect(answers.map((answer) => ('code' in answer ? answer.figures : 'shifted'))).toEqual([
      'shifted',
      'shifted',
      { left: 3n },
      'shifted',
      { left: 0n },
    ]);
  });

  test('the boxes too: filled and emptied in one batch, on different days', async () => {
    const at = (type: 'PutIn' | 'TakeOut', amount: number, on: string) =>
      spec.journal.decide(
        boxes,
        boxStream('one-go'),
        move(type, { box: 'one-go', purse: 'one-go', amount }, { key: key(), on }),
      );
    const results = await Promise.allSettled([
      at('PutIn', 10, '2020-01-01'),
      at('TakeOut', 4, '2020-06-01'),
      at('TakeOut', 6, '2020-02-01'),
      at('TakeOut', 1, '2020-02-01'),
    ]);
    expect(results.map((each) => (each.status === 'fulfilled' ? 'done' : (each.reason as Rejection).code))).toEqual([
      'done',
      'done',
      'done',
      'BOX_EMPTY',
    ]);
  });
});

describe('a command that writes to two streams', () => {
  const stamp = (stream: string, also: string, rest: object = {}): Sent => [
    stream,
    wish('Stamp', { also: `shelf-${also}` }, { key: key(), ...rest }),
  ];

  test('gets one receipt that names both entries, and the same one again', async () => {
    const sent = stamp('a', 'b');
    const receipt = (await send(sent)) as Receipt;
    expect(receipt.entries.map(({ streamId, version }) => [streamId, version])).toEqual([
      ['shelf-a', 1],
      ['shelf-b', 1],
    ]);
    expect(receipt).toMatchObject({
      position: receipt.entries[1]!.position,
      version: 1,
      leafHash: receipt.entries[1]!.leafHash,
    });
    expect(await send(sent)).toEqual(receipt);
  });

  test('two that name each other’s stream keep every version dense', async () => {
    const answers = await allAtOnce(
      ...Array.from({ length: 20 }, (_, n) => stamp(n % 2 ? 'x' : 'y', n % 2 ? 'y' : 'x')),
    );
    expect(refused(answers)).toEqual([]);
    const versions = (answers as Receipt[])
      .flatMap(({ entries }) => entries)
      .filter(({ streamId }) => streamId === 'shelf-x');
    expect(versions.map(({ version }) => version).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    expect((await spec.journal.verify('spec')).findings).toEqual([]);
  });

  test('leaves nobody to decide on facts that were asked for before it', async () => {
    const counting = (): Sent => ['q', wish('Count', {}, { key: key() })];
    const counts = [counting(), counting()] as const;
    expect(refused(await allAtOnce(stamp('p', 'q'), counts[0], stamp('q', 'p'), counts[1]))).toEqual([]);
    const entries = await spec.journal.entries('spec', { streamId: 'shelf-q', limit: 10 });
    const own = entries.filter(({ event }) =>
      counts.some(([, { provenance }]) => provenance.commandId === event.commandId),
    );
    expect(own).toHaveLength(2);
    for (const { event } of own) expect(event.data).toMatchObject({ earlier: event.streamVersion - 1 });
  });

  test('makes stale whoever saw the other stream before it, in the same batch too', async () => {
    await send(stock('seen', 'x', 1));
    const [first, second] = await allAtOnce(stamp('writer', 'seen'), [
      'seen',
      wish('Stock', { to: 'x', amount: 1n }, { key: key(), expectedVersion: 1 }),
    ]);
    const versions = (first as Receipt).entries
      .filter(({ streamId }) => streamId === 'shelf-seen')
      .map(({ version }) => version);
    // Either order is right: the stamp first and the other stale, or the other first and the stamp on top of it.
    if ('code' in second!) expect({ versions, code: second.code }).toEqual({ versions: [2], code: 'STALE_VERSION' });
    else expect({ versions, version: second!.version }).toEqual({ versions: [3], version: 2 });
  });
});

describe('what a program asks wrongly', () => {
  test.each(['Nonsense', 'constructor', 'toString', '__proto__'])(
    'a command %s does not exist and is refused',
    async (type) => {
      const [answer] = await allAtOnce(['u', wish(type, {}, { key: key() })]);
      expect(answer).toMatchObject({ code: 'COMMAND_UNKNOWN', nature: 'input' });
    },
  );

  test('a float in a command is a failed promise, not an exception in the face of whoever sends it', async () => {
    let sent: Promise<Receipt> | undefined;
    expect(() => {
      sent = send(['f', wish('Stock', { to: 'x', amount: 0.5 }, { key: key() })]);
      sent.catch(() => undefined);
    }).not.toThrow();
    await expect(sent).rejects.toThrow(TypeError);
  });

  test('an unknown authority fails its own commands and no others', async () => {
    const foreign = spec.journal.decide(
      shelves,
      'shelf-f',
      wish('Stock', { to: 'x', amount: 1n }, { key: key(), authorityId: 'nowhere' }),
    );
    await expect(foreign).rejects.toThrow('nowhere');
    await expect(send(stock('g', 'x', 1))).resolves.toBeDefined();
  });

  test('the same key of two authorities is two commands', async () => {
    await spec.journal.openAuthority('other');
    const both = await Promise.all(
      ['spec', 'other'].map((authorityId) =>
        spec.journal.decide(shelves, 'shelf-k', wish('Stock', { to: 'k', amount: 1n }, { key: 'shared', authorityId })),
      ),
    );
    expect(both[1]).toMatchObject({ position: 1, version: 1 });
    expect(both[0]!.position).toBeGreaterThan(1);
  });
});

describe('recorded-at never falls as numbers rise', () => {
  test('though the clock of a process is set back', async () => {
    const slow = await spec.another(undefined, { now: () => new Date(Date.now() - 600_000) });
    await send(stock('c', 'clock', 1));
    await slow.decide(shelves, 'shelf-c', wish('Stock', { to: 'clock', amount: 1n }, { key: key() }));
    await send(stock('c', 'clock', 1));
    const { rows } = await spec.database.pool.query(
      `SELECT 1 FROM (SELECT recorded_at, lag(recorded_at) OVER (ORDER BY position) AS before FROM journal.entries WHERE authority_id = 'spec') AS pair
       WHERE recorded_at < before`,
    );
    expect(rows).toEqual([]);
  });
});
