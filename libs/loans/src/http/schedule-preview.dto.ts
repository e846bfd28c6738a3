import type { BusinessDate, Dong } from '#libs/kernel';
import { Day, Flag, ListOf, Money, Nested, OneOf, Text, TextList, Whole } from '#libs/platform/http';
import { dayCounts, keeps, limits, methods, monthEnds } from '../schedule/index.js';

/*
 * What the calculator takes, for the description of the API. The one reader of the terms, the command line's too, is
 * `readTerms`: these classes check nothing.
 */
export class TrancheDto {
  @Day() on!: BusinessDate;
  @Money() amount!: Dong;
}
export class RateDto {
  @Text({ max: limits.textMax, description: '"2", "15,678": % / kỳ hạn dưới đây' }) percent!: string;
  @OneOf(['month', 'year']) per!: string;
}
/** Either of the two. */
export class EveryDto {
  @Whole({ optional: true, min: 1, max: 12, description: '1, 3, 6, 12' }) months?: number;
  @TextList({ optional: true, max: limits.seasonsMax, description: 'MM-DD' }) seasons?: string[];
}
export class InterestPauseDto {
  @Day() from!: BusinessDate;
  @Day() to!: BusinessDate;
}
export class RateChangeDto {
  @Day() from!: BusinessDate;
  @Nested(() => RateDto) rate!: RateDto;
}
export class PrepaymentDto {
  @Day() on!: BusinessDate;
  @Money() amount!: Dong;
  @OneOf(keeps) keep!: string;
}
export class SchedulePreviewDto {
  @ListOf(() => TrancheDto, { min: 1, max: limits.disbursementsMax }) disbursements!: TrancheDto[];
  @Nested(() => RateDto) rate!: RateDto;
  @OneOf(methods) method!: string;
  @TextList({ optional: true, max: limits.instalmentsMax, description: 'method = custom' }) principalPlan?: string[];
  @Whole({ min: 1, max: limits.instalmentsMax }) instalments!: number;
  @Nested(() => EveryDto) every!: EveryDto;
  @OneOf(dayCounts) dayCount!: string;
  @Whole({ optional: true, max: limits.instalmentsMax }) gracePrincipalInstalments?: number;
  @Whole({ optional: true, max: limits.instalmentsMax }) interestFreeInstalments?: number;
  @OneOf(monthEnds, { optional: true }) monthEnd?: string;
  @OneOf(['1', '100', '1000'], { optional: true }) roundTo?: string;
  @Flag({ optional: true }) moveOffNonWorkingDays?: boolean;
  @TextList({ optional: true, max: limits.holidaysMax, description: 'YYYY-MM-DD' }) holidays?: string[];
  @ListOf(() => InterestPauseDto, { optional: true, max: limits.interestPausesMax })
  interestPauses?: InterestPauseDto[];
  @ListOf(() => RateChangeDto, { optional: true, max: limits.rateChangesMax }) rateChanges?: RateChangeDto[];
  @ListOf(() => PrepaymentDto, { optional: true, max: limits.prepaymentsMax }) prepayments?: PrepaymentDto[];
  @Day({ optional: true, description: 'Ngày tất toán / pay-off on this day' }) payOffOn?: BusinessDate;
}
