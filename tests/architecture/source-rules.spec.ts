import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { print } from './import-rules.js';
import { sourceFilesOf, sourceRuleNames, sourceViolations, type SourceFile } from './source-rules.js';

test('the source of this tree follows the rules that imports cannot tell', () => {
  const files = sourceFilesOf(resolve('.'));
  expect(files.length).toBeGreaterThan(40);
  const violations = sourceViolations(files);
  if (violations.length) throw new Error(print(violations));
});

/** What looks like a violation to a careless rule and is none. */
const orderly: readonly SourceFile[] = [
  {
    path: 'libs/journal/src/writer.ts',
    text: 'export const append = `INSERT INTO journal.entries (body) VALUES ($1)`; export const head = `UPDATE journal.heads SET position = $1`;',
  },
  {
    path: 'libs/journal/src/journal.migration.ts',
    text: '// A loan, say.\nexport const grants = `GRANT SELECT, INSERT ON journal.entries TO app; GRANT SELECT, UPDATE, DELETE ON journal.checkpoints TO app;`;',
  },
  { path: 'libs/journal/src/tamper.spec.ts', text: "export const tamper = `UPDATE journal.entries SET body = ''`;" },
  {
    path: 'libs/reporting/src/operations.ts',
    text: 'export const run = `INSERT INTO journal.verifications (run_id) VALUES ($1)`;',
  },
  {
    path: 'libs/loans/src/loan-book/loan-book.query.ts',
    text: 'export const book = `SELECT updated_on FROM read.loan_book WHERE update_no = 1`;',
  },
  {
    path: 'libs/loans/src/domain/date-loan.ts',
    text: 'export const day = (text: string) => new Date(text); // Never Date.now()',
  },
  {
    path: 'libs/loans/src/loan-book.projection.ts',
    text: "export const book = projection<Loan>()({ name: 'loan_book', version: 1 });",
  },
  { path: 'apps/slices.ts', text: "import { loans } from '#libs/loans'; export const slices = [loans];" },
  { path: 'apps/cli/src/demo/made-up.ts', text: 'export const cooperatives = 120;' },
  {
    path: 'apps/api/src/main.ts',
    text: "import { trader } from './landing.js'; export const start = trader; // an import of '#libs/loans' is no word",
  },
  {
    path: 'libs/loans/src/handlers.ts',
    text: "import { CommandBus } from '@nestjs/cqrs'; export const bus = CommandBus;",
  },
];

/** For each rule files that break it; the first one must be reported. */
const planted: Record<string, readonly SourceFile[]> = {
  'journal-is-never-changed': [
    { path: 'libs/loans/src/a.ts', text: "export const sql = 'UPDATE journal.entries SET body = $1';" },
    {
      path: 'libs/journal/src/b.ts',
      text: 'export const sql = (id: number) => `delete  from\n only journal.entries WHERE position = ${id}`;',
    },
    { path: 'libs/journal/src/c.ts', text: 'export const sql = `TRUNCATE journal.heads, journal.entries`;' },
    {
      path: 'libs/journal/src/d.ts',
      text: 'export const sql = `GRANT SELECT, INSERT, UPDATE ON journal.entries TO app`;',
    },
    {
      path: 'libs/journal/src/e.ts',
      text: 'export const sql = `INSERT INTO journal.entries VALUES ($1) ON CONFLICT (position) DO UPDATE SET body = $1`;',
    },
  ],
  'queries-never-write': [
    {
      path: 'libs/loans/src/loan-book/loan-book.query.ts',
      text: 'export const sql = `SELECT 1; UPDATE read.loan_book SET seen = true`;',
    },
    {
      path: 'libs/reporting/src/totals.query.ts',
      text: 'export const sql = `WITH gone AS (DELETE FROM totals WHERE true RETURNING 1) SELECT * FROM gone`;',
    },
    { path: 'libs/funds/src/seen.query.ts', text: "export const sql = 'INSERT INTO seen (id) VALUES ($1)';" },
  ],
  'read-tables-are-folded': [
    {
      path: 'libs/loans/src/repair.ts',
      text: 'export const sql = (id: number) => `UPDATE ONLY read.loan_book SET amount = 0 WHERE id = ${id}`;',
    },
    { path: 'apps/cli/src/mend.ts', text: "export const sql = 'TRUNCATE read.totals';" },
  ],
  'no-business-word-below-the-slices': [
    { path: 'apps/api/src/main.ts', text: 'export const loanController = 1;' },
    { path: 'libs/platform/src/settings.ts', text: 'export const setting = process.env.FUND_LIMIT;' },
    { path: 'libs/journal/src/writer.ts', text: 'export const prefix = (id: string) => `loan-${id}`;' },
    { path: 'libs/transparency/src/leaf.ts', text: "export const kind = 'tranche';" },
  ],
  'no-default-export': [
    { path: 'libs/loans/src/a.ts', text: 'export default 1;' },
    { path: 'libs/loans/src/b.ts', text: 'export default class Loan {}' },
    { path: 'apps/cli/src/c.ts', text: 'const x = 1; export { x as default };' },
  ],
  'no-event-bus': [
    {
      path: 'libs/loans/src/a.ts',
      text: "import { CommandBus, EventBus as Bus } from '@nestjs/cqrs'; export const x = [CommandBus, Bus];",
    },
  ],
  'one-projection-a-table': [
    {
      path: 'libs/funds/src/book.projection.ts',
      text: "export const book = projection<Loan>()({ version: 1, name: 'loan_book' });",
    },
    {
      path: 'libs/funds/src/two.projection.ts',
      text: "export const a = projection<A>()({ name: 'one' }); export const b = projection<A>()({ name: 'one' });",
    },
  ],
  'domain-has-no-clock': [
    { path: 'libs/loans/src/domain/a.ts', text: 'export const now = () => Date.now();' },
    { path: 'libs/loans/src/b.projection.ts', text: 'export const now = () => new Date();' },
    { path: 'libs/kernel/src/c.ts', text: 'export const dice = () => Math.random();' },
    { path: 'libs/transparency/src/d.ts', text: 'export const time = () => BigInt(Date.now());' },
  ],
};

describe('a planted violation of each source rule is seen', () => {
  test('files in order break none', () => expect(print(sourceViolations(orderly))).toBe(''));

  test('there is one for every rule', () => expect(Object.keys(planted).sort()).toEqual([...sourceRuleNames].sort()));

  test.each(sourceRuleNames)('%s', (rule) => {
    const files = planted[rule]!;
    const paths = new Set(files.map(({ path }) => path));
    const violations = sourceViolations([...orderly.filter(({ path }) => !paths.has(path)), ...files]).filter(
      (violation) => violation.rule === rule,
    );
    for (const { path } of files) expect(violations.map(({ where }) => where.split(':')[0])).toContain(path);
    for (const { repair } of violations) expect(repair).not.toBe('');
  });
});
