import type { Slice } from '#libs/journal';
import { imports } from './domain/imports.js';
import type { ImportEvent } from './import-events.js';
import { importSentences } from './sentences.js';

export { SheetImports } from './batches/sheet-imports.js';
export { Imports1700000010000 } from './batches/imports.migration.js';
export { byName, choiceColumn, typedDay, typedWhole } from './cells.js';
export { importKind, type Cells, type ImportColumn, type ImportKind, type Lookups, type RowWish } from './kind.js';
export type { LookupsOf } from './batches/batch-work.js';

export const importsSlice: Slice = {
  name: 'imports',
  events: {
    ImportCommitted: { schema: 1 },
    ImportUndone: { schema: 1 },
  } satisfies Record<ImportEvent['type'], Slice['events'][string]>,
  deciders: [imports],
  projections: [],
  tellings: importSentences,
};
