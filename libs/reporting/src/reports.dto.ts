import type { BusinessDate } from '#libs/kernel';
import { Day, Id, MomentsDto, OneOf, Text, WholeInQuery } from '#libs/platform/http';
import { supportKinds } from '#libs/support/events';

export class TotalsDto extends MomentsDto {
  @Day() from!: BusinessDate;
  @Day() to!: BusinessDate;
  @Text({ optional: true, max: 100, description: 'year,kind,programme,place,organisationKind,sector,source' })
  by?: string;
}
export class ReconciliationDto extends MomentsDto {
  @Id({ optional: true }) document?: string;
}
export class HistoryParams {
  @Id() cooperativeId!: string;
}
export class HistoryDto extends MomentsDto {
  @OneOf([...supportKinds, 'life'], { optional: true }) kind?: string;
  @Day({ optional: true }) from?: BusinessDate;
  @OneOf(['yes', 'no'], { optional: true }) corrections?: 'yes' | 'no';
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}
