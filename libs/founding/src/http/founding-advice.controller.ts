import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Command, Receipt } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { CallerOf, IssuedBy, MomentsDto, type Caller, type Issued } from '#libs/platform/http';
import { SupportRecordQuery } from '#libs/support';
import { HandleSupport, ReverseSupportDto, SupportParams, whenOf } from '#libs/support/http';
import { foundingAdvice } from '../domain/founding-advice.js';
import { foundingStream } from '../events.js';
import {
  CorrectFoundingAdviceDto,
  foundingWishOf,
  LinkFoundedCooperativeDto,
  RecordFoundingAdviceDto,
} from './founding-advice.dto.js';

@ApiTags('founding')
@Controller('founding-advice')
export class FoundingAdviceController {
  constructor(
    private readonly commands: CommandBus,
    private readonly records: SupportRecordQuery,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('RecordFoundingAdvice')
  record(@IssuedBy() issued: Issued, @Body() body: RecordFoundingAdviceDto) {
    const supportId = body.supportId ?? issued.newId();
    return this.run(supportId, issued.command('RecordFoundingAdvice', foundingWishOf(supportId, body), whenOf(body)));
  }

  @Post(':supportId/corrections')
  @Runs('CorrectSupport')
  correct(@IssuedBy() issued: Issued, @Param() { supportId }: SupportParams, @Body() body: CorrectFoundingAdviceDto) {
    const data = { replaces: body.position, reason: body.reason, content: foundingWishOf(supportId, body) };
    return this.run(supportId, issued.command('CorrectSupport', data, whenOf(body)));
  }

  @Post(':supportId/reversals')
  @Runs('ReverseSupport')
  reverse(@IssuedBy() issued: Issued, @Param() { supportId }: SupportParams, @Body() body: ReverseSupportDto) {
    const data = { supportId, reverses: body.position, reason: body.reason };
    return this.run(supportId, issued.command('ReverseSupport', data, whenOf(body)));
  }

  @Post(':supportId/cooperatives')
  @Runs('LinkFoundedCooperative')
  link(@IssuedBy() issued: Issued, @Param() { supportId }: SupportParams, @Body() body: LinkFoundedCooperativeDto) {
    const { cooperativeId, beneficiaryIndex } = body;
    const data = { supportId, cooperativeId, beneficiaryIndex };
    return this.run(supportId, issued.command('LinkFoundedCooperative', data, whenOf(body)));
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
      ...(await this.records.record(authorityId, foundingStream(supportId), answeredAt)),
    };
  }

  private run(supportId: string, wish: Command): Promise<Receipt> {
    return this.commands.execute(new HandleSupport(foundingAdvice, foundingStream(supportId), wish));
  }
}
