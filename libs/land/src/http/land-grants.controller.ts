import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Command, Receipt } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { CallerOf, IssuedBy, MomentsDto, type Caller, type Issued } from '#libs/platform/http';
import { SupportRecordQuery } from '#libs/support';
import { HandleSupport, ReverseSupportDto, SupportParams, whenOf } from '#libs/support/http';
import { landGrants } from '../domain/land-grant.js';
import { landStream } from '../events.js';
import {
  CorrectLandGrantDto,
  CorrectLandReturnDto,
  landWishOf,
  RecordLandGrantDto,
  ReturnLandDto,
} from './land-grant.dto.js';

@ApiTags('land')
@Controller('land-grants')
export class LandGrantsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly records: SupportRecordQuery,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('RecordLandGrant')
  record(@IssuedBy() issued: Issued, @Body() body: RecordLandGrantDto) {
    const supportId = body.supportId ?? issued.newId();
    return this.run(supportId, issued.command('RecordLandGrant', landWishOf(supportId, body), whenOf(body)));
  }

  @Post(':supportId/corrections')
  @Runs('CorrectSupport')
  correct(@IssuedBy() issued: Issued, @Param() { supportId }: SupportParams, @Body() body: CorrectLandGrantDto) {
    const data = { replaces: body.position, reason: body.reason, content: landWishOf(supportId, body) };
    return this.run(supportId, issued.command('CorrectSupport', data, whenOf(body)));
  }

  @Post(':supportId/reversals')
  @Runs('ReverseSupport')
  reverse(@IssuedBy() issued: Issued, @Param() { supportId }: SupportParams, @Body() body: ReverseSupportDto) {
    const data = { supportId, reverses: body.position, reason: body.reason };
    return this.run(supportId, issued.command('ReverseSupport', data, whenOf(body)));
  }

  @Post(':supportId/returns')
  @Runs('RecordLandReturn')
  giveBack(@IssuedBy() issued: Issued, @Param() { supportId }: SupportParams, @Body() body: ReturnLandDto) {
    const data = { supportId, area: { ...body.area }, reason: body.reason };
    return this.run(supportId, issued.command('RecordLandReturn', data, whenOf(body)));
  }

  @Post(':supportId/returns/corrections')
  @Runs('CorrectSupport')
  correctReturn(@IssuedBy() issued: Issued, @Param() { supportId }: SupportParams, @Body() body: CorrectLandReturnDto) {
    const { position: replaces, reason, area, returnReason } = body;
    const data = { replaces, reason, content: { supportId, area: { ...area }, reason: returnReason } };
    return this.run(supportId, issued.command('CorrectLandReturn', data, whenOf(body)));
  }

  @Get(':supportId')
  @Asks('ReadSupport')
  async read(
    @CallerOf() { authorityId }: Caller,
    @Param() { supportId }: SupportParams,
    @Query() question: MomentsDto,
  ) {
    const { answeredAt } = await this.asked.moments(authorityId, question, []);
    return { supportId, ...answeredAt, ...(await this.records.record(authorityId, landStream(supportId), answeredAt)) };
  }

  private run(supportId: string, wish: Command): Promise<Receipt> {
    return this.commands.execute(new HandleSupport(landGrants, landStream(supportId), wish));
  }
}
