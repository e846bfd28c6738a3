import { folded, type BusinessDate } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import type { CooperativeEntry, CooperativeStanding, OrganisationKind, Sector } from '../events.js';
import { cooperativeCard } from './cooperative-card.js';
import { cooperativeRegister, listedFrom } from './cooperatives.projection.js';

export interface CooperativesQuestion {
  readonly authorityId: string;
  /** Part of a name, with or without marks. */
  readonly text?: string | undefined;
  readonly kind?: OrganisationKind | undefined;
  readonly sector?: Sector | undefined;
  readonly placeId?: string | undefined;
  readonly status?: CooperativeStanding['status'] | undefined;
  /** Left open it is about now. */
  readonly asOf?: BusinessDate | undefined;
  /** The entry number up to which the journal was known; left open it is about what is known now. */
  readonly asKnown?: number | undefined;
  /** The folded name and the id of the last row of the page before. */
  readonly following?: readonly [string, string] | undefined;
  /** Gives one row more where there is another page. */
  readonly limit: number;
}

export interface ListedCooperative extends ReturnType<typeof listedFrom> {
  readonly cooperativeId: string;
}

const columns = `cooperative_id AS "cooperativeId", name, folded_name AS "foldedName", kind, sector, place_id AS "placeId", status,
  registered_on AS "registeredOn", ended_on AS "endedOn", members, last_grade AS "lastGrade", last_grade_year AS "lastGradeYear"`;

/** The register by filters, in the order of folded names, a page at a time. */
export class ListCooperatives {
  constructor(private readonly journal: Journal) {}

  list(question: CooperativesQuestion): Promise<ListedCooperative[]> {
    return question.asOf === undefined ? this.listNow(question) : this.listOn(question.asOf, question);
  }

  /** The columns of the register say what stands today. */
  private async listNow({
    authorityId,
    asKnown,
    text,
    kind,
    sector,
    placeId,
    status,
    following,
    limit,
  }: CooperativesQuestion) {
    const source = await this.journal.rowsFor(cooperativeRegister, authorityId, 1, moments(asKnown));
    const { rows } = await this.journal.database.pool.query<ListedCooperative>(
      `SELECT ${columns} FROM ${source.sql} cooperative
       WHERE ($2::text IS NULL OR position($2 IN folded_name) > 0) AND ($3::text IS NULL OR kind = $3)
         AND ($4::text IS NULL OR sector = $4) AND ($5::text IS NULL OR place_id = $5) AND ($6::text IS NULL OR status = $6)
         AND ($7::text IS NULL OR (folded_name COLLATE "C", cooperative_id COLLATE "C") > ($7, $8))
       ORDER BY folded_name COLLATE "C", cooperative_id COLLATE "C" LIMIT $9`,
      [
        ...source.values,
        text === undefined ? null : folded(text),
        kind ?? null,
        sector ?? null,
        placeId ?? null,
        status ?? null,
        following?.[0] ?? null,
        following?.[1] ?? null,
        limit + 1,
      ],
    );
    return rows;
  }

  /** Of a past day each row is derived from its entries, and so the filters follow. */
  private async listOn(
    asOf: BusinessDate,
    { authorityId, asKnown, following, limit, ...filters }: CooperativesQuestion,
  ) {
    const source = await this.journal.rowsFor(cooperativeRegister, authorityId, 1, moments(asKnown));
    const { rows } = await this.journal.database.pool.query<{ cooperativeId: string; entries: CooperativeEntry[] }>(
      `SELECT cooperative_id AS "cooperativeId", entries FROM ${source.sql} cooperative WHERE registered_on <= $2`,
      [...source.values, asOf],
    );
    return rows
      .flatMap(({ cooperativeId, entries }): ListedCooperative[] => {
        const card = cooperativeCard(entries, asOf);
        return card ? [{ cooperativeId, ...listedFrom(card) }] : [];
      })
      .filter(
        (row) =>
          matches(row, filters) &&
          (!following || inListOrder(row, { foldedName: following[0], cooperativeId: following[1] }) > 0),
      )
      .sort(inListOrder)
      .slice(0, limit + 1);
  }
}

/** What a list of organisations adds up to. */
export interface RegisterTotals {
  readonly organisations: number;
  readonly active: number;
  readonly members: number;
  /** How many have told their members. */
  readonly withMembers: number;
}

/** Adds up all rows that the filters leave, however many pages they fill. */
export const registerTotals = (rows: readonly ListedCooperative[]): RegisterTotals => ({
  organisations: rows.length,
  active: rows.filter(({ status }) => status === 'active').length,
  members: rows.reduce((sum, { members }) => sum + (members ?? 0), 0),
  withMembers: rows.filter(({ members }) => members !== null).length,
});

const moments = (asKnown: number | undefined) => (asKnown === undefined ? undefined : { asKnown });

const matches = (
  row: ListedCooperative,
  {
    text,
    kind,
    sector,
    placeId,
    status,
  }: Pick<CooperativesQuestion, 'text' | 'kind' | 'sector' | 'placeId' | 'status'>,
): boolean =>
  (text === undefined || row.foldedName.includes(folded(text))) &&
  (kind === undefined || row.kind === kind) &&
  (sector === undefined || row.sector === sector) &&
  (placeId === undefined || row.placeId === placeId) &&
  (status === undefined || row.status === status);

type RowPlace = Pick<ListedCooperative, 'foldedName' | 'cooperativeId'>;

/** The order of bytes, as the database sorts with the collation C: the two ways of asking page alike. */
const inListOrder = (a: RowPlace, b: RowPlace): number =>
  Buffer.compare(Buffer.from(a.foldedName), Buffer.from(b.foldedName)) ||
  Buffer.compare(Buffer.from(a.cooperativeId), Buffer.from(b.cooperativeId));
