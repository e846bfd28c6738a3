import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { roles, roleTable, type Permission } from '#libs/access';
import type { SpecDatabase } from '#libs/platform/testing';
import type { Trail } from './answers.js';
import { peopleOf, signIn, type Caller, type People, type Problem } from './caller.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from './product.js';
import { filled, routesOf, type Route } from './routes.js';

let database: SpecDatabase;
let product: RunningProduct;
let people: People;
let strangers: People;
let routes: readonly Route[];
beforeAll(async () => {
  database = await demonstrationDatabase();
  product = await startProduct(database.url);
  people = await peopleOf(product.address, 'minh-hoa');
  strangers = await peopleOf(product.address, 'soc-trang');
  ({ routes } = await routesOf(people.nobody));
});
afterAll(async () => {
  await product?.stop();
  await database?.drop();
});

const named = ({ method, path }: Pick<Route, 'method' | 'path'>) => `${method} ${path}`;
const open = [
  'GET /api/health/live',
  'GET /api/health/ready',
  'GET /api/receipts/{authorityId}/{position}/{leafHash}',
  'GET /api/verifiers/{tool}',
  'POST /api/schedule-preview',
  'POST /api/sessions',
];
const headOf = async (caller: Caller) => (await caller.ask<Trail>('/api/journal?limit=1')).head;

/** Sends what says nothing to an address where nothing is: whoever is let in is told so, and nothing changes. */
const knock = async (caller: Caller, { method, path }: Route): Promise<number> => {
  const address = filled(path, 'khong-co');
  const { status } = method === 'POST' ? await caller.post(address, {}) : await caller.send(method, address);
  return status;
};

describe('every route of the running product', () => {
  test('is in the table of who may do what, or is one of the few that are open', () => {
    const unguarded = routes.filter(({ permission }) => !permission).map(named);
    expect(unguarded.sort()).toEqual(open);
  });

  test('tells in its description the roles of the table', () => {
    for (const route of routes.filter(({ permission }) => permission)) {
      const { name, roles: told } = route.permission!;
      expect({ route: named(route), roles: told }).toEqual({
        route: named(route),
        roles: roleTable[name as Permission],
      });
    }
  });

  test('describes every value it takes', async () => {
    const description = JSON.stringify(await people.nobody.ask('/api/docs/openapi.json'));
    const refs = new Set(description.match(/#\/components\/schemas\/[^"]*/gu));
    const { schemaNamed } = await routesOf(people.nobody);
    expect(refs.size).toBeGreaterThan(50);
    expect([...refs].filter((ref) => !schemaNamed(ref))).toEqual([]);
  });

  test('there is one for everything the table allows', () => {
    const reached = new Set(routes.map(({ permission }) => permission?.name));
    expect(Object.keys(roleTable).filter((name) => !reached.has(name))).toEqual([]);
  });

  test.each(['officer', 'manager', 'auditor', 'administrator', 'nobody'] as const)(
    'lets in the %s where the table does, and nowhere else',
    async (role) => {
      const wrong: string[] = [];
      for (const route of routes) {
        // Whoever leaves must come in anew.
        const leaves = route.permission?.name === 'EndOwnSession' && role !== 'nobody';
        const caller = leaves ? await signIn(product.address, 'canbo2@minh-hoa') : people[role];
        const status = await knock(caller, route);
        const allowed = !route.permission || route.permission.roles.includes(role);
        const expected = allowed ? 'in' : role === 'nobody' ? 401 : 403;
        const found = status === 401 || status === 403 ? status : 'in';
        if (found !== expected || status >= 500) wrong.push(`${named(route)}: ${status} instead of ${expected}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  test('is closed to a made-up cookie, a made-up token and a session that was ended', async () => {
    const leaving = await signIn(product.address, 'canbo@minh-hoa');
    expect((await leaving.send('DELETE', '/api/sessions/current')).status).toBe(204);
    expect((await leaving.send('GET', '/api/me')).status).toBe(401);
    const secret = 'A'.repeat(43);
    for (const headers of [{ cookie: `htx_session=${secret}` }, { authorization: `Bearer ${secret}` }]) {
      for (const path of ['/api/me', '/api/journal', '/api/accounts']) {
        expect((await people.nobody.send('GET', path, { headers })).status).toBe(401);
      }
    }
  });

  test('knows a program by the token of its account, with that account’s rights', async () => {
    const { body } = await people.auditor.post<{ token: string }>('/api/me/tokens', { label: 'Bảng tính', days: 1 });
    const headers = { authorization: `Bearer ${body.token}` };
    expect((await people.nobody.send('GET', '/api/journal?limit=1', { headers })).status).toBe(200);
    expect((await people.nobody.send('GET', '/api/accounts', { headers })).status).toBe(403);
    // A cookie is no token and a token no cookie.
    expect(
      (await people.nobody.send('GET', '/api/me', { headers: { cookie: `htx_session=${body.token}` } })).status,
    ).toBe(401);
  });

  test('changes a password for whoever knows the present one, and ends every other session', async () => {
    const login = 'ban-than@minh-hoa';
    const present = 'mat-khau-dau-tien';
    const wanted = 'mat-khau-thu-hai';
    await people.administrator.record('/api/accounts', { login, password: present, roles: ['auditor'] });
    const here = await signIn(product.address, login, present);
    const elsewhere = await signIn(product.address, login, present);
    const change = (body: object) => here.refused('/api/me/password', body);
    expect(await change({ present: 'khong-phai-the', wanted })).toMatchObject({
      code: 'PASSWORD_WRONG',
      faults: [{ path: 'present' }],
    });
    expect(await change({ present, wanted: 'ngan' })).toMatchObject({ status: 400, faults: [{ path: 'wanted' }] });
    expect((await here.post('/api/me/password', { present, wanted })).status).toBe(204);
    expect((await here.send('GET', '/api/me')).status).toBe(200);
    expect((await elsewhere.send('GET', '/api/me')).status).toBe(401);
    await expect(signIn(product.address, login, present)).rejects.toThrow('cannot sign in');
    await signIn(product.address, login, wanted);
  });

  test('lists the sessions of the caller, and ends one of them and nobody else’s', async () => {
    type Sessions = readonly { readonly sessionId: string; readonly current: boolean }[];
    const elsewhere = await signIn(product.address, 'canbo2@minh-hoa');
    const own = await elsewhere.ask<Sessions>('/api/me/sessions');
    const { sessionId } = own.find(({ current }) => current)!;
    const end = (caller: Caller, id: string) => caller.send<Problem>('DELETE', `/api/me/sessions/${id}`);
    expect((await end(people.auditor, sessionId)).body.code).toBe('SESSION_UNKNOWN');
    expect((await end(people.auditor, 'khong-phai-so')).status).toBe(400);
    expect((await elsewhere.send('GET', '/api/me')).status).toBe(200);
    expect((await end(await signIn(product.address, 'canbo2@minh-hoa'), sessionId)).status).toBe(204);
    expect((await elsewhere.send('GET', '/api/me')).status).toBe(401);
  });

  test('tells the months in which something happened, with every entry in one of them', async () => {
    type Months = { readonly months: readonly { month: string; lastDay: string; entries: number }[] };
    const { months } = await people.auditor.ask<Months>('/api/journal/months');
    expect(months.reduce((sum, { entries }) => sum + entries, 0)).toBe(await headOf(people.auditor));
    expect(months.map(({ lastDay }) => lastDay.slice(0, 7))).toEqual(months.map(({ month }) => month));
    expect(months.map(({ month }) => month)).toEqual([...new Set(months.map(({ month }) => month))].sort());
  });

  test('does not exist where the description names none', async () => {
    for (const path of ['/api', '/api/khong-co', '/api/reports', '/api/journal/1/khong-co']) {
      const { status, body } = await people.officer.send<Problem>('GET', path);
      expect([path, status, body.code]).toEqual([path, 404, 'NOT_FOUND']);
    }
  });
});

describe('what belongs to another authority', () => {
  /** Things of the fictitious province, by the parameter that names them. */
  const foreign: Readonly<Record<string, readonly string[]>> = {
    cooperativeId: ['to-chuc-1'],
    loanId: ['vay-1'],
    fundId: ['quy-minh-hoa'],
    placeId: ['huyen-1'],
    programmeId: ['chuong-trinh-ktt'],
    supportId: ['lop-2023-1', 'sang-lap-2023-1', 'dat-2023-1', 'hoi-cho-2023-1', 'cong-nghe-2023-1'],
    accountId: ['minh-hoa-canbo'],
    personId: ['nguoi-1'],
    reportId: ['bao-cao-1'],
  };
  /** What some questions cannot be asked without. */
  const questions = [
    ['/reports/totals', '?from=2000-01-01&to=2025-12-31'],
    ['/changes', '?since=0'],
    ['/reports/periodic', '?from=2000-01-01&to=2025-12-31'],
    ['/periodic/export', '?from=2000-01-01&to=2025-12-31&format=docx'],
    ['{reportId}/export', '?format=docx'],
    ['/comparison', '?a=reports/utilisation&b=reports/utilisation'],
    ['/personal-data', '?why=Kiem%20tra'],
    ['/journal/export', '?format=csv&purpose=Kiem%20tra'],
    ['/proofs/inclusion', '?position=1'],
    ['/proofs/consistency', '?from=1'],
  ] as const;
  const idsFor = (path: string) => foreign[/\{(\w+)\}/u.exec(path)?.[1] ?? ''] ?? ['to-chuc-1'];
  /** Nothing of the province may be in an answer; the ids asked for are told back. */
  const betrays = (text: string) => /Minh Họa|b7d3915a0e6f42c8bb10|minh-hoa-(canbo|thuquy|lanhdao)/u.test(text);
  const readers = ['auditor', 'officer', 'administrator', 'manager'] as const;

  beforeAll(async () => {
    const { asKnown } = await people.manager.ask<{ asKnown: number }>(
      '/api/reports/periodic?from=2024-01-01&to=2024-12-31',
    );
    const days = { from: '2024-01-01', to: '2024-12-31', asOf: '2025-06-30' };
    await people.manager.record('/api/frozen-reports', { ...days, asKnown, reportId: 'bao-cao-1' });
  });

  test('is there, and its own authority reads it', async () => {
    for (const route of routes.filter(({ method, path }) => method === 'GET' && path.endsWith('}'))) {
      const parameter = /\{(\w+)\}/u.exec(route.path)![1]!;
      if (!foreign[parameter]) continue;
      const answers = await Promise.all(
        foreign[parameter].map((id) => people.officer.send('GET', filled(route.path, id))),
      );
      expect([named(route), answers.filter(({ status }) => status === 200).length]).toEqual([named(route), 1]);
    }
  });

  test('cannot be read: it is not found, or the answer is empty', async () => {
    const wrong: string[] = [];
    for (const route of routes.filter(({ method, permission }) => method === 'GET' && permission)) {
      const reader = readers.find((role) => route.permission!.roles.includes(role))!;
      for (const id of idsFor(route.path)) {
        const question = questions.find(([ending]) => route.path.endsWith(ending))?.[1] ?? '';
        const { status, body } = await strangers[reader].send(route.method, `${filled(route.path, id)}${question}`);
        const { items } = body as { items?: unknown[] };
        const empty = status === 404 || (status === 200 && (!route.path.includes('{') || items?.length === 0));
        if (!empty || betrays(JSON.stringify(body)))
          wrong.push(`${named(route)} ${id}: ${status} ${JSON.stringify(body).slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('cannot be found through the filters of lists and reports', async () => {
    const asked = [
      '/api/loans?cooperativeId=to-chuc-1',
      '/api/loans?fundId=quy-minh-hoa',
      '/api/cooperatives?placeId=huyen-1',
      '/api/journal?stream=cooperative-to-chuc-1',
      '/api/journal?actor=minh-hoa-canbo',
      '/api/funds?fundId=quy-minh-hoa',
    ];
    for (const path of asked) expect(await strangers.auditor.ask(path)).toMatchObject({ items: [] });
    expect(await strangers.auditor.ask('/api/cooperatives/totals?placeId=huyen-1')).toMatchObject({ organisations: 0 });
    for (const path of ['/api/reports/utilisation?fundId=quy-minh-hoa', '/api/cooperatives/to-chuc-1/history'])
      expect(await strangers.auditor.send('GET', path)).toMatchObject({ status: 404 });
  });

  test('cannot be changed or used: every command that names it is refused and neither journal grows', async () => {
    const heads = async () => [await headOf(people.auditor), await headOf(strangers.auditor)];
    const before = await heads();
    const on = '2025-06-01';
    const terms = {
      purpose: 'Mua máy',
      projectCost: '100tr',
      ownCapital: '50tr',
      amount: '50tr',
      termMonths: 12,
      ratePercentPerYear: '6',
    };
    const particulars = { courseType: 'short-course', classes: 1, topic: 'T' };
    const beneficiaries = [{ cooperativeId: 'to-chuc-1', people: 1, attendances: 1 }];
    const commands: readonly [Caller, string, object][] = [
      [strangers.officer, '/api/cooperatives/to-chuc-1/names', { name: 'HTX bị chiếm', on }],
      [strangers.officer, '/api/cooperatives/to-chuc-1/dissolutions', { reason: 'Thử', on }],
      [strangers.officer, '/api/cooperatives/evergrowth/mergers', { intoId: 'to-chuc-1', on }],
      [strangers.officer, '/api/cooperatives/evergrowth/moves', { placeId: 'huyen-1', on }],
      [strangers.officer, '/api/loans', { fundId: 'quy-ho-tro', cooperativeId: 'to-chuc-1', terms, on }],
      [strangers.officer, '/api/loans', { fundId: 'quy-minh-hoa', cooperativeId: 'evergrowth', terms, on }],
      [strangers.manager, '/api/loans/vay-1/approvals', { amount: '1tr', on }],
      [strangers.manager, '/api/funds/quy-minh-hoa/contributions', { amount: '1tr', source: 'local', on }],
      [strangers.officer, '/api/trainings', { title: 'Lớp', on, beneficiaries, particulars }],
      [strangers.officer, '/api/trainings/lop-2023-1/reversals', { position: 1, reason: 'Thử', on }],
      [
        strangers.manager,
        '/api/places/huyen-1/successions',
        { lastDay: '2025-05-31', successorIds: ['soc-trang'], on },
      ],
    ];
    for (const [caller, path, body] of commands) {
      const { status, code, ...problem } = await caller.refused(path, body);
      expect({ path, code, refused: [404, 409].includes(status), betrayed: betrays(JSON.stringify(problem)) }).toEqual({
        path,
        code,
        refused: true,
        betrayed: false,
      });
    }
    expect(await heads()).toEqual(before);
  });

  test('cannot be administered: a foreign account is not listed and not closed', async () => {
    const { body } = await strangers.administrator.send<{ login: string }[]>('GET', '/api/accounts');
    expect(body.filter(({ login }) => !login.endsWith('@soc-trang'))).toEqual([]);
    expect((await strangers.administrator.send('DELETE', '/api/accounts/minh-hoa-canbo')).status).toBe(404);
    await signIn(product.address, 'canbo@minh-hoa');
  });

  test('may bear the same id and the same key without being touched', async () => {
    const rename = { name: 'HTX Evergrowth Sóc Trăng', on: '2025-06-01' };
    const key = { 'idempotency-key': 'cung-mot-khoa-hai-don-vi' };
    await strangers.officer.record('/api/cooperatives/evergrowth/names', rename, key);
    const ours = await people.officer.post<Problem>('/api/cooperatives/evergrowth/names', rename, key);
    expect(ours.status).toBe(404);
  });
});

test('every role of the product stands in the demonstration', () => {
  expect(roles.filter((role) => !(role in people))).toEqual([]);
});
