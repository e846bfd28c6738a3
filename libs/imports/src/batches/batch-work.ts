import { dayAt, exactly } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import { imports } from '../domain/imports.js';
import { importStream } from '../import-events.js';
import type { ImportKind, Lookups } from '../kind.js';
import type { BatchRow, RowState } from './batch.js';
import type { BatchStore, Work } from './batch-store.js';
import type { RowReading } from './row-reading.js';

/** Rows that are read, checked and recorded at once. */
export const portionRows = 500;

export type LookupsOf = (journal: Journal, authorityId: string, calls: ImportKind['calls']) => Promise<Lookups>;

/** A batch at work: what checking, recording and undoing its rows share. */
export class BatchWork {
  constructor(
    readonly journal: Journal,
    readonly store: BatchStore,
    readonly kind: ImportKind,
    readonly work: Work,
    private readonly lookupsOf: LookupsOf,
  ) {}

  /** Reads rows as the requests somebody would have typed. */
  async reading(): Promise<RowReading> {
    const { authorityId, importId, mapping, askedBy, roles } = this.work;
    // The forms of HTTP check a row; whoever imports nothing need not load them.
    const { RowReading } = await import('./row-reading.js');
    const lookups = await this.lookupsOf(this.journal, authorityId, this.kind.calls);
    return new RowReading(this.kind, lookups, { importId, mapping }, { authorityId, actor: askedBy, roles });
  }

  /** The rows in their order, a portion at a time. */
  async *portions(states?: readonly RowState[]): AsyncGenerator<BatchRow[]> {
    const { authorityId, importId } = this.work;
    for (let after = 0; ;) {
      const asked = { after, limit: portionRows, ...(states ? { states } : {}) };
      const rows = await this.store.rows(authorityId, importId, asked);
      if (!rows.length) return;
      yield rows;
      after = rows.at(-1)!.no;
    }
  }

  /** Records the entry about the whole; once, however often it is asked for. */
  async tell(type: 'CommitImport' | 'UndoImport', data: object): Promise<number> {
    const { authorityId, importId, askedBy, askedAt, roles } = this.work;
    const [commandId, correlationId] = [`${type}-${importId}`, `import-${importId}`];
    const { position } = await this.journal.decide(imports, importStream(importId), {
      type,
      data,
      // The day of the wish: work that goes on tomorrow records the very same.
      on: exactly(dayAt(askedAt)),
      provenance: { authorityId, actor: askedBy, roles, commandId, correlationId },
    });
    return position;
  }
}
