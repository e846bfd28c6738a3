import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Command, Receipt } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { CallerOf, IssuedBy, MomentsDto, type Caller, type Issued } from '#libs/platform/http';
import { SupportRecordQuery } from '#libs/support';
import { HandleSupport, ReverseSupportDto, SupportParams, whenOf } from '#libs/support/http';
import { technologyTransfers } from '../domain/technology-transfer.js';
import { technologyStream } from '../events.js';
import {
  CorrectTechnologyTransferDto,
  RecordTechnologyTransferDto,
  technologyWishOf,
} from './technology-transfer.dto.js';

@ApiTags('technology')
@Controller('technology-transfers')
export class TechnologyTransfersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly records: SupportRecordQuery,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('RecordTechnologyTransfer')
  record(@IssuedBy() issued: Issued, @Body() body: RecordTechnologyTransferDto) {
    const supportId = body.supportId ?? issued.newId();
    return this.run(
      supportId,
      issued.command('RecordTechnologyTransfer', technologyWishOf(supportId, body), whenOf(body)),
    );
  }

  @Post(':supportId/corrections')
  @Runs('CorrectSupport')
  correct(
    @IssuedBy() issued: Issued,
    @Param() { supportId }: SupportParams,
    @Body() body: CorrectTechnologyTransferDto,
  ) {
    const data = { replaces: body.position, reason: body.reason, content: technologyWishOf(supportId, body) };
    return this.run(supportId, issued.command('CorrectSupport', data, whenOf(body)));
  }

  @Post(':supportId/reversals')
  @Runs('ReverseSupport')
  reverse(@IssuedBy() issued: Issued, @Param() { supportId }: SupportParams, @Body() body: ReverseSupportDto) {
    const data = { supportId, reverses: body.position, reason: body.reason };
    return this.run(supportId, issued.command('ReverseSupport', data, whenOf(body)));
  }

  @Get(':supportId')
  @Asks('ReadSupport')
  async read(
    @CallerOf() { authorityId }: Caller,
    @Param() { supportId }: SupportParams,
    @Query() question: MomentsDto,
  ) {
    const { answeredAt } = await this.asked.moments(authorityId, question, []);
    return {
      supportId,
      ...answeredAt,
      ...(await this.records.record(authorityId, technologyStream(supportId), answeredAt)),
    };
  }

  private run(supportId: string, wish: Command): Promise<Receipt> {
    return this.commands.execute(new HandleSupport(technologyTransfers, technologyStream(supportId), wish));
  }
}
