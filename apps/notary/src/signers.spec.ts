import { afterEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  appendLeaves,
  consistencyProof,
  edgeTiles,
  emptyEdge,
  growTiles,
  leafHash,
  openCheckpoint,
  rootOf,
  tilePath,
  toBase64,
  withSignatures,
  type Hash,
} from '#libs/transparency';
import { Memory } from './memory.js';
import { keyIn, notary, proofLines, witness } from './signers.js';

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

const leaves = (count: number, mark = ''): Hash[] =>
  Array.from({ length: count }, (_, n) => leafHash(Buffer.from(`${mark}${n}`)));
const rootAt = (all: readonly Hash[]) => rootOf(appendLeaves(emptyEdge.frontier, all));
const proofBetween = (size1: number, all: readonly Hash[]) => {
  const { edge, full } = growTiles(emptyEdge, all);
  const tiles = new Map([...full, ...edgeTiles(edge)].map(({ tile, bytes }) => [tilePath(tile), bytes]));
  return consistencyProof(BigInt(size1), BigInt(all.length), (tile) => tiles.get(tilePath(tile))!);
};
const request = (old: number, all: readonly Hash[]) => ({
  origin,
  size: String(all.length),
  root: toBase64(rootAt(all)),
  old: String(old),
  proof: proofBetween(old, all).map(toBase64),
});

describe('the notary', () => {
  test('signs what begins with all it signed before, and tells from where to prove', async () => {
    const dir = await folder();
    const signer = await keyIn(join(dir, 'key'), 'notary', 'ed25519');
    const sign = notary(signer, new Memory(dir));
    const first = await sign(request(0, leaves(5)));
    expect(openCheckpoint(first.body, { origin, logKeys: [signer.verifier] }).checkpoint.size).toBe(5n);
    expect(await sign(request(0, leaves(9)))).toMatchObject({ status: 409, body: '5\n' });
    expect(await sign(request(5, leaves(9)))).toMatchObject({ status: 200 });
    expect(await sign(request(9, leaves(9)))).toMatchObject({ status: 200 });
  });

  test('refuses another history, a smaller tree and anything it cannot read, also after a restart', async () => {
    const dir = await folder();
    const signer = await keyIn(join(dir, 'key'), 'notary', 'ed25519');
    await notary(signer, new Memory(dir))(request(0, leaves(6)));
    const again = notary(await keyIn(join(dir, 'key'), 'another', 'ed25519'), new Memory(dir));
    expect(await again(request(6, leaves(9, 'x')))).toMatchObject({ status: 422, body: 'OLD_ROOT_MISMATCH\n' });
    expect(await again({ ...request(6, leaves(6)), root: toBase64(rootAt(leaves(6, 'x'))) })).toMatchObject({
      status: 422,
    });
    expect(await again({ ...request(4, leaves(4)), old: '6' })).toMatchObject({
      status: 422,
      body: 'SIZES_REVERSED\n',
    });
    for (const rubbish of [
      undefined,
      {},
      { ...request(6, leaves(9)), size: '09' },
      { ...request(6, leaves(9)), origin: 'a\nb' },
    ])
      expect(await again(rubbish)).toMatchObject({ status: 400 });
  });

  test('two requests at once cannot both be taken for the next', async () => {
    const dir = await folder();
    const sign = notary(await keyIn(join(dir, 'key'), 'notary', 'ed25519'), new Memory(dir));
    const answers = await Promise.all([sign(request(0, leaves(5))), sign(request(0, leaves(5, 'x')))]);
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
  });
});

describe('the witness', () => {
  test('adds its line to checkpoints of logs it knows, once they are proved to go on', async () => {
    const [dir, ofWitness] = [await folder(), await folder()];
    const log = await keyIn(join(dir, 'key'), 'notary', 'ed25519');
    const own = await keyIn(join(ofWitness, 'key'), 'witness', 'cosignature/v1');
    const sign = notary(log, new Memory(dir));
    const attest = witness(own, new Memory(ofWitness), [log.verifier], () => 1_700_000_000);
    const five = (await sign(request(0, leaves(5)))).body;
    const line = await attest(`old 0\n\n${five}`);
    const policy = { origin, logKeys: [log.verifier], witnesses: [own.verifier], witnessesMin: 1 };
    expect(openCheckpoint(withSignatures(five, [line.body]), policy).cosignatures).toMatchObject([
      { time: 1_700_000_000n },
    ]);

    const nine = (await sign(request(5, leaves(9)))).body;
    expect(await attest(`old 3\n\n${nine}`)).toMatchObject({ status: 409, body: '5\n', type: 'text/x.tlog.size' });
    expect(await attest(`old 5\n${proofLines(proofBetween(5, leaves(9, 'x')))}\n${nine}`)).toMatchObject({
      status: 422,
    });
    expect(await attest(`old 5\n${proofLines(proofBetween(5, leaves(9)))}\n${nine}`)).toMatchObject({ status: 200 });
    expect(await attest(`old 9\n\n${five}`)).toMatchObject({ status: 400 });
    expect(await attest('old 9\n\nrubbish')).toMatchObject({ status: 403 });
    expect(await attest('rubbish')).toMatchObject({ status: 400 });
  });
});
