import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole } from '#libs/platform';

/**
 * The journal: one head row an authority (locked first by every writer, fillfactor 10 so that its updates stay on the
 * page), the entries, and where each follower stands. The application's role may insert entries and read them; nobody
 * but the owner of the tables could change one.
 */
export class Journal1700000001000 implements MigrationInterface {
  name = 'Journal1700000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${applicationRole}') THEN
          CREATE ROLE ${applicationRole} NOLOGIN;
        END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- Another database of this server made it just now.
      END $$;
      DO $$ BEGIN EXECUTE format('GRANT ${applicationRole} TO %I', current_user); EXCEPTION WHEN OTHERS THEN
        IF NOT pg_has_role(current_user, '${applicationRole}', 'MEMBER') THEN RAISE; END IF; END $$;

      CREATE SCHEMA journal;
      CREATE SCHEMA read;

      CREATE TABLE journal.heads (
        authority_id text PRIMARY KEY,
        position bigint NOT NULL CHECK (position >= 0),
        recorded_at timestamptz(3) NOT NULL
      ) WITH (fillfactor = 10);

      CREATE TABLE journal.entries (
        authority_id text NOT NULL,
        position bigint NOT NULL CHECK (position > 0),
        stream_id text NOT NULL,
        stream_version integer NOT NULL CHECK (stream_version > 0),
        type text NOT NULL,
        occurred_on date NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        actor text NOT NULL,
        command_id text NOT NULL,
        command_size integer,        -- On the first entry of a command: how many entries it made,
        input_hash bytea,            -- and the hash of what was asked.
        leaf_hash bytea NOT NULL CHECK (length(leaf_hash) = 32),
        body text NOT NULL,          -- The canonical bytes, UTF-8: what is hashed and what every reader reads.
        PRIMARY KEY (authority_id, position)
      );
      CREATE UNIQUE INDEX entries_stream ON journal.entries (authority_id, stream_id, stream_version);
      CREATE UNIQUE INDEX entries_command ON journal.entries (authority_id, command_id) WHERE command_size IS NOT NULL;

      CREATE TABLE journal.checkpoints (
        authority_id text NOT NULL,
        projection text NOT NULL,
        version integer NOT NULL,
        position bigint NOT NULL,
        PRIMARY KEY (authority_id, projection)
      ) WITH (fillfactor = 10);

      CREATE TABLE journal.parked_streams (
        authority_id text NOT NULL,
        projection text NOT NULL,
        stream_id text NOT NULL,
        position bigint NOT NULL,
        error text NOT NULL,
        parked_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (authority_id, projection, stream_id)
      );

      CREATE TABLE journal.projections (
        name text PRIMARY KEY,
        version integer NOT NULL,
        mode text NOT NULL,
        shape text NOT NULL
      );

      CREATE TABLE journal.verifications (
        authority_id text NOT NULL,
        run_id text NOT NULL,
        requested_by text NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        result jsonb,
        PRIMARY KEY (authority_id, run_id)
      );

      -- What a batch must know before it decides, in one call: takes the lock of the head and then, each with a snapshot
      -- taken after the lock was granted, finds the receipts of keys seen before (kind 1) and loads streams (kind 2).
      -- The limits keep every step an index descent, whatever the planner believes about the size of the journal.
      CREATE FUNCTION journal.open_batch(authority text, keys text[], streams text[])
      RETURNS TABLE (kind integer, "position" bigint, recorded_at timestamptz, now timestamptz, command_id text, input_hash text,
        stream_id text, stream_version integer, type text, leaf_hash text, body text)
      LANGUAGE plpgsql VOLATILE ROWS 100 AS $function$
      BEGIN
        PERFORM 1 FROM journal.heads head WHERE head.authority_id = authority FOR UPDATE;
        -- The clock is read when the lock is held, so instants rise with numbers; the body tells which inline tables there are.
        RETURN QUERY SELECT 0, head.position, head.recorded_at, date_trunc('milliseconds', clock_timestamp()), null::text, null::text,
            null::text, null::integer, null::text, null::text,
            (SELECT md5(coalesce(string_agg(name || ' ' || version || ' ' || shape, ',' ORDER BY (name || ' ' || version || ' ' || shape) COLLATE "C"), ''))
              FROM journal.projections WHERE mode = 'inline')
          FROM journal.heads head WHERE head.authority_id = authority;
        RETURN QUERY SELECT 1, entry.position, entry.recorded_at, null::timestamptz, first.command_id, encode(first.input_hash, 'hex'),
            entry.stream_id, entry.stream_version, entry.type, encode(entry.leaf_hash, 'hex'), null::text
          FROM unnest(keys) AS wanted (command_id)
          CROSS JOIN LATERAL (SELECT e.position, e.command_id, e.command_size, e.input_hash FROM journal.entries e
            WHERE e.authority_id = authority AND e.command_id = wanted.command_id AND e.command_size IS NOT NULL LIMIT 1) first
          CROSS JOIN LATERAL (SELECT * FROM journal.entries e WHERE e.authority_id = authority AND e.position >= first.position
            ORDER BY e.position LIMIT first.command_size) entry;
        RETURN QUERY SELECT 2, null::bigint, null::timestamptz, null::timestamptz, null::text, null::text, null::text, null::integer, null::text,
            null::text, entry.body
          FROM unnest(streams) AS wanted (stream_id)
          CROSS JOIN LATERAL (SELECT e.body FROM journal.entries e
            WHERE e.authority_id = authority AND e.stream_id = wanted.stream_id ORDER BY e.stream_version LIMIT 100000) entry;
      END $function$;

      GRANT USAGE ON SCHEMA journal, read TO ${applicationRole};
      GRANT SELECT, INSERT ON journal.entries TO ${applicationRole};
      GRANT SELECT, INSERT, UPDATE ON journal.heads TO ${applicationRole};
      GRANT SELECT, INSERT, UPDATE, DELETE ON journal.checkpoints, journal.parked_streams TO ${applicationRole};
      GRANT SELECT, INSERT, UPDATE ON journal.verifications TO ${applicationRole};
      GRANT SELECT ON journal.projections TO ${applicationRole};
    `);
  }

  async down(): Promise<void> {
    throw new Error('A journal is never taken back.');
  }
}
