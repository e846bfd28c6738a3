import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole } from '#libs/platform';

/**
 * The tree over the entries (RFC 6962). Its leaves are the leaf hashes of the entries; of the inner nodes only those are
 * kept that stand in tiles of a level above the leaves, the roots of 256, 65 536, … entries. The head has the root over
 * all entries; it is null only until a journal from before the tree has been hashed.
 */
export class Tree1700000005000 implements MigrationInterface {
  name = 'Tree1700000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE journal.heads ADD COLUMN root bytea CHECK (length(root) = 32);
      CREATE TABLE journal.tree_nodes (
        authority_id text NOT NULL,
        level integer NOT NULL CHECK (level > 0),  -- Of the tile: the root of 256 ^ level entries.
        index bigint NOT NULL CHECK (index >= 0),
        hash bytea NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (authority_id, level, index)
      );
      GRANT SELECT, INSERT ON journal.tree_nodes TO ${applicationRole};

      -- Checkpoints as the notary signed them, with what witnesses added. They can be had again; none is ever changed.
      CREATE TABLE journal.signed_checkpoints (
        authority_id text NOT NULL,
        size bigint NOT NULL CHECK (size >= 0),
        note text NOT NULL,
        signed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (authority_id, size)
      );
      GRANT SELECT, INSERT ON journal.signed_checkpoints TO ${applicationRole};
    `);
  }

  async down(): Promise<void> {
    throw new Error('A journal is never taken back.');
  }
}
