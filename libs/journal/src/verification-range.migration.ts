import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A verification may look at a range of numbers; without one it looks at all. */
export class VerificationRange1700000012000 implements MigrationInterface {
  name = 'VerificationRange1700000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE journal.verifications ADD COLUMN from_position bigint, ADD COLUMN to_position bigint',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE journal.verifications DROP COLUMN from_position, DROP COLUMN to_position');
  }
}
