/** @param {readonly number[]} values */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * The value that a share of all values do not exceed.
 * @param {readonly number[]} values
 * @param {number} share
 */
export const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
};

/** What times of single answers, in milliseconds, come to. */
export const timesOf = (times) => ({
  perSecond: (times.length / times.reduce((sum, each) => sum + each, 0)) * 1000,
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
});

/** How long callers run before the clock starts: connections plan their statements and code is compiled. */
const warmUpMs = 500;

/**
 * So many callers, each with one request under way at any time, for so many seconds. `work(caller)` does one request and
 * gives back how many entries it made. Entries a second, up to the last answer.
 * @param {{ callers: number, seconds: number }} load
 * @param {(caller: number) => Promise<number>} work
 */
export const underLoad = async ({ callers, seconds }, work) => {
  const run = async (milliseconds) => {
    const started = performance.now();
    const until = started + milliseconds;
    let done = 0;
    const call = async (caller) => {
      while (performance.now() < until) {
        const made = await work(caller); // Not `done += await …`, which reads before it waits.
        done += made;
      }
    };
    await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
    return done / ((performance.now() - started) / 1000);
  };
  await run(warmUpMs);
  return run(seconds * 1000);
};

/**
 * Entries a second of one core: of the processor time this process took, whatever else the machine did meanwhile. `work`
 * gives back how many entries it saw.
 * @param {() => Promise<number>} work
 */
export const onOneCore = async (work) => {
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  const entries = await work();
  const { user, system } = process.cpuUsage(cpu);
  const perSecondOfClock = entries / ((performance.now() - started) / 1000);
  return { perSecond: entries / ((user + system) / 1e6), perSecondOfClock };
};

/** Amounts of a bulk command. */
export const bulkEntries = 100;
/** How many purses the appends are spread over. */
export const pursesCount = 8;
