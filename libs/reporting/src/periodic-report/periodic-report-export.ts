import { printDocx, printPdf, printWorkbook, type DocumentTable } from '#libs/documents';
import type { AccessLog } from '#libs/journal';
import type { PeriodicQuestion, PeriodicReport, PeriodicReportQuery } from './periodic-report.query.js';

const workbookOf = ({ document: { subject, body, provenance, notice } }: PeriodicReport): Promise<Buffer> =>
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
    print: ({ document }: PeriodicReport) => printDocx(document),
  },
  pdf: { mediaType: 'application/pdf', print: ({ document }: PeriodicReport) => printPdf(document) },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', print: workbookOf },
} as const;
export type ReportFormat = keyof typeof formats;
export const reportFormats = Object.keys(formats) as ReportFormat[];

/** The report taken out of the house. It is accounted for before it is printed. */
export class PeriodicReportExport {
  constructor(
    private readonly reports: PeriodicReportQuery,
    private readonly accessLog: AccessLog,
  ) {}

  async print(question: PeriodicQuestion, format: ReportFormat, actor: string) {
    const { authorityId, from, to, asOf, asKnown } = question;
    const report = await this.reports.report(question);
    await this.accessLog.recordAccess({
      authorityId,
      actor,
      what: 'export',
      question: `báo cáo định kỳ, ${format}, ${from}..${to}, asKnown ${asKnown}, asOf ${asOf}`,
    });
    const { mediaType, print } = formats[format];
    return { mediaType, fileName: `bao-cao-${from}-${to}-${asKnown}.${format}`, bytes: await print(report) };
  }
}
