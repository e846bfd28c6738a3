import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { limitOf, pageOf, partsOf } from '#libs/platform';
import {
  CallerOf,
  CommandDto,
  Id,
  IssuedBy,
  MomentsDto,
  OneOf,
  Text,
  Whole,
  WholeInQuery,
  type Caller,
  type Issued,
} from '#libs/platform/http';
import { ExposureQuery } from '../exposure/exposure.query.js';
import { daysAhead, daysAheadMax } from '../replay/due-list.subject.js';
import { DueListQuery } from '../loan-book/due-list.query.js';
import { classifications, type Classification } from '../loan-book/group-rules.js';
import { loanAccounts } from '../loan-book/loan-accounts.projection.js';
import { LoanBookQuery, loanBookDimensionsOf } from '../loan-book/loan-book.query.js';
import { DryRunDto } from './loans.dto.js';
import { HandleProvisions, PreviewProvisions } from './provisions.handler.js';

export class LoanDebtsDto extends MomentsDto {
  @Id({ optional: true }) fundId?: string;
  @OneOf(classifications, { optional: true, description: 'bank: giả định / a what-if' })
  classification?: Classification;
}
export class LoanBookDto extends LoanDebtsDto {
  @Text({ optional: true, max: 100, description: 'loan,fund,programme,place,sector,kind,year' }) by?: string;
}
export class BorrowerParams {
  @Id() cooperativeId!: string;
}
export class DueListDto extends MomentsDto {
  @WholeInQuery({ min: 0, max: daysAheadMax, description: '7, 30, 90' }) days?: number;
  @Id({ optional: true }) fundId?: string;
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}
export class ProvisionParams {
  @Id() fundId!: string;
}
/** The business date is the last day of the quarter; `asKnown` the number at which its author saw the book. */
export class SetProvisionsDto extends CommandDto {
  @Whole({ max: Number.MAX_SAFE_INTEGER }) asKnown!: number;
}
export class ReverseProvisionsDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

@ApiTags('reports')
@Controller('reports')
export class LoanBookController {
  constructor(
    private readonly books: LoanBookQuery,
    private readonly dueLists: DueListQuery,
    private readonly exposures: ExposureQuery,
    private readonly asked: Asked,
  ) {}

  /** The book of a day with debt groups, provisions and ageing. */
  @Get('loan-book')
  @Asks('ReadReports')
  async book(@CallerOf() { authorityId }: Caller, @Query() { by, fundId, classification, ...clocks }: LoanBookDto) {
    const { known, answeredAt } = await this.asked.moments(authorityId, clocks, [loanAccounts]);
    const question = { authorityId, by: loanBookDimensionsOf(by), fundId, classification, known, ...answeredAt };
    return { ...answeredAt, ...(await this.books.book(question)) };
  }

  /** Every loan that owes on a day, its debt group and what the group follows from. */
  @Get('debts')
  @Asks('ReadReports')
  async debts(@CallerOf() { authorityId }: Caller, @Query() { fundId, classification, ...clocks }: LoanDebtsDto) {
    const { known, answeredAt } = await this.asked.moments(authorityId, clocks, [loanAccounts]);
    return {
      ...answeredAt,
      ...(await this.books.debts({ authorityId, fundId, classification, known, ...answeredAt })),
    };
  }

  /** What a borrower owes and was promised, alone and with related persons. */
  @Get('exposure/:cooperativeId')
  @Asks('ReadReports')
  async exposure(
    @CallerOf() { authorityId }: Caller,
    @Param() { cooperativeId }: BorrowerParams,
    @Query() clocks: MomentsDto,
  ) {
    const { moments, answeredAt } = await this.asked.moments(authorityId, clocks, []);
    return { ...answeredAt, ...(await this.exposures.of(authorityId, cooperativeId, moments)) };
  }

  @Get('due-list')
  @Asks('ReadReports')
  async due(@CallerOf() { authorityId }: Caller, @Query() { days = daysAhead, fundId, ...rest }: DueListDto) {
    const { moments, answeredAt } = await this.asked.moments(authorityId, rest, [loanAccounts]);
    const limit = limitOf(rest);
    const after = partsOf(rest.cursor, ['day', 'text']) as [string, string] | undefined;
    const items = await this.dueLists.due({
      authorityId,
      asOf: answeredAt.asOf,
      days,
      fundId,
      moments,
      limit: limit + 1,
      after,
    });
    return { ...answeredAt, days, ...pageOf(items, limit, ({ dueOn, loanId }) => [dueOn, loanId]) };
  }
}

@ApiTags('funds')
@Controller('funds/:fundId')
export class ProvisionsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('provisions')
  @Runs('SetProvisions')
  set(
    @IssuedBy() issued: Issued,
    @Param() { fundId }: ProvisionParams,
    @Body() { on, legalBasis, asKnown }: SetProvisionsDto,
    @Query() how: DryRunDto,
  ) {
    const when = { on, ...(legalBasis ? { legalBasis } : {}) };
    return this.give(issued.command('SetProvisions', { fundId, asKnown }, when), how);
  }

  @Post('provision-reversals')
  @Runs('ReverseProvisions')
  reverse(
    @IssuedBy() issued: Issued,
    @Param() { fundId }: ProvisionParams,
    @Body() { on, legalBasis, ...data }: ReverseProvisionsDto,
    @Query() how: DryRunDto,
  ) {
    const when = { on, ...(legalBasis ? { legalBasis } : {}) };
    return this.give(issued.command('ReverseProvisions', { fundId, ...data }, when), how);
  }

  private give(wish: HandleProvisions['wish'], { dryRun }: DryRunDto): Promise<unknown> {
    return this.commands.execute(dryRun === 'true' ? new PreviewProvisions(wish) : new HandleProvisions(wish));
  }
}
