import { says, type Tellings } from '#libs/kernel';
import type { ImportEvent } from './import-events.js';

/** What the entries about imports say. */
export const importSentences: Tellings<ImportEvent> = {
  ImportCommitted: says(['nhập từ bảng tính', 'import of a sheet'], ({ fileName, rows, recorded, left, sha256 }) => [
    `nhập tệp ${fileName}: ${recorded} trên ${rows} dòng được ghi, ${left} dòng không ghi; SHA-256 ${sha256.slice(0, 16)}…`,
    `imported the file ${fileName}: ${recorded} of ${rows} rows recorded, ${left} not; SHA-256 ${sha256.slice(0, 16)}…`,
  ]),
  ImportUndone: says(['hủy đợt nhập', 'undoing of an import'], ({ undone, left, reason }) => [
    `hủy đợt nhập: ${undone} bút toán được hủy${left ? `, ${left} bút toán không hủy được` : ''}: ${reason}`,
    `undid an import: ${undone} entries taken back${left ? `, ${left} could not be` : ''}: ${reason}`,
  ]),
};
