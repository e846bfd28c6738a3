import type { BusinessDate } from '#libs/kernel';
import { Day, Id, MomentsDto, OneOf, Text, WholeInQuery } from '#libs/platform/http';

export class CooperativeParams {
  @Id() cooperativeId!: string;
}
export class LoanParams {
  @Id() loanId!: string;
}
export class FundParams {
  @Id() fundId!: string;
}
export class ReportParams {
  @Id({ description: 'totals, utilisation, trial-balance, loan-book, due-list, reconciliation' }) report!: string;
}

export class StepsDto extends MomentsDto {
  @OneOf(['newest', 'oldest'], { optional: true }) order?: 'newest' | 'oldest';
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}
export class ChangesDto extends MomentsDto {
  @Text({ max: 40, description: 'Thay đổi từ mục số hoặc thời điểm này / changed since this number or instant' })
  since!: string;
}

/** What the reports are asked with; each takes those that are its own. */
export class ReportQuestionDto extends MomentsDto {
  @Day({ optional: true }) from?: BusinessDate;
  @Day({ optional: true }) to?: BusinessDate;
  @Text({ optional: true, max: 100, description: 'kind,year / fund,sector' }) by?: string;
  @Id({ optional: true }) fundId?: string;
  @Text({ optional: true, max: 20, description: 'fund, bank' }) classification?: string;
  @Text({ optional: true, max: 3, description: '0–366' }) days?: string;
  @Id({ optional: true }) documentId?: string;
}
export class ReportStepsDto extends ReportQuestionDto {
  @OneOf(['newest', 'oldest'], { optional: true }) order?: 'newest' | 'oldest';
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}
export class ReportChangesDto extends ReportQuestionDto {
  @Text({ max: 40, description: 'Thay đổi từ mục số hoặc thời điểm này / changed since this number or instant' })
  since!: string;
}

const point = 'loans/vay-1?asOf=2025-12-31&asKnown=700';
export class ComparisonDto {
  @Text({ max: 500, description: `Địa chỉ của câu trả lời A / the address of answer A: ${point}` }) a!: string;
  @Text({ max: 500, description: `Địa chỉ của câu trả lời B / the address of answer B: ${point}` }) b!: string;
}
