import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Receipt } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { CallerOf, IssuedBy, MomentsDto, type Caller, type CommandDto, type Issued } from '#libs/platform/http';
import { FiguresQuery } from '../stated-figures/figures.query.js';
import { statedFigures } from '../stated-figures/stated-figures.projection.js';
import { figureOfRequest, whenOf } from './contents.js';
import {
  CorrectExplanationDto,
  CorrectFigureDto,
  ExplanationDto,
  FigureParams,
  FiguresQuestionDto,
  ReverseEntryDto,
  StateFigureDto,
} from './figures.dto.js';
import { HandleFigure } from './handlers.js';

@ApiTags('figures')
@Controller('figures')
export class FiguresController {
  constructor(
    private readonly commands: CommandBus,
    private readonly figures: FiguresQuery,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('StateFigure')
  state(@IssuedBy() issued: Issued, @Body() body: StateFigureDto) {
    const figureId = body.figureId ?? issued.newId();
    return this.run(issued, 'StateFigure', { figureId, ...figureOfRequest(body) }, body);
  }

  @Post(':figureId/corrections')
  @Runs('CorrectFigure')
  correct(@IssuedBy() issued: Issued, @Param() { figureId }: FigureParams, @Body() body: CorrectFigureDto) {
    const { position, reason } = body;
    const after = { figureId, ...figureOfRequest(body) };
    return this.run(issued, 'CorrectFigure', { figureId, position, reason, after }, body);
  }

  @Post(':figureId/explanations')
  @Runs('ExplainFigure')
  explain(@IssuedBy() issued: Issued, @Param() { figureId }: FigureParams, @Body() body: ExplanationDto) {
    const { rule = null, explanation } = body;
    return this.run(issued, 'ExplainFigure', { figureId, rule, explanation }, body);
  }

  @Post(':figureId/explanations/corrections')
  @Runs('CorrectFigure')
  correctExplanation(
    @IssuedBy() issued: Issued,
    @Param() { figureId }: FigureParams,
    @Body() body: CorrectExplanationDto,
  ) {
    const { position, reason, rule = null, explanation } = body;
    const after = { figureId, rule, explanation };
    return this.run(issued, 'CorrectExplanation', { figureId, position, reason, after }, body);
  }

  @Post(':figureId/reversals')
  @Runs('ReverseFigure')
  reverse(@IssuedBy() issued: Issued, @Param() { figureId }: FigureParams, @Body() body: ReverseEntryDto) {
    const { position, reason } = body;
    return this.run(issued, 'ReverseFigure', { figureId, position, reason }, body);
  }

  @Get()
  @Asks('ReadFigures')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: FiguresQuestionDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, [statedFigures]);
    return { ...answeredAt, ...(await this.figures.list({ ...question, authorityId, asOf, known })) };
  }

  @Get(':figureId')
  @Asks('ReadFigures')
  async one(@CallerOf() { authorityId }: Caller, @Param() { figureId }: FigureParams, @Query() question: MomentsDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, [statedFigures]);
    // A figure has an as-of of its own, so the clocks of the answer stand apart.
    return { answeredAt, ...(await this.figures.one({ authorityId, asOf, known, figureId })) };
  }

  private run<D extends { readonly figureId: string }>(
    issued: Issued,
    type: string,
    data: D,
    body: CommandDto,
  ): Promise<Receipt> {
    return this.commands.execute(new HandleFigure(issued.command(type, data, whenOf(body))));
  }
}
