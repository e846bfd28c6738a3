import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { refusals } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import { inTransaction, openQueue, type JobQueue, type QueueServers } from '#libs/platform';
import type { Caller } from '#libs/platform/http';
import type { ImportKind } from '../kind.js';
import { readSheet } from '../reading/index.js';
import type { Batch, BatchRow, BatchState } from './batch.js';
import { BatchStore } from './batch-store.js';
import { BatchWork, type LookupsOf } from './batch-work.js';
import { checkRows } from './check-rows.js';
import { recordRows } from './record-rows.js';
import { guessedMapping } from './row-cells.js';
import { undoRows } from './undo-rows.js';

const reject = refusals({
  IMPORT_UNKNOWN: { vi: 'Không có đợt nhập này.', en: 'There is no such import.', nature: 'missing' },
  IMPORT_KIND_UNKNOWN: {
    vi: 'Không nhập được “{typed}” từ bảng tính. Có: {known}.',
    en: '“{typed}” cannot be imported from a sheet. There are: {known}.',
    nature: 'missing',
  },
  IMPORT_NOT_READY: {
    vi: 'Đợt nhập đang ở bước “{state}” nên chưa làm được việc này.',
    en: 'The import is at the step “{state}”, so this cannot be done now.',
  },
  IMPORT_COLUMN_UNKNOWN: {
    vi: 'Không có cột “{column}” để gán, hoặc tệp không có cột thứ {index}.',
    en: 'There is no column “{column}” to assign, or the file has no column {index}.',
    nature: 'input',
  },
  IMPORT_COLUMN_MISSING: {
    vi: 'Chưa gán cột bắt buộc: {columns}.',
    en: 'Columns that are needed are not assigned: {columns}.',
    nature: 'input',
  },
  IMPORT_NOTHING_RIGHT: {
    vi: 'Không có dòng nào ghi được. Hãy sửa tệp rồi tải lên lại.',
    en: 'No row can be recorded. Mend the file and upload it again.',
  },
  IMPORT_SAME_FILE: {
    vi: 'Chính tệp này đã được nhập ở đợt {importId}. Hãy hủy đợt ấy trước nếu muốn nhập lại.',
    en: 'This very file was imported as {importId}. Undo that one first to import it again.',
  },
});

const lookAgainMs = 400;
const underWay: ReadonlySet<BatchState> = new Set(['checking', 'committing', 'undoing']);
const failure = {
  vi: 'Công việc bị ngắt giữa chừng và sẽ được làm tiếp; không dòng nào bị ghi hai lần.',
  en: 'The work was cut off and will go on; no row is recorded twice.',
};

/** What can be imported, and how what it calls by name is found. */
export interface Sheets {
  readonly kinds: readonly ImportKind[];
  readonly lookupsOf: LookupsOf;
}

/** What a batch that is under way waits for. */
const steps: Partial<Record<BatchState, (batch: BatchWork) => Promise<void>>> = {
  checking: checkRows,
  committing: recordRows,
  undoing: undoRows,
};

/**
 * Sheets on their way into the journal: read, checked by the rules of the forms and by a rehearsal of every decision, and
 * recorded row by row under keys that follow from the row, so that work which is cut off goes on where it was and records
 * nothing twice. What must be done stands in the tables; the queue only says when to look.
 */
export class SheetImports {
  private queue: JobQueue<object> | undefined;
  private readonly store: BatchStore;

  constructor(
    private readonly journal: Journal,
    private readonly servers: QueueServers,
    private readonly onFailure: (error: unknown) => void,
    /** Asked for when something is imported, and not before. */
    private readonly sheets: () => Promise<Sheets>,
  ) {
    this.store = new BatchStore(journal.database);
  }

  async kinds(): Promise<readonly ImportKind[]> {
    return (await this.sheets()).kinds;
  }

  async open(): Promise<void> {
    this.queue = await openQueue<object>('sheet-imports', this.servers);
    this.queue.work((asked) => this.goOn(asked as { authorityId: string; importId: string }), this.onFailure);
    for (const work of await this.store.underWay()) await this.ask(work);
  }

  async close(): Promise<void> {
    await this.queue?.close();
  }

  async kindNamed(name: string): Promise<ImportKind> {
    const kinds = await this.kinds();
    const kind = kinds.find((each) => each.name === name);
    if (!kind) throw reject('IMPORT_KIND_UNKNOWN', { typed: name, known: kinds.map((each) => each.name).join(', ') });
    return kind;
  }

  list(authorityId: string, limit: number, before?: string): Promise<Batch[]> {
    return this.store.batches(authorityId, limit, before);
  }

  async batch(authorityId: string, importId: string): Promise<Batch> {
    const batch = await this.store.batch(authorityId, importId);
    if (!batch) throw reject('IMPORT_UNKNOWN');
    return batch;
  }

  rows(...asked: Parameters<BatchStore['rows']>): Promise<BatchRow[]> {
    return this.store.rows(...asked);
  }

  /** Server-sent events: the whole state after each change, until no work is under way or the reader is gone. */
  async *follow(
    authorityId: string,
    importId: string,
    gone: AbortSignal,
    admitted: () => Promise<boolean>,
  ): AsyncGenerator<string> {
    yield 'retry: 1000\n\n';
    for (let told = 0; !gone.aborted;) {
      if (!(await admitted())) return;
      const batch = await this.store.batch(authorityId, importId);
      if (!batch) return;
      if (batch.version !== told) yield `id: ${batch.version}\nevent: batch\ndata: ${JSON.stringify(batch)}\n\n`;
      told = batch.version;
      if (!underWay.has(batch.state)) return;
      await pause(lookAgainMs, undefined, { signal: gone }).catch(() => undefined);
    }
  }

  /** Takes in a file; nothing is known of its rows yet but their cells. Refused in whole if it cannot be read to its end. */
  async take(
    { authorityId, accountId }: Caller,
    kindName: string,
    file: { readonly path: string; readonly name: string; readonly sha256: string; readonly bytes: number },
  ): Promise<Batch> {
    const kind = await this.kindNamed(kindName);
    const importId = randomBytes(10).toString('hex');
    const { name: fileName, sha256, bytes } = file;
    await inTransaction(this.journal.database.pool, async (client) => {
      const batch = { importId, kind: kind.name, fileName, sha256, bytes, titles: [], mapping: {}, madeBy: accountId };
      await this.store.add(authorityId, batch, client);
      const { titles } = await readSheet(file.path, (rows) => this.store.addRows(authorityId, importId, rows, client));
      await client.query(
        'UPDATE imports.batches SET titles = $3, mapping = $4 WHERE authority_id = $1 AND import_id = $2',
        [authorityId, importId, titles, JSON.stringify(guessedMapping(kind, titles))],
      );
    });
    return this.batch(authorityId, importId);
  }

  /** Has every row checked, with its columns as assigned. */
  async check({ authorityId, accountId, roles }: Caller, importId: string, mapping: Record<string, number>) {
    const batch = await this.batch(authorityId, importId);
    const { columns } = await this.kindNamed(batch.kind);
    for (const [column, index] of Object.entries(mapping))
      if (!columns.some(({ name }) => name === column) || !(index in batch.titles))
        throw reject('IMPORT_COLUMN_UNKNOWN', { column, index: index + 1 });
    const missing = columns.filter(({ name, required }) => required && !(name in mapping));
    if (missing.length)
      throw reject('IMPORT_COLUMN_MISSING', {
        columns: missing.map(({ title }) => `${title.vi} / ${title.en}`).join(', '),
      });
    return this.begin(authorityId, batch, ['read', 'checked'], 'checking', { askedBy: accountId, roles, mapping });
  }

  /** Has every right row recorded. */
  async commit({ authorityId, accountId, roles }: Caller, importId: string): Promise<Batch> {
    const batch = await this.batch(authorityId, importId);
    if (batch.state === 'checked' && !batch.counts.right) throw reject('IMPORT_NOTHING_RIGHT');
    const [same] = await this.store.sameFile(authorityId, batch);
    if (same) throw reject('IMPORT_SAME_FILE', { importId: same });
    return this.begin(authorityId, batch, ['checked'], 'committing', { askedBy: accountId, roles });
  }

  /** Has every entry taken back by an entry of its own. */
  async undo({ authorityId, accountId, roles }: Caller, importId: string, reason: string): Promise<Batch> {
    const batch = await this.batch(authorityId, importId);
    return this.begin(authorityId, batch, ['committed'], 'undoing', { askedBy: accountId, roles, reason });
  }

  /** Forgets a sheet of which nothing was recorded. */
  async forget(authorityId: string, importId: string): Promise<void> {
    const { state } = await this.batch(authorityId, importId);
    if (!(await this.store.forget(authorityId, importId))) throw reject('IMPORT_NOT_READY', { state });
  }

  private async begin(
    authorityId: string,
    { importId }: Batch,
    from: readonly BatchState[],
    to: BatchState,
    how: Parameters<BatchStore['move']>[4],
  ): Promise<Batch> {
    if (!(await this.store.move(authorityId, importId, from, to, how)))
      throw reject('IMPORT_NOT_READY', { state: (await this.batch(authorityId, importId)).state });
    const batch = await this.batch(authorityId, importId);
    await this.ask({ ...batch, authorityId });
    return batch;
  }

  private async ask({ authorityId, importId, version }: Batch & { readonly authorityId: string }): Promise<void> {
    await this.queue?.add(`${importId}-${version}`, { authorityId, importId });
  }

  /** Does what a batch waits for. Called twice, or again after a crash, it finds less to do. */
  async goOn({ authorityId, importId }: { authorityId: string; importId: string }): Promise<void> {
    const work = await this.store.work(authorityId, importId);
    if (!work) return;
    const { lookupsOf } = await this.sheets();
    try {
      const kind = await this.kindNamed(work.kind);
      await steps[work.state]?.(new BatchWork(this.journal, this.store, kind, work, lookupsOf));
    } catch (error) {
      await this.store.fail(authorityId, importId, failure);
      throw error;
    }
  }
}
