import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole } from '#libs/platform';

/** Reminders for the officers. No fact stands here: lost, they are noted again by the next night. */
export class LoanTasks1700000004000 implements MigrationInterface {
  name = 'LoanTasks1700000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA loans;
      CREATE TABLE loans.tasks (
        authority_id text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('due', 'overdue', 'group')),
        loan_id text NOT NULL,
        about date NOT NULL,                    -- The day of payment it reminds of, or the day a debt group changed.
        noted_on date NOT NULL,
        details jsonb NOT NULL,
        done_at timestamptz,
        done_by text,
        PRIMARY KEY (authority_id, kind, loan_id, about)
      );
      CREATE INDEX ON loans.tasks (authority_id, about, loan_id, kind) WHERE done_at IS NULL;
      GRANT USAGE ON SCHEMA loans TO ${applicationRole};
      GRANT SELECT, INSERT, UPDATE ON loans.tasks TO ${applicationRole};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA loans CASCADE');
  }
}
