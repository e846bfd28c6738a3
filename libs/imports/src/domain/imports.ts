import { decider, refusals, verb, type Command, type Recorded } from '#libs/kernel';
import type { ImportCommitted, ImportEvent, ImportUndone } from '../import-events.js';

const reject = refusals({
  IMPORT_COMMITTED_BEFORE: {
    vi: 'Đợt nhập này đã được ghi vào sổ.',
    en: 'This import is in the journal already.',
  },
  IMPORT_NOT_COMMITTED: {
    vi: 'Đợt nhập này chưa được ghi nên không có gì để hủy.',
    en: 'This import was not recorded, so there is nothing to undo.',
  },
  IMPORT_UNDONE_BEFORE: { vi: 'Đợt nhập này đã được hủy.', en: 'This import was undone already.' },
});

interface ImportState {
  readonly committed: boolean;
  readonly undone: boolean;
}

export type CommitImport = Command<'CommitImport', ImportCommitted['data']>;
export type UndoImport = Command<'UndoImport', ImportUndone['data']>;

/** The import as a whole: that its rows were recorded, and that they were taken back. */
export const imports = decider({
  category: 'import',
  initial: { committed: false, undone: false } satisfies ImportState as ImportState,
  evolve: (state: ImportState, { type }: Recorded<ImportEvent>): ImportState =>
    type === 'ImportCommitted' ? { ...state, committed: true } : { ...state, undone: true },
  verbs: {
    CommitImport: verb({
      decide: ({ data }: CommitImport, { committed }: ImportState): ImportCommitted[] => {
        if (committed) throw reject('IMPORT_COMMITTED_BEFORE');
        return [{ type: 'ImportCommitted', schema: 1, data }];
      },
    }),
    UndoImport: verb({
      decide: ({ data }: UndoImport, { committed, undone }: ImportState): ImportUndone[] => {
        if (!committed) throw reject('IMPORT_NOT_COMMITTED');
        if (undone) throw reject('IMPORT_UNDONE_BEFORE');
        return [{ type: 'ImportUndone', schema: 1, data }];
      },
    }),
  },
});
