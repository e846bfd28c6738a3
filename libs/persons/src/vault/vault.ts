import { refusals } from '#libs/kernel';
import type { Database } from '#libs/platform';
import type { Owner, PersonKeys } from './sealing.js';

/** How long a national id stays claimed for a registration that is under way. */
const claimMinutes = 10;

const reject = refusals({
  PERSON_KEY_UNAVAILABLE: {
    vi: 'Dữ liệu cá nhân ở đây được khóa bằng khóa khác với khóa đang dùng (PERSON_KEY_FILE).',
    en: 'Personal data here is sealed under another key than the one in use (PERSON_KEY_FILE).',
  },
  PERSON_KEY_MISSING: {
    vi: 'Không còn khóa để mở dữ liệu của người này.',
    en: 'The key to the data of this person is gone.',
  },
});

/** Who holds a national id, and whether that claim is older than any registration that may be under way. */
export interface Claim {
  readonly personId: string;
  readonly settled: boolean;
  readonly isNew: boolean;
}

/** The tables outside the journal: the keys of persons and the hashes of their national ids. */
export class PersonVault {
  constructor(
    private readonly database: Database,
    private readonly keys: PersonKeys,
  ) {}

  /**
   * The person's key, made if there is none; it is there before anything is sealed under it. Keys of an authority are all
   * wrapped under one: a process that was started with another would find nobody, and record people twice.
   */
  async keyMadeFor(owner: Owner): Promise<Buffer> {
    const { rows } = await this.database.pool.query<{ wrapped_by: string }>(
      'SELECT wrapped_by FROM persons.keys WHERE authority_id = $1 LIMIT 1',
      [owner.authorityId],
    );
    if (rows[0] && rows[0].wrapped_by !== this.keys.id) throw reject('PERSON_KEY_UNAVAILABLE');
    await this.database.pool.query(
      `INSERT INTO persons.keys (authority_id, person_id, wrapped_by, wrapped_key) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [owner.authorityId, owner.personId, this.keys.id, this.keys.newKey(owner)],
    );
    return this.keyOf(owner);
  }

  async keyOf(owner: Owner): Promise<Buffer> {
    const { rows } = await this.database.pool.query<{ wrapped_by: string; wrapped_key: Buffer }>(
      'SELECT wrapped_by, wrapped_key FROM persons.keys WHERE authority_id = $1 AND person_id = $2',
      [owner.authorityId, owner.personId],
    );
    if (!rows[0]) throw reject('PERSON_KEY_MISSING');
    if (rows[0].wrapped_by !== this.keys.id) throw reject('PERSON_KEY_UNAVAILABLE');
    return this.keys.unwrap(owner, rows[0].wrapped_key);
  }

  /** Claims a national id for a person, unless it is claimed already; tells whose it is. */
  async claim(owner: Owner, nationalId: string): Promise<Claim> {
    const hash = this.keys.hashOf(owner.authorityId, nationalId);
    const { rowCount } = await this.database.pool.query(
      'INSERT INTO persons.national_ids (authority_id, hash, person_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [owner.authorityId, hash, owner.personId],
    );
    if (rowCount) return { personId: owner.personId, settled: true, isNew: true };
    return (await this.claimOn(owner.authorityId, nationalId)) ?? this.claim(owner, nationalId);
  }

  async claimOn(authorityId: string, nationalId: string): Promise<Claim | undefined> {
    const { rows } = await this.database.pool.query<{ person_id: string; settled: boolean }>(
      `SELECT person_id, claimed_at < now() - make_interval(mins => $3) AS settled
       FROM persons.national_ids WHERE authority_id = $1 AND hash = $2`,
      [authorityId, this.keys.hashOf(authorityId, nationalId), claimMinutes],
    );
    return rows[0] && { personId: rows[0].person_id, settled: rows[0].settled, isNew: false };
  }

  /** Deletes the person's key, and with it the hash. Nobody reads the details again. */
  async forget({ authorityId, personId }: Owner): Promise<void> {
    await this.database.pool.query('DELETE FROM persons.keys WHERE authority_id = $1 AND person_id = $2', [
      authorityId,
      personId,
    ]);
  }

  /** Gives up a claim that came to nothing. */
  async release({ authorityId, personId }: Owner, nationalId: string): Promise<void> {
    await this.database.pool.query(
      'DELETE FROM persons.national_ids WHERE authority_id = $1 AND hash = $2 AND person_id = $3',
      [authorityId, this.keys.hashOf(authorityId, nationalId), personId],
    );
  }
}

/** Deletes the keys of everybody whose erasure stands in the journal, and with them the hashes; of nobody else. */
export const deleteErasedKeys = async ({ pool }: Database): Promise<void> => {
  await pool.query(
    `DELETE FROM persons.keys key WHERE EXISTS (
       SELECT FROM journal.entries entry WHERE entry.authority_id = key.authority_id
         AND entry.stream_id = 'person-' || key.person_id AND entry.type = 'PersonErased')`,
  );
};
