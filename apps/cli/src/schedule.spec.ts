import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** Runs the built command where no database could be found. */
const schedule = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, ['dist/apps/cli/src/main.js', 'schedule', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' },
  });

const terms = {
  disbursements: [{ on: '2013-06-11', amount: '10000' }],
  rate: { percent: '3', per: 'month' },
  method: 'annuity',
  instalments: 12,
  every: { months: 1 },
  dayCount: '30/360',
  moveOffNonWorkingDays: true,
};

test('the schedule of the terms on standard input is one JSON document', () => {
  const { status, stdout, stderr } = schedule(JSON.stringify(terms), '--json');
  expect([status, stderr]).toEqual([0, '']);
  const { rows, totals } = JSON.parse(stdout) as { rows: unknown[]; totals: unknown };
  expect(rows).toHaveLength(12);
  expect(rows[1]).toEqual({
    no: 2,
    dueOn: '2013-08-12',
    principal: '726',
    interest: '279',
    total: '1005',
    balance: '8569',
  });
  expect(totals).toEqual({ principal: '10000', interest: '2056', total: '12056' });
});

test('a person gets lines', () => {
  const { status, stdout } = schedule(JSON.stringify(terms));
  expect(status).toBe(0);
  expect(stdout).toContain('2013-08-12');
});

test.each([
  ['INPUT_NOT_JSON', '{'],
  ['INPUT_NOT_JSON', ''],
  ['INPUT_TOO_LARGE', `"${'x'.repeat(1_100_000)}"`],
  ['FIELD_IS_OBJECT', 'null'],
  ['FIELD_MAX', JSON.stringify({ ...terms, instalments: 601 })],
])('%s is told in both languages and as JSON', (code, input) => {
  const { status, stdout, stderr } = schedule(input, '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code, saved: false } });
  expect(stderr.trim().split('\n')).toHaveLength(2);
});
