import { readFile } from 'node:fs/promises';
import { startFollowing } from '../../dist/apps/following.js';
import { openProduct } from '../../dist/apps/product.js';
import { httpApp } from '../../dist/apps/api/src/http-app.js';
import { settingsFrom } from '../../dist/libs/platform/src/index.js';
import { entryOf } from '../../dist/libs/journal/src/index.js';
import { dongOf, exactly } from '../../dist/libs/kernel/src/index.js';
import { LoanBookQuery, loans } from '../../dist/libs/loans/src/index.js';
import { loanStream } from '../../dist/libs/loans/src/events.js';
import { generate } from './generate.mjs';
import { timesOf } from './measure.mjs';
import { serve } from './processes.mjs';

/** The product itself with its HTTP interface, over a journal of open loans. */

const authorityId = 'bench';
const fundId = 'quy';
const entriesPerLoan = 6;
const exampleOf = async (file) =>
  JSON.parse(await readFile(new URL(`../golden-events/examples/${file}.json`, import.meta.url), 'utf8')).event;
const [applied, appraised, voted, approved, contracted, disbursed] = await Promise.all(
  [
    'LoanApplied.v2',
    'LoanAppraised.v1',
    'LoanVoteCast.v2',
    'LoanApproved.v2',
    'LoanContracted.v1',
    'LoanDisbursed.v2',
  ].map(exampleOf),
);
const amount = '12000000';
const schedule = {
  ...contracted.data.schedule,
  rate: { percent: '12', per: 'year' },
  method: 'equal-principal',
  instalments: 24,
  every: { months: 1, seasons: null },
  dayCount: '30/360',
  gracePrincipalInstalments: 0,
  roundTo: '1',
  moveOffNonWorkingDays: false,
};
/** An open loan from its application to its one tranche, paid out on one of 300 days. */
const steps = [
  { example: applied, on: '2025-01-02', actor: 'officer', data: {} },
  { example: appraised, on: '2025-01-03', actor: 'appraiser', data: { amount } },
  { example: voted, on: '2025-01-04', actor: 'manager', data: { amount } },
  { example: approved, on: '2025-01-04', actor: 'manager', data: { amount, findings: [] } },
  { example: contracted, on: '2025-01-05', actor: 'officer', data: { amount, released: '0', schedule } },
  { example: disbursed, on: null, actor: 'cashier', data: { amount, trancheNo: 1 } },
];
const places = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];
const loanAt = (n) => `vay-${n}`;

const entry = (n, { example: { type, schema }, data, on, actor, stream, version }) =>
  entryOf(
    { type, schema, data },
    {
      authorityId,
      position: n + 1,
      streamId: stream,
      streamVersion: version,
      occurredOn: on,
      occurredFrom: on,
      precision: 'day',
      recordedAt: '2026-01-01T00:00:00.000Z',
      actor,
      commandId: `command ${n}`,
      correlationId: `command ${n}`,
      legalBasis: [],
      nonce: Buffer.from(String(n).padStart(16, '0')).toString('base64url'),
    },
  );

const opening = [
  { example: { type: 'FundOpened', schema: 1 }, data: { fundId, name: 'Quỹ' } },
  {
    example: { type: 'CapitalContributed', schema: 2 },
    data: { fundId, amount: '9000000000000000', source: 'local', note: null },
  },
];

const entryAt = (n) => {
  if (n < opening.length)
    return entry(n, { ...opening[n], on: '2020-01-01', actor: 'manager', stream: `fund-${fundId}`, version: n + 1 });
  const loan = Math.floor((n - opening.length) / entriesPerLoan);
  const step = (n - opening.length) % entriesPerLoan;
  const { example, on, actor, data } = steps[step];
  const loanId = loanAt(loan);
  const borrower = {
    ...example.data.borrower,
    cooperativeId: `htx-${loan % 5000}`,
    placeId: places[loan % places.length],
  };
  const paidOn = new Date(Date.UTC(2025, 0, 10 + (loan % 300))).toISOString().slice(0, 10);
  return entry(n, {
    example,
    data: { ...example.data, ...data, loanId, fundId, programmeId: null, borrower },
    on: on ?? paidOn,
    actor,
    stream: loanStream(loanId),
    version: step + 1,
  });
};

let product;
let following;
let app;
let serial = 0;

const give = (loanId, type, data, on, actor = 'officer') =>
  product.journal.decide(loans, loanStream(loanId), {
    type,
    data: { loanId, ...data },
    on: exactly(on),
    provenance: { authorityId, actor, commandId: `bench ${(serial += 1)} ${process.pid}`, correlationId: '' },
  });

const voucher = { document: 'PT' };

serve({
  /** Fills a fresh database with open loans and serves it; answers with the address and a token. */
  open: async ({ url, loans: count }) => {
    product = await openProduct(settingsFrom({ DATABASE_URL: url, LOG_LEVEL: 'fatal' }));
    const size = opening.length + count * entriesPerLoan;
    await generate(product.database, size, entryAt);
    for (const projection of product.journal.catalogue.projections) await product.journal.rebuild(projection);
    await product.database.owner.query('VACUUM (ANALYZE)');
    await product.accounts.openAuthority({
      authorityId,
      slug: 'bench',
      name: 'Bench',
      province: 'Bench',
      illustrative: true,
      validFrom: '2020-01-01',
    });
    const account = await product.accounts.openAccount(
      { authorityId, accountId: 'officer', login: 'officer@bench', roles: ['officer'] },
      'a long password of the bench',
    );
    const { secret } = await product.accounts.issueToken(account, 'bench', 1);
    following = startFollowing({ databaseUrl: url }, (what, error) => console.error(what, error));
    app = await httpApp(product);
    await app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
    return { port: app.getHttpServer().address().port, token: secret };
  },
  /** How many entries the slowest of the async tables is behind the journal; answers when all have caught up. */
  behind: async () => {
    const behindOf = async () => Math.max(...Object.values(await product.journal.lags()));
    const behind = await behindOf();
    while (await behindOf()) await product.journal.signals.next('projection_moved');
    return { behind };
  },
  /** The loan book with its ageing on random days. */
  books: async ({ seconds }) => {
    const query = new LoanBookQuery(product.journal);
    const asKnown = await product.journal.head(authorityId);
    const times = [];
    const until = performance.now() + seconds * 1000;
    while (performance.now() < until) {
      const asOf = new Date(Date.UTC(2025, 1, 1 + Math.floor(Math.random() * 600))).toISOString().slice(0, 10);
      const started = performance.now();
      const { rows } = await query.book({ authorityId, by: ['place', 'kind'], asOf, asKnown });
      if (!rows.length) throw new Error('An empty book.');
      times.push(performance.now() - started);
    }
    return timesOf(times);
  },
  /** A repayment of the first day corrected on loans that have `entries` entries each. */
  corrections: async ({ entries, count }) => {
    const times = [];
    for (let n = 0; n < count; n += 1) {
      const loanId = loanAt((serial * 7) % 900);
      let first;
      for (let made = entriesPerLoan; made < entries; made += 1) {
        const on = new Date(Date.UTC(2025, 11, 1 + made)).toISOString().slice(0, 10);
        const receipt = await give(loanId, 'RecordRepayment', { amount: dongOf(20_000), voucher }, on);
        first ??= receipt.position;
      }
      const started = performance.now();
      const correction = { position: first, reason: 'Sai số', amount: dongOf(700_000) };
      await give(loanId, 'CorrectRepayment', correction, '2025-12-07');
      times.push(performance.now() - started);
    }
    return timesOf(times);
  },
  close: async () => {
    await app?.close();
    await following?.close();
    await product?.close();
  },
});
