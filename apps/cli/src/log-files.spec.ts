import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Rejection } from '#libs/kernel';
import {
  leafHash,
  openCheckpoint,
  parseBundle,
  parseSigner,
  parseTile,
  printSigner,
  toBase64,
  toHex,
} from '#libs/transparency';
import { buildLog, type LogFiles } from './log-files.js';

const secret = printSigner('example.com/log', 'ed25519', new Uint8Array(32).fill(5));
const { verifier } = parseSigner(secret);

describe('a log as files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const keyFile = join(folder, 'key');
  beforeAll(() => writeFileSync(keyFile, `${secret}\n`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  let made = 0;
  const fresh = () => join(folder, `log-${(made += 1)}`);
  /** The input in pieces that end anywhere, as a pipe hands it over. */
  async function* pieces(input: string | Buffer): AsyncIterable<Buffer> {
    const bytes = Buffer.from(input as string);
    for (let at = 0; at < bytes.length; at += 1009) yield await Promise.resolve(bytes.subarray(at, at + 1009));
  }
  const build = (dir: string, input: string | Buffer, over: Partial<LogFiles> = {}) =>
    buildLog({ dir, origin: 'example.com/log', keyFile, ...over }, pieces(input));
  const codeOf = (...of: Parameters<typeof build>): Promise<string> =>
    build(...of).then(
      () => 'built',
      (error: unknown) => {
        if (!(error instanceof Rejection)) throw error;
        expect(error.message + JSON.stringify(error.figures, (_, each) => String(each))).not.toContain(
          secret.slice(-20),
        );
        return error.code;
      },
    );
  const filesIn = (dir: string) =>
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
      .sort();
  const headOf = (dir: string) =>
    openCheckpoint(readFileSync(join(dir, 'checkpoint')), { origin: 'example.com/log', logKeys: [verifier] })
      .checkpoint;
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => `${number}\n`).join('');

  test('makes the files of the log of a thousand numbers, as published', async () => {
    const dir = fresh();
    const told = await build(dir, numbers(1000));
    const root = '638afa98022925bacfddadb15ef22fd0199c1ac99c2973b6158243d13fce05c2';
    expect(told).toMatchObject({ origin: 'example.com/log', size: '1000', root: toBase64(Buffer.from(root, 'hex')) });
    const bundles = ['000', '001', '002', '003.p/232'];
    expect(filesIn(dir)).toEqual([
      'checkpoint',
      ...bundles.map((name) => `tile/0/${name}`),
      'tile/1/000.p/3',
      ...bundles.map((name) => `tile/entries/${name}`),
    ]);
    expect([headOf(dir).size, toHex(headOf(dir).root)]).toEqual([1000n, root]);
    const last = parseBundle(readFileSync(join(dir, 'tile/entries/003.p/232')), 232);
    expect(last.map((entry) => Buffer.from(entry).toString())).toEqual(numbers(1000).split('\n').slice(768, 1000));
    expect(parseTile(readFileSync(join(dir, 'tile/0/003.p/232')), 232).map(toHex)).toEqual(
      last.map((entry) => toHex(leafHash(entry))),
    );
  });

  test('takes the bytes of a line as they are, an empty line too, and a last line without its newline', async () => {
    const dir = fresh();
    await build(dir, Buffer.concat([Buffer.from('a\r\n\n'), Buffer.from([0xff, 0, 10]), Buffer.from('đ')]));
    const entries = parseBundle(readFileSync(join(dir, 'tile/entries/000.p/4')), 4).map((entry) => Buffer.from(entry));
    expect(entries).toEqual([Buffer.from('a\r'), Buffer.from(''), Buffer.from([0xff, 0]), Buffer.from('đ')]);
  });

  test('takes a line as long as an entry can be', async () => {
    const dir = fresh();
    await build(dir, `${'b'.repeat(65_535)}\n${'c'.repeat(65_535)}`);
    expect(readFileSync(join(dir, 'tile/entries/000.p/2'))).toHaveLength(2 * 65_537);
  });

  test('of nothing is the checkpoint of the empty tree alone', async () => {
    const dir = fresh();
    await build(dir, '');
    expect(filesIn(dir)).toEqual(['checkpoint']);
    expect(readFileSync(join(dir, 'checkpoint'), 'utf8')).toContain(
      'example.com/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n',
    );
  });

  test('made again is the same, and more lines add to it', async () => {
    const [dir, once] = [fresh(), fresh()];
    await build(dir, numbers(300));
    const before = new Map(filesIn(dir).map((name) => [name, readFileSync(join(dir, name))]));
    await build(dir, numbers(300));
    for (const [name, bytes] of before) expect(readFileSync(join(dir, name)).equals(bytes)).toBe(true);
    await build(dir, numbers(600));
    await build(once, numbers(600));
    for (const name of filesIn(once))
      expect(readFileSync(join(dir, name)).equals(readFileSync(join(once, name)))).toBe(true);
    expect(headOf(dir).size).toBe(600n);
  });

  test('leaves what witnesses added to a checkpoint that says the same', async () => {
    const dir = fresh();
    await build(dir, numbers(3));
    appendFileSync(join(dir, 'checkpoint'), '— witness AAAAAAAA\n');
    await build(dir, numbers(3));
    expect(readFileSync(join(dir, 'checkpoint'), 'utf8')).toContain('— witness AAAAAAAA\n');
  });

  test('never rewrites or shortens a log that is there', async () => {
    const dir = fresh();
    await build(dir, numbers(300));
    const before = filesIn(dir);
    const other = join(folder, 'other-key');
    writeFileSync(other, printSigner('example.com/log', 'ed25519', new Uint8Array(32)));
    expect(await codeOf(dir, numbers(299))).toBe('LOG_LONGER');
    expect(await codeOf(dir, numbers(256))).toBe('LOG_LONGER');
    expect(await codeOf(dir, '')).toBe('LOG_LONGER');
    expect(await codeOf(dir, `x${numbers(300)}`)).toBe('LOG_DIFFERS');
    expect(await codeOf(dir, `${numbers(299)}x\n`)).toBe('LOG_DIFFERS');
    expect(await codeOf(dir, `${numbers(299)}x\n${numbers(400)}`)).toBe('LOG_DIFFERS');
    expect(await codeOf(dir, numbers(300), { origin: 'example.com/other' })).toBe('CHECKPOINT_OF_ANOTHER_LOG');
    expect(await codeOf(dir, numbers(300), { keyFile: other })).toBe('SIGNED_BY_NO_KNOWN_KEY');
    expect(filesIn(dir)).toEqual(before);
    expect(headOf(dir).size).toBe(300n);
  });

  test.each<[code: string, input: string, over: Partial<LogFiles>]>([
    ['FILE_NOT_READABLE', 'a\n', { keyFile: 'nowhere/key' }],
    ['KEY_NOT_PRIVATE', 'a\n', { keyFile: 'package.json' }],
    ['LINE_TOO_LONG', `a\n${'b'.repeat(65_536)}\n`, {}],
    ['LINE_TOO_LONG', 'x'.repeat(5_000_000), {}],
    ['CHECKPOINT_MALFORMED', 'a\n', { origin: 'two\nlines' }],
    ['CHECKPOINT_MALFORMED', 'a\n', { origin: '' }],
    ['NOTE_CONTROL_CHARACTER', 'a\n', { origin: 'a\tb' }],
  ])('is refused with %s and nothing is written', async (code, input, over) => {
    const dir = fresh();
    expect(await codeOf(dir, input, over)).toBe(code);
    expect(existsSync(dir)).toBe(false);
  });

  test('says which file it cannot write', async () => {
    const dir = fresh();
    mkdirSync(dir);
    writeFileSync(join(dir, 'tile'), 'in the way');
    expect(await codeOf(dir, 'a\n')).toBe('FILE_NOT_WRITABLE');
  });
});
