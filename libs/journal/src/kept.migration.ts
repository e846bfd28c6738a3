import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole } from '#libs/platform';

/** Which rows are kept, and what they hash to; the rows themselves stand in a table beside each projection's own. */
export class Kept1700000006000 implements MigrationInterface {
  name = 'Kept1700000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE journal.kept (
        authority_id text NOT NULL,
        projection text NOT NULL,
        position bigint NOT NULL CHECK (position > 0),  -- All entries up to this number are in the rows, and no later one.
        digest text NOT NULL,
        PRIMARY KEY (authority_id, projection, position)
      );
      GRANT SELECT, INSERT ON journal.kept TO ${applicationRole};
    `);
  }

  async down(): Promise<void> {
    throw new Error('A journal is never taken back.');
  }
}
