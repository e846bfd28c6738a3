import type { BusinessDate, DatedOn } from '#libs/kernel';
import {
  CommandDto,
  Day,
  Id,
  ListOf,
  MomentsDto,
  Nested,
  OneOf,
  Text,
  When,
  Whole,
  WholeInQuery,
} from '#libs/platform/http';
import { qualifiers, type Qualifier } from '#libs/support/events';

const name = /^[a-z][A-Za-z0-9]*$/u;

export class DocumentParams {
  @Id() documentId!: string;
}
export class FigureParams {
  @Id() figureId!: string;
}

export class DocumentsQuestionDto extends MomentsDto {
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}
/** Which figures to list, of which day, as known when; a page of them. */
export class FiguresQuestionDto extends DocumentsQuestionDto {
  @Id({ optional: true }) documentId?: string;
  @Text({ optional: true, max: 60, pattern: name }) measure?: string;
  @Text({ optional: true, max: 60 }) unit?: string;
  @Text({ optional: true, max: 60, pattern: name, description: 'Phân tổ, ví dụ sector / a dimension such as sector' })
  dimension?: string;
  @Text({ optional: true, max: 200 }) dimensionValue?: string;
}

/** `on` is the date of the document. */
export class DocumentDto extends CommandDto {
  @Text({ max: 300 }) title!: string;
  @Text({ max: 100, optional: true }) number?: string | null;
  @Text({ max: 200, optional: true }) issuer?: string | null;
  @Text({ max: 64, pattern: /^[0-9a-f]{64}$/u, optional: true }) sha256?: string | null;
}
export class RegisterDocumentDto extends DocumentDto {
  @Id({ optional: true }) documentId?: string;
}
export class CorrectDocumentDto extends DocumentDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

class PeriodDto {
  @Day() from!: BusinessDate;
  @Day() to!: BusinessDate;
}
class DimensionDto {
  @Text({ max: 60, pattern: name }) name!: string;
  @Text({ max: 500, description: 'Nhiều giá trị gộp chung thì ngăn bằng | / values taken together are joined by |' })
  values!: string;
}
class ShareDto {
  @Id() numerator!: string;
  @Id() denominator!: string;
}
class MeanDto {
  @Id() total!: string;
}

/** A figure as its sentence states it. `on` is the date of the document. */
export class FigureDto extends CommandDto {
  @Id() documentId!: string;
  @Text({ max: 2000 }) quotation!: string;
  @Text({ max: 300, description: 'Số liệu nói về điều gì / what the figure is about' }) what!: string;
  @Text({ max: 60, pattern: name }) measure!: string;
  @Text({ max: 60, description: '8.547,06; tiền: số đồng hoặc 1.209,58 triệu / money: đồng, or 1.209,58 triệu' })
  value!: string;
  @Text({ max: 60 }) unit!: string;
  @Text({ max: 100, description: 'Con số đúng như đã in / the number as printed' }) printed!: string;
  @OneOf(qualifiers) qualifier!: Qualifier;
  @Nested(() => PeriodDto, { optional: true }) period?: PeriodDto | null;
  @When({ optional: true, description: 'Tính đến / as of: 2013-06-30, 2013-06, 2013' }) figureAsOf?: DatedOn | null;
  @ListOf(() => DimensionDto, { optional: true, max: 20 }) dimensions?: DimensionDto[] | null;
  @Nested(() => ShareDto, { optional: true }) shareOf?: ShareDto | null;
  @Nested(() => MeanDto, { optional: true }) meanOf?: MeanDto | null;
}
export class StateFigureDto extends FigureDto {
  @Id({ optional: true }) figureId?: string;
}
export class CorrectFigureDto extends FigureDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

export class ExplanationDto extends CommandDto {
  @Text({
    optional: true,
    max: 60,
    description: 'Phép đối chiếu; để trống là mọi phép / the check it is about, or all of them',
  })
  rule?: string | null;
  @Text({ max: 2000 }) explanation!: string;
}
export class CorrectExplanationDto extends ExplanationDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
/** Takes back the entry of this number. Its date is that of the entry; `on` is the day of the decision. */
export class ReverseEntryDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
