import { Id, Nested, OneOf, Text, Whole } from '#libs/platform/http';
import { organisationsOf, SupportOfOrganisationsDto, wishOf } from '#libs/support/http';
import type { SupportWish } from '#libs/support/events';
import { courseTypes, type CourseType, type TrainingParticulars } from '../events.js';

class TrainingParticularsDto {
  @OneOf(courseTypes) courseType!: CourseType;
  @Whole({ min: 1, max: 10_000, description: 'Số lớp / classes' }) classes!: number;
  @Whole({ min: 1, max: 10_000, optional: true, description: 'Số ngày / days' }) days?: number | null;
  @Text({ max: 300, description: 'Nội dung / topic' }) topic!: string;
  @Text({ max: 300, optional: true, description: 'Nơi tổ chức / where it was held' }) venue?: string | null;
}

class TrainingDto extends SupportOfOrganisationsDto {
  @Nested(() => TrainingParticularsDto) particulars!: TrainingParticularsDto;
}
export class RecordTrainingDto extends TrainingDto {
  @Id({ optional: true }) supportId?: string | null;
}
export class CorrectTrainingDto extends TrainingDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

const particularsOf = ({ courseType, classes, days, topic, venue }: TrainingParticularsDto): TrainingParticulars => ({
  courseType,
  classes,
  days: days ?? null,
  topic,
  venue: venue ?? null,
});

export const trainingWishOf = (supportId: string, body: TrainingDto): SupportWish<TrainingParticulars> =>
  wishOf(supportId, body, organisationsOf(body), particularsOf(body.particulars));
