import type { DomainEvent, StreamId, WithCorrections } from '#libs/kernel';
import type { SupportContent } from '#libs/support/events';

export const trainingStream = (supportId: string): StreamId => `training-${supportId}`;

/** Bồi dưỡng; and đào tạo at trung cấp, cao đẳng, đại học. */
export const courseTypes = ['short-course', 'formal-secondary', 'formal-college', 'formal-university'] as const;
export type CourseType = (typeof courseTypes)[number];

export interface TrainingParticulars {
  readonly courseType: CourseType;
  readonly classes: number;
  /** Days of teaching, of all classes together; null where not stated. */
  readonly days: number | null;
  readonly topic: string;
  /** Where it was held, as people call it; null where not stated. */
  readonly venue: string | null;
}

export type TrainingHeld = DomainEvent<'TrainingHeld', SupportContent<TrainingParticulars>>;
export type TrainingEvent = WithCorrections<TrainingHeld>;
