import { MomentsDto, Text } from '#libs/platform/http';

export class PeriodParams {
  @Text({ max: 20, description: '2026-03, 2026-Q1, 2026' }) period!: string;
}
export class ClosePeriodDto {
  @Text({ max: 20, description: '2026-03, 2026-Q1, 2026' }) period!: string;
  @Text({ optional: true }) note?: string;
}
export class ReopenPeriodDto {
  @Text({ description: 'Lý do mở lại / why it is opened again' }) reason!: string;
}
export class PeriodsDto extends MomentsDto {}
