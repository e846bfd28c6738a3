import { folded, refusals, type BusinessDate, type StandingEntry } from '#libs/kernel';
import { everyDay, type Journal, type Moments } from '#libs/journal';
import { limitOf, pageOf, partsOf, type Page } from '#libs/platform';
import { legalTextFrom, type LegalTextStanding } from './events.js';
import { legalTextsProjection } from './projections/legal-texts.projection.js';

export interface LegalTextsQuestion {
  readonly authorityId: string;
  readonly asOf: BusinessDate;
  readonly known?: Moments | undefined;
  /** Words of number, title or issuer; marks are not needed. */
  readonly words?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export interface LegalTextShown extends LegalTextStanding {
  readonly version: number;
  readonly entries: readonly StandingEntry[];
}

const reject = refusals({
  LEGAL_TEXT_NOT_FOUND: {
    vi: 'Không có văn bản {legalTextId}.',
    en: 'There is no legal text {legalTextId}.',
    nature: 'missing',
  },
});

interface LegalTextRow {
  legal_text_id: string;
  version: number;
  entries: StandingEntry[];
}

/** The register of legal texts. */
export class LegalTextsQuery {
  constructor(private readonly journal: Journal) {}

  async list(question: LegalTextsQuestion): Promise<Page<LegalTextShown>> {
    const [after = ''] = partsOf(question.cursor, ['text']) ?? [];
    const limit = limitOf(question);
    const rows = await this.rows(question, String(after));
    const texts = rows
      .map((row) => shownOf(row, question.asOf))
      .filter((text): text is LegalTextShown => text !== undefined);
    return pageOf(texts.slice(0, limit + 1), limit, ({ legalTextId }) => [legalTextId]);
  }

  async one({ legalTextId, ...question }: LegalTextsQuestion & { legalTextId: string }): Promise<LegalTextShown> {
    const rows = await this.rows(question, '', legalTextId);
    const text = rows[0] && shownOf(rows[0], question.asOf);
    if (!text) throw reject('LEGAL_TEXT_NOT_FOUND', { legalTextId });
    return text;
  }

  private async rows(
    { authorityId, known, words }: LegalTextsQuestion,
    after: string,
    legalTextId?: string,
  ): Promise<LegalTextRow[]> {
    const source = await this.journal.rowsFor(legalTextsProjection, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<LegalTextRow>(
      `SELECT legal_text_id, version, entries FROM ${source.sql} listed
       WHERE legal_text_id COLLATE "C" > $2 AND ($3::text IS NULL OR legal_text_id = $3)
         AND ($4::text IS NULL OR strpos(search_text, $4) > 0)
       ORDER BY legal_text_id COLLATE "C"`,
      [...source.values, after, legalTextId ?? null, words === undefined ? null : folded(words)],
    );
    return rows;
  }
}

const shownOf = ({ entries, version }: LegalTextRow, asOf: BusinessDate): LegalTextShown | undefined => {
  const byThen = entries.filter(({ occurredOn }) => occurredOn <= asOf);
  const text = legalTextFrom(byThen);
  return text && { ...text, version, entries: byThen };
};
