/** What rows are put in order by; what is not known comes last, whichever way. */
export type OrderKey = string | number | null;

const letters = new Intl.Collator('vi', { numeric: true, sensitivity: 'base' });

const compare = (left: string | number, right: string | number): number =>
  typeof left === 'number' && typeof right === 'number' ? left - right : letters.compare(String(left), String(right));

/** The rows in another order: letters as Vietnamese has them, numbers within names as numbers (số 2 before số 15). */
export const inOrder = <Row>(rows: readonly Row[], by: (row: Row) => OrderKey, isDown: boolean): readonly Row[] =>
  rows
    .map((row) => ({ row, key: by(row) }))
    .toSorted(({ key: left }, { key: right }) => {
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      return isDown ? compare(right, left) : compare(left, right);
    })
    .map(({ row }) => row);
