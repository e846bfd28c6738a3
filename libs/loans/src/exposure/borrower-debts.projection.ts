import { projection } from '#libs/kernel';
import type { LoanEvent } from '../loan-events.js';
import { countingLoans, withMovement } from '../movements.js';

interface DebtorKey {
  readonly fundId: string;
  readonly cooperativeId: string;
}
export interface DebtValues {
  readonly committed: bigint;
  readonly outstanding: bigint;
}

/** What every borrower owes a fund and was promised by it, whole đồng: what a limit on one customer is held against. */
export const borrowerDebts = projection<LoanEvent>()({
  name: 'borrower_debts',
  version: 1,
  mode: 'inline',
  key: { fundId: 'text', cooperativeId: 'text' },
  values: { committed: 'money', outstanding: 'money' },
  on: countingLoans<DebtorKey, DebtValues>(
    ({ data: { fundId, borrower } }) => [{ fundId, cooperativeId: borrower.cooperativeId }],
    (debt = { committed: 0n, outstanding: 0n }, moved, sign) => {
      const { disbursed = 0n, principalRepaid = 0n, writtenOff = 0n } = moved;
      const next = withMovement(debt, { committed: moved.committed ?? 0n }, sign);
      return { ...next, outstanding: next.outstanding + sign * (disbursed - principalRepaid - writtenOff) };
    },
    ({ fundId, cooperativeId }) => `${fundId} ${cooperativeId}`,
  ),
});
