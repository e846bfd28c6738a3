import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { mayDo, type Permission } from '#libs/access';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { CallerOf, IssuedBy, MomentsDto, type Caller, type CommandDto, type Issued } from '#libs/platform/http';
import type { LoanVerb, NextAction } from '../domain/next-actions.js';
import { LoansQuery } from '../loan-list/loans.query.js';
import { contractOf, intervalOf } from './contract-of.js';
import { HandleLoan, PreviewLoan, type LoanPreview, type LoanReceipt } from './loan.handler.js';
import {
  AmendApplicationDto,
  ApplyForLoanDto,
  AppraiseLoanDto,
  ApproveLoanDto,
  ChangeRateDto,
  ContractLoanDto,
  CorrectDisbursementDto,
  CorrectRepaymentDto,
  DatedDto,
  DisburseLoanDto,
  DryRunDto,
  LoanListDto,
  LoanParams,
  PauseInterestDto,
  ReasonDto,
  RecordRepaymentDto,
  ReleaseCommitmentDto,
  ReleaseSecurityDto,
  RestructureLoanDto,
  ReverseLoanEntryDto,
  TakeSecurityDto,
  VoucherDto,
  WaiveInterestDto,
  WriteOffLoanDto,
} from './loans.dto.js';

/** What a permission opens beside the verb of its own name. */
const permissions: Readonly<Partial<Record<LoanVerb, Permission>>> = {
  CorrectDisbursement: 'DisburseLoan',
  CorrectRepayment: 'RecordRepayment',
};

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
    @Body() { on, legalBasis, loanId, programmeId, evidence, relatedIds, ...rest }: ApplyForLoanDto,
    @Query() how: DryRunDto,
  ) {
    const body = {
      ...rest,
      on,
      ...(legalBasis ? { legalBasis } : {}),
      programmeId: programmeId ?? null,
      evidence: evidence ?? [],
      relatedIds: relatedIds ?? [],
    };
    return this.give('ApplyForLoan', issued, { loanId: loanId ?? issued.newId() }, body, how);
  }

  @Post(':loanId/amendments')
  @Runs('AmendApplication')
  amend(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: AmendApplicationDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('AmendApplication', issued, params, body, how);
  }

  @Post(':loanId/application-withdrawals')
  @Runs('WithdrawApplication')
  withdraw(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: ReasonDto, @Query() how: DryRunDto) {
    return this.give('WithdrawApplication', issued, params, body, how);
  }

  @Post(':loanId/appraisals')
  @Runs('AppraiseLoan')
  appraise(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: AppraiseLoanDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('AppraiseLoan', issued, params, body, how);
  }

  @Post(':loanId/approvals')
  @Runs('ApproveLoan')
  approve(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: ApproveLoanDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('ApproveLoan', issued, params, body, how);
  }

  @Post(':loanId/rejections')
  @Runs('RejectLoan')
  reject(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: ReasonDto, @Query() how: DryRunDto) {
    return this.give('RejectLoan', issued, params, body, how);
  }

  @Post(':loanId/expiries')
  @Runs('ExpireApproval')
  expire(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: DatedDto, @Query() how: DryRunDto) {
    return this.give('ExpireApproval', issued, params, body, how);
  }

  @Post(':loanId/releases')
  @Runs('ReleaseCommitment')
  release(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: ReleaseCommitmentDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('ReleaseCommitment', issued, params, body, how);
  }

  @Post(':loanId/contracts')
  @Runs('ContractLoan')
  contract(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: ContractLoanDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('ContractLoan', issued, params, contractOf(body), how);
  }

  @Post(':loanId/disbursements')
  @Runs('DisburseLoan')
  disburse(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: DisburseLoanDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('DisburseLoan', issued, params, { ...body, creditCheck: body.creditCheck ?? null }, how);
  }

  @Post(':loanId/repayments')
  @Runs('RecordRepayment')
  repay(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: RecordRepaymentDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('RecordRepayment', issued, params, body, how);
  }

  @Post(':loanId/credit-refunds')
  @Runs('RefundCredit')
  refund(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: VoucherDto, @Query() how: DryRunDto) {
    return this.give('RefundCredit', issued, params, body, how);
  }

  @Post(':loanId/interest-pauses')
  @Runs('PauseInterest')
  pause(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: PauseInterestDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('PauseInterest', issued, params, body, how);
  }

  @Post(':loanId/interest-waivers')
  @Runs('WaiveInterest')
  waive(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: WaiveInterestDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('WaiveInterest', issued, params, body, how);
  }

  @Post(':loanId/rate-changes')
  @Runs('ChangeRate')
  changeRate(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: ChangeRateDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('ChangeRate', issued, params, body, how);
  }

  @Post(':loanId/restructurings')
  @Runs('RestructureLoan')
  restructure(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: RestructureLoanDto,
    @Query() how: DryRunDto,
  ) {
    const { principalPlan, gracePrincipalInstalments, every, ...rest } = body;
    const whole = {
      ...rest,
      every: intervalOf(every),
      principalPlan: principalPlan ?? [],
      gracePrincipalInstalments: gracePrincipalInstalments ?? 0,
    };
    return this.give('RestructureLoan', issued, params, whole, how);
  }

  @Post(':loanId/securities')
  @Runs('TakeSecurity')
  takeSecurity(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: TakeSecurityDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('TakeSecurity', issued, params, body, how);
  }

  @Post(':loanId/security-releases')
  @Runs('ReleaseSecurity')
  releaseSecurity(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: ReleaseSecurityDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('ReleaseSecurity', issued, params, body, how);
  }

  @Post(':loanId/write-offs')
  @Runs('WriteOffLoan')
  writeOff(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: WriteOffLoanDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('WriteOffLoan', issued, params, body, how);
  }

  @Post(':loanId/recoveries')
  @Runs('RecordRecovery')
  recover(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: VoucherDto, @Query() how: DryRunDto) {
    return this.give('RecordRecovery', issued, params, body, how);
  }

  @Post(':loanId/settlements')
  @Runs('SettleLoan')
  settle(@IssuedBy() issued: Issued, @Param() params: LoanParams, @Body() body: DatedDto, @Query() how: DryRunDto) {
    return this.give('SettleLoan', issued, params, body, how);
  }

  @Post(':loanId/disbursement-corrections')
  @Runs('DisburseLoan')
  correctDisbursement(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: CorrectDisbursementDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('CorrectDisbursement', issued, params, body, how);
  }

  @Post(':loanId/repayment-corrections')
  @Runs('RecordRepayment')
  correctRepayment(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: CorrectRepaymentDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('CorrectRepayment', issued, params, body, how);
  }

  @Post(':loanId/reversals')
  @Runs('ReverseLoanEntry')
  reverse(
    @IssuedBy() issued: Issued,
    @Param() params: LoanParams,
    @Body() body: ReverseLoanEntryDto,
    @Query() how: DryRunDto,
  ) {
    return this.give('ReverseLoanEntry', issued, params, body, how);
  }

  @Get()
  @Asks('ReadLoans')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: LoanListDto) {
    const { moments, answeredAt } = await this.asked.moments(authorityId, question, []);
    return { ...answeredAt, ...(await this.loans.list({ ...question, authorityId, moments })) };
  }

  @Get(':loanId')
  @Asks('ReadLoans')
  async one(
    @CallerOf() { authorityId, accountId, roles }: Caller,
    @Param() { loanId }: LoanParams,
    @Query() question: MomentsDto,
  ) {
    const { answeredAt } = await this.asked.moments(authorityId, question, []);
    const { actions, ...loan } = await this.loans.one(authorityId, loanId, answeredAt, {
      actor: accountId,
      roles,
    });
    return { ...answeredAt, ...loan, actions: allowedTo(roles, actions) };
  }

  @Get(':loanId/statement')
  @Asks('ReadLoans')
  async statement(@CallerOf() { authorityId }: Caller, @Param() { loanId }: LoanParams, @Query() question: MomentsDto) {
    const { answeredAt } = await this.asked.moments(authorityId, question, []);
    return { ...answeredAt, ...(await this.loans.statement(authorityId, loanId, answeredAt)) };
  }

  @Get(':loanId/pay-off')
  @Asks('ReadLoans')
  async payOff(@CallerOf() { authorityId }: Caller, @Param() { loanId }: LoanParams, @Query() question: MomentsDto) {
    const { answeredAt } = await this.asked.moments(authorityId, question, []);
    return { ...answeredAt, ...(await this.loans.payOff(authorityId, loanId, answeredAt)) };
  }

  private give<B extends CommandDto>(
    type: LoanVerb,
    issued: Issued,
    { loanId }: LoanParams,
    { on, legalBasis, ...data }: B,
    { dryRun }: DryRunDto,
  ): Promise<LoanReceipt | LoanPreview> {
    const wish = issued.command(type, { loanId, ...data }, { on, ...(legalBasis ? { legalBasis } : {}) });
    return dryRun === 'true'
      ? this.commands.execute(new PreviewLoan(wish))
      : this.commands.execute(new HandleLoan(wish));
  }
}

/** What the role table lets the caller do of what the loan's way allows. */
const allowedTo = (roles: readonly string[], actions: readonly NextAction[]) =>
  actions.filter(({ action }) => mayDo(roles, permissions[action] ?? (action as Permission)));
