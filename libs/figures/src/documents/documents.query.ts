import { refusals, type BusinessDate, type StandingEntry } from '#libs/kernel';
import { everyDay, type Journal, type Moments } from '#libs/journal';
import { limitOf, pageOf, partsOf, type Page } from '#libs/platform';
import type { DocumentRegistered } from '../figure-events.js';
import { documentsProjection } from './documents.projection.js';

export interface DocumentsQuestion {
  readonly authorityId: string;
  readonly asOf: BusinessDate;
  readonly known?: Moments | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export type DocumentShown = DocumentRegistered['data'] & {
  readonly issuedFrom: BusinessDate;
  readonly issuedOn: BusinessDate;
  readonly precision: string;
  readonly version: number;
  readonly entries: readonly StandingEntry[];
};

const reject = refusals({
  DOCUMENT_NOT_FOUND: {
    vi: 'Không có tài liệu {documentId}.',
    en: 'There is no document {documentId}.',
    nature: 'missing',
  },
});

interface DocumentRow {
  document_id: string;
  title: string;
  number: string | null;
  issuer: string | null;
  sha256: string | null;
  issued_from: BusinessDate;
  issued_on: BusinessDate;
  precision: string;
  version: number;
  entries: StandingEntry[];
}

/** The documents that state figures; `asOf` leaves out those dated later. */
export class DocumentsQuery {
  constructor(private readonly journal: Journal) {}

  async list(question: DocumentsQuestion): Promise<Page<DocumentShown>> {
    const limit = limitOf(question);
    const rows = await this.rows(question, limit + 1);
    return pageOf(rows, limit, ({ documentId }) => [documentId]);
  }

  async one({ documentId, ...question }: DocumentsQuestion & { documentId: string }): Promise<DocumentShown> {
    const [document] = await this.rows(question, 1, documentId);
    if (!document) throw reject('DOCUMENT_NOT_FOUND', { documentId });
    return document;
  }

  private async rows(
    { authorityId, asOf, known, cursor }: DocumentsQuestion,
    limit: number,
    documentId?: string,
  ): Promise<DocumentShown[]> {
    // Without a business date, so that a correction which moves a document past it is heard; the condition does the rest.
    const source = await this.journal.rowsFor(documentsProjection, authorityId, 1, everyDay(known));
    const [after = ''] = partsOf(cursor, ['text']) ?? [];
    const { rows } = await this.journal.database.pool.query<DocumentRow>(
      `SELECT document_id, title, number, issuer, sha256, issued_from, issued_on, precision, version, entries
       FROM ${source.sql} document
       WHERE issued_on <= $2 AND document_id COLLATE "C" > $3 AND ($4::text IS NULL OR document_id = $4)
       ORDER BY document_id COLLATE "C" LIMIT $5`,
      [...source.values, asOf, after, documentId ?? null, limit],
    );
    return rows.map(({ document_id, issued_from, issued_on, ...row }) => ({
      documentId: document_id,
      issuedFrom: issued_from,
      issuedOn: issued_on,
      ...row,
    }));
  }
}
