import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asks } from '#libs/access/http';
import { Asked, type AskedMoments, Journal, numberOrInstant, type Parameters } from '#libs/journal';
import { CallerOf, MomentsDto, type Caller } from '#libs/platform/http';
import { readAddress, refuseDifferent, type Addressed } from './replay-address.js';
import {
  ChangesDto,
  ComparisonDto,
  CooperativeParams,
  FundParams,
  LoanParams,
  ReportChangesDto,
  ReportParams,
  ReportQuestionDto,
  ReportStepsDto,
  StepsDto,
} from './replay.dto.js';
import { ReplayQuery, type StepsPage } from './replay.query.js';

/** What a question is about. */
interface About {
  readonly subject: string;
  readonly parameters: Parameters;
}
const thing = (subject: string, id: string): About => ({ subject, parameters: { id } });
/** What was left out of an address is no parameter. */
const report = (subject: string, parameters: object): About => ({
  subject,
  parameters: Object.fromEntries(
    Object.entries(parameters).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  ),
});

/** What was known: the state at any moment, the steps to it, and what moved between two moments. */
@ApiTags('replay')
@Controller('replay')
export class ReplayController {
  constructor(
    private readonly asked: Asked,
    private readonly replay: ReplayQuery,
    private readonly journal: Journal,
  ) {}

  @Get('cooperatives/:cooperativeId')
  @Asks('Replay')
  cooperative(@CallerOf() caller: Caller, @Param() { cooperativeId }: CooperativeParams, @Query() clocks: MomentsDto) {
    return this.state(caller, thing('cooperative', cooperativeId), clocks);
  }

  @Get('cooperatives/:cooperativeId/steps')
  @Asks('Replay')
  cooperativeSteps(@CallerOf() caller: Caller, @Param() { cooperativeId }: CooperativeParams, @Query() page: StepsDto) {
    return this.steps(caller, thing('cooperative', cooperativeId), page);
  }

  @Get('cooperatives/:cooperativeId/changes')
  @Asks('Replay')
  cooperativeChanges(
    @CallerOf() caller: Caller,
    @Param() { cooperativeId }: CooperativeParams,
    @Query() since: ChangesDto,
  ) {
    return this.changes(caller, thing('cooperative', cooperativeId), since);
  }

  @Get('loans/:loanId')
  @Asks('Replay')
  loan(@CallerOf() caller: Caller, @Param() { loanId }: LoanParams, @Query() clocks: MomentsDto) {
    return this.state(caller, thing('loan', loanId), clocks);
  }

  @Get('loans/:loanId/steps')
  @Asks('Replay')
  loanSteps(@CallerOf() caller: Caller, @Param() { loanId }: LoanParams, @Query() page: StepsDto) {
    return this.steps(caller, thing('loan', loanId), page);
  }

  @Get('loans/:loanId/changes')
  @Asks('Replay')
  loanChanges(@CallerOf() caller: Caller, @Param() { loanId }: LoanParams, @Query() since: ChangesDto) {
    return this.changes(caller, thing('loan', loanId), since);
  }

  @Get('funds/:fundId')
  @Asks('Replay')
  fund(@CallerOf() caller: Caller, @Param() { fundId }: FundParams, @Query() clocks: MomentsDto) {
    return this.state(caller, thing('fund', fundId), clocks);
  }

  @Get('funds/:fundId/steps')
  @Asks('Replay')
  fundSteps(@CallerOf() caller: Caller, @Param() { fundId }: FundParams, @Query() page: StepsDto) {
    return this.steps(caller, thing('fund', fundId), page);
  }

  @Get('funds/:fundId/changes')
  @Asks('Replay')
  fundChanges(@CallerOf() caller: Caller, @Param() { fundId }: FundParams, @Query() since: ChangesDto) {
    return this.changes(caller, thing('fund', fundId), since);
  }

  @Get('reports/:report')
  @Asks('Replay')
  reported(
    @CallerOf() caller: Caller,
    @Param() { report: name }: ReportParams,
    @Query() { asOf, asKnown, after, ...parameters }: ReportQuestionDto,
  ) {
    return this.state(caller, report(name, parameters), { asOf, asKnown, after });
  }

  @Get('reports/:report/steps')
  @Asks('Replay')
  reportSteps(
    @CallerOf() caller: Caller,
    @Param() { report: name }: ReportParams,
    @Query() { asOf, asKnown, after, order, limit, cursor, ...parameters }: ReportStepsDto,
  ) {
    return this.steps(caller, report(name, parameters), { asOf, asKnown, after, order, limit, cursor });
  }

  @Get('reports/:report/changes')
  @Asks('Replay')
  reportChanges(
    @CallerOf() caller: Caller,
    @Param() { report: name }: ReportParams,
    @Query() { asOf, asKnown, after, since, ...parameters }: ReportChangesDto,
  ) {
    return this.changes(caller, report(name, parameters), { asOf, asKnown, after, since });
  }

  /** Two answers of one question, by their addresses: what moved, and which entries moved it. */
  @Get('comparison')
  @Asks('Replay')
  async comparison(@CallerOf() { authorityId }: Caller, @Query() { a, b }: ComparisonDto) {
    const [one, other] = [readAddress(a), readAddress(b)];
    refuseDifferent(one, other);
    const [from, to] = [await this.pointOf(authorityId, one), await this.pointOf(authorityId, other)];
    return this.replay.compare({ authorityId, subject: one.subject, parameters: one.parameters }, from, to);
  }

  private async pointOf(authorityId: string, { asOf, asKnown }: Addressed) {
    const { answeredAt } = await this.asked.moments(authorityId, { asOf, asKnown }, []);
    return answeredAt;
  }

  private async state({ authorityId }: Caller, about: About, clocks: AskedMoments) {
    const { answeredAt } = await this.asked.moments(authorityId, clocks, []);
    return { ...answeredAt, ...(await this.replay.state({ authorityId, ...about }, answeredAt)) };
  }

  private async steps({ authorityId }: Caller, about: About, { order, limit, cursor, ...clocks }: Paged) {
    const { answeredAt } = await this.asked.moments(authorityId, clocks, []);
    return {
      ...answeredAt,
      ...(await this.replay.steps({ authorityId, ...about }, answeredAt, { order, limit, cursor })),
    };
  }

  private async changes({ authorityId }: Caller, about: About, { since, ...clocks }: AskedMoments & { since: string }) {
    const { answeredAt } = await this.asked.moments(authorityId, clocks, []);
    const { asOf, asKnown: to } = answeredAt;
    const from = await this.journal.numberKnown(authorityId, numberOrInstant(since));
    return {
      ...answeredAt,
      since: from,
      ...(await this.replay.changes({ authorityId, ...about }, { asOf, from, to })),
    };
  }
}

type Paged = AskedMoments & Partial<StepsPage>;
