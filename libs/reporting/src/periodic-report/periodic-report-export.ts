import { printDocx, printPdf, printWorkbook, type DocumentTable, type OfficialDocument } from '#libs/documents';
import type { AccessLog } from '#libs/journal';
import type { PeriodicQuestion, PeriodicReportQuery } from './periodic-report.query.js';

const workbookOf = ({ subject, body, provenance, notice }: OfficialDocument): Promise<Buffer> =>
  printWorkbook(
    body
      .filter((block): block is DocumentTable => block.kind === 'table')
      .map(({ caption, columns, rows, total }, index) => ({
        name: `Biểu ${index + 1}`,
        title: caption,
        columns: columns.map(({ title, width }) => ({ title, width: width * 10 })),
        rows: [...rows, ...(total ? [total] : [])].map((row) =>
          row.map((cell, at) => (columns[at]!.align === 'right' ? wholeOf(cell) : cell)),
        ),
      })),
    [['Báo cáo', subject], ...(notice ? [['Lưu ý', notice] as const] : []), ...provenance],
  );

/** A whole number is a number in a workbook too; one with a word before it is what was written. */
const wholeOf = (printed: string): string | bigint | null => {
  if (!printed) return null;
  return /^-?[\d.]+$/u.test(printed) ? BigInt(printed.replaceAll('.', '')) : printed;
};

const formats = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    print: printDocx,
  },
  pdf: { mediaType: 'application/pdf', print: printPdf },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', print: workbookOf },
} as const;
export type ReportFormat = keyof typeof formats;
export const reportFormats = Object.keys(formats) as ReportFormat[];

export interface PrintedReport {
  readonly document: OfficialDocument;
  /** What was asked, for the journal of accesses. */
  readonly asked: string;
  /** Without its ending. */
  readonly fileName: string;
}
export interface ReportFile {
  readonly mediaType: string;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** A report taken out of the house. It is accounted for before it is printed. */
export class PeriodicReportExport {
  constructor(
    private readonly reports: PeriodicReportQuery,
    private readonly accessLog: AccessLog,
  ) {}

  async print(question: PeriodicQuestion, format: ReportFormat, actor: string): Promise<ReportFile> {
    const { authorityId, from, to, asOf, asKnown } = question;
    const { document } = await this.reports.report(question);
    const asked = `${from}..${to}, asKnown ${asKnown}, asOf ${asOf}`;
    return this.printAs({ document, asked, fileName: `bao-cao-${from}-${to}-${asKnown}` }, format, authorityId, actor);
  }

  async printAs(
    { document, asked, fileName }: PrintedReport,
    format: ReportFormat,
    authorityId: string,
    actor: string,
  ): Promise<ReportFile> {
    await this.accessLog.recordAccess({
      authorityId,
      actor,
      what: 'export',
      question: `báo cáo định kỳ, ${format}, ${asked}`,
    });
    const { mediaType, print } = formats[format];
    return { mediaType, fileName: `${fileName}.${format}`, bytes: await print(document) };
  }
}

export interface FileReply {
  header(name: string, value: string): void;
}

/** Sends a report as a file that nobody keeps on the way. */
export const headFile = (reply: FileReply, { mediaType, fileName, bytes }: ReportFile): Buffer => {
  reply.header('content-type', mediaType);
  reply.header('content-disposition', `attachment; filename="${fileName}"`);
  reply.header('cache-control', 'no-store');
  return bytes;
};
