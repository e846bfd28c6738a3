import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/** Takes minutes each: begun first, so that no worker is left with one of them when the others are done. */
const long = [
  /tests\/browser\/screens/u,
  /tests\/browser\/stories/u,
  /acceptance\/process/u,
  /apps\/(?:cli|verifier)\//u,
];

export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const rankOf = ({ path }) => {
      const rank = long.findIndex((pattern) => pattern.test(path));
      return rank < 0 ? long.length : rank;
    };
    return (await super.sort(tests)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}
