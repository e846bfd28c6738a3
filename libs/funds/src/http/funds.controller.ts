import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, Runs } from '#libs/access/http';
import { CallerOf, IssuedBy, type Caller, type Issued } from '#libs/platform/http';
import { Asked } from '#libs/journal';
import { FundPositionQuery } from '../position/fund-position.query.js';
import {
  AccountParams,
  ContributeCapitalDto,
  CorrectFundEntryDto,
  FundParams,
  FundQuestionDto,
  OpenFundDto,
  OverTimeDto,
  PayCostDto,
  RetainInterestDto,
  ReverseFundEntryDto,
  StateFundBalanceDto,
  WithdrawCapitalDto,
} from './funds.dto.js';
import { LedgerQuery } from '../ledger/ledger.query.js';
import { HandleFund } from './fund.handler.js';

@ApiTags('reports')
@Controller('reports/utilisation')
export class UtilisationController {
  constructor(
    private readonly positions: FundPositionQuery,
    private readonly asked: Asked,
  ) {}

  @Get()
  @Asks('ReadReports')
  async utilisation(@CallerOf() { authorityId }: Caller, @Query() question: FundQuestionDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, []);
    return {
      ...answeredAt,
      ...(await this.positions.utilisation({ authorityId, asOf, fundId: question.fundId, known })),
    };
  }

  /** The same figures at the end of each month, quarter or year until then. */
  @Get('over-time')
  @Asks('ReadReports')
  async overTime(@CallerOf() { authorityId }: Caller, @Query() { step = 'quarter', fundId, ...clocks }: OverTimeDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, clocks, []);
    return { ...answeredAt, step, points: await this.positions.overTime({ authorityId, asOf, fundId, known, step }) };
  }
}

/** The books of the funds: every movement debits one account and credits another. */
@ApiTags('reports')
@Controller('reports')
export class LedgerController {
  constructor(
    private readonly ledger: LedgerQuery,
    private readonly asked: Asked,
  ) {}

  @Get('trial-balance')
  @Asks('ReadReports')
  async trialBalance(@CallerOf() { authorityId }: Caller, @Query() question: FundQuestionDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, []);
    const { fundId } = question;
    return { ...answeredAt, ...(await this.ledger.trialBalance({ authorityId, asOf, fundId, known })) };
  }

  @Get('ledger/:account')
  @Asks('ReadReports')
  async account(
    @CallerOf() { authorityId }: Caller,
    @Param() { account }: AccountParams,
    @Query() question: FundQuestionDto,
  ) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, []);
    const { fundId } = question;
    return { ...answeredAt, account, days: await this.ledger.account({ authorityId, asOf, fundId, known, account }) };
  }
}

@ApiTags('funds')
@Controller('funds')
export class FundsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly positions: FundPositionQuery,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('OpenFund')
  open(@IssuedBy() issued: Issued, @Body() { fundId, name, ...when }: OpenFundDto) {
    return this.commands.execute(
      new HandleFund(issued.command('OpenFund', { fundId: fundId ?? issued.newId(), name }, when)),
    );
  }

  @Post(':fundId/contributions')
  @Runs('ContributeCapital')
  contribute(
    @IssuedBy() issued: Issued,
    @Param() { fundId }: FundParams,
    @Body() { amount, source, note, ...when }: ContributeCapitalDto,
  ) {
    return this.commands.execute(
      new HandleFund(issued.command('ContributeCapital', { fundId, amount, source, note: note ?? null }, when)),
    );
  }

  @Post(':fundId/withdrawals')
  @Runs('WithdrawCapital')
  withdraw(
    @IssuedBy() issued: Issued,
    @Param() { fundId }: FundParams,
    @Body() { amount, source, reason, ...when }: WithdrawCapitalDto,
  ) {
    return this.commands.execute(
      new HandleFund(issued.command('WithdrawCapital', { fundId, amount, source, reason }, when)),
    );
  }

  @Post(':fundId/retained-interest')
  @Runs('RetainInterest')
  retain(
    @IssuedBy() issued: Issued,
    @Param() { fundId }: FundParams,
    @Body() { amount, note, ...when }: RetainInterestDto,
  ) {
    return this.commands.execute(
      new HandleFund(issued.command('RetainInterest', { fundId, amount, note: note ?? null }, when)),
    );
  }

  @Post(':fundId/costs')
  @Runs('PayCost')
  payCost(
    @IssuedBy() issued: Issued,
    @Param() { fundId }: FundParams,
    @Body() { amount, purpose, voucher, ...when }: PayCostDto,
  ) {
    return this.commands.execute(new HandleFund(issued.command('PayCost', { fundId, amount, purpose, voucher }, when)));
  }

  @Post(':fundId/opening-balances')
  @Runs('StateFundBalance')
  stateBalance(
    @IssuedBy() issued: Issued,
    @Param() { fundId }: FundParams,
    @Body() { on, legalBasis, ...data }: StateFundBalanceDto,
  ) {
    const when = { on, ...(legalBasis ? { legalBasis } : {}) };
    return this.commands.execute(new HandleFund(issued.command('StateFundBalance', { fundId, ...data }, when)));
  }

  @Post(':fundId/corrections')
  @Runs('CorrectFundEntry')
  correct(
    @IssuedBy() issued: Issued,
    @Param() { fundId }: FundParams,
    @Body() { position, reason, amount, source, ...when }: CorrectFundEntryDto,
  ) {
    return this.commands.execute(
      new HandleFund(issued.command('CorrectFundEntry', { fundId, position, reason, amount, source }, when)),
    );
  }

  @Post(':fundId/reversals')
  @Runs('ReverseFundEntry')
  reverse(
    @IssuedBy() issued: Issued,
    @Param() { fundId }: FundParams,
    @Body() { position, reason, ...when }: ReverseFundEntryDto,
  ) {
    return this.commands.execute(
      new HandleFund(issued.command('ReverseFundEntry', { fundId, position, reason }, when)),
    );
  }

  @Get()
  @Asks('ReadFunds')
  @HttpCode(200)
  async list(@CallerOf() { authorityId }: Caller, @Query() question: FundQuestionDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, []);
    return {
      ...answeredAt,
      items: await this.positions.positions({ authorityId, asOf, fundId: question.fundId, known }),
    };
  }
}
