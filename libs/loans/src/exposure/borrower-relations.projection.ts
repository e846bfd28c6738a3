import { projection, type Recorded } from '#libs/kernel';
import type { LoanApplied } from '../loan-events.js';

interface BorrowerKey {
  readonly cooperativeId: string;
}
interface RelationValues {
  /** In order: whom this borrower named as related in an application, and who named this borrower. */
  readonly relatedIds: unknown;
}

export const relatedIdsOf = (row: RelationValues | undefined): readonly string[] =>
  (row?.relatedIds ?? []) as readonly string[];

/** Who is related to whom. It holds for both as soon as one of them says so, whichever loan and fund it was said for. */
export const borrowerRelations = projection<LoanApplied>()({
  name: 'borrower_relations',
  version: 1,
  mode: 'inline',
  key: { cooperativeId: 'text' },
  values: { relatedIds: 'json' },
  on: {
    LoanApplied: {
      keys: ({ data: { borrower, relatedIds } }: Recorded<LoanApplied>): BorrowerKey[] =>
        relatedIds.length ? [borrower.cooperativeId, ...relatedIds].map((cooperativeId) => ({ cooperativeId })) : [],
      fold: (row, { data: { borrower, relatedIds } }: Recorded<LoanApplied>, { cooperativeId }) => {
        const told = cooperativeId === borrower.cooperativeId ? relatedIds : [borrower.cooperativeId];
        return { relatedIds: [...new Set([...relatedIdsOf(row), ...told])].sort() };
      },
    },
  },
});
