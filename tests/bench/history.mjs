import { readFile } from 'node:fs/promises';
import { openDatabase } from '../../dist/libs/platform/src/index.js';
import { Journal, prepareProjections } from '../../dist/libs/journal/src/index.js';
import {
  cooperativeHistory,
  CooperativeHistoryQuery,
  DisbursementTotalsQuery,
  ReplayQuery,
} from '../../dist/libs/reporting/src/index.js';
import { slices } from '../../dist/apps/slices.js';
import { cooperativeAt, generate, registeredCourseEntries } from './generate.mjs';
import { percentile, timesOf } from './measure.mjs';
import { serve } from './processes.mjs';

/** The product's own questions, over a journal of courses. */

const authorityId = 'bench';
const exampleOf = async (name) =>
  JSON.parse(await readFile(new URL(`../golden-events/examples/${name}.json`, import.meta.url), 'utf8')).event;
const [registered, example] = await Promise.all(['CooperativeRegistered.v1', 'TrainingHeld.v1'].map(exampleOf));
const page = 20;
let database;
let journal;
let query;
let count;
let entries;

const timed = async (question) => {
  const started = performance.now();
  const { items } = await query.history({
    authorityId,
    asOf: '2026-01-01',
    withCorrections: true,
    limit: page,
    ...question,
  });
  if (items.length !== page) throw new Error(`A page of ${items.length}.`);
  return performance.now() - started;
};

serve({
  open: async ({ url }) => {
    database = openDatabase(url);
    journal = new Journal(database, slices);
    await prepareProjections(database, journal.catalogue);
    query = new CooperativeHistoryQuery(journal);
  },
  fill: async ({ entries: size, cooperatives }) => {
    [count, entries] = [cooperatives, size];
    await generate(database, size, registeredCourseEntries(registered, example, cooperatives));
    await journal.rebuild(cooperativeHistory);
    await database.owner.query('VACUUM (ANALYZE) read.cooperative_history');
  },
  histories: async ({ seconds }) => {
    const now = [];
    const known = [];
    const until = performance.now() + seconds * 1000;
    while (performance.now() < until) {
      const cooperativeId = cooperativeAt(Math.floor(Math.random() * count));
      now.push(await timed({ cooperativeId }));
      // As known when nine tenths of the journal were written.
      known.push(await timed({ cooperativeId, known: { asOf: '2026-01-01', asKnown: Math.floor(entries * 0.9) } }));
    }
    const sum = now.reduce((total, each) => total + each, 0);
    return {
      perSecond: (now.length / sum) * 1000,
      p50: percentile(now, 0.5),
      p99: percentile(now, 0.99),
      knownP50: percentile(known, 0.5),
      knownP99: percentile(known, 0.99),
    };
  },
  /** The whole state of an organisation, as known when nine tenths of the journal were written. */
  replays: async ({ seconds }) => {
    const replay = new ReplayQuery(journal);
    const point = { asOf: '2026-01-01', asKnown: Math.floor(entries * 0.9) };
    const times = [];
    const until = performance.now() + seconds * 1000;
    while (performance.now() < until) {
      const id = cooperativeAt(Math.floor(Math.random() * count));
      const started = performance.now();
      const { figures } = await replay.state({ authorityId, subject: 'cooperative', parameters: { id } }, point);
      if (!figures.length) throw new Error('An organisation without a figure.');
      times.push(performance.now() - started);
    }
    return timesOf(times);
  },
  /** What a period close at a number keeps, so many entries before the end. */
  keep: ({ before }) => journal.kept.keep(authorityId, entries - before),
  /** The totals of the province by year and kind as known at random numbers after what was kept. */
  knownTotals: async ({ before, count }) => {
    const totals = new DisbursementTotalsQuery(journal);
    const asOf = '2026-01-01';
    const times = [];
    for (let n = 0; n < count; n += 1) {
      const asKnown = entries - Math.floor((before * n) / count);
      const started = performance.now();
      const { total } = await totals.totals({
        authorityId,
        from: '2000-01-01',
        to: asOf,
        asOf,
        by: ['year', 'kind'],
        known: { asOf, asKnown },
      });
      if (!total.amount) throw new Error('Totals of nothing.');
      times.push(performance.now() - started);
    }
    return timesOf(times);
  },
  /** All tables as they stand at the end, for a product that starts on them. */
  rebuildAll: async () => {
    for (const projection of journal.catalogue.projections) await journal.rebuild(projection);
  },
  close: async () => {
    await journal?.close();
    await database?.close();
  },
});
