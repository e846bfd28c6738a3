import type { EventVersions, Slice } from '#libs/journal';
import { supportAggregates } from './domain/support-aggregate.js';
import type { SupportAggregateEvent } from './content.js';
import { supportSentences } from './sentences.js';

const events: EventVersions<SupportAggregateEvent> = {
  SupportAggregateStated: { schema: 1 },
  SupportAggregateStatedCorrected: { schema: 1 },
  SupportAggregateStatedReversed: { schema: 1 },
};

export const supportSlice: Slice = {
  name: 'support',
  events,
  tellings: supportSentences,
  deciders: [supportAggregates],
  projections: [],
};
