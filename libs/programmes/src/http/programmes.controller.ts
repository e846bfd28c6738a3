import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Receipt } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { CallerOf, IssuedBy, MomentsDto, type Caller, type CommandDto, type Issued } from '#libs/platform/http';
import { programmeBudgets } from '../projections/programme-budgets.projection.js';
import { programmesProjection } from '../projections/programmes.projection.js';
import { ProgrammesQuery } from '../programmes.query.js';
import { HandleProgramme } from './handlers.js';
import { extensionOf, measurementOf, openingOf, targetOf } from './programme-contents.js';
import {
  BudgetDto,
  ClosingDto,
  ExtensionDto,
  MeasurementDto,
  OpenProgrammeDto,
  ProgrammeParams,
  ProgrammesQuestionDto,
  ReverseProgrammeEntryDto,
  SetTargetDto,
  TargetParams,
} from './programmes.dto.js';
import { whenOf } from './when.js';

@ApiTags('programmes')
@Controller('programmes')
export class ProgrammesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly programmes: ProgrammesQuery,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('OpenProgramme')
  open(@IssuedBy() issued: Issued, @Body() body: OpenProgrammeDto) {
    const programmeId = body.programmeId ?? issued.newId();
    return this.run(issued, 'OpenProgramme', programmeId, openingOf(body), body);
  }

  @Post(':programmeId/budgets')
  @Runs('SetProgrammeBudget')
  setBudget(@IssuedBy() issued: Issued, @Param() { programmeId }: ProgrammeParams, @Body() body: BudgetDto) {
    const { year, source, amount } = body;
    return this.run(issued, 'SetProgrammeBudget', programmeId, { year, source, amount }, body);
  }

  @Post(':programmeId/targets')
  @Runs('SetTarget')
  setTarget(@IssuedBy() issued: Issued, @Param() { programmeId }: ProgrammeParams, @Body() body: SetTargetDto) {
    const targetId = body.targetId ?? issued.newId();
    return this.run(issued, 'SetTarget', programmeId, { targetId, ...targetOf(body) }, body);
  }

  @Post(':programmeId/targets/:targetId/measurements')
  @Runs('MeasureTarget')
  measureTarget(
    @IssuedBy() issued: Issued,
    @Param() { programmeId, targetId }: TargetParams,
    @Body() body: MeasurementDto,
  ) {
    return this.run(issued, 'MeasureTarget', programmeId, { targetId, ...measurementOf(body) }, body);
  }

  @Post(':programmeId/extensions')
  @Runs('ExtendProgramme')
  extend(@IssuedBy() issued: Issued, @Param() { programmeId }: ProgrammeParams, @Body() body: ExtensionDto) {
    return this.run(issued, 'ExtendProgramme', programmeId, extensionOf(body), body);
  }

  @Post(':programmeId/closings')
  @Runs('CloseProgramme')
  close(@IssuedBy() issued: Issued, @Param() { programmeId }: ProgrammeParams, @Body() body: ClosingDto) {
    return this.run(issued, 'CloseProgramme', programmeId, { reason: body.reason }, body);
  }

  @Post(':programmeId/reversals')
  @Runs('ReverseProgrammeEntry')
  reverse(
    @IssuedBy() issued: Issued,
    @Param() { programmeId }: ProgrammeParams,
    @Body() body: ReverseProgrammeEntryDto,
  ) {
    const { position, reason } = body;
    return this.run(issued, 'ReverseProgrammeEntry', programmeId, { position, reason }, body);
  }

  @Get()
  @Asks('ReadProgrammes')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: ProgrammesQuestionDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, [programmesProjection]);
    const page = await this.programmes.list({ ...question, authorityId, asOf, known });
    return { ...answeredAt, ...page };
  }

  @Get(':programmeId')
  @Asks('ReadProgrammes')
  async one(
    @CallerOf() { authorityId }: Caller,
    @Param() { programmeId }: ProgrammeParams,
    @Query() question: MomentsDto,
  ) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, [
      programmesProjection,
      programmeBudgets,
    ]);
    return { ...answeredAt, ...(await this.programmes.one({ authorityId, asOf, known, programmeId })) };
  }

  private run(issued: Issued, type: string, programmeId: string, data: object, body: CommandDto): Promise<Receipt> {
    return this.commands.execute(
      new HandleProgramme(programmeId, issued.command(type, { programmeId, ...data }, whenOf(body))),
    );
  }
}
