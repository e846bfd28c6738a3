import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A password that somebody else set is changed before anything else is done with the account. */
export class MustChangePassword1700000008000 implements MigrationInterface {
  name = 'MustChangePassword1700000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE access.accounts ADD COLUMN must_change_password boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE access.accounts DROP COLUMN must_change_password');
  }
}
