import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Asks } from '#libs/access/http';
import { CallerOf, Id, OneOf, type Caller } from '#libs/platform/http';
import {
  headFile,
  PeriodicReportExport,
  reportFormats,
  type FileReply,
  type ReportFormat,
} from '../periodic-report/periodic-report-export.js';
import { FrozenReportQuery } from './frozen-report.query.js';

export class CheckedReportParams {
  @Id() reportId!: string;
}
export class FrozenExportDto {
  @OneOf(reportFormats) format!: ReportFormat;
}

/** A frozen report beside the journal of today, and as a file. */
@ApiTags('reports')
@Controller('frozen-reports/:reportId')
export class FrozenReportController {
  constructor(
    private readonly frozen: FrozenReportQuery,
    private readonly exports: PeriodicReportExport,
  ) {}

  /** Whether it is still right: the same page, or what moved and the entries since that moved it. */
  @Get('check')
  @Asks('ReadReports')
  check(@CallerOf() { authorityId }: Caller, @Param() { reportId }: CheckedReportParams) {
    return this.frozen.check(authorityId, reportId);
  }

  /** The document as it was signed. It is entered in the journal of accesses first. */
  @Get('export')
  @Asks('ExportReport')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async export(
    @CallerOf() { authorityId, accountId }: Caller,
    @Param() { reportId }: CheckedReportParams,
    @Query() { format }: FrozenExportDto,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const report = await this.frozen.print(authorityId, reportId);
    return headFile(reply, await this.exports.printAs(report, format, authorityId, accountId));
  }
}
