import { cloudEventOf, printCloudEvent } from '#libs/journal';
import { printDatedOn, type Citation } from '#libs/kernel';
import type { Stored } from './audit-trail.query.js';
import type { ToldEntry } from './teller.js';

/** What goes with every export, so that its reader knows what it is and can ask the same again. */
export interface InfoSheet {
  readonly authority: string;
  readonly illustrative: boolean;
  readonly question: string;
  readonly asOf: string | null;
  readonly asKnown: number;
  /** The head of the log at that number: whoever holds a receipt can compare. */
  readonly checkpoint: { readonly size: string; readonly root: string };
  readonly exportedBy: string;
  readonly exportedAt: string;
  readonly purpose: string | null;
  /** The number under which this export stands in the journal of accesses. */
  readonly accessEntry: number;
}

/** How an export is written: what stands first, one entry, and the last line, by which a reader sees that nothing is missing. */
export interface Format {
  readonly mediaType: string;
  readonly extension: string;
  readonly first: (sheet: InfoSheet) => string;
  readonly entry: (entry: ToldEntry & Stored, sheet: InfoSheet) => string;
  readonly last: (entries: number, sheet: InfoSheet) => string;
}

/** A spreadsheet takes what begins like this for a formula; an apostrophe before it makes it text. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** One cell: never a formula, quoted where it holds a separator, a quotation mark or a line break. */
export const cell = (value: string | number | null): string => {
  const text = String(value ?? '');
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[;"\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
const row = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(';')}\r\n`;

const cited = ({ text, date, article }: Citation): string =>
  [text, ...(article ? [article] : []), ...(date ? [`(${date})`] : [])].join(' ');

const columns: readonly (readonly [string, (entry: ToldEntry) => string | number | null])[] = [
  ['Số', ({ event }) => event.position],
  [
    'Ngày nghiệp vụ',
    ({ event }) => printDatedOn({ from: event.occurredFrom, to: event.occurredOn, precision: event.precision }),
  ],
  ['Ghi lúc (UTC)', ({ event }) => event.recordedAt],
  ['Người ghi', ({ actor }) => actor.name],
  ['Mã người ghi', ({ actor }) => actor.id],
  ['Loại', ({ title }) => title.vi],
  ['Mã loại', ({ event }) => event.type],
  ['Nội dung', ({ sentence }) => sentence.vi],
  ['Lý do', ({ reason }) => reason],
  ['Căn cứ', ({ event }) => event.legalBasis.map(cited).join(', ')],
  ['Đính chính cho mục', ({ about }) => about.join(', ')],
  ['Được thay bằng mục', ({ replacedBy }) => replacedBy.join(', ')],
  ['Hồ sơ', ({ event }) => event.streamId],
  ['Mã băm', ({ leafHash }) => leafHash],
];

/**
 * For a spreadsheet in Vietnamese: UTF-8 with its mark, parted by semicolons, for the comma is the decimal sign here. Rows that
 * begin with # are the sheet, before the head of the columns and after the last entry.
 */
const csv: Format = {
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  first: ({ authority, illustrative, question, asOf, asKnown, checkpoint, ...sheet }) =>
    `\uFEFF${[
      ['# Sổ của', authority],
      ...(illustrative ? [['# Lưu ý', 'Dữ liệu minh họa']] : []),
      ['# Câu hỏi', question],
      ['# Tính đến ngày', asOf],
      ['# Như đã biết ở mục số', asKnown],
      ['# Gốc của sổ', `${checkpoint.size} mục, ${checkpoint.root}`],
      ['# Người xuất', sheet.exportedBy],
      ['# Xuất lúc (UTC)', sheet.exportedAt],
      ['# Mục đích', sheet.purpose],
      ['# Mục trong sổ truy cập', sheet.accessEntry],
      [
        '# Cách đọc',
        'Mỗi dòng một mục theo số thứ tự; dòng cuối “# Hết” ghi số mục đã xuất, thiếu dòng này là tệp chưa đủ.',
      ],
    ]
      .map(row)
      .join('')}${row(columns.map(([title]) => title))}`,
  entry: (entry) => row(columns.map(([, read]) => read(entry))),
  last: (entries) => row(['# Hết', entries]),
};

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const howToRead =
  'One JSON document a line: this sheet, then the entries in the order of their numbers, and a last line with their count; ' +
  'without it the file is incomplete. SHA-256 of a zero byte and the canonical JSON (RFC 8785) of an event is its leaf hash.';

/** The stored text stands in the line as it is: it is what is hashed. */
const ndjson: Format = {
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  first: (sheet) => line({ sheet: { ...sheet, howToRead } }),
  entry: ({ body, event: _, ...told }) => `{"event":${body},${JSON.stringify(told).slice(1)}\n`,
  last: (entries) => line({ end: { entries } }),
};

/** CloudEvents 1.0 in JSON, one a line; the sheet and the end are events too. */
const cloudevents: Format = {
  mediaType: 'application/x-ndjson',
  extension: 'cloudevents.ndjson',
  first: (sheet) => line({ ...about(sheet, 'export-sheet', 'sheet'), data: { ...sheet, howToRead } }),
  entry: ({ title, sentence, ...entry }) => {
    const { attributes, data } = cloudEventOf(entry);
    return `${printCloudEvent({ ...attributes, titlevi: title.vi, sentencevi: sentence.vi }, data)}\n`;
  },
  last: (entries, sheet) => line({ ...about(sheet, 'export-end', 'end'), data: { entries } }),
};

const about = ({ exportedAt, accessEntry }: InfoSheet, id: string, type: string) => ({
  specversion: '1.0',
  id,
  source: `urn:htx-journal:export:${accessEntry}`,
  type: `vn.htx-journal.${type}`,
  time: exportedAt,
  datacontenttype: 'application/json',
});

export const formats = { csv, ndjson, cloudevents } as const satisfies Readonly<Record<string, Format>>;
export type ExportFormat = keyof typeof formats;
export const exportFormats = Object.keys(formats) as ExportFormat[];
