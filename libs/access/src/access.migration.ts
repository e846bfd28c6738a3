import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRole } from '#libs/platform';

/** Authorities with their dated names, accounts, sessions and the bearer tokens of programs. Secrets are kept as hashes. */
export class Access1700000002000 implements MigrationInterface {
  name = 'Access1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA access;

      CREATE TABLE access.authorities (
        authority_id text PRIMARY KEY,          -- Opaque and for ever; names and provinces change.
        slug text NOT NULL UNIQUE,
        illustrative boolean NOT NULL
      );
      CREATE TABLE access.authority_names (
        authority_id text NOT NULL REFERENCES access.authorities,
        valid_from date NOT NULL,
        name text NOT NULL,
        province text NOT NULL,
        PRIMARY KEY (authority_id, valid_from)
      );
      CREATE TABLE access.accounts (
        authority_id text NOT NULL REFERENCES access.authorities,
        account_id text NOT NULL,
        login text NOT NULL UNIQUE,
        password_hash text NOT NULL,            -- Argon2id, PHC form.
        roles text[] NOT NULL CHECK (roles <@ ARRAY['officer', 'manager', 'auditor', 'administrator']),
        closed_at timestamptz,
        PRIMARY KEY (authority_id, account_id)
      );
      CREATE TABLE access.sessions (
        authority_id text NOT NULL,
        token_hash bytea NOT NULL,              -- SHA-256 of the secret that the cookie or the program holds.
        account_id text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('browser', 'program')),
        label text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        PRIMARY KEY (authority_id, token_hash),
        FOREIGN KEY (authority_id, account_id) REFERENCES access.accounts
      );
      CREATE INDEX sessions_by_token ON access.sessions (token_hash);
      GRANT USAGE ON SCHEMA access TO ${applicationRole};
      GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA access TO ${applicationRole};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Accounts are closed, never taken back.');
  }
}
