import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Receipt } from '#libs/kernel';
import { Runs } from '#libs/access/http';
import { IssuedBy, type CommandDto, type Issued } from '#libs/platform/http';
import type { EntryContent } from '../domain/correct-entry.js';
import { conversionOf, registrationOf, whenOf, yearlyReturnOf } from './contents.js';
import { HandleCooperative } from './cooperative.handler.js';
import {
  CorrectCodeDto,
  CorrectConversionDto,
  CorrectDissolutionDto,
  CorrectGradingDto,
  CorrectMoveDto,
  CorrectRegistrationDto,
  CorrectRenamingDto,
  CorrectSectorChangeDto,
  CorrectYearlyReturnDto,
} from './cooperative-corrections.dto.js';
import { CooperativeParams } from './cooperatives.dto.js';

type Correcting = CommandDto & { readonly position: number; readonly reason: string };

/** One address for each type of entry, so that each says what its content is. */
@ApiTags('cooperatives')
@Controller('cooperatives/:cooperativeId')
export class CooperativeCorrectionsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('registrations/corrections')
  @Runs('CorrectCooperativeEntry')
  registration(
    @IssuedBy() issued: Issued,
    @Param() { cooperativeId }: CooperativeParams,
    @Body() body: CorrectRegistrationDto,
  ) {
    return this.correct(issued, cooperativeId, body, { type: 'CooperativeRegistered', ...registrationOf(body) });
  }

  @Post('names/corrections')
  @Runs('CorrectCooperativeEntry')
  name(@IssuedBy() issued: Issued, @Param() { cooperativeId }: CooperativeParams, @Body() body: CorrectRenamingDto) {
    return this.correct(issued, cooperativeId, body, { type: 'CooperativeRenamed', name: body.name });
  }

  @Post('moves/corrections')
  @Runs('CorrectCooperativeEntry')
  move(@IssuedBy() issued: Issued, @Param() { cooperativeId }: CooperativeParams, @Body() body: CorrectMoveDto) {
    return this.correct(issued, cooperativeId, body, { type: 'CooperativeMoved', placeId: body.placeId });
  }

  @Post('sectors/corrections')
  @Runs('CorrectCooperativeEntry')
  sector(
    @IssuedBy() issued: Issued,
    @Param() { cooperativeId }: CooperativeParams,
    @Body() body: CorrectSectorChangeDto,
  ) {
    return this.correct(issued, cooperativeId, body, { type: 'CooperativeSectorChanged', sector: body.sector });
  }

  @Post('conversions/corrections')
  @Runs('CorrectCooperativeEntry')
  conversion(
    @IssuedBy() issued: Issued,
    @Param() { cooperativeId }: CooperativeParams,
    @Body() body: CorrectConversionDto,
  ) {
    return this.correct(issued, cooperativeId, body, { type: 'CooperativeConverted', ...conversionOf(body) });
  }

  @Post('codes/corrections')
  @Runs('CorrectCooperativeEntry')
  code(@IssuedBy() issued: Issued, @Param() { cooperativeId }: CooperativeParams, @Body() body: CorrectCodeDto) {
    return this.correct(issued, cooperativeId, body, {
      type: 'CooperativeCodeAssigned',
      scheme: body.scheme,
      code: body.code,
    });
  }

  @Post('dissolutions/corrections')
  @Runs('CorrectCooperativeEntry')
  dissolution(
    @IssuedBy() issued: Issued,
    @Param() { cooperativeId }: CooperativeParams,
    @Body() body: CorrectDissolutionDto,
  ) {
    return this.correct(issued, cooperativeId, body, { type: 'CooperativeDissolved', reason: body.dissolutionReason });
  }

  @Post('yearly-returns/corrections')
  @Runs('CorrectCooperativeEntry')
  yearlyReturn(
    @IssuedBy() issued: Issued,
    @Param() { cooperativeId }: CooperativeParams,
    @Body() body: CorrectYearlyReturnDto,
  ) {
    return this.correct(issued, cooperativeId, body, { type: 'YearlyReturnFiled', ...yearlyReturnOf(body) });
  }

  @Post('grades/corrections')
  @Runs('CorrectCooperativeEntry')
  grade(@IssuedBy() issued: Issued, @Param() { cooperativeId }: CooperativeParams, @Body() body: CorrectGradingDto) {
    return this.correct(issued, cooperativeId, body, { type: 'CooperativeGraded', year: body.year, grade: body.grade });
  }

  private correct(issued: Issued, cooperativeId: string, body: Correcting, content: EntryContent): Promise<Receipt> {
    const { position, reason } = body;
    const data = { cooperativeId, position, reason, content };
    return this.commands.execute(new HandleCooperative(issued.command('CorrectCooperativeEntry', data, whenOf(body))));
  }
}
