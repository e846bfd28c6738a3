import { openDatabase } from '../../dist/libs/platform/src/index.js';
import { Journal, prepareTrees } from '../../dist/libs/journal/src/index.js';
import { decider, verb } from '../../dist/libs/kernel/src/index.js';
import { boxes, boxSlice, boxStream, boxTotals, move } from '../../dist/libs/journal/testing/index.js';
import { bulkEntries, onOneCore, percentile, pursesCount, underLoad } from './measure.mjs';
import { boxEntries, generate } from './generate.mjs';
import { serve } from './processes.mjs';

/** The contender: the journal with the box slice, through its public doors. */

const authorityId = 'bench';
let database;
let journal;
let withoutProjections;
let serial = 0;

/** One command, many entries: what an import sends. */
const sheets = decider({
  category: 'box',
  initial: null,
  evolve: (state) => state,
  verbs: {
    PutInMany: verb({
      decide: ({ data: { box, purse, amounts } }) =>
        amounts.map((amount) => ({ type: 'PutIn', schema: 1, data: { box, purse, amount } })),
    }),
  },
});

/** @param {number} n */
const boxOf = (n) => `box ${n}`;
const purseOf = (n) => `purse ${n % pursesCount}`;

const putIn = (n) => {
  const box = boxOf(n);
  const data = { box, purse: purseOf(n), amount: 1000 };
  return journal.decide(boxes, boxStream(box), move('PutIn', data, { key: `command ${n}`, authorityId }));
};

const amounts = Array.from({ length: bulkEntries }, (_, n) => String(1000 + n));
const putInMany = (n) => {
  const box = boxOf(n);
  const plain = move('PutIn', { box, purse: purseOf(n), amount: 0 }, { key: `command ${n}`, authorityId });
  return journal.decide(sheets, boxStream(box), {
    ...plain,
    type: 'PutInMany',
    data: { box, purse: purseOf(n), amounts },
  });
};

/** Paced commands, and for each how long after its receipt a reader on another connection sees its row. */
const lag = async ({ perSecond, seconds }) => {
  journal.followers.start();
  const waiting = [];
  const lags = [];
  const answers = [];
  let looking = false;
  let news = false;
  const look = async () => {
    news = true;
    if (looking) return;
    looking = true;
    while (news) {
      news = false;
      const { rows } = await database.pool.query({
        name: 'bench reached',
        text: 'SELECT position FROM journal.checkpoints WHERE authority_id = $1 AND projection = $2',
        values: [authorityId, boxTotals.name],
      });
      const now = performance.now();
      const reached = Number(rows[0]?.position ?? 0);
      const still = waiting.splice(0).filter((each) => each.position > reached || (lags.push(now - each.at), false));
      waiting.push(...still);
    }
    looking = false;
  };
  const off = journal.signals.on('projection_moved', () => void look());
  const one = async () => {
    const asked = performance.now();
    const { position } = await putIn((serial += 1));
    const at = performance.now();
    answers.push(at - asked);
    waiting.push({ position, at });
    // The follower may have been quicker than the receipt's way through this process.
    void look();
  };

  const total = perSecond * seconds;
  const started = performance.now();
  const under = [];
  while (under.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * perSecond));
    while (under.length < due) under.push(one());
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(under);
  const elapsed = (performance.now() - started) / 1000;
  const head = await journal.head(authorityId);
  await journal.caughtUp(authorityId, [boxTotals], head);
  await look();
  while (waiting.length || looking) await new Promise((resolve) => setTimeout(resolve, 5));
  off();
  const { rows } = await database.pool.query('SELECT sum(entries)::int AS heard FROM read.box_totals');
  if (rows[0].heard !== head) throw new Error(`${head} entries, but the projection heard ${rows[0].heard}.`);
  // The first second, in which code is compiled and connections are opened, is left out.
  const settled = (values) => values.slice(perSecond);
  return {
    perSecond: total / elapsed,
    lagP50: percentile(settled(lags), 0.5),
    lagP99: percentile(settled(lags), 0.99),
    answerP50: percentile(settled(answers), 0.5),
    answerP99: percentile(settled(answers), 0.99),
  };
};

/** Rebuilds the totals; also what the process held at most. */
const rebuild = async () => {
  const { entries, milliseconds } = await journal.rebuild(boxTotals);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const { rows } = await database.owner.query(
    'SELECT count(*)::int AS boxes, sum(entries)::int AS entries, sum(balance)::text AS balance FROM read.box_totals',
  );
  return { perSecond: entries / (milliseconds / 1000), peakMegabytes, totals: rows[0] };
};

/** Appends, and what each took of the processor in this process: it tells more than the clock on a machine that is busy. */
const appends = async (load) => {
  const [before, cpu] = [serial, process.cpuUsage()];
  const perSecond = await underLoad(load, async () => (await putIn((serial += 1)), 1));
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond, cpuMicroseconds: (user + system) / (serial - before) };
};

const receiptMs = 100;
/** Appends as before, while the proof of a receipt for the last entry is made ten times a second. */
const appendsWithReceipts = async (load) => {
  let failed;
  const timer = setInterval(() => {
    journal.tree
      .head(authorityId)
      .then(({ size }) => size && journal.tree.inclusion(authorityId, size - 1n, size))
      .catch((error) => (failed = error));
  }, receiptMs);
  const answer = await appends(load);
  clearInterval(timer);
  if (failed) throw failed;
  return answer;
};

/** All that is checked of the entries: of a journal without projections, whose fresh folds `rebuild` measures. */
const verification = async () => {
  const answer = await onOneCore(async () => {
    const { entries, findings } = await withoutProjections.verify(authorityId);
    if (findings.length) throw new Error(JSON.stringify(findings));
    return entries;
  });
  return { ...answer, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
};

/** Proofs of random entries and between random sizes, a request at a time. */
const proofs = async ({ seconds }) => {
  const { size } = await journal.tree.head(authorityId);
  const anywhere = () => BigInt(Math.floor(Math.random() * Number(size)));
  const [inclusions, consistencies] = [[], []];
  const timed = async (into, work) => {
    const started = performance.now();
    await work();
    into.push(performance.now() - started);
  };
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    await timed(inclusions, () => journal.tree.inclusion(authorityId, anywhere(), size));
    await timed(consistencies, () => journal.tree.consistency(authorityId, anywhere(), size));
  }
  const all = [...inclusions, ...consistencies];
  return {
    perSecond: all.length / (all.reduce((sum, each) => sum + each, 0) / 1000),
    inclusionP50: percentile(inclusions, 0.5),
    inclusionP99: percentile(inclusions, 0.99),
    consistencyP50: percentile(consistencies, 0.5),
    consistencyP99: percentile(consistencies, 0.99),
  };
};

serve({
  open: async ({ url }) => {
    database = openDatabase(url);
    journal = await new Journal(database, [boxSlice]).open();
    withoutProjections = new Journal(database, [{ ...boxSlice, projections: [] }]);
  },
  appends,
  appendsWithReceipts,
  verification,
  proofs,
  growTree: async () => {
    await database.owner.query('UPDATE journal.heads SET root = NULL');
    await prepareTrees(database);
  },
  bulk: async (load) => ({
    perSecond: await underLoad(load, async () => (await putInMany((serial += 1)), bulkEntries)),
  }),
  lag,
  generate: ({ entries, boxes: count }) => generate(database, entries, boxEntries(count)),
  rebuild,
  close: async () => {
    await withoutProjections?.close();
    await journal?.close();
    await database?.close();
  },
});
