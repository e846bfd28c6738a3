import { hash } from 'node:crypto';
import { canonical, type ColumnType, type DomainEvent, type Projection, type Recorded } from '#libs/kernel';
import { applicationRole, sqlArray, type Queryable, type SqlElement } from '#libs/platform';

export type Key = Readonly<Record<string, unknown>>;
export type Values = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

const sqlTypes: Readonly<Record<string, string>> = {
  text: 'text',
  day: 'date',
  count: 'integer',
  money: 'bigint',
  flag: 'boolean',
  json: 'jsonb',
  days: 'date[]',
  moneys: 'bigint[]',
};
const sqlTypeOf = (type: ColumnType): string => sqlTypes[type.replace('?', '')]!;

/** How a column travels as an array parameter: days as text, so that PostgreSQL checks them against its calendar. */
const arrayOf = (sqlType: string, values: readonly unknown[]): Buffer =>
  sqlArray(sqlType === 'date' || isList(sqlType) ? 'text' : (sqlType as SqlElement), values);
const castOf = (sqlType: string, parameter: number): string => {
  if (isList(sqlType)) return `$${parameter}::text[]`; // Each list as its literal: arrays of PostgreSQL are rectangular.
  return sqlType === 'date' ? `$${parameter}::text[]::date[]` : `$${parameter}::${sqlType}[]`;
};
const isList = (sqlType: string): boolean => sqlType.endsWith('[]');
/** The terms of a column as SQL searches them; the index is on this very expression. */
export const termsOf = (column: string): string => `array_to_tsvector(string_to_array(${snake(column)}, ' '))`;
export const snake = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

interface Column {
  readonly name: string;
  readonly sql: string;
  readonly type: ColumnType;
  readonly sqlType: string;
}

/** The SQL of one projection's table, made once from its declaration. Column order is key first, then values. */
export class ProjectionTable {
  readonly name: string;
  readonly keyColumns: readonly Column[];
  readonly valueColumns: readonly Column[];
  readonly columns: readonly Column[];

  constructor(readonly projection: Projection) {
    const columnsOf = (columns: Readonly<Record<string, ColumnType>>): Column[] =>
      Object.entries(columns).map(([name, type]) => ({
        name,
        sql: snake(name),
        type,
        sqlType: sqlTypeOf(type),
      }));
    this.name = `read.${projection.name}`;
    this.keyColumns = columnsOf(projection.key);
    this.valueColumns = columnsOf(projection.values);
    this.columns = [...this.keyColumns, ...this.valueColumns];
  }

  /** Tells whether the table in the database was made from this declaration. */
  get shape(): string {
    return hash('sha256', this.createStatements('t').join(';'), 'hex');
  }

  createStatements(table: string): string[] {
    const { indexes = [], checks = [], terms } = this.projection;
    const columns = this.columns.map(
      ({ sql, type, sqlType }) => `${sql} ${sqlType}${type.endsWith('?') ? '' : ' NOT NULL'}`,
    );
    const key = this.keyColumns.map(({ sql }) => sql).join(', ');
    return [
      `CREATE TABLE ${table} (authority_id text NOT NULL, ${columns.join(', ')}, PRIMARY KEY (authority_id, ${key})${checks
        .map((check) => `, CHECK (${check})`)
        .join('')})`,
      ...indexes.map((index) => `CREATE INDEX ON ${table} (authority_id, ${index.map(snake).join(', ')})`),
      ...(terms ? [`CREATE INDEX ON ${table} USING gin ((${termsOf(terms)}))`] : []),
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ${applicationRole}`,
    ];
  }

  /** One text for each key and for no other: the lengths keep parts from running into each other. */
  keyText(key: Key): string {
    const { keyColumns } = this;
    return keyColumns.length === 1
      ? String(key[keyColumns[0]!.name])
      : prefixText(keyColumns.map(({ name }) => String(key[name])));
  }

  keyOf(row: Row): Key {
    return Object.fromEntries(this.keyColumns.map(({ name }) => [name, row[name]]));
  }

  /** The rows of these keys in one statement. */
  async load(client: Queryable, authorityId: string, keys: readonly Key[], table = this.name): Promise<Row[]> {
    if (!keys.length) return [];
    const arrays = this.arraysOf(this.keyColumns, keys);
    const casts = castsOf(this.keyColumns);
    const names = this.keyColumns.map(({ sql }) => sql);
    const { rows } = await client.query<Record<string, unknown>>({
      name: `load ${table}`,
      // The limit makes each key one index descent, whatever the planner believes about the table's size.
      text: `SELECT found.* FROM unnest(${casts}) AS wanted (${names.join(', ')})
        CROSS JOIN LATERAL (SELECT ${this.columns.map(({ sql }) => sql).join(', ')} FROM ${table} one
          WHERE one.authority_id = $1 AND ${names.map((name) => `one.${name} = wanted.${name}`).join(' AND ')} LIMIT 1) found`,
      values: [authorityId, ...arrays],
    });
    return rows.map((row) => this.fromSql(row));
  }

  /** The rows with this key prefix from a day on, and the sums of the money columns of all earlier ones. */
  async loadRange(client: Queryable, authorityId: string, prefix: readonly string[], from: string) {
    const prefixColumns = this.keyColumns.slice(0, -1);
    const day = this.keyColumns.at(-1)!.sql;
    const where = ['authority_id = $1', ...prefixColumns.map(({ sql }, index) => `${sql} = $${index + 3}`)].join(
      ' AND ',
    );
    const sums = this.valueColumns.filter(({ type }) => type === 'money');
    const values = [authorityId, from, ...prefix];
    const [before, after] = await Promise.all([
      client.query<Record<string, bigint>>({
        name: `before ${this.name}`,
        text: `SELECT ${sums.map(({ sql }) => `coalesce(sum(${sql}), 0)::bigint AS ${sql}`).join(', ')} FROM ${this.name} WHERE ${where} AND ${day} < $2`,
        values,
      }),
      client.query<Record<string, unknown>>({
        name: `range ${this.name}`,
        text: `SELECT ${this.columns.map(({ sql }) => sql).join(', ')} FROM ${this.name} WHERE ${where} AND ${day} >= $2`,
        values,
      }),
    ]);
    return {
      sums: Object.fromEntries(sums.map(({ name, sql }) => [name, before.rows[0]![sql]!])),
      rows: after.rows.map((row) => this.fromSql(row)),
    };
  }

  /** Writes rows in one statement, and takes the removed ones away in a second. */
  async save(
    client: Queryable,
    authorityId: string,
    rows: readonly Row[],
    removed: readonly Key[],
    table = this.name,
  ): Promise<void> {
    const names = this.columns.map(({ sql }) => sql).join(', ');
    const key = this.keyColumns.map(({ sql }) => sql).join(', ');
    const work: Promise<unknown>[] = [];
    if (rows.length) {
      const arrays = this.arraysOf(this.columns, rows);
      const casts = castsOf(this.columns);
      const sets = this.valueColumns.map(({ sql }) => `${sql} = excluded.${sql}`).join(', ');
      work.push(
        client.query({
          name: `save ${table}`,
          text: `INSERT INTO ${table} (authority_id, ${names})
            SELECT $1, ${this.columns.map(({ sql, sqlType }) => (isList(sqlType) ? `${sql}::${sqlType}` : sql)).join(', ')}
            FROM unnest(${casts}) AS given (${names})
            ON CONFLICT (authority_id, ${key}) DO ${sets ? `UPDATE SET ${sets}` : 'NOTHING'}`,
          values: [authorityId, ...arrays],
        }),
      );
    }
    if (removed.length) {
      const arrays = this.arraysOf(this.keyColumns, removed);
      const casts = castsOf(this.keyColumns);
      work.push(
        client.query({
          name: `remove ${table}`,
          text: `DELETE FROM ${table} WHERE authority_id = $1 AND (${key}) IN (SELECT * FROM unnest(${casts}))`,
          values: [authorityId, ...arrays],
        }),
      );
    }
    await Promise.all(work);
  }

  private arraysOf(columns: readonly Column[], rows: readonly Readonly<Record<string, unknown>>[]): Buffer[] {
    return columns.map((column) =>
      arrayOf(
        column.sqlType,
        rows.map((row) => toSql(column, row[column.name])),
      ),
    );
  }

  fromSql(row: Record<string, unknown>): Row {
    const out: Record<string, unknown> = {};
    for (const { name, sql } of this.columns) out[name] = row[sql];
    return out;
  }

  /** One line of PostgreSQL's COPY text format. */
  copyLine(authorityId: string, row: Row): string {
    let line = escapeCopy(authorityId);
    for (const column of this.columns) {
      const value = toSql(column, row[column.name]);
      line += `\t${value === null ? '\\N' : escapeCopy(String(value))}`;
    }
    return `${line}\n`;
  }

  get copyColumns(): string {
    return ['authority_id', ...this.columns.map(({ sql }) => sql)].join(', ');
  }
}

/** The casts of a statement's array parameters, from the second on. */
const castsOf = (columns: readonly Column[]): string =>
  columns.map(({ sqlType }, index) => castOf(sqlType, index + 2)).join(', ');

const toSql = ({ sqlType }: Column, value: unknown): unknown => {
  if (value === null || value === undefined) return null;
  if (isList(sqlType)) return `{${(value as readonly unknown[]).map((each) => String(each ?? 'NULL')).join(',')}}`;
  return sqlType === 'jsonb' ? JSON.stringify(value) : value;
};

const escapeCopy = (text: string): string =>
  /[\\\t\n\r]/u.test(text)
    ? text.replace(/[\\\t\n\r]/gu, (mark) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[mark]!)
    : text;

const canonicalRow = (row: Row): string =>
  canonical(
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map(plainValue) : plainValue(value),
      ]),
    ),
  );

const plainValue = (value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);

/** SHA-256 over the rows in canonical form, sorted: equal exactly when the tables are. */
export const digestOf = (rows: Iterable<Row>): string =>
  hash('sha256', [...rows].map(canonicalRow).sort().join('\n'), 'hex');

interface CachedRow {
  readonly key: Key;
  values: Values | undefined;
  /** What the database holds. */
  stored: Values | undefined;
  dirty: boolean;
}

/** The rows of one key prefix from a day on, all of them known, with the sums of the money columns before that day. */
interface KnownRange {
  readonly from: string;
  readonly sums: Record<string, bigint>;
  readonly rows: Map<string, CachedRow>;
}

/** Rows in memory with what has become of them; a fold's workplace in all four lives. */
export class RowCache {
  private readonly rows = new Map<string, CachedRow>();
  /** The rows that were changed and not saved yet. */
  private readonly dirty = new Set<CachedRow>();
  private readonly ranges = new Map<string, KnownRange>();

  constructor(
    readonly table: ProjectionTable,
    /** Without a database behind it, a row not seen yet does not exist. */
    private readonly complete = false,
  ) {}

  knows(key: Key): boolean {
    if (this.complete || this.rows.has(this.table.keyText(key))) return true;
    const range = this.rangeOf(key);
    return range !== undefined && this.dayOf(key) >= range.from;
  }

  knowsRange(prefix: readonly string[], from: string): boolean {
    const range = this.ranges.get(prefixText(prefix));
    return range !== undefined && range.from <= from;
  }

  /** The range a row would belong to, whatever its day. */
  private rangeOf(key: Key): KnownRange | undefined {
    if (!this.ranges.size) return undefined;
    return this.ranges.get(prefixText(this.table.keyColumns.slice(0, -1).map(({ name }) => String(key[name]))));
  }

  private dayOf(key: Key): string {
    return String(key[this.table.keyColumns.at(-1)!.name]);
  }

  learnRange(
    prefix: readonly string[],
    from: string,
    sums: Readonly<Record<string, bigint>>,
    rows: readonly Row[],
  ): void {
    const range: KnownRange = { from, sums: { ...sums }, rows: new Map() };
    this.ranges.set(prefixText(prefix), range);
    this.learn([], rows);
    for (const [text, row] of this.rows) {
      if (this.rangeOf(row.key) !== range) continue;
      if (this.dayOf(row.key) >= from) range.rows.set(text, row);
      // Sums come from the database; what this batch has changed on earlier days is not in them yet.
      else if (row.dirty) this.carry(range, row.stored, row.values);
    }
  }

  /** The rows of a prefix from a day on, in day order, and the sums of the money columns before it. */
  range(prefix: readonly string[], from: string): { sumsBefore: Record<string, bigint>; rows: Row[] } {
    const range = this.ranges.get(prefixText(prefix))!;
    const sumsBefore = { ...range.sums };
    const found: { day: string; row: Row }[] = [];
    for (const { key, values } of range.rows.values()) {
      if (!values) continue;
      const day = this.dayOf(key);
      if (day >= from) found.push({ day, row: { ...key, ...values } });
      else this.add(sumsBefore, values, 1n);
    }
    return { sumsBefore, rows: found.sort((a, b) => (a.day < b.day ? -1 : 1)).map(({ row }) => row) };
  }

  get(key: Key): Row | undefined {
    const found = this.rows.get(this.table.keyText(key));
    return found?.values && { ...found.key, ...found.values };
  }

  /** Takes in what the database holds for these keys; what is missing there is known to be missing. */
  learn(keys: readonly Key[], rows: readonly Row[]): void {
    for (const key of keys) {
      const text = this.table.keyText(key);
      if (!this.rows.has(text)) this.take(text, { key, values: undefined, stored: undefined, dirty: false });
    }
    for (const row of rows) {
      const text = this.table.keyText(row);
      if (this.rows.get(text)?.dirty) continue;
      const values: Record<string, unknown> = {};
      for (const { name } of this.table.valueColumns) values[name] = row[name];
      this.take(text, { key: this.table.keyOf(row), values, stored: values, dirty: false });
    }
  }

  private take(text: string, row: CachedRow): void {
    this.rows.set(text, row);
    const range = this.rangeOf(row.key);
    if (range && this.dayOf(row.key) >= range.from) range.rows.set(text, row);
  }

  private put(text: string, key: Key, found: CachedRow | undefined, values: Values | undefined): void {
    const range = this.rangeOf(key);
    // A row that changes before the days of a known range changes the sums that stand for those days.
    if (range && this.dayOf(key) < range.from) this.carry(range, found?.values, values);
    const row = found ?? { key, values, stored: undefined, dirty: true };
    row.values = values;
    row.dirty = true;
    this.dirty.add(row);
    if (!found) this.take(text, row);
  }

  private carry({ sums }: KnownRange, before: Values | undefined, after: Values | undefined): void {
    this.add(sums, before, -1n);
    this.add(sums, after, 1n);
  }

  private add(sums: Record<string, bigint>, values: Values | undefined, times: bigint): void {
    if (!values) return;
    for (const { name, type } of this.table.valueColumns)
      if (type === 'money') sums[name]! += times * (values[name] as bigint);
  }

  /** Folds one event into all rows it touches, or none if a fold throws. Every row must be known. */
  apply(event: Recorded, keys?: readonly Key[]): void {
    const hearing = listenerOf(this.table.projection, event.type);
    if (!hearing) return;
    const touched = keys ?? hearing.keys(event);
    if (touched.length === 1) {
      const key = touched[0]!;
      const text = this.table.keyText(key);
      const found = this.rows.get(text);
      this.put(text, key, found, hearing.fold(found?.values, event, key));
      return;
    }
    const fresh = new Map<string, { key: Key; values: Values | undefined }>();
    for (const key of touched) {
      const text = this.table.keyText(key);
      const before = fresh.has(text) ? fresh.get(text)!.values : this.rows.get(text)?.values;
      fresh.set(text, { key, values: hearing.fold(before, event, key) });
    }
    for (const [text, { key, values }] of fresh) this.put(text, key, this.rows.get(text), values);
  }

  *all(): Iterable<Row> {
    for (const { key, values } of this.rows.values()) if (values) yield { ...key, ...values };
  }

  get size(): number {
    return this.rows.size;
  }

  changes(): { rows: Row[]; removed: Key[] } {
    const rows: Row[] = [];
    const removed: Key[] = [];
    for (const { key, values } of this.dirty) {
      if (values) rows.push({ ...key, ...values });
      else removed.push(key);
    }
    return { rows, removed };
  }

  /** What was changed has been written and committed. */
  saved(): void {
    for (const row of this.dirty) {
      row.stored = row.values;
      row.dirty = false;
    }
    this.dirty.clear();
  }
}

const prefixText = (parts: readonly string[]): string => parts.map((part) => `${part.length}:${part}`).join('');

interface Listener {
  readonly keys: (event: Recorded) => readonly Key[];
  readonly fold: (values: Values | undefined, event: Recorded, key: Key) => Values | undefined;
}

export const listenerOf = (projection: Projection, type: string): Listener | undefined =>
  (projection.on as Readonly<Record<DomainEvent['type'], Listener | undefined>>)[type];

/** One text for a set of inline tables in one version each, as `journal.open_batch` tells it of the database. */
export const inlineShape = (tables: readonly ProjectionTable[]): string =>
  hash(
    'md5',
    tables
      .map(({ projection: { name, version }, shape }) => `${name} ${version} ${shape}`)
      .sort()
      .join(','),
    'hex',
  );
