import { freshDatabase } from './database.mjs';
import { sampleEntry } from './generate.mjs';
import { bulkEntries, pursesCount } from './measure.mjs';
import { start } from './processes.mjs';

/**
 * One benchmark: `prepare` starts the contenders and gives back, by name and in the order of a round, what measures each
 * once. The first is ours. `targets` are the ratios to reach, and limits of other measures.
 * @typedef {object} Benchmark
 * @property {string} name
 * @property {string} what
 * @property {string} [unit]
 * @property {Record<string, number>} [ratios]
 * @property {Record<string, { min?: number, max?: number }>} [limits]
 * @property {(url: string, options: Options, say: (text: string) => void) => Promise<Contenders>} prepare
 * @typedef {{ rounds: number, seconds: number, entries: number }} Options
 * @typedef {{ sides: Record<string, () => Promise<Record<string, any>>>, stop: () => Promise<unknown> }} Contenders
 */

const open = async (file, argument) => {
  const child = start(file);
  await child.ask('open', argument);
  return child;
};

/** The three that append; the payload of the peers is an entry of ours. */
const appenders = async (url) => {
  const peers = { url, sample: sampleEntry() };
  return {
    ours: await open('ours.mjs', { url }),
    plain: await open('plain.mjs', peers),
    emmett: await open('peer-emmett.mjs', peers),
  };
};

const stopping = (children) => Promise.all(Object.values(children).map((child) => child.stop()));

/** @returns {Benchmark} */
const append = (callers, ratios) => ({
  name: `append-${callers}`,
  what: `Single-event commands, each on a new stream, ${pursesCount} purses, by ${callers} concurrent callers; one-row INSERT and Emmett's appendToStream on ${callers} connections`,
  unit: 'entries/s',
  ratios,
  prepare: async (url, { seconds }) => {
    const children = await appenders(url);
    const side = (child) => () => child.ask('appends', { callers, seconds });
    return {
      sides: { ours: side(children.ours), insert: side(children.plain), emmett: side(children.emmett) },
      stop: () => stopping(children),
    };
  },
});

/** @returns {Benchmark} */
const bulk = () => {
  const callers = 8;
  return {
    name: `bulk-${bulkEntries}`,
    what: `Commands of ${bulkEntries} entries to one new stream each, by ${callers} callers; one INSERT … SELECT unnest of the same rows on ${callers} connections`,
    unit: 'entries/s',
    ratios: { insert: 0.6 },
    prepare: async (url, { seconds }) => {
      const { emmett, ...children } = await appenders(url);
      await emmett.stop();
      const side = (child) => () => child.ask('bulk', { callers, seconds });
      return { sides: { ours: side(children.ours), insert: side(children.plain) }, stop: () => stopping(children) };
    },
  };
};

const treeCallers = 64;

/** @type {Benchmark} */
const tree = {
  name: 'tree',
  what: `Commands of one entry by ${treeCallers} callers, the tree grown with each batch and the proof of a receipt made ten times a second; the same writer without its tree`,
  unit: 'entries/s',
  ratios: { 'without the tree': 0.85 },
  prepare: async (url, { seconds }) => {
    const server = new URL(url);
    server.pathname = '/postgres';
    const other = await freshDatabase(server.href, 'without_tree');
    const children = {
      ours: await open('ours.mjs', { url }),
      without: await open('without-tree.mjs', { url: other.url }),
    };
    const load = { callers: treeCallers, seconds };
    return {
      sides: {
        ours: () => children.ours.ask('appendsWithReceipts', load),
        'without the tree': () => children.without.ask('appends', load),
      },
      stop: async () => {
        await stopping(children);
        await other.drop();
      },
    };
  },
};

/** @type {Benchmark} */
const verification = {
  name: 'verification',
  what: 'All entries verified: numbers, bytes, columns, streams, commands, tree and its nodes, in seconds of one core; the same bytes only read and hashed',
  unit: 'entries/s',
  limits: { perSecond: { min: 200_000 }, peakMegabytes: { max: 200 } },
  prepare: async (url, { entries }, say) => {
    say(`writing ${entries} entries`);
    const children = { ours: await open('ours.mjs', { url }), plain: await open('plain.mjs', { url }) };
    await children.ours.ask('generate', { entries, boxes: 5000 });
    return {
      sides: {
        ours: () => children.ours.ask('verification'),
        'read and hash': () => children.plain.ask('hashes'),
      },
      stop: () => stopping(children),
    };
  },
};

/** @type {Benchmark} */
const proofs = {
  name: 'proofs',
  what: 'Inclusion proofs of random entries and consistency proofs from random sizes in a journal of all entries, a request at a time',
  unit: 'proofs/s',
  limits: { inclusionP99: { max: 5 }, consistencyP99: { max: 5 } },
  prepare: async (url, { entries, seconds }, say) => {
    say(`writing ${entries} entries`);
    const ours = await open('ours.mjs', { url });
    await ours.ask('generate', { entries, boxes: 5000 });
    await ours.ask('growTree');
    return { sides: { ours: () => ours.ask('proofs', { seconds }) }, stop: () => ours.stop() };
  },
};

const rebuildBoxes = 5000;
const emmettEvents = 20_000;

/** @returns {Benchmark} */
const rebuild = {
  name: 'rebuild',
  what: `The totals of ${rebuildBoxes} boxes from all entries, in a process started for it; one GROUP BY over the same rows; Emmett's projection rebuild over ${emmettEvents} events of its own`,
  unit: 'entries/s',
  ratios: { emmett: 100 },
  limits: { perSecond: { min: 200_000 }, peakMegabytes: { max: 300 } },
  prepare: async (url, { entries }, say) => {
    say(`writing ${entries} entries`);
    const generator = await open('ours.mjs', { url });
    await generator.ask('generate', { entries, boxes: rebuildBoxes });
    await generator.stop();
    const plain = await open('plain.mjs', { url });
    const emmett = await open('peer-emmett.mjs', { url, sample: sampleEntry() });
    say(`writing ${emmettEvents} of Emmett's events`);
    await emmett.ask('fill', { entries: emmettEvents, boxes: rebuildBoxes / 10 });
    let expected;
    const same = (answer) => {
      const totals = JSON.stringify(Object.entries(answer.totals).sort());
      expected ??= totals;
      if (totals !== expected) throw new Error(`The sides do not agree: ${expected} and ${totals}`);
      return answer;
    };
    const ours = async () => {
      const child = await open('ours.mjs', { url });
      const answer = await child.ask('rebuild');
      await child.stop();
      return same(answer);
    };
    return {
      sides: {
        ours,
        'group by': async () => same(await plain.ask('groupBy')),
        emmett: () => emmett.ask('rebuild', { entries: emmettEvents }),
      },
      stop: () => stopping({ plain, emmett }),
    };
  },
};

const lagPerSecond = 500;

/** @returns {Benchmark} */
const lag = {
  name: 'lag',
  what: `From the receipt of a command to its row in an async projection, seen on another connection, at ${lagPerSecond} entries/s (first second left out)`,
  limits: { lagP99: { max: 20 } },
  prepare: async (url, { seconds }) => {
    const ours = await open('ours.mjs', { url });
    return {
      sides: { ours: () => ours.ask('lag', { perSecond: lagPerSecond, seconds: seconds + 1 }) },
      stop: () => ours.stop(),
    };
  },
};

const smallJournal = 10_000;
const entriesPerCooperative = 40;

/** A journal of courses in which every organisation has so many entries of its own. */
const courses = async (url, entries, each, say) => {
  say(`writing ${entries} entries`);
  const child = await open('history.mjs', { url });
  await child.ask('fill', { entries, cooperatives: entries / each });
  return child;
};

/** @returns {Benchmark} */
const history = {
  name: 'history',
  what: `One cooperative's history (${entriesPerCooperative} entries of its own, page of 20) in a journal of all entries and in one of ${smallJournal}, a request at a time, a random cooperative each`,
  unit: 'answers/s',
  ratios: { [`of ${smallJournal}`]: Math.round(100 / 1.3) / 100 },
  limits: { p99: { max: 20 }, knownP99: { max: 20 } },
  prepare: async (url, { entries, seconds }, say) => {
    const server = new URL(url);
    server.pathname = '/postgres';
    const small = await freshDatabase(server.href, 'history_small');
    const children = {
      large: await courses(url, entries, entriesPerCooperative, say),
      small: await courses(small.url, smallJournal, entriesPerCooperative, say),
    };
    const side = (child) => () => child.ask('histories', { seconds });
    return {
      sides: { ours: side(children.large), [`of ${smallJournal}`]: side(children.small) },
      stop: async () => {
        await stopping(children);
        await small.drop();
      },
    };
  },
};

const [manyEntries, fewEntries] = [200, 20];

/** @returns {Benchmark} */
const replay = {
  name: 'replay',
  what: `The state of one cooperative as known, folded from the ${manyEntries} entries that touch it in a journal of all entries; from ${fewEntries} in one of ${smallJournal}`,
  unit: 'answers/s',
  ratios: { [`of ${fewEntries}`]: fewEntries / manyEntries },
  limits: { p99: { max: 30 } },
  prepare: async (url, { entries, seconds }, say) => {
    const server = new URL(url);
    server.pathname = '/postgres';
    const small = await freshDatabase(server.href, 'replay_small');
    const children = {
      many: await courses(url, entries, manyEntries, say),
      few: await courses(small.url, smallJournal, fewEntries, say),
    };
    const side = (child) => () => child.ask('replays', { seconds });
    return {
      sides: { ours: side(children.many), [`of ${fewEntries}`]: side(children.few) },
      stop: async () => {
        await stopping(children);
        await small.drop();
      },
    };
  },
};

/** The entries of a quarter, in a journal that took ten years to a million. */
const sinceClose = 25_000;

/** @type {Benchmark} */
const knownTotals = {
  name: 'known-totals',
  what: `The totals of the province by year and kind as known at numbers after the last period close, up to ${sinceClose} entries after it, in a journal of all entries; from the first entry, nothing kept, it takes fromFirst`,
  unit: 'answers/s',
  limits: { p99: { max: 3000 } },
  prepare: async (url, { entries }, say) => {
    const before = Math.min(sinceClose, entries / 2);
    const child = await courses(url, entries, manyEntries, say);
    const fromFirst = (await child.ask('knownTotals', { before, count: 1 })).p50;
    say(`without what a close keeps: ${Math.round(fromFirst)} ms; closing`);
    await child.ask('keep', { before });
    return {
      sides: {
        ours: async () => ({ ...(await child.ask('knownTotals', { before, count: 5 })), fromFirst }),
      },
      stop: () => child.stop(),
    };
  },
};

/** @type {Benchmark} */
const auditPackage = {
  name: 'audit-package',
  what: 'An audit package of all entries with its reports, written by a process started for it',
  unit: 'entries/s',
  limits: { peakMegabytes: { max: 200 } },
  prepare: async (url, { entries }, say) => {
    const child = await courses(url, entries, manyEntries, say);
    say('folding the tables');
    await child.ask('rebuildAll');
    await child.stop();
    return {
      sides: {
        ours: async () => {
          const writer = await open('package.mjs', { url });
          const answer = await writer.ask('write');
          await writer.stop();
          return answer;
        },
      },
      stop: () => Promise.resolve(),
    };
  },
};

const sheetRows = 20_000;

/** @type {Benchmark} */
const sheet = {
  name: 'import',
  what: `A workbook of ${sheetRows} organisations: read in its thread, every row checked and rehearsed, all recorded; seconds of each step, in a product of its own`,
  unit: 'rows/s',
  limits: { seconds: { max: 60 }, peakMegabytes: { max: 400 } },
  prepare: async (url) => {
    const child = start('sheets.mjs', productFlags);
    await child.ask('open', { url });
    return { sides: { ours: () => child.ask('sheet', { rows: sheetRows }) }, stop: () => child.stop() };
  },
};

const openLoans = 10_000;
const manyLoans = 100_000;
const officers = 64;

/** As `npm start` starts it. */
const productFlags = ['--max-semi-space-size=16', '--heap-growing-percent=20'];

/** The product with so many open loans, and officers who use it over HTTP. */
const lending = async (url, loans, say) => {
  say(`writing ${loans} open loans`);
  const child = start('loans.mjs', productFlags);
  const served = await child.ask('open', { url, loans });
  return { child, served: { ...served, loans } };
};

/** @returns {Benchmark} */
const repayments = {
  name: 'repayments',
  what: `Repayments over HTTP on ${officers} connections: request, session, decision, append, inline tables, answer, with ${openLoans} open loans and with ${manyLoans}, the async tables following beside (behind: entries they had not reached at the end); the same steps as plain SQL, a transaction each`,
  unit: 'commands/s',
  ratios: { [`of ${manyLoans}`]: Math.round(100 / 1.2) / 100 },
  limits: { perSecond: { min: 1500 } },
  prepare: async (url, { seconds }, say) => {
    const server = new URL(url);
    server.pathname = '/postgres';
    const [large, peer] = [
      await freshDatabase(server.href, 'loans_many'),
      await freshDatabase(server.href, 'loans_plain'),
    ];
    const [few, many] = [await lending(url, openLoans, say), await lending(large.url, manyLoans, say)];
    const plain = await open('loans-plain.mjs', { url: peer.url, loans: openLoans });
    const load = await open('loans-load.mjs', {});
    const side =
      ({ child, served }) =>
      async () => {
        const { perSecond } = await load.ask('repayments', { ...served, callers: officers, seconds });
        return { perSecond, ...(await child.ask('behind')) };
      };
    return {
      sides: {
        ours: side(few),
        'plain SQL': () => plain.ask('repayments', { callers: officers, seconds }),
        [`of ${manyLoans}`]: side(many),
      },
      stop: async () => {
        await stopping({ few: few.child, many: many.child, plain, load });
        await large.drop();
        await peer.drop();
      },
    };
  },
};

/** @returns {Benchmark} */
const onLoans = (name, what, limits, question) => ({
  name,
  what,
  unit: 'answers/s',
  limits,
  prepare: async (url, { seconds }, say) => {
    const server = new URL(url);
    server.pathname = '/postgres';
    const peer = await freshDatabase(server.href, `${name.replaceAll('-', '_')}_plain`);
    const { child } = await lending(url, openLoans, say);
    const plain = await open('loans-plain.mjs', { url: peer.url, loans: openLoans });
    return {
      sides: {
        ours: () => child.ask(...question({ seconds })),
        'plain SQL': () => plain.ask(...question({ seconds })),
      },
      stop: async () => {
        await stopping({ child, plain });
        await peer.drop();
      },
    };
  },
});
const loanBook = onLoans(
  'loan-book',
  `The loan book of ${openLoans} loans on random days by place and kind, with debt groups, provisions and ageing; one SELECT over plain instalments`,
  { p99: { max: 300 } },
  ({ seconds }) => ['books', { seconds }],
);
const entriesOfLoan = 200;
const backdated = onLoans(
  'backdated',
  `A repayment of the first day corrected on a loan of ${entriesOfLoan} entries, all later ones shared out anew; the same rows written anew in one transaction`,
  { p99: { max: 50 } },
  () => ['corrections', { entries: entriesOfLoan, count: 5 }],
);

/** @type {readonly Benchmark[]} */
export const benchmarks = [
  append(64, { insert: 1.5, emmett: 6 }),
  append(8, { insert: 0.6, emmett: 2 }),
  bulk(),
  tree,
  verification,
  proofs,
  rebuild,
  lag,
  history,
  replay,
  knownTotals,
  auditPackage,
  sheet,
  repayments,
  loanBook,
  backdated,
];
