import { refusals, type BusinessDate, type Citation, type StandingEntry } from '#libs/kernel';
import { everyDay, type Journal, type Moments } from '#libs/journal';
import { limitOf, pageOf, partsOf, type Page } from '#libs/platform';
import type { SupportKind } from '#libs/support/events';
import { inBusinessOrder } from './domain/story.js';
import { programmeFrom, type Period } from './events.js';
import { programmeBudgets, type BudgetSetting } from './projections/programme-budgets.projection.js';
import { programmesProjection, targetsOf, type TargetWithMeasurements } from './projections/programmes.projection.js';

export interface ProgrammesQuestion {
  readonly authorityId: string;
  readonly asOf: BusinessDate;
  readonly known?: Moments | undefined;
  readonly kind?: SupportKind | undefined;
  readonly status?: 'open' | 'closed' | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export interface ProgrammeListed {
  readonly programmeId: string;
  readonly name: string;
  readonly status: 'open' | 'closed';
  readonly period: Period;
  readonly kinds: readonly SupportKind[];
  readonly legalBasis: readonly Citation[];
  readonly openedOn: BusinessDate;
  readonly closedOn: BusinessDate | null;
  readonly version: number;
}

/** `amount` is whole đồng: what the budget of a year and source was last set to by the day asked for. */
export interface BudgetOfYear {
  readonly year: number;
  readonly source: string;
  readonly amount: bigint;
  readonly position: number;
}

export interface ProgrammeShown extends ProgrammeListed {
  readonly budgets: readonly BudgetOfYear[];
  readonly targets: readonly TargetWithMeasurements[];
  /** The entries that stand, with the numbers by which each is corrected or reversed. */
  readonly entries: readonly StandingEntry[];
}

const reject = refusals({
  PROGRAMME_NOT_FOUND: {
    vi: 'Không có chương trình {programmeId} tính đến ngày {asOf}.',
    en: 'There is no programme {programmeId} as of {asOf}.',
    nature: 'missing',
  },
});

interface ProgrammeRow {
  programme_id: string;
  version: number;
  entries: StandingEntry[];
}

/** Programmes with their budgets and targets, as of a business day and as known at an entry. */
export class ProgrammesQuery {
  constructor(private readonly journal: Journal) {}

  async list({
    authorityId,
    asOf,
    known,
    kind,
    status,
    limit,
    cursor,
  }: ProgrammesQuestion): Promise<Page<ProgrammeListed>> {
    const rows = await this.rows(authorityId, known);
    const [after = ''] = partsOf(cursor, ['text']) ?? [];
    const rowsMax = limitOf({ limit });
    const found = rows
      .map((row) => listedOf(row, asOf))
      .filter((programme): programme is ProgrammeListed => programme !== undefined)
      .filter((programme) => programme.programmeId > String(after))
      .filter((programme) => (!kind || programme.kinds.includes(kind)) && (!status || programme.status === status));
    return pageOf(found.slice(0, rowsMax + 1), rowsMax, ({ programmeId }) => [programmeId]);
  }

  async one({
    authorityId,
    asOf,
    known,
    programmeId,
  }: Omit<ProgrammesQuestion, 'kind' | 'status'> & { programmeId: string }): Promise<ProgrammeShown> {
    const [row] = await this.rows(authorityId, known, programmeId);
    const listed = row && listedOf(row, asOf);
    if (!listed) throw reject('PROGRAMME_NOT_FOUND', { programmeId, asOf });
    const entries = entriesBy(row, asOf);
    const budgets = await this.budgets(authorityId, programmeId, asOf, known);
    return { ...listed, budgets, targets: targetsOf(entries), entries };
  }

  /** Programmes are few; each row holds the entries of its stream, from which any business day is read. */
  private async rows(authorityId: string, known: Moments | undefined, programmeId?: string): Promise<ProgrammeRow[]> {
    const source = await this.journal.rowsFor(programmesProjection, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<ProgrammeRow>(
      `SELECT programme_id, version, entries FROM ${source.sql} programme
       WHERE $2::text IS NULL OR programme_id = $2 ORDER BY programme_id COLLATE "C"`,
      [...source.values, programmeId ?? null],
    );
    return rows;
  }

  private async budgets(
    authorityId: string,
    programmeId: string,
    asOf: BusinessDate,
    known: Moments | undefined,
  ): Promise<BudgetOfYear[]> {
    const source = await this.journal.rowsFor(programmeBudgets, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<{
      year: number;
      source: string;
      settings: BudgetSetting[];
    }>(`SELECT year, source, settings FROM ${source.sql} budget WHERE programme_id = $2 ORDER BY year, source`, [
      ...source.values,
      programmeId,
    ]);
    return rows.flatMap(({ year, source: from, settings }) => {
      const last = settings.filter(({ on }) => on <= asOf).at(-1);
      return last ? [{ year, source: from, amount: BigInt(last.amount), position: last.position }] : [];
    });
  }
}

/** The business date is sorted out row by row here, so that a correction which moves an entry past it is heard too. */

const entriesBy = ({ entries }: ProgrammeRow, asOf: BusinessDate): StandingEntry[] =>
  inBusinessOrder(entries).filter(({ occurredOn }) => occurredOn <= asOf);

const listedOf = (row: ProgrammeRow, asOf: BusinessDate): ProgrammeListed | undefined => {
  const programme = programmeFrom(entriesBy(row, asOf));
  return programme && { ...programme, version: row.version };
};
