import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole } from '#libs/platform';

/** Where entries are sent, and how far each address has come. */
export class Webhooks1700000011000 implements MigrationInterface {
  name = 'Webhooks1700000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA webhooks;
      CREATE TABLE webhooks.webhooks (
        authority_id text NOT NULL,
        webhook_id text NOT NULL,
        address text NOT NULL,
        event_types text[] NOT NULL,            -- Empty: every type.
        secret bytea NOT NULL,                  -- Signs what is sent; shown once, when the webhook is added.
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by text NOT NULL,
        position bigint NOT NULL,               -- All entries up to it have arrived or were not asked for.
        tries bigint NOT NULL DEFAULT 0,        -- How often somebody began to send.
        failures integer NOT NULL DEFAULT 0,    -- In a row.
        next_try_at timestamptz,                -- Not before.
        leased_until timestamptz,               -- Whoever is sending says so, and again with each entry.
        paused text CHECK (paused IN ('by-hand', 'failing')),
        last_arrival_at timestamptz,
        last_error jsonb,                       -- In both languages.
        PRIMARY KEY (authority_id, webhook_id)
      );
      GRANT USAGE ON SCHEMA webhooks TO ${applicationRole};
      GRANT SELECT, INSERT, UPDATE, DELETE ON webhooks.webhooks TO ${applicationRole};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA webhooks CASCADE');
  }
}
