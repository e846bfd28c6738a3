import type { BusinessDate, DomainEvent, StreamId } from '#libs/kernel';

export const frozenReportStream = (reportId: string): StreamId => `frozen-report-${reportId}`;

export interface FrozenTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly {
    readonly title: string;
    readonly align: 'left' | 'right' | 'center';
    readonly width: number;
  }[];
  readonly rows: readonly (readonly string[])[];
  readonly total?: readonly string[];
}
export type FrozenBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | FrozenTable;

/** A document of Decree 30/2020/NĐ-CP as it was signed: every word and every figure as printed. */
export interface FrozenDocument {
  readonly superior: string | null;
  readonly agency: string;
  readonly number: string | null;
  readonly symbol: string;
  readonly place: string;
  readonly on: BusinessDate;
  readonly title: string;
  readonly subject: string;
  readonly body: readonly FrozenBlock[];
  readonly signedFor: readonly string[];
  readonly signedBy: string | null;
  readonly recipients: readonly string[];
  readonly notice: string | null;
  readonly provenance: readonly (readonly [label: string, value: string])[];
}

/** What the report was asked: support of a span, as of a day, as known at a number of the journal. */
export interface FrozenQuestion {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly asOf: BusinessDate;
  readonly asKnown: number;
}

/**
 * A report was signed. The entry holds the whole document, so that it can be opened again as it was when neither the program
 * nor its tables are what they were; whoever gave the command signs.
 */
export type ReportFrozen = DomainEvent<
  'ReportFrozen',
  FrozenQuestion & {
    reportId: string;
    report: 'periodic';
    /** The root of the log at `asKnown`, in base64. */
    root: string;
    document: FrozenDocument;
  }
>;

export type FrozenReportEvent = ReportFrozen;
