import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { auditorStory } from './auditor.story.js';
import { badInputStory } from './bad-input.story.js';
import { managerStory } from './manager.story.js';
import { officerStory } from './officer.story.js';
import { Running } from './running.js';

/** Each story is a file of its own; they share one product and one browser, which take longer to start than to use. */
let running: Running;
const now = () => running;

beforeAll(async () => {
  running = await Running.start();
}, 180_000);
afterEach(async () => {
  const faults = running.faults();
  await running.clear();
  expect(faults).toEqual([]);
});
afterAll(() => running?.stop());

officerStory(now);
managerStory(now);
badInputStory(now);
// The last: it alters what the product keeps.
auditorStory(now);
