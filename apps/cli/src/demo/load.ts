import type { Product } from '../../../product.js';
import { registerPeople } from './illustrative-persons.js';
import { loadIllustrative } from './illustrative.js';
import { sender } from './sender.js';
import { loadSocTrang } from './soc-trang.js';

const password = 'minh-hoa-2026';

/** The accounts of the demonstration, told at the first start. They exist only where the demonstration is loaded. */
const people = (slug: string) =>
  [
    { login: `canbo@${slug}`, accountId: `${slug}-canbo`, roles: ['officer'] },
    { login: `canbo2@${slug}`, accountId: `${slug}-canbo2`, roles: ['officer'] },
    { login: `lanhdao@${slug}`, accountId: `${slug}-lanhdao`, roles: ['manager'] },
    { login: `thuquy@${slug}`, accountId: `${slug}-thuquy`, roles: ['officer'] },
    { login: `kiemtoan@${slug}`, accountId: `${slug}-kiemtoan`, roles: ['auditor'] },
    { login: `quantri@${slug}`, accountId: `${slug}-quantri`, roles: ['administrator'] },
  ] as const;

const authorities = [
  {
    authorityId: 'a1f0c2e49b7d4c1e8a35',
    slug: 'soc-trang',
    name: 'Liên minh Hợp tác xã tỉnh Sóc Trăng',
    province: 'Sóc Trăng',
    illustrative: false,
    validFrom: '1993-01-01',
    load: loadSocTrang,
  },
  {
    authorityId: 'b7d3915a0e6f42c8bb10',
    slug: 'minh-hoa',
    name: 'Liên minh Hợp tác xã tỉnh Minh Họa (dữ liệu minh họa)',
    province: 'Minh Họa',
    illustrative: true,
    validFrom: '2020-01-01',
    load: loadIllustrative,
  },
] as const;

export interface DemonstrationAccount {
  readonly login: string;
  readonly password: string;
  readonly roles: readonly string[];
}

/**
 * Loads the demonstration into an empty database and tells its accounts; a database with anything else in it is left alone.
 * An authority's accounts are opened when it is loaded, so a load that was cut off is told by their absence and taken up
 * again: every command bears its key, and what was recorded before is answered with its first receipt.
 */
export const loadDemonstration = async (
  { journal, accounts, database, persons }: Product,
  say: (line: string) => void,
): Promise<DemonstrationAccount[]> => {
  const told = authorities.flatMap(({ slug }) => people(slug).map(({ login, roles }) => ({ login, password, roles })));
  const { rows } = await database.pool.query<{ authorities: bigint; complete: boolean }>(
    `SELECT count(*) AS authorities, coalesce(bool_and(slug = ANY($1)), true) AS complete FROM access.authorities`,
    [authorities.map(({ slug }) => slug)],
  );
  // What is there and not of the demonstration is somebody's work.
  if (!rows[0]!.complete) return [];
  if (Number(rows[0]!.authorities) === authorities.length && (await loaded(database, told.at(-1)!.login))) return told;
  for (const { load, ...authority } of authorities) {
    say(`Loading the demonstration: ${authority.name}`);
    await accounts.openAuthority(authority);
    await journal.openAuthority(authority.authorityId);
    await load(sender(journal, authority.authorityId));
    if (authority.illustrative) await registerPeople({ journal, persons }, authority.authorityId);
    for (const person of people(authority.slug)) {
      const { authorityId } = authority;
      await accounts.openAccount({ ...person, authorityId, roles: [...person.roles] }, password).catch(ignoreTaken);
    }
    // Whoever opens the first page finds the figures there.
    await journal.catchUp(authority.authorityId);
  }
  return told;
};

const loaded = async (database: Product['database'], lastLogin: string): Promise<boolean> => {
  const { rowCount } = await database.pool.query('SELECT 1 FROM access.accounts WHERE login = $1', [lastLogin]);
  return Boolean(rowCount);
};

const ignoreTaken = (error: unknown): void => {
  if ((error as { code?: string }).code !== 'LOGIN_TAKEN') throw error;
};
