import { folded, refusals, type BusinessDate } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import type { PlaceStanding } from '../events.js';
import { places } from './places.projection.js';

const reject = refusals({
  PLACE_UNKNOWN: {
    vi: 'Không có địa bàn nào mang mã {placeId}.',
    en: 'There is no place {placeId}.',
    nature: 'missing',
  },
});

export interface PlacesQuestion {
  readonly authorityId: string;
  /** The units that existed on this day; left open, all that ever did. */
  readonly asOf?: BusinessDate | undefined;
  readonly asKnown?: number | undefined;
  readonly text?: string | undefined;
  readonly level?: PlaceStanding['level'] | undefined;
  readonly parentId?: string | undefined;
  readonly placeId?: string | undefined;
  readonly following?: readonly [string, string] | undefined;
  /** Gives one row more where there is another page. */
  readonly limit: number;
}

export interface ListedPlace extends PlaceStanding {
  readonly foldedName: string;
  readonly version: number;
}

/**
 * Administrative units by their validity, in the order of folded names. What counts is when a unit existed, not when that
 * was decided: the units of 2013 are found as of 2013 however late they were entered.
 */
export class ListPlaces {
  constructor(private readonly journal: Journal) {}

  async list({
    authorityId,
    asOf,
    asKnown,
    text,
    level,
    parentId,
    placeId,
    following,
    limit,
  }: PlacesQuestion): Promise<ListedPlace[]> {
    const source = await this.journal.rowsFor(places, authorityId, 1, asKnown === undefined ? undefined : { asKnown });
    const { rows } = await this.journal.database.pool.query<ListedPlace>(
      `SELECT place_id AS "placeId", name, folded_name AS "foldedName", level, parent_id AS "parentId", valid_from AS "validFrom",
         valid_to AS "validTo", successor_ids AS "successorIds", version
       FROM ${source.sql} place
       WHERE ($2::date IS NULL OR (valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)))
         AND ($3::text IS NULL OR position($3 IN folded_name) > 0) AND ($4::text IS NULL OR level = $4)
         AND ($5::text IS NULL OR parent_id = $5) AND ($6::text IS NULL OR place_id = $6)
         AND ($7::text IS NULL OR (folded_name COLLATE "C", place_id COLLATE "C") > ($7, $8))
       ORDER BY folded_name COLLATE "C", place_id COLLATE "C" LIMIT $9`,
      [
        ...source.values,
        asOf ?? null,
        text === undefined ? null : folded(text),
        level ?? null,
        parentId ?? null,
        placeId ?? null,
        following?.[0] ?? null,
        following?.[1] ?? null,
        limit + 1,
      ],
    );
    return rows;
  }

  /** One unit with all its days, whether it still exists or not. */
  async one({
    authorityId,
    placeId,
    asKnown,
  }: Pick<PlacesQuestion, 'authorityId' | 'asKnown'> & { readonly placeId: string }): Promise<ListedPlace> {
    const [place] = await this.list({ authorityId, placeId, asKnown, limit: 1 });
    if (!place) throw reject('PLACE_UNKNOWN', { placeId });
    return place;
  }
}
