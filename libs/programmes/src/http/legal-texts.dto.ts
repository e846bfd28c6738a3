import type { BusinessDate } from '#libs/kernel';
import { CommandDto, Day, Id, ListOf, MomentsDto, Text, Whole, WholeInQuery } from '#libs/platform/http';

export class LegalTextParams {
  @Id() legalTextId!: string;
}
export class LegalTextsQuestionDto extends MomentsDto {
  @Text({ optional: true, max: 200, description: 'Số, trích yếu hoặc nơi ban hành / number, title or issuer' })
  words?: string;
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}

class CitedInDto {
  @Text({ max: 300 }) document!: string;
  @Text({ max: 2000 }) quotation!: string;
}
export class LegalTextDto extends CommandDto {
  @Text({ max: 100, optional: true, description: 'Số, ký hiệu / number and symbol' }) number?: string | null;
  @Day({ optional: true }) issuedOn?: BusinessDate | null;
  @Text({ max: 500, description: 'Trích yếu / title' }) title!: string;
  @Text({ max: 200, optional: true }) issuer?: string | null;
  @Day({ optional: true }) validFrom?: BusinessDate | null;
  @Day({ optional: true }) validTo?: BusinessDate | null;
  @ListOf(() => CitedInDto, { optional: true, max: 100 }) citedIn?: CitedInDto[] | null;
}
export class RegisterLegalTextDto extends LegalTextDto {
  @Id({ optional: true }) legalTextId?: string;
}
export class CorrectLegalTextDto extends LegalTextDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
/** `on` is the last day on which the text binds. */
export class RepealDto extends CommandDto {
  @Id({ optional: true }) replacedById?: string | null;
}
export class CorrectRepealDto extends RepealDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
/** Takes back the entry of this number. Its date is that of the entry; `on` is the day of the decision. */
export class ReverseLegalTextEntryDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
