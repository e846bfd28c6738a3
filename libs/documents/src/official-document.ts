import type { BusinessDate } from '#libs/kernel';

/** A table of a document; every row has a cell for every column. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly {
    readonly title: string;
    readonly align: 'left' | 'right' | 'center';
    readonly width: number;
  }[];
  readonly rows: readonly (readonly string[])[];
  /** The last row, in bold. */
  readonly total?: readonly string[];
}
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | DocumentTable;

/**
 * A document of an authority in the parts and the order of Decree 30/2020/NĐ-CP, annex I: agency, national title, number and
 * symbol, place and date, name and subject, body, signature, recipients. What it was made from stands on a last page.
 */
export interface OfficialDocument {
  readonly superior: string | null;
  readonly agency: string;
  /** null where the number is written in by hand. */
  readonly number: string | null;
  /** `BC-UBND`. */
  readonly symbol: string;
  readonly place: string;
  readonly on: BusinessDate;
  readonly title: string;
  readonly subject: string;
  readonly body: readonly DocumentBlock[];
  /** `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`. */
  readonly signedFor: readonly string[];
  readonly signedBy: string | null;
  readonly recipients: readonly string[];
  /** A warning over every page, such as that the data is made up. */
  readonly notice: string | null;
  /** What was asked, as of when and as known when, and the head of the log: label and value. */
  readonly provenance: readonly (readonly [label: string, value: string])[];
}

/** Sizes of the decree, in points and millimetres; where it leaves a span, what is usual in Vietnamese offices. */
export const sizes = {
  body: 14,
  national: 13,
  recipients: 11,
  table: 12,
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  firstLine: 12.7,
} as const;

export const nationalTitle = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;
export const provenanceTitle = 'NGUỒN SỐ LIỆU';

/** `Sóc Trăng, ngày 05 tháng 9 năm 2013`: days below 10 and the months 1 and 2 with a zero in front (annex I, part II). */
export const placeAndDate = ({ place, on }: Pick<OfficialDocument, 'place' | 'on'>): string => {
  const [year, month, day] = on.split('-') as [string, string, string];
  return `${place}, ngày ${day} tháng ${Number(month) <= 2 ? month : String(Number(month))} năm ${year}`;
};

export const numberAndSymbol = ({ number, symbol }: Pick<OfficialDocument, 'number' | 'symbol'>): string =>
  `Số: ${number ?? '……'}/${symbol}`;
