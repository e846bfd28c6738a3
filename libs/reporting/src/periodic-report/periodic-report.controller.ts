import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { BusinessDate } from '#libs/kernel';
import { Asks } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { CallerOf, Day, MomentsDto, OneOf, type Caller } from '#libs/platform/http';
import { disbursementTotals } from '../disbursement-totals/disbursement-totals.projection.js';
import { supportReach } from '../disbursement-totals/support-reach.projection.js';
import {
  headFile,
  PeriodicReportExport,
  reportFormats,
  type FileReply,
  type ReportFormat,
} from './periodic-report-export.js';
import { PeriodicReportQuery, type PeriodicQuestion } from './periodic-report.query.js';

export class PeriodicReportDto extends MomentsDto {
  @Day() from!: BusinessDate;
  @Day() to!: BusinessDate;
}
export class PeriodicExportDto extends PeriodicReportDto {
  @OneOf(reportFormats) format!: ReportFormat;
}

/** The periodic report: as it will stand on paper, and as a file. */
@ApiTags('reports')
@Controller('reports/periodic')
export class PeriodicReportController {
  constructor(
    private readonly asked: Asked,
    private readonly reports: PeriodicReportQuery,
    private readonly exports: PeriodicReportExport,
  ) {}

  @Get()
  @Asks('ReadReports')
  async report(@CallerOf() { authorityId }: Caller, @Query() asked: PeriodicReportDto) {
    const question = await this.question(authorityId, asked);
    const { from, to, asOf, asKnown } = question;
    return { from, to, asOf, asKnown, ...(await this.reports.report(question)) };
  }

  /** The report as a file. It is entered in the journal of accesses first. */
  @Get('export')
  @Asks('ExportReport')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async export(
    @CallerOf() { authorityId, accountId }: Caller,
    @Query() { format, ...asked }: PeriodicExportDto,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const question = await this.question(authorityId, asked);
    return headFile(reply, await this.exports.print(question, format, accountId));
  }

  private async question(authorityId: string, { from, to, ...clocks }: PeriodicReportDto): Promise<PeriodicQuestion> {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, clocks, [
      disbursementTotals,
      supportReach,
    ]);
    return { authorityId, from, to, asOf, asKnown: answeredAt.asKnown, known };
  }
}
