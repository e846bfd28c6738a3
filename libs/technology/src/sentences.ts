import { says, type Tellings } from '#libs/kernel';
import { saidSupport } from '#libs/support/events';
import type { TechnologyEvent } from './events.js';

/** What the entries of technology say. */
export const technologySentences: Tellings<TechnologyEvent> = {
  TechnologyTransferred: says(['chuyển giao công nghệ', 'technology'], (data, name) =>
    saidSupport(data, ['chuyển giao công nghệ', 'technology'], name),
  ),
};
