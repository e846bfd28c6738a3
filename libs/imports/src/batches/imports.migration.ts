import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole } from '#libs/platform';

/** Sheets on their way into the journal. No fact stands here: what was recorded is in the journal, by keys that follow from the row. */
export class Imports1700000010000 implements MigrationInterface {
  name = 'Imports1700000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA imports;
      CREATE TABLE imports.batches (
        authority_id text NOT NULL,
        import_id text NOT NULL,
        kind text NOT NULL,
        file_name text NOT NULL,
        sha256 text NOT NULL,
        bytes bigint NOT NULL,
        rows integer NOT NULL,
        titles text[] NOT NULL,
        mapping jsonb NOT NULL,                 -- Index of the title by the name of the column.
        state text NOT NULL CHECK (state IN ('read', 'checking', 'checked', 'committing', 'committed', 'undoing', 'undone')),
        done integer NOT NULL DEFAULT 0,        -- Rows the present work has come to.
        version integer NOT NULL DEFAULT 1,     -- Rises with every change.
        failure jsonb,                          -- Why the last work stopped: a sentence in both languages.
        made_by text NOT NULL,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        asked_by text,                          -- Who asked for the present work; its entries are theirs.
        asked_at timestamptz,
        roles text[] NOT NULL DEFAULT '{}',
        reason text,
        entry bigint,                           -- The number of the entry about the whole.
        undone_entry bigint,
        PRIMARY KEY (authority_id, import_id)
      );
      CREATE INDEX ON imports.batches (authority_id, made_at DESC);
      CREATE TABLE imports.rows (
        authority_id text NOT NULL,
        import_id text NOT NULL,
        no integer NOT NULL,                    -- As the sheet counts it.
        cells text[] NOT NULL,
        state text NOT NULL CHECK (state IN ('read', 'right', 'wrong', 'duplicate', 'recorded', 'refused', 'undone', 'kept')),
        faults jsonb NOT NULL DEFAULT '[]',     -- Sentences in both languages, with the column where one is to blame.
        entry bigint,
        PRIMARY KEY (authority_id, import_id, no),
        FOREIGN KEY (authority_id, import_id) REFERENCES imports.batches ON DELETE CASCADE
      );
      CREATE INDEX ON imports.rows (authority_id, import_id, state, no);
      GRANT USAGE ON SCHEMA imports TO ${applicationRole};
      GRANT SELECT, INSERT, UPDATE, DELETE ON imports.batches, imports.rows TO ${applicationRole};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA imports CASCADE');
  }
}
