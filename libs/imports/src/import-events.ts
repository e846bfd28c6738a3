import type { DomainEvent, StreamId } from '#libs/kernel';

export const importStream = (importId: string): StreamId => `import-${importId}`;

/** The rows of a sheet were recorded; each is an entry of its own. The sheet itself is told by its digest. */
export type ImportCommitted = DomainEvent<
  'ImportCommitted',
  {
    readonly importId: string;
    readonly kind: string;
    readonly fileName: string;
    /** SHA-256 of the file's bytes, hex. */
    readonly sha256: string;
    readonly bytes: number;
    readonly rows: number;
    readonly recorded: number;
    /** Rows that were not recorded: wrong, told before, or refused when their turn came. */
    readonly left: number;
    /** The numbers of the first and the last entry; null if no row was recorded. */
    readonly firstEntry: number | null;
    readonly lastEntry: number | null;
  }
>;

/** The entries of an import were taken back, each by an entry of its own. */
export type ImportUndone = DomainEvent<
  'ImportUndone',
  {
    readonly importId: string;
    readonly reason: string;
    readonly undone: number;
    /** Entries that could not be taken back: later ones rest on them. */
    readonly left: number;
  }
>;

export type ImportEvent = ImportCommitted | ImportUndone;
