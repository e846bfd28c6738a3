import { refusals } from '#libs/kernel';
import type { Journal, Moments } from '#libs/journal';
import { cooperativeStream } from '#libs/cooperatives/events';
import { borrowerDebts } from './borrower-debts.projection.js';
import { borrowerRelations, relatedIdsOf } from './borrower-relations.projection.js';

const reject = refusals({
  BORROWER_UNKNOWN: {
    vi: 'Không có tổ chức {cooperativeId}.',
    en: 'There is no organisation {cooperativeId}.',
    nature: 'missing',
  },
});

/** What one borrower owes a fund and was promised by it, whole đồng. */
export interface Debt {
  readonly fundId: string;
  readonly cooperativeId: string;
  readonly committed: bigint;
  readonly outstanding: bigint;
  readonly exposure: bigint;
}
export interface Exposure {
  readonly cooperativeId: string;
  /** Whom this borrower named in a loan as related, and who named this borrower. */
  readonly relatedIds: readonly string[];
  readonly items: readonly (Debt & { readonly related: boolean })[];
  readonly totals: readonly { readonly fundId: string; readonly own: bigint; readonly withRelated: bigint }[];
}

export class ExposureQuery {
  constructor(private readonly journal: Journal) {}

  /** The debts of a borrower and of everybody related to it, by fund. */
  async of(authorityId: string, cooperativeId: string, moments?: Moments): Promise<Exposure> {
    const { pool } = this.journal.database;
    if (!(await this.journal.isKnown(authorityId, cooperativeStream(cooperativeId))))
      throw reject('BORROWER_UNKNOWN', { cooperativeId });
    const relations = await this.journal.rowsFor(borrowerRelations, authorityId, 1, moments);
    const { rows: named } = await pool.query<{ relatedIds: readonly string[] }>(
      `SELECT related_ids AS "relatedIds" FROM ${relations.sql} relation WHERE cooperative_id = $2`,
      [...relations.values, cooperativeId],
    );
    const relatedIds = relatedIdsOf(named[0]);
    const source = await this.journal.rowsFor(borrowerDebts, authorityId, 1, moments);
    const { rows: debts } = await pool.query<Debt>(
      `SELECT fund_id AS "fundId", cooperative_id AS "cooperativeId", committed, outstanding,
         (committed + outstanding)::bigint AS exposure
       FROM ${source.sql} debt WHERE cooperative_id = ANY($2::text[])
       ORDER BY fund_id COLLATE "C", cooperative_id COLLATE "C"`,
      [...source.values, [cooperativeId, ...relatedIds]],
    );
    const items = debts.map((debt) => ({ ...debt, related: debt.cooperativeId !== cooperativeId }));
    const own = items.filter(({ related }) => !related);
    const sum = (of: readonly Debt[], fundId: string) =>
      of.reduce((total, debt) => (debt.fundId === fundId ? total + debt.exposure : total), 0n);
    const funds = [...new Set(debts.map(({ fundId }) => fundId))];
    return {
      cooperativeId,
      relatedIds,
      items,
      totals: funds.map((fundId) => ({ fundId, own: sum(own, fundId), withRelated: sum(debts, fundId) })),
    };
  }
}
