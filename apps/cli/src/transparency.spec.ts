import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
