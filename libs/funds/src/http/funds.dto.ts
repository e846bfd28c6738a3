import type { Dong } from '#libs/kernel';
import {
  CommandDto,
  EvidenceDto,
  Id,
  ListOf,
  Money,
  MomentsDto,
  Nested,
  OneOf,
  Text,
  Whole,
} from '#libs/platform/http';
import { organisationKinds, type OrganisationKind } from '#libs/cooperatives/events';
import { timeSteps, type TimeStep } from '../position/fund-position.query.js';
import { fundingSources, qualifiers, type FundingSource, type Qualifier } from '#libs/support/events';

export class FundParams {
  @Id() fundId!: string;
}
export class FundQuestionDto extends MomentsDto {
  @Id({ optional: true }) fundId?: string;
}
export class OverTimeDto extends FundQuestionDto {
  @OneOf(timeSteps, { optional: true }) step?: TimeStep;
}
export class AccountParams {
  @Id() account!: string;
}
export class OpenFundDto extends CommandDto {
  @Id({ optional: true }) fundId?: string;
  @Text({ max: 200 }) name!: string;
}
export class ContributeCapitalDto extends CommandDto {
  @Money() amount!: Dong;
  @OneOf(fundingSources) source!: FundingSource;
  @Text({ optional: true }) note?: string;
}
export class WithdrawCapitalDto extends CommandDto {
  @Money() amount!: Dong;
  @OneOf(fundingSources) source!: FundingSource;
  @Text() reason!: string;
}
export class RetainInterestDto extends CommandDto {
  @Money() amount!: Dong;
  @Text({ optional: true }) note?: string;
}
export class PayCostDto extends CommandDto {
  @Money() amount!: Dong;
  @Text({ max: 300 }) purpose!: string;
  @Nested(() => EvidenceDto) voucher!: EvidenceDto;
}
export class BorrowersDto {
  @OneOf(organisationKinds) kind!: OrganisationKind;
  @Whole() count!: number;
}
export class BalanceSentenceDto {
  @Text({ max: 200 }) document!: string;
  @Text({ max: 2000 }) quotation!: string;
}
export class StateFundBalanceDto extends CommandDto {
  @Money({ sign: 'not-negative' }) disbursed!: Dong;
  @Money({ sign: 'not-negative', nullable: true }) repaid!: Dong | null;
  @Whole() projects!: number;
  @ListOf(() => BorrowersDto, { max: 4 }) borrowers!: BorrowersDto[];
  @OneOf(qualifiers) qualifier!: Qualifier;
  @Nested(() => BalanceSentenceDto) source!: BalanceSentenceDto;
}
export class CorrectFundEntryDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
  @Money() amount!: Dong;
  @OneOf(fundingSources) source!: FundingSource;
}
export class ReverseFundEntryDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
