import type { BusinessDate, Dong } from '#libs/kernel';
import {
  MomentsDto,
  CommandDto,
  Day,
  Decimal,
  EvidenceDto,
  Flag,
  Id,
  ListOf,
  Money,
  Nested,
  OneOf,
  Text,
  TextList,
  Whole,
  WholeInQuery,
} from '#libs/platform/http';
import { allocationOrders, surpluses, type AllocationOrder, type Surplus } from '../account/index.js';
import type { LoanStatus } from '../domain/loan.js';
import { dayCounts, limits, methods, monthEnds } from '../schedule/index.js';
import { EveryDto, RateDto } from './schedule-preview.dto.js';

export class LoanParams {
  @Id() loanId!: string;
}
/** `?dryRun=true` asks what would happen: nothing is recorded. */
export class DryRunDto {
  @OneOf(['true', 'false'], { optional: true, description: 'Chỉ thử, không ghi / only try, record nothing' })
  dryRun?: 'true' | 'false';
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
  @Text({ optional: true, max: 10, description: 'VND' }) currency?: string;
  @TextList({ optional: true, max: 20, description: 'Tổ chức có liên quan / related borrowers' }) relatedIds?: string[];
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
export class DatedDto extends CommandDto {}
export class ReleaseCommitmentDto extends CommandDto {
  @Money() amount!: Dong;
  @Text() reason!: string;
}
export class ContractScheduleDto {
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
  @TextList({ optional: true, max: 400, description: 'YYYY-MM-DD' }) holidays?: string[];
}
export class ContractLoanDto extends CommandDto {
  @Text({ max: 100 }) contractNo!: string;
  @Money() amount!: Dong;
  @Nested(() => ContractScheduleDto) schedule!: ContractScheduleDto;
  @Decimal({ optional: true, description: '% lãi suất trong hạn, per cent of the in-term rate; 150' })
  overduePercent?: string;
  @OneOf(allocationOrders, { optional: true }) allocation?: AllocationOrder;
  @Flag({ optional: true, description: 'Cho vay ủy thác không chịu rủi ro / lent at another’s risk' })
  entrusted?: boolean;
}
export class CreditCheckDto {
  @Day() on!: BusinessDate;
  @Text({ max: 200, description: 'Số phiếu tra cứu CIC / reference of the look-up' }) reference!: string;
  @Flag() badDebt!: boolean;
}
export class DisburseLoanDto extends CommandDto {
  @Money() amount!: Dong;
  @Nested(() => EvidenceDto) voucher!: EvidenceDto;
  @Nested(() => CreditCheckDto, { optional: true }) creditCheck?: CreditCheckDto;
}
/** Either `amount`, shared out by the contract, or its parts as a voucher states them. */
export class RepaymentDto extends CommandDto {
  @Money({ optional: true }) amount?: Dong;
  @OneOf(surpluses, { optional: true }) surplus?: Surplus;
  @Money({ sign: 'not-negative', optional: true }) principal?: Dong;
  @Money({ sign: 'not-negative', optional: true }) interest?: Dong;
  @Money({ sign: 'not-negative', optional: true }) penalty?: Dong;
  @Money({ sign: 'not-negative', optional: true }) fees?: Dong;
}
export class RecordRepaymentDto extends RepaymentDto {
  @Nested(() => EvidenceDto) voucher!: EvidenceDto;
}
/** Money with its voucher. */
export class VoucherDto extends CommandDto {
  @Money() amount!: Dong;
  @Nested(() => EvidenceDto) voucher!: EvidenceDto;
}
/** The business date is the first day of the pause, `to` the last. */
export class PauseInterestDto extends CommandDto {
  @Day() to!: BusinessDate;
  @Text() reason!: string;
}
export class WaiveInterestDto extends CommandDto {
  @Money({ sign: 'not-negative' }) interest!: Dong;
  @Money({ sign: 'not-negative' }) penalty!: Dong;
  @Flag({ description: 'Vì khách hàng không có khả năng trả / because the borrower cannot pay' })
  forInability!: boolean;
  @Text() reason!: string;
}
export class ChangeRateDto extends CommandDto {
  @Nested(() => RateDto) rate!: RateDto;
  @Text() reason!: string;
}
export class RestructureLoanDto extends CommandDto {
  @OneOf(['extension', 'rescheduling']) kind!: 'extension' | 'rescheduling';
  @OneOf(methods) method!: string;
  @TextList({ optional: true, max: limits.instalmentsMax }) principalPlan?: string[];
  @Whole({ min: 1, max: limits.instalmentsMax }) instalments!: number;
  @Nested(() => EveryDto) every!: EveryDto;
  @Whole({ optional: true, max: limits.instalmentsMax }) gracePrincipalInstalments?: number;
  @Text() reason!: string;
}
export class TakeSecurityDto extends CommandDto {
  @OneOf(['collateral', 'guarantee']) kind!: 'collateral' | 'guarantee';
  @Text({
    max: 500,
    description: 'Tài sản hoặc mã hồ sơ, không ghi tên người / things and file numbers, no person’s name',
  })
  description!: string;
  @Money() value!: Dong;
  @Nested(() => EvidenceDto) document!: EvidenceDto;
}
export class ReleaseSecurityDto extends CommandDto {
  @Whole({ min: 1 }) security!: number;
  @Text() reason!: string;
  @Nested(() => EvidenceDto) document!: EvidenceDto;
}
export class WriteOffLoanDto extends CommandDto {
  @Nested(() => EvidenceDto) decision!: EvidenceDto;
}
export class CorrectDisbursementDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
  @Money() amount!: Dong;
  @Nested(() => CreditCheckDto, { optional: true }) creditCheck?: CreditCheckDto;
}
export class CorrectRepaymentDto extends RepaymentDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
export class ReverseLoanEntryDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
const statuses: readonly LoanStatus[] = [
  'applied',
  'appraised',
  'withdrawn',
  'rejected',
  'approved',
  'expired',
  'contracted',
  'active',
  'settled',
  'written-off',
];
export class LoanListDto extends MomentsDto {
  @OneOf(statuses, { optional: true }) status?: string;
  @Id({ optional: true }) cooperativeId?: string;
  @Id({ optional: true }) fundId?: string;
  @Text({
    optional: true,
    max: 200,
    description:
      'Một phần số hồ sơ, số hợp đồng hoặc tên bên vay, không cần dấu / a part of the number, contract or borrower',
  })
  text?: string;
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}
