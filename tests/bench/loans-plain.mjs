import pg from 'pg';
import { timesOf, underLoad } from './measure.mjs';
import { serve } from './processes.mjs';

/** The peer of the loans: the same steps as plain SQL, a transaction each, in tables made for nothing else. */

let url;
let loans;

const onConnections = async (count, work) => {
  const clients = Array.from({ length: count }, () => new pg.Client({ connectionString: url }));
  try {
    await Promise.all(clients.map((client) => client.connect()));
    return await work(clients);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
};

const run = (client, name, text, values) => client.query({ name, text, values });

/** What a repayment touches: the loan, its oldest open instalment, an entry, the sums of the borrower and of the fund's day. */
const repay = async (client) => {
  const loan = Math.floor(Math.random() * loans);
  await client.query('BEGIN');
  await run(client, 'loan', 'SELECT * FROM plain_loan WHERE loan_id = $1 FOR UPDATE', [loan]);
  const { rows } = await run(
    client,
    'instalment',
    'SELECT no FROM plain_instalment WHERE loan_id = $1 AND paid < principal + interest ORDER BY no LIMIT 1',
    [loan],
  );
  if (rows[0])
    await run(client, 'pay', 'UPDATE plain_instalment SET paid = paid + 1000 WHERE loan_id = $1 AND no = $2', [
      loan,
      rows[0].no,
    ]);
  await run(client, 'entry', 'INSERT INTO plain_entry (loan_id, body) VALUES ($1, $2) RETURNING position', [
    loan,
    'x'.repeat(1200),
  ]);
  await run(client, 'sums', 'UPDATE plain_loan SET repaid = repaid + 1000 WHERE loan_id = $1', [loan]);
  await run(client, 'debt', 'UPDATE plain_debt SET outstanding = outstanding - 1000 WHERE borrower = $1', [
    loan % 5000,
  ]);
  await run(client, 'day', 'UPDATE plain_day SET repaid = repaid + 1000 WHERE day = current_date', []);
  await client.query('COMMIT');
  return 1;
};

serve({
  open: async (options) => {
    ({ url, loans } = options);
    await onConnections(1, async ([client]) => {
      await client.query(`
        CREATE TABLE plain_loan (loan_id int PRIMARY KEY, borrower int, place int, paid_on date, disbursed bigint, repaid bigint);
        CREATE TABLE plain_instalment (loan_id int, no int, due_on date, principal bigint, interest bigint, paid bigint,
          cleared_on date, PRIMARY KEY (loan_id, no));
        CREATE TABLE plain_entry (position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, loan_id int, body text);
        CREATE TABLE plain_debt (borrower int PRIMARY KEY, outstanding bigint);
        CREATE TABLE plain_day (day date PRIMARY KEY, repaid bigint);
        CREATE TABLE plain_allocation (loan_id int, no int, interest bigint, principal bigint, PRIMARY KEY (loan_id, no));
        INSERT INTO plain_day VALUES (current_date, 0);
        INSERT INTO plain_debt SELECT n, 0 FROM generate_series(0, 4999) n;`);
      await client.query(
        `INSERT INTO plain_loan SELECT n, n % 5000, n % 8, date '2025-01-10' + n % 300, 12000000, 0 FROM generate_series(0, $1::int - 1) n`,
        [loans],
      );
      await client.query(`
        INSERT INTO plain_instalment SELECT loan_id, no, (paid_on + no * interval '1 month')::date, 500000, 120000 - 5000 * no, 0, NULL
        FROM plain_loan, generate_series(1, 24) no;
        CREATE INDEX ON plain_instalment (due_on);
        INSERT INTO plain_allocation SELECT loan_id, no, 1000, 19000 FROM plain_loan, generate_series(1, 194) no WHERE loan_id < 50`);
      await client.query('VACUUM (ANALYZE)');
    });
  },
  repayments: async ({ callers, seconds }) => ({
    perSecond: await onConnections(callers, (clients) =>
      underLoad({ callers, seconds }, (caller) => repay(clients[caller])),
    ),
  }),
  /** Outstanding and overdue days of every loan on a day, summed by place and debt group. */
  books: ({ seconds }) =>
    onConnections(1, async ([client]) => {
      const times = [];
      const until = performance.now() + seconds * 1000;
      while (performance.now() < until) {
        const asOf = new Date(Date.UTC(2025, 1, 1 + Math.floor(Math.random() * 600))).toISOString().slice(0, 10);
        const started = performance.now();
        await run(
          client,
          'book',
          `SELECT place, width_bucket(coalesce($1::date - since, 0), ARRAY[10, 30, 90, 180]) + 1 AS debt_group,
             count(*), sum(outstanding), sum(overdue)
           FROM (SELECT loan.loan_id, loan.place, loan.disbursed - loan.repaid AS outstanding,
                   min(due_on) FILTER (WHERE due_on < $1 AND cleared_on IS NULL) AS since,
                   sum(principal) FILTER (WHERE due_on < $1 AND cleared_on IS NULL) AS overdue
                 FROM plain_loan loan JOIN plain_instalment USING (loan_id) WHERE loan.paid_on <= $1 GROUP BY loan.loan_id) loan
           GROUP BY 1, 2`,
          [asOf],
        );
        times.push(performance.now() - started);
      }
      return timesOf(times);
    }),
  /** One row corrected and all later allocations of the loan written anew. */
  corrections: ({ count }) =>
    onConnections(1, async ([client]) => {
      const times = [];
      for (let n = 0; n < count; n += 1) {
        const started = performance.now();
        await client.query('BEGIN');
        await run(client, 'loan', 'SELECT * FROM plain_loan WHERE loan_id = $1 FOR UPDATE', [n % 50]);
        await run(client, 'all', 'SELECT * FROM plain_allocation WHERE loan_id = $1 ORDER BY no', [n % 50]);
        await run(
          client,
          'anew',
          'UPDATE plain_allocation SET interest = interest + 1, principal = principal - 1 WHERE loan_id = $1',
          [n % 50],
        );
        await run(client, 'entry', 'INSERT INTO plain_entry (loan_id, body) VALUES ($1, $2)', [
          n % 50,
          'x'.repeat(1200),
        ]);
        await client.query('COMMIT');
        times.push(performance.now() - started);
      }
      return timesOf(times);
    }),
  close: () => undefined,
});
