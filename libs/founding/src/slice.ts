import type { EventVersions, Slice } from '#libs/journal';
import { foundingAdvice } from './domain/founding-advice.js';
import type { FoundingEvent } from './events.js';
import { foundingSentences } from './sentences.js';

const events: EventVersions<FoundingEvent> = {
  FoundingAdviceGiven: { schema: 1 },
  FoundingAdviceGivenCorrected: { schema: 1 },
  FoundingAdviceGivenReversed: { schema: 1 },
  FoundingLedToCooperative: { schema: 1 },
  FoundingLinkReversed: { schema: 1 },
};

export const foundingSlice: Slice = {
  name: 'founding',
  events,
  tellings: foundingSentences,
  deciders: [foundingAdvice],
  projections: [],
};
