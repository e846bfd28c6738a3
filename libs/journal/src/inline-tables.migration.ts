import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole } from '#libs/platform';

/**
 * What a writer must know of the inline tables before each batch stands in one row, kept by whoever makes or swaps one:
 * their versions, and how often one was swapped, so that rows kept in memory are not taken for those of another table.
 * `journal.open_batch` becomes one statement after the lock.
 */
export class InlineTables1700000003000 implements MigrationInterface {
  name = 'InlineTables1700000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE journal.inline_tables (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        shape text NOT NULL,
        swaps integer NOT NULL
      );
      INSERT INTO journal.inline_tables (shape, swaps)
        SELECT md5(coalesce(string_agg(name || ' ' || version || ' ' || shape, ',' ORDER BY (name || ' ' || version || ' ' || shape) COLLATE "C"), '')), 0
        FROM journal.projections WHERE mode = 'inline';
      GRANT SELECT ON journal.inline_tables TO ${applicationRole};

      CREATE OR REPLACE FUNCTION journal.open_batch(authority text, keys text[], streams text[])
      RETURNS TABLE (kind integer, "position" bigint, recorded_at timestamptz, now timestamptz, command_id text, input_hash text,
        stream_id text, stream_version integer, type text, leaf_hash text, body text)
      LANGUAGE plpgsql VOLATILE ROWS 100 AS $function$
      BEGIN
        PERFORM 1 FROM journal.heads head WHERE head.authority_id = authority FOR UPDATE;
        -- A statement of its own, so its snapshot is younger than the lock. Kind 0 is the head: the clock is read while the
        -- lock is held, so instants rise with numbers; stream_version is the count of swaps and body the shape of the
        -- inline tables. Kind 1 are receipts of keys seen before, kind 2 the entries of the streams. The limits keep every
        -- step an index descent, whatever the planner believes about the size of the journal.
        RETURN QUERY
          SELECT 0, head.position, head.recorded_at, date_trunc('milliseconds', clock_timestamp()), null::text, null::text,
            null::text, inline.swaps, null::text, null::text, inline.shape
          FROM journal.heads head CROSS JOIN journal.inline_tables inline WHERE head.authority_id = authority
          UNION ALL
          SELECT 1, entry.position, entry.recorded_at, null, first.command_id, encode(first.input_hash, 'hex'),
            entry.stream_id, entry.stream_version, entry.type, encode(entry.leaf_hash, 'hex'), null
          FROM unnest(keys) AS wanted (command_id)
          CROSS JOIN LATERAL (SELECT e.position, e.command_id, e.command_size, e.input_hash FROM journal.entries e
            WHERE e.authority_id = authority AND e.command_id = wanted.command_id AND e.command_size IS NOT NULL LIMIT 1) first
          CROSS JOIN LATERAL (SELECT * FROM journal.entries e WHERE e.authority_id = authority AND e.position >= first.position
            ORDER BY e.position LIMIT first.command_size) entry
          UNION ALL
          SELECT 2, null, null, null, null, null, null, null, null, null, entry.body
          FROM unnest(streams) AS wanted (stream_id)
          CROSS JOIN LATERAL (SELECT e.body FROM journal.entries e
            WHERE e.authority_id = authority AND e.stream_id = wanted.stream_id ORDER BY e.stream_version LIMIT 100000) entry;
      END $function$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('A journal is never taken back.');
  }
}
