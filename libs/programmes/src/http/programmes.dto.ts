import type { BusinessDate, DatedOn, Dong } from '#libs/kernel';
import {
  ChoiceList,
  CommandDto,
  Day,
  Decimal,
  Id,
  Money,
  MomentsDto,
  Nested,
  OneOf,
  Text,
  When,
  Whole,
  WholeInQuery,
} from '#libs/platform/http';
import {
  fundingSources,
  qualifiers,
  supportKinds,
  type FundingSource,
  type Qualifier,
  type SupportKind,
} from '#libs/support/events';

export class ProgrammeParams {
  @Id() programmeId!: string;
}
export class TargetParams extends ProgrammeParams {
  @Id() targetId!: string;
}

const statuses = ['open', 'closed'] as const;

/** Which programmes to list, of which day, as known when; a page of them. */
export class ProgrammesQuestionDto extends MomentsDto {
  @OneOf(supportKinds, { optional: true }) kind?: SupportKind;
  @OneOf(statuses, { optional: true }) status?: (typeof statuses)[number];
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}

class ProgrammePeriodDto {
  @Day() from!: BusinessDate;
  @Day({ optional: true, description: 'Để trống nếu không có ngày kết thúc / left out where there is no last day' })
  to?: BusinessDate | null;
}
class SourceSentenceDto {
  @Text({ max: 300 }) document!: string;
  @Text({ max: 2000 }) quotation!: string;
}

/** Its legal basis is that of the request. */
export class OpeningDto extends CommandDto {
  @Text({ max: 300 }) name!: string;
  @Nested(() => ProgrammePeriodDto) period!: ProgrammePeriodDto;
  @ChoiceList(supportKinds, { max: 50 }) kinds!: SupportKind[];
}
export class OpenProgrammeDto extends OpeningDto {
  @Id({ optional: true }) programmeId?: string;
}
export class CorrectOpeningDto extends OpeningDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

export class BudgetDto extends CommandDto {
  @Whole({ min: 1900, max: 2199 }) year!: number;
  @OneOf(fundingSources) source!: FundingSource;
  @Money({ sign: 'not-negative' }) amount!: Dong;
}
export class CorrectBudgetDto extends BudgetDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

export class TargetDto extends CommandDto {
  @Text({ max: 300 }) title!: string;
  @Text({ max: 50 }) unit!: string;
  @Decimal() value!: string;
  @OneOf(qualifiers) qualifier!: Qualifier;
  @When({ description: 'Thời hạn / by when' }) dueOn!: DatedOn;
}
export class SetTargetDto extends TargetDto {
  @Id({ optional: true }) targetId?: string;
}
export class CorrectTargetDto extends TargetDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

export class MeasurementDto extends CommandDto {
  @Decimal() value!: string;
  @OneOf(qualifiers) qualifier!: Qualifier;
  @Nested(() => SourceSentenceDto, { optional: true }) source?: SourceSentenceDto | null;
}
export class CorrectMeasurementDto extends MeasurementDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

export class ExtensionDto extends CommandDto {
  @Day() to!: BusinessDate;
}
export class CorrectExtensionDto extends ExtensionDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

export class ClosingDto extends CommandDto {
  @Text({ description: 'Lý do đóng / why it is closed' }) reason!: string;
}
/** `reason` is why the entry is corrected; `closingReason` why the programme was closed. */
export class CorrectClosingDto extends CommandDto {
  @Text() closingReason!: string;
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

/** Takes back the entry of this number. Its date is that of the entry; `on` is the day of the decision. */
export class ReverseProgrammeEntryDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
