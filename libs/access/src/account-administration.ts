import { hash } from '@node-rs/argon2';
import { refusals } from '#libs/kernel';
import type { Database } from '#libs/platform';
import { argon2, type Account } from './accounts.js';
import type { Role } from './role-table.js';

const reject = refusals({
  ACCOUNT_UNKNOWN: { vi: 'Không có tài khoản này.', en: 'There is no such account.', nature: 'missing' },
  OWN_ACCOUNT: {
    vi: 'Không tự đổi vai trò, đặt lại mật khẩu hay đóng tài khoản của mình ở đây: nhờ quản trị viên khác.',
    en: 'Nobody changes the roles, resets the password or closes their own account here: ask another administrator.',
  },
});

export interface ListedAccount {
  readonly accountId: string;
  readonly login: string;
  readonly roles: readonly Role[];
  readonly mustChangePassword: boolean;
  /** Sessions of people and programs that are open now. */
  readonly sessions: number;
}

/** What administrators do to the accounts of others: every act ends sessions where it takes away what they rest on. */
export class AccountAdministration {
  constructor(private readonly database: Database) {}

  /** The open accounts of an authority, by login. */
  async list(authorityId: string): Promise<ListedAccount[]> {
    const { rows } = await this.database.pool.query<ListedAccount>(
      `SELECT account.account_id AS "accountId", account.login, account.roles,
         account.must_change_password AS "mustChangePassword", count(session.token_hash)::int AS sessions
       FROM access.accounts account
       LEFT JOIN access.sessions session ON session.authority_id = account.authority_id
         AND session.account_id = account.account_id AND session.ended_at IS NULL AND session.expires_at > now()
       WHERE account.authority_id = $1 AND account.closed_at IS NULL
       GROUP BY account.authority_id, account.account_id ORDER BY account.login`,
      [authorityId],
    );
    return rows;
  }

  /** Sessions go on and have the new roles with their next request. */
  async changeRoles(by: Account, accountId: string, roles: readonly Role[]): Promise<void> {
    refuseOwn(by, accountId);
    const { rowCount } = await this.database.pool.query(
      'UPDATE access.accounts SET roles = $3 WHERE authority_id = $1 AND account_id = $2 AND closed_at IS NULL',
      [by.authorityId, accountId, [...new Set(roles)]],
    );
    if (!rowCount) throw reject('ACCOUNT_UNKNOWN');
  }

  /** Sets a password that its owner has to change at once, and ends all sessions. */
  async resetPassword(by: Account, accountId: string, password: string): Promise<void> {
    refuseOwn(by, accountId);
    const { rowCount } = await this.database.pool.query(
      `WITH reset AS (UPDATE access.accounts SET password_hash = $3, must_change_password = true
         WHERE authority_id = $1 AND account_id = $2 AND closed_at IS NULL RETURNING account_id),
       ended AS (UPDATE access.sessions SET ended_at = now()
         WHERE authority_id = $1 AND account_id IN (SELECT account_id FROM reset) AND ended_at IS NULL)
       SELECT * FROM reset`,
      [by.authorityId, accountId, await hash(password, argon2)],
    );
    if (!rowCount) throw reject('ACCOUNT_UNKNOWN');
  }

  /** Closes an account and ends all its sessions at once. What it recorded stays its own. */
  async close(by: Account, accountId: string): Promise<void> {
    refuseOwn(by, accountId);
    const { rowCount } = await this.database.pool.query(
      `WITH closed AS (UPDATE access.accounts SET closed_at = now()
         WHERE authority_id = $1 AND account_id = $2 AND closed_at IS NULL RETURNING account_id),
       ended AS (UPDATE access.sessions SET ended_at = now()
         WHERE authority_id = $1 AND account_id IN (SELECT account_id FROM closed) AND ended_at IS NULL)
       SELECT * FROM closed`,
      [by.authorityId, accountId],
    );
    if (!rowCount) throw reject('ACCOUNT_UNKNOWN');
  }
}

const refuseOwn = (by: Account, accountId: string): void => {
  if (by.accountId === accountId) throw reject('OWN_ACCOUNT');
};
