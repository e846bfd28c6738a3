import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Receipt } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { limitOf, pageOf } from '#libs/platform';
import { CallerOf, IssuedBy, MomentsDto, type Caller, type CommandDto, type Issued } from '#libs/platform/http';
import { CooperativeCardQuery } from '../registry/cooperative-card.query.js';
import { cooperativeRegister } from '../registry/cooperatives.projection.js';
import { ListCooperatives, registerTotals } from '../registry/list-cooperatives.query.js';
import { conversionOf, followingOf, registrationOf, whenOf, yearlyReturnOf } from './contents.js';
import { HandleCooperative } from './cooperative.handler.js';
import {
  CodeDto,
  ConversionDto,
  CooperativeParams,
  CooperativesFilterDto,
  CooperativesQuestionDto,
  DissolutionDto,
  GradingDto,
  MergerDto,
  MoveDto,
  RegisterCooperativeDto,
  RenamingDto,
  ReverseCooperativeEntryDto,
  SectorChangeDto,
  YearlyReturnDto,
} from './cooperatives.dto.js';

/** More organisations than any country has. */
const organisationsMax = 1_000_000;

@ApiTags('cooperatives')
@Controller('cooperatives')
export class CooperativesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly register: ListCooperatives,
    private readonly cards: CooperativeCardQuery,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('RegisterCooperative')
  registerOne(@IssuedBy() issued: Issued, @Body() body: RegisterCooperativeDto) {
    const cooperativeId = body.cooperativeId ?? issued.newId();
    return this.run(issued, 'RegisterCooperative', { cooperativeId, ...registrationOf(body) }, body);
  }

  @Post(':cooperativeId/names')
  @Runs('RenameCooperative')
  rename(@IssuedBy() issued: Issued, @Param() { cooperativeId }: CooperativeParams, @Body() body: RenamingDto) {
    return this.run(issued, 'RenameCooperative', { cooperativeId, name: body.name }, body);
  }

  @Post(':cooperativeId/moves')
  @Runs('MoveCooperative')
  move(@IssuedBy() issued: Issued, @Param() { cooperativeId }: CooperativeParams, @Body() body: MoveDto) {
    return this.run(issued, 'MoveCooperative', { cooperativeId, placeId: body.placeId }, body);
  }

  @Post(':cooperativeId/sectors')
  @Runs('ChangeSector')
  changeSector(
    @IssuedBy() issued: Issued,
    @Param() { cooperativeId }: CooperativeParams,
    @Body() body: SectorChangeDto,
  ) {
    return this.run(issued, 'ChangeSector', { cooperativeId, sector: body.sector }, body);
  }

  @Post(':cooperativeId/conversions')
  @Runs('ConvertCooperative')
  convert(@IssuedBy() issued: Issued, @Param() { cooperativeId }: CooperativeParams, @Body() body: ConversionDto) {
    return this.run(issued, 'ConvertCooperative', { cooperativeId, ...conversionOf(body) }, body);
  }

  @Post(':cooperativeId/codes')
  @Runs('AssignCode')
  assignCode(@IssuedBy() issued: Issued, @Param() { cooperativeId }: CooperativeParams, @Body() body: CodeDto) {
    return this.run(issued, 'AssignCode', { cooperativeId, scheme: body.scheme, code: body.code }, body);
  }

  @Post(':cooperativeId/mergers')
  @Runs('MergeCooperative')
  merge(@IssuedBy() issued: Issued, @Param() { cooperativeId }: CooperativeParams, @Body() body: MergerDto) {
    return this.run(issued, 'MergeCooperative', { cooperativeId, intoId: body.intoId }, body);
  }

  @Post(':cooperativeId/dissolutions')
  @Runs('DissolveCooperative')
  dissolve(@IssuedBy() issued: Issued, @Param() { cooperativeId }: CooperativeParams, @Body() body: DissolutionDto) {
    return this.run(issued, 'DissolveCooperative', { cooperativeId, reason: body.reason }, body);
  }

  @Post(':cooperativeId/yearly-returns')
  @Runs('FileYearlyReturn')
  fileYearlyReturn(
    @IssuedBy() issued: Issued,
    @Param() { cooperativeId }: CooperativeParams,
    @Body() body: YearlyReturnDto,
  ) {
    return this.run(issued, 'FileYearlyReturn', { cooperativeId, ...yearlyReturnOf(body) }, body);
  }

  @Post(':cooperativeId/grades')
  @Runs('GradeCooperative')
  grade(@IssuedBy() issued: Issued, @Param() { cooperativeId }: CooperativeParams, @Body() body: GradingDto) {
    return this.run(issued, 'GradeCooperative', { cooperativeId, year: body.year, grade: body.grade }, body);
  }

  @Post(':cooperativeId/reversals')
  @Runs('ReverseCooperativeEntry')
  reverse(
    @IssuedBy() issued: Issued,
    @Param() { cooperativeId }: CooperativeParams,
    @Body() body: ReverseCooperativeEntryDto,
  ) {
    const { position, reason } = body;
    return this.run(issued, 'ReverseCooperativeEntry', { cooperativeId, position, reason }, body);
  }

  @Get()
  @Asks('ReadCooperatives')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: CooperativesQuestionDto) {
    const { asOf, text, kind, sector, placeId, status, cursor } = question;
    const { known, answeredAt } = await this.asked.moments(authorityId, question, [cooperativeRegister]);
    const limit = limitOf(question);
    const filters = { text, kind, sector, placeId, status };
    const rows = await this.register.list({
      authorityId,
      asOf,
      asKnown: known?.asKnown,
      ...filters,
      following: followingOf(cursor),
      limit,
    });
    return { ...answeredAt, ...pageOf(rows, limit, ({ foldedName, cooperativeId }) => [foldedName, cooperativeId]) };
  }

  /** What the whole list of these filters adds up to. */
  @Get('totals')
  @Asks('ReadCooperatives')
  async totals(@CallerOf() { authorityId }: Caller, @Query() question: CooperativesFilterDto) {
    const { asOf, text, kind, sector, placeId, status } = question;
    const { known, answeredAt } = await this.asked.moments(authorityId, question, [cooperativeRegister]);
    const filters = { text, kind, sector, placeId, status };
    const rows = await this.register.list({
      authorityId,
      asOf,
      asKnown: known?.asKnown,
      ...filters,
      limit: organisationsMax,
    });
    return { ...answeredAt, ...registerTotals(rows) };
  }

  @Get(':cooperativeId')
  @Asks('ReadCooperatives')
  async read(
    @CallerOf() { authorityId }: Caller,
    @Param() { cooperativeId }: CooperativeParams,
    @Query() question: MomentsDto,
  ) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, [cooperativeRegister]);
    return { ...answeredAt, ...(await this.cards.card({ authorityId, cooperativeId, asOf, asKnown: known?.asKnown })) };
  }

  private run<D extends { readonly cooperativeId: string }>(
    issued: Issued,
    type: string,
    data: D,
    body: CommandDto,
  ): Promise<Receipt> {
    return this.commands.execute(new HandleCooperative(issued.command(type, data, whenOf(body))));
  }
}
