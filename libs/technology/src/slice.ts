import type { EventVersions, Slice } from '#libs/journal';
import { technologyTransfers } from './domain/technology-transfer.js';
import type { TechnologyEvent } from './events.js';
import { technologySentences } from './sentences.js';

const events: EventVersions<TechnologyEvent> = {
  TechnologyTransferred: { schema: 1 },
  TechnologyTransferredCorrected: { schema: 1 },
  TechnologyTransferredReversed: { schema: 1 },
};

export const technologySlice: Slice = {
  name: 'technology',
  events,
  tellings: technologySentences,
  deciders: [technologyTransfers],
  projections: [],
};
