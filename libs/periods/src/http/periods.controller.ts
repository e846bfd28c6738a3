import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { exactly, firstDay } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { CallerOf, IssuedBy, type Caller, type Issued } from '#libs/platform/http';
import { Asked } from '#libs/journal';
import { PeriodsQuery } from '../period-list/periods.query.js';
import { HandlePeriod } from './period.handler.js';
import { ClosePeriodDto, PeriodParams, PeriodsDto, ReopenPeriodDto } from './periods.dto.js';

/** Months, quarters and years that take no more entries, with what the journal said when they were closed. */
@ApiTags('periods')
@Controller('periods')
export class PeriodsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly asked: Asked,
    private readonly periods: PeriodsQuery,
  ) {}

  /** Every closing, the latest period first. */
  @Get()
  @Asks('ReadPeriods')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: PeriodsDto) {
    const { known, answeredAt } = await this.asked.moments(authorityId, question, []);
    return { ...answeredAt, items: await this.periods.list(authorityId, known) };
  }

  /** The latest closing of a period with the figures it was closed with. */
  @Get(':period')
  @Asks('ReadPeriods')
  one(@CallerOf() { authorityId }: Caller, @Param() { period }: PeriodParams) {
    return this.periods.one(authorityId, period);
  }

  @Post()
  @HttpCode(201)
  @Runs('ClosePeriod')
  close(@IssuedBy() issued: Issued, @Body() { period, note }: ClosePeriodDto) {
    return this.run(issued, 'ClosePeriod', { period, note: note ?? null });
  }

  @Post(':period/reopenings')
  @HttpCode(201)
  @Runs('ReopenPeriod')
  reopen(@IssuedBy() issued: Issued, @Param() { period }: PeriodParams, @Body() { reason }: ReopenPeriodDto) {
    return this.run(issued, 'ReopenPeriod', { period, reason });
  }

  /** Both are acts of the day on which they are decided, which the decision tells; the same request is the same on any day. */
  private run<D extends { readonly period: string }>(issued: Issued, type: string, data: D) {
    return this.commands.execute(new HandlePeriod(issued.command(type, data, { on: exactly(firstDay) })));
  }
}
