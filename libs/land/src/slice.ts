import type { EventVersions, Slice } from '#libs/journal';
import { landGrants } from './domain/land-grant.js';
import type { LandEvent } from './events.js';
import { landSentences } from './sentences.js';

const events: EventVersions<LandEvent> = {
  LandGranted: { schema: 1 },
  LandGrantedCorrected: { schema: 1 },
  LandGrantedReversed: { schema: 1 },
  LandReturned: { schema: 1 },
  LandReturnedCorrected: { schema: 1 },
  LandReturnedReversed: { schema: 1 },
};

export const landSlice: Slice = {
  name: 'land',
  events,
  tellings: landSentences,
  deciders: [landGrants],
  projections: [],
};
