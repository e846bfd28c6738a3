import type { EventVersions, Slice } from '#libs/journal';
import { trainings } from './domain/training.js';
import type { TrainingEvent } from './events.js';
import { trainingSentences } from './sentences.js';

const events: EventVersions<TrainingEvent> = {
  TrainingHeld: { schema: 1 },
  TrainingHeldCorrected: { schema: 1 },
  TrainingHeldReversed: { schema: 1 },
};

export const trainingSlice: Slice = {
  name: 'training',
  events,
  tellings: trainingSentences,
  deciders: [trainings],
  projections: [],
};
