import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Rejection, type EventVersion } from '#libs/kernel';
import { settingsFrom } from '#libs/platform';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import {
  inclusionProof,
  leafHash,
  parseBundle,
  parseReceipt,
  parseVerifier,
  printReceipt,
  printVerifier,
  signerOf,
  tilePath,
  tileWidth,
  toHex,
  sha256,
  verifyReceipt,
} from '#libs/transparency';
import { loadDemonstration } from '../../cli/src/demo/load.js';
import { openProduct } from '../../product.js';
import { slices } from '../../slices.js';
import { business } from './business.js';

/** A package of the demonstration, written by the real command and verified by the real single file, which are built. */

let database: SpecDatabase;
let folder: string;
let good: string;
let key: string;
let made = 0;

const cli = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/apps/cli/src/main.js', ...args, '--json'], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: database.url, DATA_DIR: join(folder, 'data') },
  });
  expect(stderr).not.toContain('    at ');
  return { status, answer: JSON.parse(stdout) as Record<string, unknown> };
};

interface Told {
  readonly result: string;
  readonly code: string | null;
  readonly lines: readonly string[];
  readonly found: {
    readonly reports: readonly { path: string; recounted: number }[];
    readonly checks: string[];
  } | null;
}
/** Runs the verifier with little memory, as `node verify.mjs`. */
const verify = (...args: string[]): Told & { status: number | null } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=64', join(good, 'verify.mjs'), ...args, '--json'],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return { ...(JSON.parse(stdout) as Told), status };
};

beforeAll(async () => {
  database = await specDatabase();
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  const product = await openProduct(settingsFrom({ DATABASE_URL: database.url }));
  await loadDemonstration(product, () => undefined);
  await product.close();
  good = join(folder, 'good');
  const { status, answer } = cli('export-audit', '--authority', 'minh-hoa', '--dir', good);
  expect([status, answer.from]).toEqual([0, '1']);
  key = (answer.logKeys as string[])[0]!;
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database?.drop();
});

/** A copy of the package with something done to it. */
const spoilt = (spoil: (dir: string) => void): string => {
  const dir = join(folder, `spoilt-${(made += 1)}`);
  cpSync(good, dir, { recursive: true });
  spoil(dir);
  return dir;
};
const manifestOf = (dir: string) => JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
const rewrite = (dir: string, path: string, change: (text: string) => string) => {
  const at = join(dir, path);
  writeFileSync(at, change(readFileSync(at, 'latin1')), 'latin1');
};
/** As somebody would who can also write the manifest: nobody signs that. */
const withHash = (dir: string, path: string) => {
  const manifest = manifestOf(dir);
  const bytes = readFileSync(join(dir, path));
  const file = (manifest.files as { path: string; bytes: number; sha256: string }[]).find(
    (each) => each.path === path,
  )!;
  Object.assign(file, { bytes: bytes.length, sha256: toHex(sha256(bytes)) });
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
};
const listed = (dir: string, path: string) => {
  const manifest = manifestOf(dir);
  (manifest.files as { path: string }[]).push({ path });
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
};
const firstBundle = 'tile/entries/000';

describe('a package', () => {
  test('is verified under a key that the auditor brought', () => {
    const { status, result, found, lines } = verify(good, '--key', key);
    expect([status, result]).toEqual([0, 'verified']);
    expect(found!.checks).toEqual(['postings', 'four-eyes']);
    expect(Object.fromEntries(found!.reports.map(({ path, recounted }) => [path, recounted > 30]))).toEqual({
      'reports/totals.json': true,
      'reports/utilisation.json': true,
      'reports/trial-balance.json': true,
      'reports/loan-book.json': true,
    });
    expect(lines[0]).toContain('ĐÃ KIỂM, ĐÚNG');
  });

  test.each<[what: string, path: string, spoil: (dir: string) => void]>([
    [
      'a report that asked something else',
      'reports/totals.json',
      (dir) => rewrite(dir, 'reports/totals.json', (text) => text.replace('"from": "1900', '"from": "1901')),
    ],
    [
      'a report that it does not know',
      'reports/letter.json',
      (dir) => {
        const letter = readFileSync(join(dir, 'reports/totals.json'), 'utf8');
        writeFileSync(join(dir, 'reports/letter.json'), letter.replace('"report": "totals"', '"report": "letter"'));
        listed(dir, 'reports/letter.json');
      },
    ],
  ])('with %s has its entries verified, and that report not', (_, path, spoil) => {
    const dir = spoilt((each) => {
      spoil(each);
      withHash(each, path);
    });
    const { status, result, lines } = verify(dir, '--key', key);
    expect([status, result]).toEqual([4, 'entries']);
    expect(lines[1]).toContain(`NOT CHECKED: ${path}`);
    expect(lines.join('\n')).not.toMatch(/VERIFIED|ĐÃ KIỂM, ĐÚNG|unchanged/u);
  });

  test('is verified with the entries read as the product reads them', () => {
    const { versions, checks, recounts } = business;
    const heard = new Set([...checks, ...recounts].flatMap(({ hears }) => hears));
    const raisedHere = versions as Readonly<Record<string, EventVersion | undefined>>;
    const differing = slices
      .flatMap(({ events }) => Object.entries(events as Readonly<Record<string, EventVersion>>))
      .filter(([type, { upcast }]) => heard.has(type) && upcast && raisedHere[type]?.upcast !== upcast);
    expect(differing).toEqual([]);
  });

  test('names a witness whose key only the package has, and demands the signature of one whose key was brought', () => {
    const [witness] = manifestOf(good).witnessKeys as [string];
    expect(verify(good, '--key', key).lines.join('\n')).toMatch(/– Nhân chứng \S+ đã ký, nhưng khóa ấy đi kèm gói/u);
    expect(verify(good, '--key', key, '--key', witness).lines.join('\n')).toContain('✓ Nhân chứng');
    const other = signerOf('example.com/witness', 'cosignature/v1', new Uint8Array(32).fill(8)).verifier;
    expect(verify(good, '--key', key, '--key', printVerifier(other)).code).toBe('WITNESSES_TOO_FEW');
    expect(verify(good, '--key', witness).code).toBe('SIGNED_BY_NO_KNOWN_KEY');
  });

  test('is only consistent under the key that came with it, and never called verified', () => {
    const { status, result, lines } = verify(good);
    expect([status, result]).toEqual([2, 'consistent']);
    expect(lines.join('\n')).not.toMatch(/VERIFIED|ĐÃ KIỂM/u);
    expect(lines.join('\n')).toContain('came with the package');
  });

  test('of a range has the asked entries in whole bundles, and says what could not be checked', () => {
    const dir = join(folder, 'range');
    const { answer } = cli('export-audit', '--authority', 'minh-hoa', '--dir', dir, '--from', '300', '--to', '500');
    expect([answer.from, answer.to]).toEqual(['257', '512']);
    const { status, result, found, lines } = verify(dir, '--key', key);
    expect([status, result, found!.checks]).toEqual([2, 'consistent', []]);
    expect(lines.join('\n')).toContain('Only entries 257–512 of');
    for (const { path } of found!.reports) expect(lines.join('\n')).toMatch(new RegExp(`${path}: .*NOT CHECKED`, 'u'));
    unlinkSync(join(dir, 'tile/entries/001'));
    expect(verify(dir, '--key', key).code).toBe('PACKAGE_FILE_MISSING');
  });

  test.each<[code: string, what: string, spoil: (dir: string) => void]>([
    [
      'ENTRY_ALTERED',
      'a changed byte',
      (dir) => rewrite(dir, firstBundle, (text) => text.replace('"streamVersion":1', '"streamVersion":2')),
    ],
    [
      'TILE_DIFFERS',
      'a changed leaf hash above',
      (dir) => rewrite(dir, 'tile/1/000.p/3', (text) => `x${text.slice(1)}`),
    ],
    ['PACKAGE_FILE_MISSING', 'a bundle gone', (dir) => unlinkSync(join(dir, firstBundle))],
    [
      'PACKAGE_FILE_MISSING',
      'a bundle renamed',
      (dir) => renameSync(join(dir, firstBundle), join(dir, 'tile/entries/009')),
    ],
    ['BUNDLE_MALFORMED', 'a bundle cut off', (dir) => truncateSync(join(dir, firstBundle), 1000)],
    ['PACKAGE_FILE_SIZE_WRONG', 'a tile cut off', (dir) => truncateSync(join(dir, 'tile/0/001'), 100)],
    ['PACKAGE_FILE_MISSING', 'no manifest', (dir) => unlinkSync(join(dir, 'manifest.json'))],
    ['MANIFEST_MALFORMED', 'a manifest cut off', (dir) => truncateSync(join(dir, 'manifest.json'), 300)],
    ['PACKAGE_FILE_SURPLUS', 'a file too many', (dir) => writeFileSync(join(dir, 'tile/extra'), '')],
    ['PACKAGE_NOT_READABLE', 'a link to somewhere', (dir) => symlinkSync('/etc/passwd', join(dir, 'reports/link'))],
    [
      'PACKAGE_FILE_CHANGED',
      'another report',
      (dir) => rewrite(dir, 'reports/totals.json', (text) => text.replace('"asOf": "2', '"asOf": "3')),
    ],
    [
      'FIGURE_DIFFERS',
      'a figure made up, its hash too',
      (dir) => {
        rewrite(dir, 'reports/utilisation.json', (text) => text.replace(/"disbursed": "\d/u, '"disbursed": "9'));
        withHash(dir, 'reports/utilisation.json');
      },
    ],
    ...['totals.json', 'loan-book.json', 'trial-balance.json'].map(
      (report): [string, string, (dir: string) => void] => [
        'FIGURE_DIFFERS',
        `an amount of ${report} made up, its hash too`,
        (dir) => {
          rewrite(dir, `reports/${report}`, (text) => text.replace(/": "[1-8](\d{6,}")/u, '": "9$1'));
          withHash(dir, `reports/${report}`);
        },
      ],
    ),
    [
      'FIGURE_DIFFERS',
      'a figure too many',
      (dir) => {
        rewrite(dir, 'reports/totals.json', (text) => text.replace('  "total": {', '  "total": {\n   "lost": "1",'));
        withHash(dir, 'reports/totals.json');
      },
    ],
    [
      'REPORT_MALFORMED',
      'a figure that stands there twice',
      (dir) => {
        rewrite(dir, 'reports/totals.json', (text) =>
          text.replace(/( {3}"amount": )("\d+",\n)(?! {4})/u, '$1"9",\n$1$2'),
        );
        withHash(dir, 'reports/totals.json');
      },
    ],
    [
      'REPORT_MALFORMED',
      'a sheet that says more',
      (dir) => {
        rewrite(dir, 'reports/totals.json', (text) => text.replace(' "answer"', ' "approved": "yes",\n "answer"'));
        withHash(dir, 'reports/totals.json');
      },
    ],
    [
      'PACKAGE_FILE_SURPLUS',
      'another file, listed',
      (dir) => {
        writeFileSync(join(dir, 'summary.txt'), 'all is well');
        listed(dir, 'summary.txt');
        withHash(dir, 'summary.txt');
      },
    ],
    [
      'REPORT_MALFORMED',
      'a report of another head',
      (dir) => {
        rewrite(dir, 'reports/totals.json', (text) => text.replace(/"asKnown": \d/u, '"asKnown": 8'));
        withHash(dir, 'reports/totals.json');
      },
    ],
    [
      'SIGNATURE_WRONG',
      'another size in the checkpoint',
      (dir) => rewrite(dir, 'checkpoint', (text) => text.replace(/\n\d/u, '\n8')),
    ],
    [
      'CHECKPOINT_OF_ANOTHER_LOG',
      'the name of another log',
      (dir) => rewrite(dir, 'manifest.json', (text) => text.replace(/"origin": "/u, '"origin": "other')),
    ],
    [
      'HEAD_DIFFERS',
      'another root in the manifest',
      (dir) =>
        rewrite(dir, 'manifest.json', (text) => text.replace(/"root": "[^"]*"/u, `"root": "${'A'.repeat(43)}="`)),
    ],
    [
      'PACKAGE_FILES_TOO_MANY',
      'a size beyond all bounds',
      (dir) =>
        rewrite(dir, 'manifest.json', (text) => text.replace(/"size": "\d+"/u, '"size": "18446744073709551615"')),
    ],
  ])('is refused with %s: %s', (code, _, spoil) => {
    const told = verify(spoilt(spoil), '--key', key);
    expect([told.status, told.result, told.code]).toEqual([1, 'refused', code]);
    expect(told.lines.join('\n')).not.toMatch(/VERIFIED|ĐÚNG:/u);
  });

  test('names the entry that was altered', () => {
    const dir = spoilt((each) =>
      rewrite(each, firstBundle, (text) => text.replace('"streamVersion":1', '"streamVersion":2')),
    );
    expect(verify(dir, '--key', key).lines[0]).toContain('Mục số 1 đã bị đổi');
  });

  test('is not looked for where the call is wrong', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(good, 'verify.mjs')], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([3, expect.stringContaining('--key <vkey>')]);
  });

  test('of another log, another key or no folder at all is refused', () => {
    const other = join(folder, 'other');
    const { answer } = cli('export-audit', '--authority', 'soc-trang', '--dir', other, '--as-of', '2023-06-30');
    expect(verify(other, '--key', (answer.logKeys as string[])[0]!)).toMatchObject({ status: 0, result: 'verified' });
    const mixed = spoilt((dir) => cpSync(join(other, 'checkpoint'), join(dir, 'checkpoint')));
    expect(verify(mixed, '--key', key).code).toBe('CHECKPOINT_OF_ANOTHER_LOG');
    const stranger = signerOf('htx-journal.local/notary', 'ed25519', new Uint8Array(32).fill(9)).verifier;
    expect(verify(good, '--key', printVerifier(stranger)).code).toBe('SIGNED_BY_NO_KNOWN_KEY');
    expect(verify(good, '--key', 'nothing').code).toBe('KEY_MALFORMED');
    expect(verify(join(folder, 'nowhere')).code).toBe('PACKAGE_NOT_READABLE');
  });

  test('of a gigabyte of noise is refused without being read', () => {
    const noise = join(folder, 'noise');
    mkdirSync(noise);
    writeFileSync(join(noise, 'manifest.json'), '');
    truncateSync(join(noise, 'manifest.json'), 2 ** 30);
    expect(verify(noise).code).toBe('PACKAGE_FILE_TOO_LARGE');
    expect(verify(join(noise, 'manifest.json')).code).toBe('PACKAGE_NOT_READABLE');
    const inside = spoilt((dir) => truncateSync(join(dir, firstBundle), 2 ** 30));
    expect(verify(inside, '--key', key).code).toBe('PACKAGE_FILE_TOO_LARGE');
  });

  test('with a link, wherever it leads, is refused before anything is read', () => {
    for (const [path, target] of [
      ['manifest.json', '/dev/zero'],
      ['checkpoint', '/dev/zero'],
      [firstBundle, 'manifest.json'],
      ['more', '.'],
    ] as const) {
      const linked = spoilt((dir) => {
        rmSync(join(dir, path), { force: true });
        symlinkSync(target, join(dir, path));
      });
      expect(verify(linked, '--key', key).code).toBe('PACKAGE_NOT_READABLE');
    }
  });

  test('is not written over files that are there', () => {
    const { status, answer } = cli('export-audit', '--authority', 'minh-hoa', '--dir', good);
    expect([status, answer.error]).toEqual([1, expect.objectContaining({ code: 'FOLDER_NOT_EMPTY' })]);
  });
});

describe('the page', () => {
  test('is one file that asks nothing of a network, of Node or of a secure context', () => {
    const page = readFileSync(join(good, 'verify.html'), 'utf8');
    expect(page).not.toMatch(/node:|crypto\.subtle|fetch\(|XMLHttpRequest|WebSocket|import\(|src=|href=/u);
    expect(page).toContain("connect-src 'none'");
  });
});

describe('a receipt, with sh and openssl alone', () => {
  const check = (
    index: bigint,
    change: { entry?: Buffer; receipt?: string | Buffer; key?: string; origin?: string } = {},
  ) => {
    const { size, origin } = manifestOf(good) as { size: string; origin: string };
    const of = BigInt(size);
    const bundle = index / BigInt(tileWidth);
    const left = of - bundle * BigInt(tileWidth);
    const width = left < tileWidth ? Number(left) : tileWidth;
    const bytes = readFileSync(join(good, tilePath({ level: 'entries', index: bundle, width })));
    const entry = Buffer.from(parseBundle(bytes, width)[Number(index) % tileWidth]!);
    const receipt = printReceipt({
      index,
      proof: inclusionProof(index, of, (tile) => readFileSync(join(good, tilePath(tile)))),
      checkpoint: readFileSync(join(good, 'checkpoint'), 'utf8'),
    });
    writeFileSync(join(folder, 'entry'), change.entry ?? entry);
    writeFileSync(join(folder, 'receipt'), change.receipt ?? receipt);
    const args = [join(folder, 'entry'), join(folder, 'receipt'), change.key ?? key, change.origin ?? origin];
    const { status, stdout, stderr } = spawnSync('sh', [join(good, 'verify-receipt.sh'), ...args], {
      encoding: 'utf8',
    });
    return { status, told: stdout + stderr, entry, receipt };
  };

  test('is right at both ends, in the middle and at the edge of a tile', () => {
    const last = BigInt((manifestOf(good) as { size: string }).size) - 1n;
    for (const index of [0n, 255n, 256n, 500n, last]) {
      const { status, told } = check(index);
      expect([status, told]).toEqual([0, expect.stringContaining(`VERIFIED: entry ${index + 1n} of the log`)]);
    }
  });

  test.each<[what: string, change: (receipt: string) => string | Buffer]>([
    ['a NUL in the size', (receipt) => receipt.replace(/\n(\d\d)(\d+)\n/u, '\n$1\0$2\n')],
    ['the last signature cut off', (receipt) => receipt.slice(0, -20)],
    ['no last newline', (receipt) => receipt.slice(0, -1)],
    ['a line after the signatures', (receipt) => `${receipt}garbage line\n`],
    ['such a line without a newline', (receipt) => `${receipt}garbage line`],
    ['an empty line after the signatures', (receipt) => `${receipt}\n`],
    ['a line between the signatures', (receipt) => receipt.replace('\n\n— ', '\n\ngarbage line\n— ')],
    ['another empty line before the signatures', (receipt) => receipt.replace('\n\n— ', '\n\n\n— ')],
    ['an empty line in the checkpoint', (receipt) => receipt.replace(/(\n\d+)\n/u, '$1\n\n')],
    ['an extra line that is no base64', (receipt) => receipt.replace('\nindex', '\nextra !!\nindex')],
    ['an extra line of nothing', (receipt) => receipt.replace('\nindex', '\nextra \nindex')],
    ['an extra line in another spelling', (receipt) => receipt.replace('\nindex', '\nextra QR==\nindex')],
    ['two extra lines', (receipt) => receipt.replace('\nindex', '\nextra QQ==\nextra QQ==\nindex')],
    ['another line before the index', (receipt) => receipt.replace('\nindex', '\nnote QQ==\nindex')],
    ['a carriage return', (receipt) => receipt.replace('\nindex', '\r\nindex')],
    ['a signature without a name', (receipt) => `${receipt}—  AAAAAAA=\n`],
    ['a signature by a name with a space', (receipt) => `${receipt}— a\u00a0b AAAAAAA=\n`],
    ['a signature by a name with a plus', (receipt) => `${receipt}— a+b AAAAAAA=\n`],
    ['a signature of a key id alone', (receipt) => `${receipt}— other AAAAAA==\n`],
    ['a signature in another spelling', (receipt) => `${receipt}— other AAAAAAB=\n`],
    ['too many signatures', (receipt) => receipt + '— other AAAAAAA=\n'.repeat(100)],
    ['what is no UTF-8', (receipt) => Buffer.from(`${receipt}— \u00ff AAAAAAA=\n`, 'latin1')],
    [
      'an overlong byte sequence',
      (receipt) => Buffer.concat([Buffer.from(`${receipt}— `), Buffer.from([0xc0, 0xaf]), Buffer.from(' AAAAAAA=\n')]),
    ],
    ['nothing in it', () => ''],
  ])('is refused by it and by the library with %s', (_, change) => {
    const spoilt = change(check(300n).receipt);
    const { status, told, entry } = check(300n, { receipt: spoilt });
    expect([status, told]).toEqual([1, expect.stringContaining('cannot be read')]);
    expect(told).not.toContain('VERIFIED');
    const policy = { origin: manifestOf(good).origin as string, logKeys: [parseVerifier(key)] };
    expect(() => verifyReceipt(parseReceipt(Buffer.from(spoilt)), leafHash(entry), policy)).toThrow(Rejection);
  });

  test.each<[what: string, change: (receipt: string) => string]>([
    ['what nobody signs', (receipt) => receipt.replace('\nindex', `\nextra ${'AAAA'.repeat(300)}QQ==\nindex`)],
    ['the signature of a stranger', (receipt) => `${receipt}— Sổ/của.người-khác AAAAAAA=\n`],
  ])('is right with %s', (_, change) => {
    const { status, told } = check(300n, { receipt: change(check(300n).receipt) });
    expect([status, told]).toEqual([0, expect.stringContaining('VERIFIED: entry 301')]);
  });

  test('is refused with anything in it forged', () => {
    const { entry, receipt } = check(300n);
    const lines = receipt.split('\n');
    const without = (at: number) => lines.filter((_, line) => line !== at).join('\n');
    const stranger = printVerifier(
      signerOf('htx-journal.local/notary', 'ed25519', new Uint8Array(32).fill(9)).verifier,
    );
    const forged: readonly (readonly [Parameters<typeof check>[1], string])[] = [
      [{ entry: Buffer.concat([entry, Buffer.from('\n')]) }, 'this entry is not there'],
      [{ receipt: receipt.replace('index 300', 'index 301') }, 'this entry is not there'],
      [{ receipt: receipt.replace('index 300', 'index 999999') }, 'has no index'],
      [{ receipt: receipt.replace('index 300', 'index 0300') }, 'cannot be read'],
      [{ receipt: without(3) }, 'REFUSED'],
      [{ receipt: [...lines.slice(0, 3), lines[2], ...lines.slice(3)].join('\n') }, 'REFUSED'],
      [{ receipt: receipt.replace(/\n(\d+)\n/u, '\n1$1\n') }, 'signature'],
      [{ receipt: receipt.replace('@v1', '@v2') }, 'cannot be read'],
      [{ receipt: receipt.slice(0, 200) }, 'cannot be read'],
      [{ receipt: receipt.split('\n— ')[0]! }, 'cannot be read'],
      [{ key: stranger }, 'has not signed'],
      [{ key: key.replace(/\+[0-9a-f]{8}\+/u, '+00000000+') }, 'key cannot be read'],
      [{ origin: 'another/log' }, 'is of the log'],
      [{ receipt: 'x'.repeat(200_000) }, 'too long'],
    ];
    for (const [change, why] of forged) {
      const { status, told } = check(300n, change);
      expect([status, told]).toEqual([1, expect.stringContaining(why)]);
      expect(told).not.toContain('VERIFIED');
    }
  });
});
