import type { Dong } from '#libs/kernel';
import {
  MomentsDto,
  CommandDto,
  Decimal,
  EvidenceDto,
  Id,
  ListOf,
  Money,
  Nested,
  OneOf,
  Text,
  Whole,
  WholeInQuery,
} from '#libs/platform/http';

export class LoanParams {
  @Id() loanId!: string;
}
export class TermsDto {
  @Text({ max: 500 }) purpose!: string;
  @Money() projectCost!: Dong;
  @Money({ sign: 'not-negative' }) ownCapital!: Dong;
  @Money() amount!: Dong;
  @Whole({ min: 1, max: 360 }) termMonths!: number;
  @Decimal({ description: '% / năm, per cent a year' }) ratePercentPerYear!: string;
}
export class ApplyForLoanDto extends CommandDto {
  @Id({ optional: true }) loanId?: string;
  @Id() fundId!: string;
  @Id() cooperativeId!: string;
  @Id({ optional: true }) programmeId?: string;
  @Nested(() => TermsDto) terms!: TermsDto;
  @ListOf(() => EvidenceDto, { max: 50, optional: true }) evidence?: EvidenceDto[];
}
export class AmendApplicationDto extends CommandDto {
  @Nested(() => TermsDto) terms!: TermsDto;
  @Text() reason!: string;
}
export class ReasonDto extends CommandDto {
  @Text() reason!: string;
}
export class AppraiseLoanDto extends CommandDto {
  @OneOf(['approve', 'reject']) recommendation!: 'approve' | 'reject';
  @Money() amount!: Dong;
  @Text({ max: 2000 }) note!: string;
}
export class ApproveLoanDto extends CommandDto {
  @Money() amount!: Dong;
}
export class DisburseLoanDto extends CommandDto {
  @Money() amount!: Dong;
  @Nested(() => EvidenceDto) voucher!: EvidenceDto;
}
export class RepaymentDto extends CommandDto {
  @Money({ sign: 'not-negative' }) principal!: Dong;
  @Money({ sign: 'not-negative' }) interest!: Dong;
  @Money({ sign: 'not-negative' }) fees!: Dong;
}
export class RecordRepaymentDto extends RepaymentDto {
  @Nested(() => EvidenceDto) voucher!: EvidenceDto;
}
export class SettleLoanDto extends CommandDto {}
export class CorrectDisbursementDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
  @Money() amount!: Dong;
}
export class CorrectRepaymentDto extends RepaymentDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
export class ReverseLoanEntryDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
export class LoanListDto extends MomentsDto {
  @OneOf(['applied', 'appraised', 'approved', 'rejected', 'withdrawn', 'active', 'settled'], { optional: true })
  status?: string;
  @Id({ optional: true }) cooperativeId?: string;
  @Id({ optional: true }) fundId?: string;
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}
