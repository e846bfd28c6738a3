/** A row more is refused: a larger sheet is divided. The title row is not counted. */
export const rowsMax = 20_000;
export const columnsMax = 100;
export const cellCharactersMax = 5000;
/** Rows handed over at once. */
export const portionRows = 500;

/** What a workbook may unfold to: ten times what twenty thousand rows of a real one do. */
export const unfoldedBytesMax = 150 * 2 ** 20;
/** Real sheets shrink to a tenth; what shrinks to less than this was made to be unfolded. */
export const shrinkageMax = 120;
/** Below this no ratio matters. */
export const shrinkageFromBytes = 2 ** 20;
export const partsMax = 1000;
export const sharedCharactersMax = 40 * 2 ** 20;
/** Of the thread that reads, in MiB. */
export const threadMemoryMax = 160;
