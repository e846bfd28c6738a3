import { afterEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  appendLeaves,
  consistencyProof,
  edgeTiles,
  emptyEdge,
  growTiles,
  inclusionProof,
  leafHash,
  openCheckpoint,
  parseVerifier,
  printVerifier,
  rootOf,
  signerOf,
  signNote,
  printCheckpoint,
  tilePath,
  toBase64,
  withSignatures,
  type Hash,
} from '#libs/transparency';
import { keyIn, KeyRing } from './keys.js';
import { Memory } from './memory.js';
import { Notary } from './notary.js';
import { FollowedLogs, witness } from './witness.js';

const origin = 'example.com/log';
const folders: string[] = [];
const folder = async () => {
  const made = await mkdtemp(join(tmpdir(), 'signer-'));
  folders.push(made);
  return made;
};
afterEach(async () => {
  await Promise.all(folders.splice(0).map((each) => rm(each, { recursive: true })));
});
/** A notary as it starts in a folder: what it knows is what is there. */
const notaryIn = (dir: string) => {
  const memory = new Memory(dir);
  return new Notary(new KeyRing(dir, memory), memory);
};

type Entry = string;
const entries = (count: number, mark = ''): Entry[] => Array.from({ length: count }, (_, n) => `${mark}${n}`);
const hashesOf = (all: readonly Entry[]): Hash[] => all.map((entry) => leafHash(Buffer.from(entry)));
const rootAt = (all: readonly Entry[]) => rootOf(appendLeaves(emptyEdge.frontier, hashesOf(all)));
const readerOf = (all: readonly Entry[]) => {
  const { edge, full } = growTiles(emptyEdge, hashesOf(all));
  const tiles = new Map([...full, ...edgeTiles(edge)].map(({ tile, bytes }) => [tilePath(tile), bytes]));
  return (tile: Parameters<typeof tilePath>[0]) => tiles.get(tilePath(tile))!;
};
const proofBetween = (size1: number, all: readonly Entry[]) =>
  consistencyProof(BigInt(size1), BigInt(all.length), readerOf(all));
const request = (old: number, all: readonly Entry[]) => ({
  origin,
  size: String(all.length),
  root: toBase64(rootAt(all)),
  old: String(old),
  proof: proofBetween(old, all).map(toBase64),
});
const rotationIn = (all: readonly Entry[], index: number) => ({
  rotation: {
    entry: all[index]!,
    index: String(index),
    proof: inclusionProof(BigInt(index), BigInt(all.length), readerOf(all)).map(toBase64),
  },
});
const conflict = (size: number) => ({ status: 409, body: `${size}\n`, type: 'text/x.tlog.size' });

describe('the notary', () => {
  test('signs under the name of the log what begins with all it signed before, and tells from where to prove', async () => {
    const notary = notaryIn(await folder());
    const key = parseVerifier(await notary.key(origin));
    expect(key.name).toBe(origin);
    const policy = { origin, logKeys: [key] };
    const first = await notary.sign(request(0, entries(5)));
    expect(openCheckpoint(first.body, policy).checkpoint.size).toBe(5n);
    expect(await notary.sign(request(0, entries(9)))).toEqual(conflict(5));
    const next = await notary.sign(request(5, entries(9)));
    expect(openCheckpoint(next.body, policy).checkpoint.size).toBe(9n);
    expect((await notary.sign(request(9, entries(9)))).body).toBe(next.body);
  });

  test('signs no other history, no smaller tree and no other tree of the same size, also after a restart', async () => {
    const dir = await folder();
    await notaryIn(dir).sign(request(0, entries(6)));
    const again = notaryIn(dir);
    expect(await again.sign(request(6, entries(9, 'x')))).toMatchObject({ status: 422, body: 'OLD_ROOT_MISMATCH\n' });
    expect(await again.sign({ ...request(6, entries(6)), root: toBase64(rootAt(entries(6, 'x'))) })).toEqual(
      conflict(6),
    );
    expect(await again.sign({ ...request(4, entries(4)), old: '6' })).toMatchObject({
      status: 422,
      body: 'SIZES_REVERSED\n',
    });
    expect(await again.sign(request(6, entries(6)))).toMatchObject({ status: 200 });
  });

  test.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['a number with a leading zero', { size: '09' }],
    ['two lines for an origin', { origin: 'a\nb' }],
    ['a proof that is no list', { proof: 'x' }],
    ['a hash that is too short', { proof: ['AAAA'] }],
    ['a rotation that is none', { rotation: true }],
  ])('does not read %s', async (_, over) => {
    const asked = over === undefined || !Object.keys(over).length ? over : { ...request(0, entries(3)), ...over };
    expect(await notaryIn(await folder()).sign(asked)).toMatchObject({ status: 400 });
  });

  test('two requests at once cannot both be taken for the next', async () => {
    const notary = notaryIn(await folder());
    const answers = await Promise.all([notary.sign(request(0, entries(5))), notary.sign(request(0, entries(5, 'x')))]);
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
  });

  test('does not sign when what it signed before is lost or torn', async () => {
    const dir = await folder();
    await notaryIn(dir).sign(request(0, entries(6)));
    const [memory] = (await readdir(dir)).filter((name) => name.endsWith('.tree'));
    await writeFile(join(dir, memory!), 'torn');
    await expect(notaryIn(dir).sign(request(0, entries(6, 'x')))).rejects.toThrow(/not readable/u);
    await unlink(join(dir, memory!));
    await expect(notaryIn(dir).sign(request(0, entries(6, 'x')))).rejects.toThrow(/not known any more/u);
  });

  test('names no key for what cannot be the name of a log', async () => {
    const dir = await folder();
    await expect(notaryIn(dir).key('a b')).rejects.toMatchObject({ code: 'KEY_NAME_MALFORMED' });
    expect(await readdir(dir)).toEqual([]);
  });
});

describe('the key of a log', () => {
  const rotationEntry = (keys: object, over: object = {}) =>
    JSON.stringify({ type: 'LogKeyRotated', data: { origin, ...keys, ...over } });
  /** A notary that has signed five entries, and its log with the rotation to the key it has ready as number 6. */
  const rotating = async () => {
    const dir = await folder();
    const notary = notaryIn(dir);
    await notary.sign(request(0, entries(5)));
    const { current, next } = await notary.nextKey(origin);
    const six = [...entries(5), rotationEntry({ oldKey: current, newKey: next })];
    return { dir, notary, current, next, six };
  };
  const signersOf = (note: string, ...keys: string[]) =>
    keys.filter((key) => {
      try {
        return openCheckpoint(note, { origin, logKeys: [parseVerifier(key)] });
      } catch {
        return false;
      }
    });

  test('gives way by an entry of the tree: both sign the head that has it, the new one alone those after it', async () => {
    const { dir, notary, current, next, six } = await rotating();
    const both = await notary.sign({ ...request(5, six), ...rotationIn(six, 5) });
    expect(signersOf(both.body, current, next)).toEqual([current, next]);
    // Lost on the way, it is asked for again, of a notary that was started anew.
    const lost = await notaryIn(dir).sign({ ...request(6, six), ...rotationIn(six, 5) });
    expect(lost.body).toBe(both.body);
    const seven = [...six, 'x'];
    const after = await notaryIn(dir).sign(request(6, seven));
    expect(signersOf(after.body, current, next)).toEqual([next]);
    expect(await notary.key(origin)).toBe(next);
    // The entry sent once more changes nothing.
    const again = await notary.sign({ ...request(7, seven), ...rotationIn(seven, 5) });
    expect(again.body).toBe(after.body);
  });

  test('does not give way without the entry, nor to another key, nor for another log', async () => {
    const { notary, current, next, six } = await rotating();
    const foreign = printVerifier(signerOf(origin, 'ed25519', new Uint8Array(32)).verifier);
    for (const over of [{ newKey: foreign }, { oldKey: foreign }, { origin: 'example.com/other' }]) {
      const forged = [...entries(5), rotationEntry({ oldKey: current, newKey: next }, over)];
      expect(await notary.sign({ ...request(5, forged), ...rotationIn(forged, 5) })).toMatchObject({
        status: 422,
        body: 'ROTATION_NOT_PROVED\n',
      });
    }
    const elsewhere = { ...request(5, entries(6)), ...rotationIn(six, 5) };
    expect(await notary.sign(elsewhere)).toMatchObject({ status: 422, body: 'ROTATION_NOT_PROVED\n' });
    expect(signersOf((await notary.sign(request(5, six))).body, current, next)).toEqual([current]);
  });
});

const proofLines = (proof: readonly Hash[]): string => proof.map((hash) => `${toBase64(hash)}\n`).join('');

describe('the witness', () => {
  const log = signerOf(origin, 'ed25519', new Uint8Array(32).fill(7));
  const note = (all: readonly Entry[], signer = log, named = origin) =>
    signNote(printCheckpoint({ origin: named, size: BigInt(all.length), root: rootAt(all) }), [signer]);
  const add = (old: number | string, all: readonly Entry[], text = note(all)) =>
    `old ${old}\n${typeof old === 'number' ? proofLines(proofBetween(old, all)) : ''}\n${text}`;
  const witnessIn = async (dir: string, logs = [printVerifier(log.verifier)]) => {
    const own = await keyIn(join(dir, 'key'), 'witness', 'cosignature/v1');
    return { own, attest: witness(own, new Memory(dir), new FollowedLogs(logs), () => 1_700_000_000) };
  };

  test('adds its line to checkpoints of logs it follows, once they are proved to go on', async () => {
    const dir = await folder();
    const { own, attest } = await witnessIn(dir);
    const line = await attest(add(0, entries(5)));
    const policy = { origin, logKeys: [log.verifier], witnesses: [own.verifier], witnessesMin: 1 };
    expect(openCheckpoint(withSignatures(note(entries(5)), [line.body]), policy).cosignatures).toMatchObject([
      { time: 1_700_000_000n },
    ]);
    const again = await witnessIn(dir);
    expect(await again.attest(add(5, entries(9)))).toMatchObject({ status: 200 });
    expect(await again.attest(add(9, entries(9)))).toMatchObject({ status: 200 });
  });

  test('answers with the status codes of tlog-witness', async () => {
    const { attest } = await witnessIn(await folder());
    await attest(add(0, entries(5)));
    const nine = entries(9);
    expect(await attest(add(3, nine))).toEqual(conflict(5));
    expect(await attest(add(0, nine))).toEqual(conflict(5));
    expect(await attest(add(5, entries(5, 'x')))).toEqual(conflict(5));
    expect(await attest(`old 5\n${proofLines(proofBetween(5, entries(9, 'x')))}\n${note(nine)}`)).toMatchObject({
      status: 422,
    });
    expect(await attest(add(5, entries(9, 'x')))).toMatchObject({ status: 422, body: 'OLD_ROOT_MISMATCH\n' });
    expect(await attest(`old 9\n\n${note(entries(5))}`)).toMatchObject({ status: 400 });
    const stranger = signerOf(origin, 'ed25519', new Uint8Array(32).fill(8));
    expect(await attest(add(5, nine, note(nine, stranger)))).toMatchObject({ status: 403 });
    const other = signerOf('example.com/other', 'ed25519', new Uint8Array(32).fill(7));
    expect(await attest(add(0, nine, note(nine, other, 'example.com/other')))).toMatchObject({ status: 404 });
    // The key of one log signs no other.
    expect(await attest(add(0, nine, note(nine, log, 'example.com/other')))).toMatchObject({ status: 404 });
    expect(await attest(add(5, nine))).toMatchObject({ status: 200 });
  });

  test.each([
    ['nothing', ''],
    ['no checkpoint', 'old 0\n\n'],
    ['rubbish', 'rubbish'],
    ['a checkpoint that is none', 'old 9\n\nrubbish\n\n— a AAAAAAAA\n'],
    ['a size with a leading zero', add('05', entries(5))],
    ['a size below nothing', add('-1', entries(5))],
    ['a size of more than 64 bits', add('99999999999999999999999', entries(5))],
    ['a hash that is too short', `old 0\nAAAA\n\n${note(entries(5))}`],
    ['64 hashes', `old 0\n${`${toBase64(new Uint8Array(32))}\n`.repeat(64)}\n${note(entries(5))}`],
  ])('does not read %s', async (_, body) => {
    const { attest } = await witnessIn(await folder());
    expect(await attest(body)).toMatchObject({ status: 400 });
  });

  test('two checkpoints at once cannot both be taken for the next', async () => {
    const { attest } = await witnessIn(await folder());
    const answers = await Promise.all([attest(add(0, entries(5))), attest(add(0, entries(5, 'x')))]);
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
  });
});
