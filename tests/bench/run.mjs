import { parseArgs } from 'node:util';
import { benchmarks } from './benchmarks.mjs';
import { environmentOf, findServer, freshDatabase } from './database.mjs';
import { median } from './measure.mjs';
import { stopAll } from './processes.mjs';

/*
 * npm run bench -- [--only NAME,…] [--rounds N] [--seconds S] [--entries N] [--json]
 * Contenders take turns, A B C A B C …; a round's ratio compares neighbours in time, so a noisy machine disturbs both
 * sides of a pair. Reports medians; it judges nobody: a figure short of its target is shown and the command succeeds.
 */

const { values: given } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    entries: { type: 'string', default: '1000000' },
    json: { type: 'boolean', default: false },
  },
});

const numberOf = (name) => {
  const value = Number(given[name]);
  if (!(value > 0)) throw new Error(`--${name} must be a positive number.`);
  return value;
};

const say = (text) => process.stderr.write(`${text}\n`);

/** @param {import('./benchmarks.mjs').Benchmark} benchmark */
const measure = async (benchmark, server, options) => {
  const database = await freshDatabase(server, benchmark.name);
  cleanUps.add(database.drop);
  const { sides, stop } = await benchmark.prepare(database.url, options, (text) => say(`${benchmark.name}: ${text}`));
  /** @type {Record<string, Record<string, any>[]>} */
  const measured = Object.fromEntries(Object.keys(sides).map((side) => [side, []]));
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const [side, once] of Object.entries(sides)) {
      const answer = await once();
      measured[side].push(answer);
      say(`${benchmark.name} ${round}/${options.rounds} ${side}: ${describe(answer)}`);
    }
  }
  await stop();
  await database.drop();
  cleanUps.delete(database.drop);
  return summary(benchmark, measured);
};

const describe = ({ totals: _, ...answer }) =>
  Object.entries(answer)
    .map(([name, value]) => `${name} ${shown(value)}`)
    .join(', ');

const summary = ({ name, what, unit, ratios = {}, limits = {} }, measured) => {
  const { ours, ...peers } = measured;
  const medians = (answers) =>
    Object.fromEntries(
      Object.keys(answers[0])
        .filter((key) => typeof answers[0][key] === 'number')
        .map((key) => [key, median(answers.map((answer) => answer[key]))]),
    );
  const rates = (answers) => answers.map(({ perSecond }) => Math.round(perSecond));
  return {
    name,
    what,
    unit,
    ours: { medians: medians(ours), rounds: rates(ours) },
    limits: Object.entries(limits).map(([measure, { min, max }]) => {
      const value = medians(ours)[measure];
      return {
        measure,
        value,
        min,
        max,
        reached: (min === undefined || value >= min) && (max === undefined || value <= max),
      };
    }),
    peers: Object.entries(peers).map(([peer, answers]) => {
      const ratio = medians(ours).perSecond / medians(answers).perSecond;
      const pairs = ours.map(({ perSecond }, round) => perSecond / answers[round].perSecond);
      const target = ratios[peer];
      return {
        peer,
        medians: medians(answers),
        rounds: rates(answers),
        ratio,
        ratioOfPairs: { min: Math.min(...pairs), max: Math.max(...pairs) },
        target,
        reached: target === undefined ? undefined : ratio >= target,
      };
    }),
  };
};

const shown = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2));
const verdict = (reached) => (reached === undefined ? '' : reached ? 'reached' : 'SHORT');

const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ');
  return rows.map(line).join('\n');
};

const printed = ({ environment, options, results }) => {
  const { cpu, cores, memoryGigabytes, node, postgresql, settings } = environment;
  const rows = [['benchmark', 'ours', 'peer', 'its', 'ratio', 'pairs', 'target', '']];
  for (const { name, ours, peers, limits } of results) {
    for (const { peer, medians, ratio, ratioOfPairs, target, reached } of peers) {
      const pairs = `${ratioOfPairs.min.toFixed(2)}–${ratioOfPairs.max.toFixed(2)}`;
      rows.push([
        name,
        shown(ours.medians.perSecond),
        peer,
        shown(medians.perSecond),
        ratio.toFixed(2),
        pairs,
        target === undefined ? '' : `≥ ${target}`,
        verdict(reached),
      ]);
    }
    for (const { measure, value, min, max, reached } of limits) {
      const target = min === undefined ? `≤ ${shown(max)}` : `≥ ${shown(min)}`;
      rows.push([name, shown(value), measure, '', '', '', target, verdict(reached)]);
    }
    if (!peers.length) rows.push([name, describe(ours.medians), '', '', '', '', '', '']);
  }
  return [
    `${cpu}, ${cores} cores, ${memoryGigabytes} GB; Node ${node}; PostgreSQL ${postgresql}`,
    `Durable: ${Object.entries(settings)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
    `Medians of ${options.rounds} rounds of ${options.seconds} s, contenders in turn, each in a process of its own; rates in entries a second, lags in milliseconds.`,
    '',
    table(rows),
    '',
    ...results.map(({ name, what }) => `${name}: ${what}.`),
  ].join('\n');
};

/** What must be undone however the run ends. */
const cleanUps = new Set();
const cleanUp = async () => {
  stopAll();
  for (const undo of [...cleanUps].reverse()) await undo().catch((error) => say(String(error)));
  cleanUps.clear();
};

const main = async () => {
  const options = { rounds: numberOf('rounds'), seconds: numberOf('seconds'), entries: numberOf('entries') };
  const names = given.only?.split(',') ?? benchmarks.map(({ name }) => name);
  const unknown = names.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown.length)
    throw new Error(`There is no ${unknown.join(', ')}. Known: ${benchmarks.map(({ name }) => name).join(', ')}.`);
  const server = await findServer();
  cleanUps.add(server.stop);
  const environment = await environmentOf(server.url);
  const results = [];
  for (const benchmark of benchmarks.filter(({ name }) => names.includes(name))) {
    results.push(await measure(benchmark, server.url, options));
  }
  const report = { environment, options, results };
  process.stdout.write(`${given.json ? JSON.stringify(report, null, 2) : printed(report)}\n`);
};

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void cleanUp().then(() => process.exit(130)));

try {
  await main();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
