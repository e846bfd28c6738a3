import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, Runs } from '#libs/access';
import { Asked } from '#libs/journal/http';
import { CallerOf, IssuedBy, MomentsDto, type Caller, type CommandDto, type Issued } from '#libs/platform/http';
import { LoansQuery } from '../loan-list/loans.query.js';
import { HandleLoan } from './loan.handler.js';
import {
  AmendApplicationDto,
  ApplyForLoanDto,
  AppraiseLoanDto,
  ApproveLoanDto,
  CorrectDisbursementDto,
  CorrectRepaymentDto,
  DisburseLoanDto,
  LoanListDto,
  LoanParams,
  ReasonDto,
  RecordRepaymentDto,
  ReverseLoanEntryDto,
  SettleLoanDto,
} from './loans.dto.js';

@ApiTags('loans')
@Controller('loans')
export class LoansController {
  constructor(
    private readonly commands: CommandBus,
    private readonly loans: LoansQuery,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('ApplyForLoan')
  apply(
    @IssuedBy() issued: Issued,
    @Body() { on, legalBasis, loanId, programmeId, evidence, ...rest }: ApplyForLoanDto,
  ) {
    const data = {
      ...rest,
      loanId: loanId ?? issued.newId(),
      programmeId: programmeId ?? null,
      evidence: evidence ?? [],
    };
    return this.commands.execute(
      new HandleLoan(issued.command('ApplyForLoan', data, { on, ...(legalBasis ? { legalBasis } : {}) })),
    );
  }

  @Post(':loanId/amendments')
  @Runs('AmendApplication')
  amend(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: AmendApplicationDto) {
    return this.give('AmendApplication', issued, params, body);
  }

  @Post(':loanId/application-withdrawals')
  @Runs('WithdrawApplication')
  withdraw(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: ReasonDto) {
    return this.give('WithdrawApplication', issued, params, body);
  }

  @Post(':loanId/appraisals')
  @Runs('AppraiseLoan')
  appraise(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: AppraiseLoanDto) {
    return this.give('AppraiseLoan', issued, params, body);
  }

  @Post(':loanId/approvals')
  @Runs('ApproveLoan')
  approve(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: ApproveLoanDto) {
    return this.give('ApproveLoan', issued, params, body);
  }

  @Post(':loanId/rejections')
  @Runs('RejectLoan')
  reject(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: ReasonDto) {
    return this.give('RejectLoan', issued, params, body);
  }

  @Post(':loanId/disbursements')
  @Runs('DisburseLoan')
  disburse(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: DisburseLoanDto) {
    return this.give('DisburseLoan', issued, params, body);
  }

  @Post(':loanId/repayments')
  @Runs('RecordRepayment')
  repay(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: RecordRepaymentDto) {
    return this.give('RecordRepayment', issued, params, body);
  }

  @Post(':loanId/settlements')
  @Runs('SettleLoan')
  settle(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: SettleLoanDto) {
    return this.give('SettleLoan', issued, params, body);
  }

  @Post(':loanId/disbursement-corrections')
  @Runs('DisburseLoan')
  correctDisbursement(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: CorrectDisbursementDto) {
    return this.give('CorrectDisbursement', issued, params, body);
  }

  @Post(':loanId/repayment-corrections')
  @Runs('RecordRepayment')
  correctRepayment(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: CorrectRepaymentDto) {
    return this.give('CorrectRepayment', issued, params, body);
  }

  @Post(':loanId/reversals')
  @Runs('ReverseLoanEntry')
  reverse(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: ReverseLoanEntryDto) {
    return this.give('ReverseLoanEntry', issued, params, body);
  }

  @Get()
  @Asks('ReadLoans')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: LoanListDto) {
    const { moments, answeredAt } = await this.asked.moments(authorityId, question, []);
    return { ...answeredAt, ...(await this.loans.list({ ...question, authorityId, moments })) };
  }

  @Get(':loanId')
  @Asks('ReadLoans')
  async one(@CallerOf() { authorityId }: Caller, @Param() { loanId }: LoanParams, @Query() question: MomentsDto) {
    const { answeredAt } = await this.asked.moments(authorityId, question, []);
    return { ...answeredAt, ...(await this.loans.one(authorityId, loanId, answeredAt)) };
  }

  private give(type: string, issued: Issued, { loanId }: LoanParams, { on, legalBasis, ...data }: CommandDto & object) {
    return this.commands.execute(
      new HandleLoan(issued.command(type, { loanId, ...data }, { on, ...(legalBasis ? { legalBasis } : {}) })),
    );
  }
}
