import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole } from '#libs/platform';

/**
 * The keys of persons, each wrapped under a key that is not in the database, and the keyed hashes by which a national id is
 * found. Outside the journal and in none of its exports: what is deleted here is gone, and the journal stays as it is.
 */
export class Persons1700000007000 implements MigrationInterface {
  name = 'Persons1700000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA persons;
      CREATE TABLE persons.keys (
        authority_id text NOT NULL,
        person_id text NOT NULL,
        wrapped_by text NOT NULL,               -- Which key it is wrapped under.
        wrapped_key bytea NOT NULL,             -- nonce, ciphertext, tag.
        PRIMARY KEY (authority_id, person_id)
      );
      CREATE TABLE persons.national_ids (
        authority_id text NOT NULL,
        hash bytea NOT NULL CHECK (length(hash) = 32),
        person_id text NOT NULL,
        claimed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (authority_id, hash),
        FOREIGN KEY (authority_id, person_id) REFERENCES persons.keys ON DELETE CASCADE
      );
      CREATE INDEX ON persons.national_ids (authority_id, person_id);
      GRANT USAGE ON SCHEMA persons TO ${applicationRole};
      GRANT SELECT, INSERT, DELETE ON persons.keys, persons.national_ids TO ${applicationRole};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Without their keys nobody could read the persons of the journal any more.');
  }
}
