import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { refusals } from '#libs/kernel';
import type { Database } from '#libs/platform';
import type { Role } from './role-table.js';

const sessionHours = 12;
const tokenDaysMax = 365;
const failuresFree = 5;
const waitSecondsMax = 60;
const watchedLoginsMax = 10_000;
/** ASVS 5.0 2.4.1 and the OWASP parameters for Argon2id: 19 MiB, two passes, one lane. */
export const argon2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const reject = refusals({
  SIGN_IN_FAILED: {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'The login or the password is wrong.',
    nature: 'not-allowed',
  },
  PASSWORD_WRONG: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The present password is wrong.', nature: 'input' },
  SESSION_UNKNOWN: { vi: 'Không có phiên đăng nhập này.', en: 'There is no such session.', nature: 'missing' },
  LOGIN_TAKEN: { vi: 'Đã có tài khoản {login}.', en: 'There is an account {login} already.' },
  AUTHORITY_UNKNOWN: {
    vi: 'Không có đơn vị {authority}.',
    en: 'There is no authority {authority}.',
    nature: 'missing',
  },
});

/** Too many wrong passwords: wait. The victim's right password is not locked out, only slowed with the others. */
export class TooManyAttempts extends Error {
  readonly statusCode = 429;
  constructor(readonly retryAfterSeconds: number) {
    super('Too many attempts.');
  }
}

export interface Account {
  readonly accountId: string;
  readonly authorityId: string;
  readonly login: string;
  readonly roles: readonly Role[];
  /** Somebody else set its password: until that is changed, nothing else is done with it. */
  readonly mustChangePassword: boolean;
}

export interface Authority {
  readonly authorityId: string;
  readonly slug: string;
  readonly name: string;
  readonly province: string;
  /** Made up for a demonstration; every screen and document says so. */
  readonly illustrative: boolean;
}

export interface NewAuthority extends Authority {
  readonly validFrom: string;
}

/** A place where an account is signed in, or a program that bears a token of it. */
export interface OpenSession {
  readonly sessionId: string;
  readonly kind: 'browser' | 'program';
  readonly label: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** It is the one that asks. */
  readonly current: boolean;
}

interface AccountRow {
  authority_id: string;
  account_id: string;
  login: string;
  password_hash: string;
  roles: Role[];
  must_change_password: boolean;
}

interface Asking {
  readonly hash: Buffer;
  readonly kind: 'browser' | 'program';
  readonly resolve: (account: Account | undefined) => void;
  readonly fail: (error: unknown) => void;
}

/** Accounts, sessions and tokens. A secret is told once and kept as its hash. */
export class Accounts {
  private readonly asking: Asking[] = [];
  private readonly failures = new Map<string, { count: number; until: number }>();

  constructor(private readonly database: Database) {}

  /** Checks a password and opens a session; the answer to a wrong login takes as long as to a wrong password. */
  async signIn(
    login: string,
    password: string,
    from: string,
  ): Promise<{ account: Account; secret: string; expiresAt: Date }> {
    const watched = `${login.toLowerCase()} ${from}`;
    this.refuseTooMany(watched);
    const { rows } = await this.database.pool.query<AccountRow>(
      'SELECT authority_id, account_id, login, password_hash, roles, must_change_password FROM access.accounts WHERE login = $1 AND closed_at IS NULL',
      [login],
    );
    const row = rows[0];
    const right = await verify(row?.password_hash ?? (await nobodysHash), password).catch(() => false);
    if (!row || !right) {
      this.noteFailure(watched);
      throw reject('SIGN_IN_FAILED');
    }
    this.failures.delete(watched);
    const account = accountOf(row);
    return { account, ...(await this.openSession(account, 'browser', 'browser', sessionHours)) };
  }

  /** Sets another password, after the present one was given again, and ends every session but the one that asks. */
  async changePassword(account: Account, present: string, wanted: string, secret: string | undefined): Promise<void> {
    const watched = `${account.login.toLowerCase()} change`;
    this.refuseTooMany(watched);
    const { rows } = await this.database.pool.query<AccountRow>(
      'SELECT password_hash FROM access.accounts WHERE authority_id = $1 AND account_id = $2',
      [account.authorityId, account.accountId],
    );
    if (!(await verify(rows[0]?.password_hash ?? (await nobodysHash), present).catch(() => false))) {
      this.noteFailure(watched);
      throw reject('PASSWORD_WRONG', {}, 'present');
    }
    this.failures.delete(watched);
    await this.database.pool.query(
      `WITH changed AS (UPDATE access.accounts SET password_hash = $3, must_change_password = false
         WHERE authority_id = $1 AND account_id = $2)
       UPDATE access.sessions SET ended_at = now()
       WHERE authority_id = $1 AND account_id = $2 AND ended_at IS NULL AND token_hash IS DISTINCT FROM $4`,
      [account.authorityId, account.accountId, await hash(wanted, argon2), secret ? hashOf(secret) : null],
    );
  }

  /** Where an account is signed in, the newest first. A session is named by the first half of its secret's hash. */
  async sessionsOf(account: Account, secret: string | undefined): Promise<OpenSession[]> {
    const { rows } = await this.database.pool.query<
      Omit<OpenSession, 'createdAt' | 'expiresAt'> & { created: Date; expires: Date }
    >(
      `SELECT ${sessionIdColumn} AS "sessionId", kind, label, created_at AS created, expires_at AS expires,
         token_hash IS NOT DISTINCT FROM $3 AS current
       FROM access.sessions WHERE authority_id = $1 AND account_id = $2 AND ended_at IS NULL AND expires_at > now()
       ORDER BY created_at DESC, token_hash`,
      [account.authorityId, account.accountId, secret ? hashOf(secret) : null],
    );
    return rows.map(({ created, expires, ...session }) => ({
      ...session,
      createdAt: new Date(created).toISOString(),
      expiresAt: new Date(expires).toISOString(),
    }));
  }

  async endSessionOf(account: Account, sessionId: string): Promise<void> {
    const { rowCount } = await this.database.pool.query(
      `UPDATE access.sessions SET ended_at = now()
       WHERE authority_id = $1 AND account_id = $2 AND ended_at IS NULL AND ${sessionIdColumn} = $3`,
      [account.authorityId, account.accountId, sessionId],
    );
    if (!rowCount) throw reject('SESSION_UNKNOWN');
  }

  private refuseTooMany(watched: string): void {
    const failure = this.failures.get(watched);
    if (failure && failure.until > Date.now())
      throw new TooManyAttempts(Math.ceil((failure.until - Date.now()) / 1000));
  }

  private noteFailure(watched: string): void {
    if (this.failures.size > watchedLoginsMax) this.failures.clear();
    const count = (this.failures.get(watched)?.count ?? 0) + 1;
    const seconds = count < failuresFree ? 0 : Math.min(2 ** (count - failuresFree), waitSecondsMax);
    this.failures.set(watched, { count, until: Date.now() + seconds * 1000 });
  }

  private async openSession(account: Account, kind: 'browser' | 'program', label: string, hours: number) {
    const secret = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.now() + hours * 3_600_000);
    await this.database.pool.query(
      'INSERT INTO access.sessions (authority_id, token_hash, account_id, kind, label, expires_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [account.authorityId, hashOf(secret), account.accountId, kind, label, expiresAt],
    );
    return { secret, expiresAt };
  }

  /** A bearer token for a program, with the rights of the account that issues it. */
  issueToken(account: Account, label: string, days: number) {
    return this.openSession(account, 'program', label, 24 * Math.min(days, tokenDaysMax));
  }

  /**
   * The account behind a secret, or undefined. A cookie's secret is no bearer token and the reverse. Requests that arrive
   * together are looked up together.
   */
  accountBehind(secret: string, kind: 'browser' | 'program'): Promise<Account | undefined> {
    return new Promise((resolve, fail) => {
      this.asking.push({ hash: hashOf(secret), kind, resolve, fail });
      if (this.asking.length === 1) setImmediate(() => void this.answerAll(this.asking.splice(0)));
    });
  }

  private async answerAll(asked: readonly Asking[]): Promise<void> {
    try {
      const { rows } = await this.database.pool.query<AccountRow & { asked: number }>({
        name: 'access accounts behind',
        text: `SELECT asked.n::int AS asked, account.authority_id, account.account_id, account.login, account.roles,
            account.must_change_password, '' AS password_hash
          FROM unnest($1::bytea[], $2::text[]) WITH ORDINALITY AS asked (hash, kind, n)
          JOIN access.sessions session ON session.token_hash = asked.hash AND session.kind = asked.kind
            AND session.ended_at IS NULL AND session.expires_at > now()
          JOIN access.accounts account ON account.authority_id = session.authority_id
            AND account.account_id = session.account_id AND account.closed_at IS NULL`,
        values: [asked.map(({ hash }) => hash), asked.map(({ kind }) => kind)],
      });
      const found = new Map(rows.map((row) => [row.asked - 1, accountOf(row)]));
      for (const [index, { resolve }] of asked.entries()) resolve(found.get(index));
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  }

  async endSession(secret: string): Promise<void> {
    await this.database.pool.query(
      'UPDATE access.sessions SET ended_at = now() WHERE token_hash = $1 AND ended_at IS NULL',
      [hashOf(secret)],
    );
  }

  async openAccount(
    account: Omit<Account, 'accountId' | 'mustChangePassword'> & { accountId?: string; mustChangePassword?: boolean },
    password: string,
  ): Promise<Account> {
    const { accountId = randomBytes(10).toString('hex'), mustChangePassword = false } = account;
    const { rowCount } = await this.database.pool.query(
      `INSERT INTO access.accounts (authority_id, account_id, login, password_hash, roles, must_change_password)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (login) DO NOTHING`,
      [account.authorityId, accountId, account.login, await hash(password, argon2), account.roles, mustChangePassword],
    );
    if (!rowCount) throw reject('LOGIN_TAKEN', { login: account.login });
    return { ...account, accountId, mustChangePassword };
  }

  /** How the persons behind these ids sign in, closed accounts too; what is no account is left out. */
  async loginsOf(authorityId: string, accountIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { rows } = await this.database.pool.query<AccountRow>(
      'SELECT account_id, login FROM access.accounts WHERE authority_id = $1 AND account_id = ANY($2)',
      [authorityId, accountIds],
    );
    return new Map(rows.map(({ account_id, login }) => [account_id, login]));
  }

  /** Makes an authority; nothing happens if it is there. */
  async openAuthority({ authorityId, slug, name, province, illustrative, validFrom }: NewAuthority): Promise<void> {
    await this.database.pool.query(
      `WITH made AS (INSERT INTO access.authorities (authority_id, slug, illustrative) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1)
       INSERT INTO access.authority_names (authority_id, valid_from, name, province) SELECT $1, $4, $5, $6 FROM made`,
      [authorityId, slug, illustrative, validFrom, name, province],
    );
  }

  /** An authority by its id or slug, named as on a day. */
  async authority(idOrSlug: string, asOf = '9999-12-31'): Promise<Authority> {
    const { rows } = await this.database.pool.query<{
      authority_id: string;
      slug: string;
      illustrative: boolean;
      name: string;
      province: string;
    }>(
      `SELECT authority.authority_id, authority.slug, authority.illustrative, named.name, named.province
       FROM access.authorities authority
       JOIN LATERAL (SELECT name, province FROM access.authority_names WHERE authority_id = authority.authority_id
         ORDER BY valid_from <= $2 DESC, abs(valid_from - $2::date) LIMIT 1) named ON true
       WHERE authority.authority_id = $1 OR authority.slug = $1`,
      [idOrSlug, asOf],
    );
    if (!rows[0]) throw reject('AUTHORITY_UNKNOWN', { authority: idOrSlug });
    const { authority_id: authorityId, slug, illustrative, name, province } = rows[0];
    return { authorityId, slug, illustrative, name, province };
  }
}

const sessionIdColumn = "left(encode(token_hash, 'hex'), 32)";
const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const accountOf = (row: AccountRow): Account => ({
  accountId: row.account_id,
  authorityId: row.authority_id,
  login: row.login,
  roles: row.roles,
  mustChangePassword: row.must_change_password,
});
/** A hash nobody's password has, so that an unknown login costs as much as a wrong password. */
const nobodysHash = hash(randomBytes(16).toString('hex'), argon2);
