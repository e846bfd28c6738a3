import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { exactly, firstDay } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { CallerOf, IssuedBy, type Caller, type Issued } from '#libs/platform/http';
import { Asked } from '#libs/journal';
import { FrozenReportsQuery } from '../frozen-list/frozen-reports.query.js';
import { ReportsToFreeze } from '../reports-to-freeze.js';
import { HandleFreeze } from './freeze.handler.js';
import { FreezeReportDto, FrozenReportParams, FrozenReportsDto } from './frozen-reports.dto.js';

/** Reports as they were signed. */
@ApiTags('reports')
@Controller('frozen-reports')
export class FrozenReportsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly asked: Asked,
    private readonly reports: ReportsToFreeze,
    private readonly frozen: FrozenReportsQuery,
  ) {}

  /** Every report that was frozen, the latest first. */
  @Get()
  @Asks('ReadReports')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: FrozenReportsDto) {
    const { known, answeredAt } = await this.asked.moments(authorityId, question, []);
    return { ...answeredAt, items: await this.frozen.list(authorityId, known) };
  }

  /** A frozen report, word for word as it was signed. */
  @Get(':reportId')
  @Asks('ReadReports')
  one(@CallerOf() { authorityId }: Caller, @Param() { reportId }: FrozenReportParams) {
    return this.frozen.one(authorityId, reportId);
  }

  /** Freezes the periodic report as it was seen: the server makes it again at that number, and the whole page becomes the entry. */
  @Post()
  @HttpCode(201)
  @Runs('FreezeReport')
  async freeze(@IssuedBy() issued: Issued, @Body() { reportId, number, ...asked }: FreezeReportDto) {
    const { question, document, root } = await this.reports.made(issued.provenance.authorityId, asked);
    const data = { reportId: reportId ?? issued.newId(), report: 'periodic' as const, ...question, root };
    const frozen = { ...data, document: { ...document, number: number ?? null } };
    // An act of the day on which it is decided, which the decision tells.
    return this.commands.execute(new HandleFreeze(issued.command('FreezeReport', frozen, { on: exactly(firstDay) })));
  }
}
