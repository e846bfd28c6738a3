import type pg from 'pg';
import { seenFrom, type BusinessDate } from '#libs/kernel';
import type { Catalogue } from './catalogue.js';
import { type ProjectionTable, RowCache, type Row } from './projection-table.js';
import { entriesBetween } from './rebuild.js';

/** A moment on both clocks: what had happened by `asOf`, as far as entries up to `asKnown` tell. */
export interface Moments {
  readonly asOf?: BusinessDate;
  readonly asKnown: number;
}

/** What was known, on every day: for a question whose SQL looks at the days in the rows. */
export const everyDay = (known: Moments | undefined): Moments | undefined => known && { asKnown: known.asKnown };

/** The rows a projection would hold at a moment, folded from the journal itself; no table is read. */
export const foldLive = async (
  client: Pick<pg.ClientBase, 'query'>,
  catalogue: Catalogue,
  table: ProjectionTable,
  authorityId: string,
  { asOf, asKnown }: Moments,
): Promise<Row[]> => {
  const cache = new RowCache(table, true);
  const types = Object.keys(table.projection.on);
  for await (const events of entriesBetween(client, catalogue, authorityId, types, 0, asKnown)) {
    for (const event of events) {
      const seen = asOf === undefined ? event : seenFrom(event, asOf);
      if (seen) cache.apply(seen);
    }
  }
  return [...cache.all()];
};

/** Where a question finds its rows: the table, or rows folded live and handed over as a parameter. */
export interface RowSource {
  /** Stands in a FROM clause; has the columns of the table but for the authority. */
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The rows as SQL sees them. `first` is the number of the first free parameter. One question's SQL works on either. */
export const rowSource = (
  table: ProjectionTable,
  authorityId: string,
  first: number,
  live?: readonly Row[],
): RowSource => {
  const names = table.columns.map(({ sql }) => sql).join(', ');
  if (!live)
    return { sql: `(SELECT ${names} FROM ${table.name} WHERE authority_id = $${first})`, values: [authorityId] };
  return {
    sql: `(SELECT ${names} FROM jsonb_populate_recordset(null::${table.name}, $${first}::jsonb))`,
    values: [JSON.stringify(recordsOf(table, live))],
  };
};

/** Rows as `jsonb_populate_recordset` reads them; of a key only its own columns. */
export const recordsOf = (table: ProjectionTable, rows: readonly Row[]) =>
  rows.map((row) =>
    Object.fromEntries(
      table.columns
        .filter(({ name }) => name in row)
        .map(({ name, sql }) => {
          const value = row[name];
          return [sql, Array.isArray(value) ? value.map(asText) : asText(value)];
        }),
    ),
  );

const asText = (value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
