import { says, type Tellings } from '#libs/kernel';
import { saidSupport } from '#libs/support/events';
import type { TrainingEvent } from './events.js';

/** What the entries of training say. */
export const trainingSentences: Tellings<TrainingEvent> = {
  TrainingHeld: says(['đào tạo, bồi dưỡng', 'training'], (data, name) =>
    saidSupport(
      data,
      data.particulars.courseType === 'short-course' ? ['lớp bồi dưỡng', 'short course'] : ['lớp đào tạo', 'course'],
      name,
    ),
  ),
};
