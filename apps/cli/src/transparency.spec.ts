import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from '@jest/globals';
import { leafHash, parseSigner, printSigner, printVerifier, rootOfLeaves, toBase64 } from '#libs/transparency';

/** Runs the built command where no database could be found. */
const cli = (args: readonly string[], input: string | Buffer) =>
  spawnSync(process.execPath, ['dist/apps/cli/src/main.js', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' },
  });
const answer = (args: readonly string[], input: string | Buffer) => {
  const { status, stdout, stderr } = cli([...args, '--json'], input);
  expect(stderr).not.toContain('    at ');
  return [status, JSON.parse(stdout)] as const;
};

const two = ['a', 'b'].map((text) => leafHash(Buffer.from(text)));
const proof = {
  type: 'inclusion',
  leafIndex: '0',
  treeSize: '2',
  leafHash: toBase64(two[0]!),
  proof: [toBase64(two[1]!)],
  root: toBase64(rootOfLeaves(two)),
};

describe('verify-proof', () => {
  const verify = (input: string) => answer(['verify-proof'], input);

  test('says whether a proof holds, and why not', () => {
    expect(verify(JSON.stringify(proof))).toEqual([0, { valid: true, reason: null }]);
    expect(verify(JSON.stringify({ ...proof, leafIndex: '1' }))).toEqual([
      1,
      { valid: false, reason: 'ROOT_MISMATCH' },
    ]);
  });

  test('answers a list with a list, and its status is good only if all are', () => {
    const right = { valid: true, reason: null };
    expect(verify(JSON.stringify([proof, proof]))).toEqual([0, [right, right]]);
    const wrong = { valid: false, reason: 'PROOF_TYPE_UNKNOWN' };
    expect(verify(JSON.stringify([proof, { type: 'x' }]))).toEqual([1, [right, wrong]]);
    expect(verify('[]')).toEqual([1, []]);
  });

  test.each([
    ['INPUT_NOT_JSON', '['.repeat(1_000_000)],
    ['PROOF_TYPE_UNKNOWN', '{}'],
    ['INPUT_TOO_LARGE', '1'.repeat(34_000_000)],
    ['VALUES_TOO_MANY', `[${'{},'.repeat(10_000_000)}{}]`],
    ['PROOFS_TOO_MANY', `[${'{},'.repeat(100_000)}{}]`],
  ])('is %s for what is no proof', (reason, input) => expect(verify(input)).toEqual([1, { valid: false, reason }]));

  test('tells a person in both languages', () => {
    const { status, stdout } = cli(['verify-proof'], JSON.stringify({ ...proof, leafIndex: '2' }));
    expect(status).toBe(1);
    expect(stdout).toContain('INDEX_BEYOND_SIZE: Cây có 2 mục');
    expect(stdout).toContain('has no index 2');
  });
});

const secret = printSigner('example.com/log', 'ed25519', new Uint8Array(32).fill(5));
const key = printVerifier(parseSigner(secret).verifier);

describe('verify-note', () => {
  const note =
    'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
  const foo = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';

  test('tells the text and who signed it', () => {
    expect(answer(['verify-note', '--key', key, '--key', foo], note)).toEqual([
      0,
      {
        valid: true,
        reason: null,
        text: 'This is an example message.\n',
        signatures: [{ name: 'example.com/foo', keyId: '530d903a', algorithm: 'ed25519' }],
      },
    ]);
  });

  test.each<[reason: string, key: string, input: string | Buffer]>([
    ['SIGNATURE_WRONG', foo, note.replace('example', 'other')],
    ['NOTE_NOT_UTF8', foo, Buffer.from([0xff, 0xfe, 10])],
    ['KEY_MALFORMED', 'nothing', note],
    ['INPUT_TOO_LARGE', foo, 'x'.repeat(3_000_000)],
  ])('is refused with %s and shows no text', (reason, trusted, input) =>
    expect(answer(['verify-note', '--key', trusted], input)).toEqual([1, { valid: false, reason }]),
  );
});

describe('a gigabyte of noise', () => {
  const noise = Buffer.alloc(1 << 16, 'Zm9 ');
  /** Feeds noise until the command has had enough of it or of a gigabyte, and tells how much it took. */
  const fed = async (args: readonly string[]) => {
    const child = spawn(process.execPath, ['--max-old-space-size=64', 'dist/apps/cli/src/main.js', ...args, '--json']);
    const told = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    let bytes = 0;
    function* generator() {
      for (; bytes < 2 ** 30; bytes += noise.length) yield noise;
    }
    await pipeline(generator, child.stdin).catch((error: NodeJS.ErrnoException) => expect(error.code).toBe('EPIPE'));
    const [stdout, stderr, [status]] = await told;
    expect(stderr).not.toContain('    at ');
    return { status: status as number, answer: JSON.parse(stdout) as object, stderr, bytes };
  };
  /** What stands in pipes and buffers when a command ends. */
  const underWayMax = 1_000_000;

  test.each([
    [['verify-proof'], 'INPUT_TOO_LARGE', 33_554_432],
    [['verify-note', '--key', key], 'INPUT_TOO_LARGE', 2_000_000],
    [['verify-receipt', '--key', key, '--leaf', '0'.repeat(64)], 'INPUT_TOO_LARGE', 2_000_000],
  ])('is refused by %j as soon as the limit is reached, which is named', async (args, reason, max) => {
    const { status, answer: told, stderr, bytes } = await fed(args);
    expect([status, told]).toEqual([1, { valid: false, reason }]);
    expect(stderr).toContain(`${max} byte`);
    expect(bytes).toBeLessThan(max + underWayMax);
  });

  test('is refused by log build at the first line that no entry can be, and nothing is written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'log-'));
    const keyFile = join(folder, 'key');
    writeFileSync(keyFile, secret);
    const dir = join(folder, 'log');
    const build = ['log', 'build', '--dir', dir, '--origin', 'example.com/log', '--key-file', keyFile];
    const { status, answer: told, bytes } = await fed(build);
    expect([status, told]).toEqual([1, { error: expect.objectContaining({ code: 'LINE_TOO_LONG', saved: false }) }]);
    expect(bytes).toBeLessThan(underWayMax);
    expect(existsSync(dir)).toBe(false);
    const endless = answer([...build.slice(0, -1), '/dev/zero'], '');
    expect(endless).toEqual([1, { error: expect.objectContaining({ code: 'INPUT_TOO_LARGE' }) }]);
    rmSync(folder, { recursive: true });
  });
});

test('log build makes a log whose checkpoint verify-note takes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const keyFile = join(folder, 'key');
  const dir = join(folder, 'log');
  writeFileSync(keyFile, `${secret}\n`);
  const build = ['log', 'build', '--dir', dir, '--origin', 'example.com/log', '--key-file', keyFile];
  expect(answer(build, 'a\nb\n')).toMatchObject([0, { origin: 'example.com/log', size: '2', root: proof.root }]);
  const checkpoint = readFileSync(join(dir, 'checkpoint'));
  expect(answer(['verify-note', '--key', key], checkpoint)).toMatchObject([0, { valid: true }]);
  expect(answer(build, 'a\nc\n')).toMatchObject([1, { error: { code: 'LOG_DIFFERS', saved: false } }]);
  rmSync(folder, { recursive: true });
});

test.each(['tile', 'tile/0', 'tile/entries/000.p', 'checkpoint', 'checkpoint.new'])(
  'log build writes nothing through a link that is %s',
  (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'log-'));
    const [keyFile, dir, outside] = ['key', 'log', 'outside'].map((each) => join(folder, each)) as [
      string,
      string,
      string,
    ];
    writeFileSync(keyFile, `${secret}\n`);
    mkdirSync(outside);
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    symlinkSync(name.startsWith('checkpoint') ? join(outside, 'file') : outside, join(dir, name));
    const build = ['log', 'build', '--dir', dir, '--origin', 'example.com/log', '--key-file', keyFile];
    expect(answer(build, 'a\nb\n')).toMatchObject([1, { error: { code: 'LINK_IN_FOLDER' } }]);
    expect(readdirSync(outside)).toEqual([]);
    rmSync(folder, { recursive: true });
  },
);
