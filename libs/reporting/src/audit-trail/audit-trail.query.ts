import type { BusinessDate, CorrectionOf, ReversalOf } from '#libs/kernel';
import type { EntryFilter, Journal, JournalEntry } from '#libs/journal';

export interface TrailEntry extends JournalEntry {
  /** The entries before this one that it replaces or takes back, the nearest first. */
  readonly about: readonly number[];
}

/** A month with entries: the last of its days on which something happened, and how many entries it has. */
export interface EntryMonth {
  readonly month: string;
  readonly lastDay: BusinessDate;
  readonly entries: number;
}

/** Who recorded what, when, and on whose word: the entries themselves, with both clocks and what they correct. */
export class AuditTrailQuery {
  constructor(private readonly journal: Journal) {}

  async entries(authorityId: string, filter: EntryFilter): Promise<TrailEntry[]> {
    const entries = await this.journal.entries(authorityId, filter);
    const corrected = entries
      .filter(({ event }) => replacedBy(event.data) !== undefined)
      .map(({ event }) => event.streamId);
    const chains = await this.chains(authorityId, [...new Set(corrected)]);
    return entries.map((entry) => ({ ...entry, about: chainOf(entry.event.position, chains) }));
  }

  /** The months in whose days something happened, the first first: where a look at the past finds anything new. */
  async months(authorityId: string): Promise<EntryMonth[]> {
    const { rows } = await this.journal.database.pool.query<{ month: string; lastDay: BusinessDate; entries: bigint }>(
      `SELECT to_char(occurred_on, 'YYYY-MM') AS month, max(occurred_on) AS "lastDay", count(*) AS entries
       FROM journal.entries WHERE authority_id = $1 GROUP BY 1 ORDER BY 1`,
      [authorityId],
    );
    return rows.map(({ entries, ...month }) => ({ ...month, entries: Number(entries) }));
  }

  /** What each correction of these streams replaces, in one query. */
  private async chains(authorityId: string, streamIds: readonly string[]): Promise<Map<number, number>> {
    if (!streamIds.length) return new Map();
    const { rows } = await this.journal.database.pool.query<{ body: string }>(
      `SELECT body FROM journal.entries WHERE authority_id = $1 AND stream_id = ANY($2) AND (type LIKE '%Corrected' OR type LIKE '%Reversed')`,
      [authorityId, streamIds],
    );
    const events = rows.map(({ body }) => this.journal.catalogue.read(body));
    return new Map(
      events.flatMap(({ position, data }) =>
        replacedBy(data) === undefined ? [] : [[position, replacedBy(data)!] as const],
      ),
    );
  }
}

const replacedBy = (data: unknown): number | undefined => {
  const { replaces, reverses } = data as Partial<CorrectionOf<unknown> & ReversalOf<unknown>>;
  return replaces ?? reverses;
};

const chainOf = (position: number, chains: ReadonlyMap<number, number>): number[] => {
  const chain: number[] = [];
  for (let next = chains.get(position); next !== undefined; next = chains.get(next)) chain.push(next);
  return chain;
};
