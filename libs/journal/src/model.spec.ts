import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Receipt, Rejection } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import {
  boxes,
  boxStream,
  boxTotals,
  followToEnd,
  move,
  purseDays,
  rowsOf,
  specJournal,
  type SpecJournal,
} from '#libs/journal/testing';

/*
 * Random lists of commands, sent in waves by two processes at once, against the plainest model there is: a list. What the
 * journal recorded must be what the model would have recorded in the order of the numbers, and every refusal must be one
 * that the model gives at some moment between question and answer.
 */

interface Wanted {
  readonly type: 'PutIn' | 'TakeOut';
  readonly box: string;
  readonly purse: string;
  readonly amount: number;
  readonly on: string;
  readonly key: string;
  readonly expectedVersion: number | undefined;
}
interface Done extends Wanted {
  readonly position: number;
  readonly version: number;
}
type Answer = { readonly receipt: Receipt } | { readonly refusal: Rejection };

const inputs = ({ type, box, purse, amount, on, expectedVersion }: Wanted) =>
  JSON.stringify([type, box, purse, amount, on, expectedVersion]);
const sum = (entries: readonly Done[], keep: (entry: Done) => boolean) =>
  entries.filter(keep).reduce((total, { type, amount }) => total + (type === 'PutIn' ? amount : -amount), 0);

/** The lowest running balance of a purse on a day and on every later one. */
const lowest = (entries: readonly Done[], purse: string, on: string): number => {
  const days = new Set([
    on,
    ...entries.filter((entry) => entry.purse === purse && entry.on > on).map((entry) => entry.on),
  ]);
  return Math.min(...[...days].map((day) => sum(entries, (entry) => entry.purse === purse && entry.on <= day)));
};

/** What the model says to a command when these entries are all there is; undefined where it would record it. */
const modelRefusal = (
  entries: readonly Done[],
  wanted: Wanted,
): { code: string; figures?: Record<string, unknown> } | 'first receipt' | undefined => {
  const same = entries.find(({ key }) => key === wanted.key);
  if (same) return inputs(same) === inputs(wanted) ? 'first receipt' : { code: 'IDEMPOTENCY_KEY_REUSED', figures: {} };
  const current = entries.filter(({ box }) => box === wanted.box).length;
  if (wanted.expectedVersion !== undefined && wanted.expectedVersion !== current)
    return { code: 'STALE_VERSION', figures: { expected: wanted.expectedVersion, current } };
  if (wanted.type === 'PutIn') return undefined;
  const inBox = sum(entries, ({ box }) => box === wanted.box);
  if (wanted.amount > inBox) return { code: 'BOX_EMPTY', figures: { left: BigInt(inBox) } };
  const inPurse = lowest(entries, wanted.purse, wanted.on);
  return wanted.amount > inPurse ? { code: 'PURSE_EMPTY', figures: { left: BigInt(inPurse) } } : undefined;
};

const wanted = fc.record({
  type: fc.constantFrom('PutIn' as const, 'TakeOut' as const),
  box: fc.constantFrom('a', 'b', 'c', 'd'),
  purse: fc.constantFrom('p', 'q'),
  amount: fc.integer({ min: 1, max: 20 }),
  on: fc.constantFrom('2020-01-01', '2020-01-02', '2020-02-01', '2020-03-01', '2020-12-31'),
  key: fc.integer({ min: 0, max: 250 }).map(String),
  expectedVersion: fc.option(fc.nat({ max: 12 }), { nil: undefined, freq: 4 }),
});
/** Now and then the same request is sent again, in its own wave or a later one. */
const wave = fc.array(
  fc.record({ wanted, other: fc.boolean(), again: fc.option(fc.nat(), { nil: undefined, freq: 6 }) }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

let spec: SpecJournal;
let other: Journal;
let authorities = 0;
beforeAll(async () => {
  spec = await specJournal();
  other = await spec.another();
});
afterAll(() => spec.close());

const ask = async (
  journal: Journal,
  authorityId: string,
  { type, box, purse, amount, on, key, expectedVersion }: Wanted,
): Promise<Answer> => {
  const rest = expectedVersion === undefined ? {} : { expectedVersion };
  try {
    return {
      receipt: await journal.decide(
        boxes,
        boxStream(box),
        move(type, { box, purse, amount }, { key, on, authorityId, ...rest }),
      ),
    };
  } catch (error) {
    if ((error as Error).name !== 'Rejection') throw error;
    return { refusal: error as Rejection };
  }
};

test('whatever is sent, by however many at once, the journal answers like a plain list', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wave, { minLength: 2, maxLength: 10, size: 'max' }), async (waves) => {
      const authorityId = `model-${(authorities += 1)}`;
      await spec.journal.openAuthority(authorityId);
      const sent: Wanted[] = [];
      const entries: Done[] = [];
      for (const each of waves) {
        const commands = each.map(({ wanted, other, again }) => ({
          wanted: again !== undefined && sent.length ? sent[again % sent.length]! : wanted,
          other,
        }));
        const before = entries.length;
        const answers = await Promise.all(
          commands.map(({ wanted, other: byOther }) => ask(byOther ? other : spec.journal, authorityId, wanted)),
        );
        sent.push(...commands.map((command) => command.wanted));
        check(
          entries,
          before,
          commands.map((command, index) => ({ wanted: command.wanted, answer: answers[index]! })),
        );
      }
      await checkTables(authorityId, entries);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

const check = (entries: Done[], before: number, asked: readonly { wanted: Wanted; answer: Answer }[]): void => {
  const fresh = new Map<number, { wanted: Wanted; receipt: Receipt }>();
  for (const { wanted, answer } of asked) {
    if ('refusal' in answer) continue;
    const { receipt } = answer;
    expect(receipt.entries).toEqual([
      {
        position: receipt.position,
        streamId: boxStream(wanted.box),
        version: receipt.version,
        type: wanted.type === 'PutIn' ? 'PutIn' : 'TakenOut',
        leafHash: receipt.leafHash,
      },
    ]);
    if (receipt.position > before) {
      // Those who sent the same got the same.
      expect(fresh.get(receipt.position)?.receipt ?? receipt).toEqual(receipt);
      fresh.set(receipt.position, { wanted, receipt });
    } else expect(inputs(entries[receipt.position - 1]!)).toBe(inputs(wanted));
  }
  // In the order of their numbers, every recorded command is one that the model would have recorded too.
  for (const [position, { wanted, receipt }] of [...fresh].sort(([a], [b]) => a - b)) {
    expect(position).toBe(entries.length + 1);
    expect({ wanted, refusal: modelRefusal(entries, wanted) }).toEqual({ wanted, refusal: undefined });
    expect(receipt.version).toBe(entries.filter(({ box }) => box === wanted.box).length + 1);
    entries.push({ ...wanted, position, version: receipt.version });
  }
  for (const { wanted, answer } of asked) {
    if ('receipt' in answer) continue;
    const { code, figures } = answer.refusal;
    const possible = Array.from({ length: entries.length - before + 1 }, (_, more) =>
      modelRefusal(entries.slice(0, before + more), wanted),
    );
    expect(possible).toContainEqual({ code, figures });
  }
};

const checkTables = async (authorityId: string, entries: readonly Done[]): Promise<void> => {
  const { journal, database } = spec;
  expect(await journal.head(authorityId)).toBe(entries.length);
  const { rows } = await database.pool.query<{ command_id: string; stream_id: string; stream_version: number }>(
    'SELECT command_id, stream_id, stream_version FROM journal.entries WHERE authority_id = $1 ORDER BY position',
    [authorityId],
  );
  expect(rows).toEqual(
    entries.map(({ key, box, version }) => ({ command_id: key, stream_id: boxStream(box), stream_version: version })),
  );

  const days = [...new Set(entries.map(({ purse, on }) => `${purse} ${on}`))].sort();
  const inDay = (day: string) => sum(entries, ({ purse, on }) => `${purse} ${on}` === day);
  expect(await rowsOf(journal, purseDays as never, authorityId)).toEqual(
    days.map((text) => ({ purse: text.slice(0, 1), day: text.slice(2), balance: BigInt(inDay(text)) })),
  );
  await followToEnd(journal, boxTotals as never, authorityId);
  const names = [...new Set(entries.map(({ box }) => box))].sort();
  expect(await rowsOf(journal, boxTotals as never, authorityId)).toEqual(
    names.map((name) => ({
      box: name,
      balance: BigInt(sum(entries, ({ box }) => box === name)),
      entries: entries.filter(({ box }) => box === name).length,
    })),
  );
  expect((await journal.verify(authorityId)).findings).toEqual([]);
};

test('the model can tell: it refuses what the journal must refuse', () => {
  const put: Done = {
    type: 'PutIn',
    box: 'a',
    purse: 'p',
    amount: 5,
    on: '2020-02-01',
    key: '1',
    expectedVersion: undefined,
    position: 1,
    version: 1,
  };
  const take = { ...put, type: 'TakeOut' as const, key: '2' };
  expect(modelRefusal([put], take)).toBeUndefined();
  expect(modelRefusal([put], put)).toBe('first receipt');
  expect(modelRefusal([put], { ...take, key: '1' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  expect(modelRefusal([put], { ...take, expectedVersion: 0 })).toMatchObject({ code: 'STALE_VERSION' });
  expect(modelRefusal([put], { ...take, amount: 6 })).toEqual({ code: 'BOX_EMPTY', figures: { left: 5n } });
  expect(modelRefusal([put], { ...take, on: '2020-01-01' })).toEqual({ code: 'PURSE_EMPTY', figures: { left: 0n } });
});
