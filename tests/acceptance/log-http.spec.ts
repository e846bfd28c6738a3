import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import {
  keyAt,
  keySpans,
  logPolicyOf,
  openCheckpoint,
  parsePolicy,
  parseReceipt,
  parseVerifier,
  verifyProofJson,
  verifyReceipt,
} from '#libs/transparency';
import type { Trail } from './answers.js';
import { peopleOf, type Caller, type People, type Problem, type Receipt } from './caller.js';
import { program, startProduct, type RunningProduct } from './product.js';

/** The log over HTTP, of a running product with the notary and the witness of its demonstration. */

let database: SpecDatabase;
let product: RunningProduct;
let people: People;
const folder = mkdtempSync(join(tmpdir(), 'log-http-'));
beforeAll(async () => {
  database = await specDatabase();
  product = await startProduct(database.url, { DATA_DIR: folder });
  people = await peopleOf(product.address, 'minh-hoa');
});
afterAll(async () => {
  await product?.stop();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

interface Keys {
  readonly origin: string;
  readonly logKeys: readonly string[];
  readonly history: readonly { readonly key: string; readonly from: string; readonly until: string | null }[];
  readonly receipts: string;
  readonly demonstration: boolean;
}
const keysOf = () => people.auditor.ask<Keys>('/api/log/keys');
const textAt = async (path: string, caller: Caller = people.auditor): Promise<string> => {
  const { status, body } = await caller.send<string>('GET', path);
  expect([path, status]).toEqual([path, 200]);
  return body;
};
const policy = async () => parsePolicy(await textAt('/api/log/policy'));
const cli = (...args: string[]) =>
  program('dist/apps/cli/src/main.js', args, {
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    DEMONSTRATION: 'off',
  }).ended();

test('every log that has entries is signed without anybody asking, that of the accesses too', async () => {
  await textAt('/api/journal/export?format=csv&purpose=Thanh%20tra');
  const unsigned = async () => {
    const { rows } = await database.owner.query<{ authority_id: string }>(
      `SELECT authority_id FROM journal.heads WHERE position > 0 AND (authority_id, position) NOT IN
         (SELECT authority_id, size FROM journal.signed_checkpoints)`,
    );
    return rows.map(({ authority_id }) => authority_id);
  };
  for (const deadline = Date.now() + 15_000; (await unsigned()).length && Date.now() < deadline;) await pause(200);
  expect(await unsigned()).toEqual([]);
  const { rows } = await database.owner.query('SELECT DISTINCT authority_id FROM journal.signed_checkpoints');
  expect(rows).toHaveLength(3);
});

test('the keys say that they are demonstration keys, and the policy that the witness must have signed', async () => {
  const { origin, logKeys, demonstration } = await keysOf();
  expect(demonstration).toBe(true);
  expect(parseVerifier(logKeys[0]!).name).toBe(origin);
  const head = await textAt('/api/log/checkpoint');
  const opened = openCheckpoint(head, logPolicyOf(await policy(), origin));
  expect(opened.cosignatures).toHaveLength(1);
  const without = head
    .split('\n')
    .filter((line) => !line.startsWith('— htx-journal.local/witness'))
    .join('\n');
  const strict = logPolicyOf(await policy(), origin);
  expect(() => openCheckpoint(without, strict)).toThrow(/QUORUM_NOT_REACHED/u);
});

test('a receipt is had by the officer, and by whoever holds the printed leaf hash, without an account', async () => {
  const { items } = await people.officer.ask<Trail>('/api/journal?limit=1');
  const [{ event, leafHash }] = items as unknown as [{ event: { position: number }; leafHash: string }];
  const { origin, receipts } = await keysOf();
  const link = receipts.replace('{position}', String(event.position)).replace('{leafHash}', leafHash);
  for (const file of [
    await textAt(`/api/journal/${event.position}/proof`, people.officer),
    await textAt(link, people.nobody),
  ]) {
    const receipt = parseReceipt(file);
    expect(receipt.index).toBe(BigInt(event.position - 1));
    verifyReceipt(receipt, Buffer.from(leafHash, 'hex'), logPolicyOf(await policy(), origin));
    expect(file).not.toContain('HTX');
  }
  for (const wrong of [
    link.replace(leafHash, '0'.repeat(64)),
    link.replace(`/${event.position}/`, '/1/'),
    link.replace(`/${event.position}/`, '/999999999999999/'),
    link.replace(`/${event.position}/`, '/-1/'),
    link.replace(/receipts\/[^/]+/u, 'receipts/khong-co'),
  ])
    expect((await people.nobody.send<Problem>('GET', wrong)).body).toMatchObject({
      code: 'RECEIPT_UNKNOWN',
      status: 404,
    });
});

describe('the signers of this machine', () => {
  /** What a signer says of itself: where it listens, a mark of this run, its process. */
  const told = async (kind: string) => {
    const [of] = await readdir(join(folder, 'signers'));
    const [url, mark, pid] = (await readFile(join(folder, 'signers', of!, kind, 'address'), 'utf8')).split('\n');
    return { url, mark, pid: Number(pid) };
  };
  const recorded = async (cooperativeId: string): Promise<bigint> => {
    const place = { kind: 'HTX', sector: 'agriculture-fishery', placeId: 'huyen-1' };
    const cooperative = { cooperativeId, name: `HTX ${cooperativeId}`, ...place, on: '2025-01-10' };
    return BigInt((await people.officer.record('/api/cooperatives', cooperative)).position);
  };
  const signed = async () => {
    const { origin } = await keysOf();
    const { body, headers } = await people.auditor.send<string>('GET', '/api/log/checkpoint');
    const { checkpoint, cosignatures } = openCheckpoint(body, logPolicyOf(await policy(), origin));
    return { size: checkpoint.size, witnesses: cosignatures.length, unsigned: headers.get('x-unsigned-entries') };
  };

  test.each(['notary', 'witness'])('the %s is started again where it was, if it ends unasked', async (kind) => {
    const { url, mark, pid } = await told(kind);
    process.kill(pid, 'SIGKILL');
    for (const deadline = Date.now() + 15_000; (await told(kind)).mark === mark && Date.now() < deadline;)
      await pause(50);
    expect((await told(kind)).url).toBe(url);
    expect((await told(kind)).pid).not.toBe(pid);
    const size = await recorded(`htx-sau-${kind}`);
    expect(await signed()).toEqual({ size, witnesses: 1, unsigned: '0' });
  });

  test('while the notary does not answer, the last head says how many entries came after it', async () => {
    const { size } = await signed();
    const { pid } = await told('notary');
    process.kill(pid, 'SIGSTOP');
    try {
      await recorded('htx-cho-ky');
      expect(await signed()).toEqual({ size, witnesses: 1, unsigned: '1' });
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    expect(await signed()).toEqual({ size: size + 1n, witnesses: 1, unsigned: '0' });
  });
});

describe('proofs', () => {
  test('of inclusion and of consistency are given for every size there was, and hold', async () => {
    const { head } = await people.auditor.ask<Trail>('/api/journal?limit=1');
    for (const [position, size] of [
      [1, 1],
      [1, head],
      [256, 257],
      [head, head],
    ])
      verifyProofJson(await people.auditor.ask(`/api/log/proofs/inclusion?position=${position}&size=${size}`));
    for (const [from, to] of [
      [1, head],
      [1, 256],
      [256, 257],
      [head, head],
    ])
      verifyProofJson(await people.auditor.ask(`/api/log/proofs/consistency?from=${from}&to=${to}`));
    verifyProofJson(await people.auditor.ask(`/api/log/proofs/consistency?from=1`));
  });

  test.each([
    ['inclusion?position=0', 404, 'ENTRY_UNKNOWN'],
    ['inclusion?position=999999', 404, 'ENTRY_UNKNOWN'],
    ['inclusion?position=1&size=999999', 404, 'TREE_SMALLER'],
    ['inclusion?position=2&size=1', 404, 'TREE_SMALLER'],
    ['inclusion?position=-1', 400, 'SIZE_NOT_READABLE'],
    ['inclusion?position=01', 400, 'SIZE_NOT_READABLE'],
    ['inclusion?position=9223372036854775808', 404, 'ENTRY_UNKNOWN'],
    ['consistency?from=1&to=999999', 404, 'TREE_SMALLER'],
    ['consistency?from=0', 400, 'PROOF_FROM_NOTHING'],
    ['consistency?from=0&to=0', 400, 'PROOF_FROM_NOTHING'],
    ['consistency?from=9&to=8', 400, 'SIZES_REVERSED'],
    ['consistency?from=1e3', 400, 'SIZE_NOT_READABLE'],
    ['consistency', 400, 'FIELD_IS_DEFINED'],
  ])('%s is refused', async (question, status, code) => {
    const { body } = await people.auditor.send<Problem>('GET', `/api/log/proofs/${question}`);
    expect([body.status, body.code]).toEqual([status, code]);
  });

  test.each(['0', '01', '999999', '9223372036854775808', 'Infinity', '1e3', '-1'])(
    'an entry %s is not there, and is told as typed',
    async (typed) => {
      const { body } = await people.auditor.send<Problem>('GET', `/api/journal/${typed}`);
      expect([body.status, body.code, body.detail]).toEqual([
        404,
        'ENTRY_UNKNOWN',
        expect.stringContaining(` ${typed}.`),
      ]);
    },
  );

  test.each([
    ['/api/journal/0/proof', 'ENTRY_UNKNOWN'],
    ['/api/journal/999999/proof', 'ENTRY_UNKNOWN'],
    ['/api/journal/99999999999999999999/proof', 'ENTRY_UNKNOWN'],
    ['/api/log/tile/0/999', 'TILE_UNKNOWN'],
    ['/api/log/tile/63/000.p/1', 'TILE_UNKNOWN'],
    ['/api/log/tile/entries/999.p/1', 'TILE_UNKNOWN'],
    [`/api/log/tile/entries/${'x999/'.repeat(9)}999`, 'TILE_UNKNOWN'],
    [`/api/log/tile/0/${'x999/'.repeat(9)}999`, 'TILE_UNKNOWN'],
    ['/api/log/tile/0/000.p/256', 'TILE_UNKNOWN'],
  ])('%s is not there', async (path, code) => {
    const { body } = await people.auditor.send<Problem>('GET', path);
    expect([body.status, body.code]).toEqual([404, code]);
  });

  test('a receipt takes no question beside its number', async () => {
    const { body } = await people.auditor.send<Problem>('GET', '/api/journal/5/proof?size=9999');
    expect(body).toMatchObject({ status: 400, faults: [{ path: 'size' }] });
  });

  test('a bundle is whole or not there', async () => {
    const { head } = await people.auditor.ask<Trail>('/api/journal?limit=1');
    const [last, width] = [String(Math.floor(head / 256)).padStart(3, '0'), head % 256];
    const at = (count: number) => people.auditor.send('GET', `/api/log/tile/entries/${last}.p/${count}`);
    expect([(await at(width)).status, (await at(width + 1)).status]).toEqual([200, 404]);
  });

  test('what was known tomorrow nobody knows', async () => {
    for (const asKnown of ['2999-01-01', '2999-01-01T00:00:00Z', '999999999']) {
      const { body } = await people.auditor.send<Problem>('GET', `/api/reports/utilisation?asKnown=${asKnown}`);
      expect([asKnown, body.status]).toEqual([asKnown, 400]);
    }
  });
});

describe('the key of the log', () => {
  test('is replaced by a manager with an entry; heads before it have the old key, heads after it the new one', async () => {
    const { origin, logKeys } = await keysOf();
    const first = parseVerifier(logKeys[0]!);
    const before = await textAt('/api/log/checkpoint');
    const rotate = (key: string) =>
      people.manager.post<Receipt>(
        '/api/log/key-rotations',
        { reason: 'Đổi người giữ khóa.' },
        { 'idempotency-key': key },
      );
    const { status, body: receipt } = await rotate('rotate-0001');
    expect(status).toBe(201);
    expect((await rotate('rotate-0001')).body).toEqual(receipt);
    expect((await people.officer.post('/api/log/key-rotations', { reason: 'x' })).status).toBe(403);

    const handover = await textAt('/api/log/checkpoint');
    const { history } = await keysOf();
    const [, second] = history.map(({ key }) => parseVerifier(key)) as [never, ReturnType<typeof parseVerifier>];
    const position = BigInt(receipt.position);
    expect(history).toEqual([
      { key: logKeys[0], from: '0', until: String(receipt.position - 1) },
      { key: expect.any(String), from: String(receipt.position), until: null },
    ]);
    for (const key of [first, second])
      expect(openCheckpoint(handover, { origin, logKeys: [key] }).checkpoint.size).toBe(position);

    const { body: later } = await people.manager.post<Receipt>('/api/funds/quy-minh-hoa/contributions', {
      on: '2026-01-05',
      amount: '1tr',
      source: 'local',
    });
    const after = await textAt('/api/log/checkpoint');
    expect(() => openCheckpoint(after, { origin, logKeys: [first] })).toThrow(/SIGNED_BY_NO_KNOWN_KEY/u);
    const spans = keySpans(first, [{ position, oldKey: first, newKey: second }]);
    for (const [note, size] of [
      [before, position - 1n],
      [after, BigInt(later.position)],
    ] as const)
      expect(openCheckpoint(note, { origin, logKeys: [keyAt(spans, size)] }).checkpoint.size).toBe(size);
    openCheckpoint(after, logPolicyOf(await policy(), origin));

    const verified = async () => {
      const { stdout } = await cli('verify', '--json', '--authority', 'minh-hoa', '--key', logKeys[0]!);
      const { authorities } = JSON.parse(stdout) as { authorities: [{ findings: readonly object[] }] };
      return authorities[0].findings;
    };
    expect(await verified()).toEqual([]);
    // Whoever took the old key's line off a handover, or signs on with the old key, shows no log that its readers know.
    const lines = handover.split('\n');
    const byFirst = lines.findIndex((line) => line.startsWith(`— ${origin} `));
    const withoutFirst = lines.filter((_, at) => at !== byFirst).join('\n');
    await database.owner.query('UPDATE journal.signed_checkpoints SET note = $1 WHERE note = $2', [
      withoutFirst,
      handover,
    ]);
    expect(await verified()).toMatchObject([
      { check: 'checkpoint', position: receipt.position, actual: 'HANDOVER_NOT_SIGNED' },
    ]);
    await database.owner.query('UPDATE journal.signed_checkpoints SET note = $1 WHERE note = $2', [
      handover,
      withoutFirst,
    ]);
  });
});

describe('the command line', () => {
  interface Verified {
    readonly verified: boolean;
    readonly away: readonly string[];
    readonly authorities: readonly [
      { readonly findings: readonly { check: string; position?: number; subject?: string; actual: string }[] },
    ];
  }
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const verify = async (...args: string[]) => {
    const { code, stdout } = await cli('verify', '--json', '--authority', 'minh-hoa', ...args);
    return { code, ...(JSON.parse(stdout) as Partial<Verified> & { error?: { code: string } }) };
  };
  const last = async () => {
    const { items } = await people.officer.ask<Trail>('/api/journal?limit=1');
    return items[0] as unknown as { event: { position: number }; leafHash: string };
  };

  test('verifies a receipt with the policy and the printed leaf hash, and refuses it with another', async () => {
    const { event, leafHash } = await last();
    const receipt = await textAt(`/api/journal/${event.position}/proof`);
    const trust = file('trust', await textAt('/api/log/policy'));
    const given = (leaf: string) =>
      spawnSync(process.execPath, ['dist/apps/cli/src/main.js', 'verify-receipt', '--policy', trust, '--leaf', leaf], {
        input: receipt,
        encoding: 'utf8',
      });
    expect(given(leafHash)).toMatchObject({ status: 0, stdout: expect.stringContaining('valid: true') });
    expect(given('0'.repeat(64))).toMatchObject({ status: 1, stdout: expect.stringContaining('ROOT_MISMATCH') });
  });

  test('verifies the journal against receipts and heads that somebody kept, and against what the signers remember', async () => {
    const { event } = await last();
    const receipt = await textAt(`/api/journal/${event.position}/proof`);
    const [good, head] = [file('good', receipt), file('head', await textAt('/api/log/checkpoint'))];
    const trust = file('trust', await textAt('/api/log/policy'));
    expect(await verify('--policy', trust, '--held', good, '--held', head, '--signers')).toMatchObject({
      code: 0,
      verified: true,
      away: [],
    });
    const forged = file('forged', receipt.replace(/\nindex \d+/u, '\nindex 4'));
    const { code, verified, authorities } = await verify('--policy', trust, '--held', forged);
    expect([code, verified]).toEqual([1, false]);
    expect(authorities![0].findings).toMatchObject([{ check: 'receipt', position: 5, subject: forged }]);
    const noise = file('noise', 'x'.repeat(3_000_000));
    expect(await verify('--held', noise)).toMatchObject({ code: 1, error: { code: 'INPUT_TOO_LARGE' } });
    expect(await verify('--held', good, '--from', '5')).toMatchObject({ code: 1, error: { code: 'HELD_NEEDS_ALL' } });
  });

  test('takes a package of a log whose key has changed, which its verifier takes under the first key', async () => {
    const { logKeys } = await keysOf();
    const dir = join(folder, 'package');
    const { head } = await people.auditor.ask<Trail>('/api/access-journal?limit=1');
    expect((await cli('export-audit', '--json', '--authority', 'minh-hoa', '--dir', dir)).code).toBe(0);
    const { code } = await cli(
      'log',
      'export',
      '--authority',
      'minh-hoa',
      '--dir',
      `${dir}-log`,
      '--purpose',
      'Sao lưu',
    );
    const accesses = await people.auditor.ask<Trail>('/api/access-journal?limit=1');
    expect([code, accesses.head]).toEqual([0, head + 2]);
    expect(accesses.items[0]).toMatchObject({ event: { data: { question: 'log export', purpose: 'Sao lưu' } } });
    const { status, stdout } = spawnSync(process.execPath, [join(dir, 'verify.mjs'), dir, '--key', logKeys[0]!], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^ĐÃ KIỂM, ĐÚNG/u)]);
    expect(stdout).toMatch(/✓ Mục \/ entry \d+: thay khóa/u);
  });

  test('a journal that is gone with all that was signed of it is told by those who signed', async () => {
    const asked = async () => {
      const { code, stdout } = await cli('verify', '--json');
      return { code, ...(JSON.parse(stdout) as { authorities: { authorityId: string; verdict: string }[] }) };
    };
    const before = await asked();
    expect([before.code, before.authorities.map(({ verdict }) => verdict)]).toEqual([0, Array(3).fill('verified')]);
    const { authorityId } = before.authorities.find((each) => each.authorityId.endsWith('/access'))!;
    for (const table of ['signed_checkpoints', 'entries', 'heads'])
      await database.owner.query(`DELETE FROM journal.${table} WHERE authority_id = '${authorityId}'`);
    const after = await asked();
    expect(after.code).toBe(1);
    expect(after.authorities.filter(({ verdict }) => verdict === 'broken')).toMatchObject([
      { authorityId, head: 0, findings: expect.arrayContaining([expect.objectContaining({ check: 'stored-head' })]) },
    ]);
  });

  test('a journal cut short with its signed heads and its head is told by what the signers remember', async () => {
    const { event } = await last();
    const { rows } = await database.owner.query<{ authority_id: string }>(
      `SELECT authority_id FROM access.authorities WHERE slug = 'minh-hoa'`,
    );
    const [{ authority_id: id }] = rows as [{ authority_id: string }];
    await textAt('/api/log/checkpoint');
    await database.owner.query(
      `DELETE FROM journal.signed_checkpoints WHERE authority_id = '${id}';
       DELETE FROM journal.entries WHERE authority_id = '${id}' AND position = ${event.position};
       UPDATE journal.heads SET position = position - 1, root = NULL WHERE authority_id = '${id}'`,
    );
    const { verified, authorities } = await verify();
    expect(verified).toBe(false);
    const told = authorities![0].findings.filter(({ check }) => check === 'checkpoint');
    expect(told).toHaveLength(2);
    for (const finding of told)
      expect(finding).toMatchObject({ position: event.position, actual: String(event.position - 1) });
  });
});
