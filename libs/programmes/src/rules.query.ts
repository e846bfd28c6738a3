import type { BusinessDate, Citation } from '#libs/kernel';
import { everyDay, type Journal, type Moments } from '#libs/journal';
import type { RuleValues } from './events.js';
import { ruleTablesProjection } from './projections/rule-tables.projection.js';

export interface RuleRow {
  readonly rule: string;
  readonly validFrom: BusinessDate;
  readonly adoptedOn: BusinessDate;
  readonly version: number;
  readonly position: number;
  readonly values: RuleValues;
  readonly citations: readonly Citation[];
}

interface RulesQuestion {
  readonly authorityId: string;
  readonly known?: Moments | undefined;
  readonly rule?: string | undefined;
}

const columns = `rule, valid_from AS "validFrom", adopted_on AS "adoptedOn", version, position, rule_values AS "values", citations`;

/** The dated rule tables: which row binds on a day, and all rows of a rule. */
export class RulesQuery {
  constructor(private readonly journal: Journal) {}

  /** One row a rule: the last that binds from that day or an earlier one. */
  async inForce({ authorityId, known, rule, on }: RulesQuestion & { on: BusinessDate }): Promise<RuleRow[]> {
    const source = await this.journal.rowsFor(ruleTablesProjection, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<RuleRow>(
      `SELECT DISTINCT ON (rule) ${columns} FROM ${source.sql} dated
       WHERE valid_from <= $2 AND ($3::text IS NULL OR rule = $3) ORDER BY rule, valid_from DESC`,
      [...source.values, on, rule ?? null],
    );
    return rows;
  }

  async history({ authorityId, known, rule }: RulesQuestion): Promise<RuleRow[]> {
    const source = await this.journal.rowsFor(ruleTablesProjection, authorityId, 1, everyDay(known));
    const { rows } = await this.journal.database.pool.query<RuleRow>(
      `SELECT ${columns} FROM ${source.sql} dated WHERE $2::text IS NULL OR rule = $2 ORDER BY rule, valid_from`,
      [...source.values, rule ?? null],
    );
    return rows;
  }
}
