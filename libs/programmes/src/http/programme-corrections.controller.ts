import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Receipt } from '#libs/kernel';
import { Runs } from '#libs/access/http';
import { IssuedBy, type CommandDto, type Issued } from '#libs/platform/http';
import { HandleProgramme } from './handlers.js';
import { extensionOf, measurementOf, openingOf, targetOf } from './programme-contents.js';
import {
  CorrectBudgetDto,
  CorrectClosingDto,
  CorrectExtensionDto,
  CorrectMeasurementDto,
  CorrectOpeningDto,
  CorrectTargetDto,
  ProgrammeParams,
  TargetParams,
} from './programmes.dto.js';
import { whenOf } from './when.js';

type Correcting = CommandDto & { readonly position: number; readonly reason: string };

/** One address for each type of entry, so that each says what its content is. */
@ApiTags('programmes')
@Controller('programmes/:programmeId')
export class ProgrammeCorrectionsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('openings/corrections')
  @Runs('CorrectProgrammeEntry')
  opening(@IssuedBy() issued: Issued, @Param() { programmeId }: ProgrammeParams, @Body() body: CorrectOpeningDto) {
    return this.correct(issued, 'CorrectProgramme', programmeId, openingOf(body), body);
  }

  @Post('budgets/corrections')
  @Runs('CorrectProgrammeEntry')
  budget(@IssuedBy() issued: Issued, @Param() { programmeId }: ProgrammeParams, @Body() body: CorrectBudgetDto) {
    const { year, source, amount } = body;
    return this.correct(issued, 'CorrectProgrammeBudget', programmeId, { year, source, amount }, body);
  }

  @Post('targets/:targetId/corrections')
  @Runs('CorrectProgrammeEntry')
  target(@IssuedBy() issued: Issued, @Param() { programmeId, targetId }: TargetParams, @Body() body: CorrectTargetDto) {
    return this.correct(issued, 'CorrectTarget', programmeId, { targetId, ...targetOf(body) }, body);
  }

  @Post('targets/:targetId/measurements/corrections')
  @Runs('CorrectProgrammeEntry')
  measurement(
    @IssuedBy() issued: Issued,
    @Param() { programmeId, targetId }: TargetParams,
    @Body() body: CorrectMeasurementDto,
  ) {
    return this.correct(issued, 'CorrectTargetMeasurement', programmeId, { targetId, ...measurementOf(body) }, body);
  }

  @Post('extensions/corrections')
  @Runs('CorrectProgrammeEntry')
  extension(@IssuedBy() issued: Issued, @Param() { programmeId }: ProgrammeParams, @Body() body: CorrectExtensionDto) {
    return this.correct(issued, 'CorrectProgrammeExtension', programmeId, extensionOf(body), body);
  }

  @Post('closings/corrections')
  @Runs('CorrectProgrammeEntry')
  closing(@IssuedBy() issued: Issued, @Param() { programmeId }: ProgrammeParams, @Body() body: CorrectClosingDto) {
    return this.correct(issued, 'CorrectProgrammeClosing', programmeId, { reason: body.closingReason }, body);
  }

  private correct(
    issued: Issued,
    type: string,
    programmeId: string,
    content: object,
    body: Correcting,
  ): Promise<Receipt> {
    const { position, reason } = body;
    const data = { position, reason, after: { programmeId, ...content } };
    return this.commands.execute(new HandleProgramme(programmeId, issued.command(type, data, whenOf(body))));
  }
}
