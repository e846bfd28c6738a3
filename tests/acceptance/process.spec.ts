import { existsSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import type { Page, Totals } from './answers.js';
import { signIn, type Receipt } from './caller.js';
import { program, startProduct, type Ended, type RunningProduct } from './product.js';

const api = 'dist/apps/api/src/main.js';
const cli = 'dist/apps/cli/src/main.js';

describe('a start that cannot succeed tells one clear sentence and ends with a non-zero status', () => {
  let database: SpecDatabase;
  let occupied: Server;
  let port: string;
  beforeAll(async () => {
    database = await specDatabase();
    occupied = createServer().listen(0, '0.0.0.0');
    await new Promise((listening) => occupied.once('listening', listening));
    port = String((occupied.address() as AddressInfo).port);
  });
  afterAll(async () => {
    occupied?.close();
    await database?.drop();
  });

  const expectOneSentence = ({ code, signal, stderr, stdout }: Ended, sentence: RegExp) => {
    expect({ code, signal, stderr, stdout }).toEqual({
      code: 1,
      signal: null,
      stderr: expect.stringMatching(sentence),
      stdout: '',
    });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at |Error:/u);
  };
  const started = (environment: Readonly<Record<string, string>>) =>
    program(api, [], { PORT: '0', DATABASE_URL: database.url, DEMONSTRATION: 'off', ...environment }).ended();

  test('a port in use', async () => {
    expectOneSentence(await started({ PORT: port }), new RegExp(`Port ${port} is in use`, 'u'));
  });

  test.each(['abc', '70000'])('the port %s', async (given) => {
    expectOneSentence(await started({ PORT: given }), /PORT must be a number from 0 to 65535/u);
  });

  test('a log level there is not', async () => {
    expectOneSentence(await started({ LOG_LEVEL: 'loud' }), /LOG_LEVEL must be one of/u);
  });

  test('a Redis that does not answer', async () => {
    expectOneSentence(await started({ REDIS_URL: 'redis://127.0.0.1:1' }), /^Redis at 127.0.0.1:1 cannot be reached/u);
  });

  test.each([
    ['nobody listens', () => 'postgres://someone:secret-word@127.0.0.1:1/htx'],
    // A name the server does not know: one that trusts its own machine asks for no password.
    ['nobody has that name', () => withLogin(database.url, 'khong-ai', 'secret-word')],
    ['it is no address', () => 'secret-word'],
  ])('a database that cannot be reached: %s', async (_, url) => {
    const ended = await started({ DATABASE_URL: url() });
    expectOneSentence(ended, /database/iu);
    expect(ended.stderr).not.toContain('secret-word');
  });

  test('a database newer than the code, which is left as it is', async () => {
    const { owner } = database;
    await owner.query(`INSERT INTO public.migrations (timestamp, name) VALUES (4000000000000, 'Later4000000000000')`);
    const newer = /newer than this program.*Later4000000000000/u;
    expectOneSentence(await started({}), newer);
    const command = program(cli, ['migrate'], { DATABASE_URL: database.url, DEMONSTRATION: 'off' });
    expectOneSentence(await command.ended(), newer);
    await owner.query(`DELETE FROM public.migrations WHERE name = 'Later4000000000000'`);
  });
});

describe('the demonstration', () => {
  let database: SpecDatabase;
  let product: RunningProduct | undefined;
  beforeAll(async () => {
    database = await specDatabase();
    product = await startProduct(database.url);
  });
  afterAll(async () => {
    await product?.stop();
    await database?.drop();
  });

  const command = (...args: string[]) => program(cli, args, { DATABASE_URL: database.url }).ended();
  /** The one JSON document that a command prints. */
  const answer = async <T>(...args: string[]): Promise<T> => {
    const { code, stdout, stderr } = await command(...args, '--json');
    expect({ args, code, stderr }).toMatchObject({ args, code: 0 });
    expect(stdout.trimEnd()).not.toContain('\n');
    return JSON.parse(stdout) as T;
  };
  const ofSocTrang = ['--authority', 'soc-trang'];
  const supported = ['report', 'totals', ...ofSocTrang, '--from', '2010-01-01', '--to', '2012-12-31', '--by', 'kind'];
  const utilisation = (asOf: string) => ['report', 'utilisation', ...ofSocTrang, '--as-of', asOf];

  let whileRunning: Promise<Totals>;
  const expectTheReport = async () => {
    const [totals, first, second, last] = await Promise.all([
      answer<Totals>(...supported),
      answer(...utilisation('2011-04-30')),
      answer(...utilisation('2011-05-31')),
      answer(...utilisation('2012-12-31')),
    ]);
    const of = (kind: string) => totals.rows.find((row) => row.kind === kind);
    expect(of('founding')).toMatchObject({ amount: '580000000', organisations: 287, attendances: null });
    expect(of('founding')!.byOrganisationKind).toMatchObject({
      THT: { organisations: 258 },
      HTX: { organisations: 29 },
    });
    expect(of('training-short-course')).toMatchObject({ amount: '337000000', attendances: 2368, organisations: null });
    expect(of('training-formal-course')).toMatchObject({ amount: '1209580000', attendances: 71, organisations: null });
    expect(of('fund-loan')).toMatchObject({ amount: '2440000000', projects: 8 });
    expect(of('fund-loan')!.byOrganisationKind).toMatchObject({ THT: { projects: 3 }, HTX: { projects: 5 } });
    expect(totals.rows).toHaveLength(4);
    expect(first).toMatchObject({ capital: '2500000000', disbursed: '0', utilisationPercent: 0 });
    expect(second).toMatchObject({ capital: '5000000000', disbursed: '0', available: '5000000000' });
    expect(last).toMatchObject({ capital: '5000000000', disbursed: '2440000000', utilisationPercent: 48.8 });
    return totals;
  };

  test('the command line tells what the report of 2013 states while the product runs, and what HTTP tells', async () => {
    whileRunning = expectTheReport();
    const totals = await whileRunning;
    const auditor = await signIn(product!.address, 'kiemtoan@soc-trang');
    const overHttp = await auditor.ask<Totals>('/api/reports/totals?from=2010-01-01&to=2012-12-31&by=kind');
    expect(totals).toMatchObject({ ...overHttp });
  });

  test('a history needs no authority where only one knows the organisation', async () => {
    const [told, unknown] = await Promise.all([
      command(
        'report',
        'history',
        '--cooperative',
        'to-chuc-15',
        '--as-of',
        '2024-01-01',
        '--as-known',
        '500',
        '--json',
      ),
      command('report', 'history', '--cooperative', 'khong-co', '--json'),
    ]);
    expect(JSON.parse(told.stdout)).toMatchObject({ authority: 'minh-hoa', asKnown: 500, cooperativeId: 'to-chuc-15' });
    expect({ code: unknown.code, ...(JSON.parse(unknown.stdout) as object) }).toMatchObject({
      code: 1,
      error: { code: 'NOBODY_KNOWS', saved: false },
    });
  });

  test('an auditor replays a loan step by step, compares two moments and asks what changed since', async () => {
    const ofMinhHoa = ['--authority', 'minh-hoa'];
    const point = (asKnown: number) => `loans/vay-6?asOf=2025-12-31&asKnown=${asKnown}`;
    const [state, steps, comparison, changes, readable] = await Promise.all([
      answer<{ outstanding: string; figures: { key: string; value: string }[] }>(
        'replay',
        'loan',
        'vay-6',
        ...ofMinhHoa,
      ),
      answer<Page<{ position: number }>>('replay', 'loan', 'vay-6', '--steps', ...ofMinhHoa),
      answer<{ rows: { key: string; movedBy: number[] }[] }>('compare', point(800), point(850), ...ofMinhHoa),
      answer<{ moved: object[]; entries: { position: number }[] }>(
        'changes-since',
        '800',
        'trial-balance',
        ...ofMinhHoa,
      ),
      command('changes-since', '800', 'loan', 'vay-6', ...ofMinhHoa),
    ]);
    expect(state.figures.find(({ key }) => key === 'outstanding')?.value).toBe(state.outstanding);
    const recordedBetween = steps.items
      .map(({ position }) => position)
      .filter((number) => number > 800 && number <= 850);
    expect(recordedBetween.length).toBeGreaterThan(0);
    const movers = new Set(comparison.rows.flatMap(({ movedBy }) => movedBy));
    expect([...movers].sort((a, b) => a - b)).toEqual(recordedBetween);
    expect(changes.moved.length).toBeGreaterThan(0);
    expect(changes.entries.every(({ position }) => position > 800)).toBe(true);
    expect([readable.code, readable.stdout]).toEqual([0, expect.stringMatching(/Dư nợ gốc: [\d.]+ → [\d.]+ đồng/u)]);
  });

  test('a command typed wrongly is one JSON document for a script', async () => {
    const { code, stdout, stderr } = await command('report', 'totals', '--json');
    expect({ code, ...(JSON.parse(stdout) as object) }).toMatchObject({
      code: 1,
      error: { code: 'COMMAND_NOT_READABLE' },
    });
    expect(stderr).toMatch(/^Lệnh chưa đúng/u);
  });

  test('an error is told to people and to scripts, with status 1', async () => {
    const wrong = await Promise.all([
      command('report', 'utilisation', '--authority', 'khong-co', '--json'),
      command('report', 'totals', ...ofSocTrang, '--from', '2010-02-30', '--to', '2012-12-31', '--json'),
      command(
        'report',
        'totals',
        ...ofSocTrang,
        '--from',
        '2010-01-01',
        '--to',
        '2012-12-31',
        '--by',
        'mood',
        '--json',
      ),
      command('replay', 'loan', 'khong-co', ...ofSocTrang, '--json'),
    ]);
    const told = wrong.map(({ code, stdout, stderr }) => {
      const { error } = JSON.parse(stdout) as { error: { code: string; detail: string } };
      expect(stderr).toContain(error.detail);
      return [code, error.code];
    });
    expect(told).toEqual([
      [1, 'AUTHORITY_UNKNOWN'],
      [1, 'DATE_IMPOSSIBLE'],
      [1, 'DIMENSION_UNKNOWN'],
      [1, 'LOAN_UNKNOWN'],
    ]);
    const unread = await command('report', 'mood');
    expect([unread.code, unread.stdout]).toEqual([1, '']);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends the product with status 0, and nothing it accepted is lost',
    async (signal) => {
      product ??= await startProduct(database.url);
      const running = product;
      const officer = await signIn(running.address, 'canbo@minh-hoa');
      const accepted = new Map<string, Receipt>();
      const unexpected: number[] = [];
      const callers = 16;
      const enough = 150;
      const requestsMax = 1000;
      let ended: Promise<Ended> | undefined;
      const work = async (caller: number): Promise<void> => {
        // Each goes on until its request is not taken any more.
        for (let n = 0; n < requestsMax; n += 1) {
          const key = `${signal}-${caller}-${n}`.padEnd(12, '-');
          const path = `/api/cooperatives/to-chuc-${101 + caller}/codes`;
          const code = { scheme: 'thu-tat-may', code: key, on: '2026-01-02' };
          const given = await officer.post<Receipt>(path, code, { 'idempotency-key': key }).catch(() => undefined);
          if (!given || given.status === 503) return;
          if (given.status === 201) accepted.set(key, given.body);
          else unexpected.push(given.status);
          if (accepted.size >= enough) ended ??= running.stop(signal);
        }
      };
      await Promise.all(Array.from({ length: callers }, (_, caller) => work(caller)));
      const { code, signal: endedBy, stderr } = await (ended ?? running.stop(signal));
      product = undefined;
      expect({ code, endedBy, stderr, unexpected }).toEqual({ code: 0, endedBy: null, stderr: '', unexpected: [] });

      const { rows } = await database.pool.query<{ command_id: string; position: bigint; leaf_hash: string }>(
        `SELECT command_id, position, encode(leaf_hash, 'hex') AS leaf_hash FROM journal.entries WHERE command_id LIKE $1`,
        [`${signal}-%`],
      );
      const stored = new Map(rows.map((row) => [row.command_id, row]));
      expect(stored.size).toBe(rows.length);
      const lost = [...accepted].filter(([key, { position, leafHash }]) => {
        const row = stored.get(key);
        return Number(row?.position) !== position || row?.leaf_hash !== leafHash;
      });
      expect({ accepted: accepted.size >= enough, lost }).toEqual({ accepted: true, lost: [] });
    },
  );

  test('the command line tells the same while the product does not run', async () => {
    expect(product).toBeUndefined();
    const [totals, last] = await Promise.all([answer<Totals>(...supported), answer(...utilisation('2012-12-31'))]);
    expect(totals.rows).toEqual((await whileRunning).rows);
    expect(last).toMatchObject({ capital: '5000000000', disbursed: '2440000000', utilisationPercent: 48.8 });
  });

  test('the journal of both authorities is in order after all of this', async () => {
    const [verified, history] = await Promise.all([
      answer('verify'),
      answer('report', 'history', ...ofSocTrang, '--cooperative', 'evergrowth', '--as-of', '2013-12-31'),
    ]);
    expect(verified).toMatchObject({ verified: true });
    expect(history).toMatchObject({ items: [{ type: 'CooperativeRegistered', title: 'HTX nông nghiệp Evergrowth' }] });
  });

  test('the reconciliation finds by rule where the report contradicts itself', async () => {
    const { rows } = await answer<{ rows: { stated: string; computed: string; agrees: boolean; figures: string[] }[] }>(
      'report',
      'reconciliation',
      ...ofSocTrang,
    );
    const found = rows
      .filter(({ agrees }) => !agrees)
      .map(({ stated, computed }) => [stated, computed].sort().join(' '));
    for (const pair of [
      ['57232000000', '60784000000'],
      ['27103', '27110'],
      ['2367', '2368'],
      ['49.66', '49.92'],
      ['219', '258'],
    ]) {
      expect(found).toContain(pair.join(' '));
    }
    expect(rows.every(({ figures }) => figures.length > 0)).toBe(true);
  });
});

describe('with nothing installed', () => {
  const folder = resolve(`.data/acceptance-${process.pid}`);
  const environment = { DATA_DIR: folder, DEMONSTRATION: 'off' };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('product and command line share one embedded database, and the last to leave stops it', async () => {
    const product = program(api, [], { PORT: '0', ...environment });
    await product.says(/^HTX Journal: /mu);
    const beside = await program(cli, ['migrate', '--json'], environment).ended();
    expect({ code: beside.code, answer: JSON.parse(beside.stdout) as unknown }).toMatchObject({
      code: 0,
      answer: { upToDate: true },
    });
    expect(product.running).toBe(true);
    const { code, stderr } = await product.stop('SIGINT');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(existsSync(`${folder}/postgres/postmaster.pid`)).toBe(false);
    const alone = await program(cli, ['verify', '--json'], environment).ended();
    expect({ code: alone.code, answer: JSON.parse(alone.stdout) as unknown }).toMatchObject({
      code: 0,
      answer: { verified: true },
    });
    expect(existsSync(`${folder}/postgres/postmaster.pid`)).toBe(false);
  });
});

describe('a demonstration that was cut off while it loaded', () => {
  test('is taken up again by the next start, and no command is recorded twice', async () => {
    const database = await specDatabase();
    try {
      const environment = { DATABASE_URL: database.url };
      const cutOff = program(api, [], { PORT: '0', ...environment });
      await cutOff.says(/Loading the demonstration: .*Minh Họa/u);
      await waitUntil(async () => {
        const { rows } = await database.owner.query<{ entries: number }>(
          'SELECT count(*)::int AS entries FROM journal.entries',
        );
        return rows[0]!.entries > 300;
      });
      await cutOff.stop('SIGKILL');
      const again = program(cli, ['demo', '--json'], environment);
      expect((await again.ended()).code).toBe(0);
      const { rows } = await database.owner.query<{ position: number }>(
        'SELECT position::int FROM journal.heads ORDER BY position',
      );
      expect(rows.map(({ position }) => position)).toEqual(demonstrationEntries);
    } finally {
      await database.drop();
    }
  });
});

/** What a load in one piece records: Sóc Trăng and the fictitious province. */
const demonstrationEntries = [157, 944];

const waitUntil = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise(setImmediate);
};

const withLogin = (address: string, name: string, password: string): string => {
  const url = new URL(address);
  url.username = name;
  url.password = password;
  return url.href;
};
