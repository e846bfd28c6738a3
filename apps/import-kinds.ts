import { cooperativeSheet } from '#libs/cooperatives/http';
import { foundingSheet } from '#libs/founding/http';
import { byName, type ImportKind, type Lookups, type LookupsOf } from '#libs/imports';
import { landSheet } from '#libs/land/http';
import { loanSheet, repaymentSheet } from '#libs/loans/http';
import { technologySheet } from '#libs/technology/http';
import { tradeSheet } from '#libs/trade/http';
import { trainingSheet } from '#libs/training/http';

/** What can be imported from sheets. */
export const kinds: readonly ImportKind[] = [
  cooperativeSheet,
  foundingSheet,
  trainingSheet,
  landSheet,
  tradeSheet,
  technologySheet,
  loanSheet,
  repaymentSheet,
];

/** Where the names of things stand: first the id, then what it is called. */
const names: Readonly<Record<keyof Lookups, string>> = {
  cooperative: 'SELECT cooperative_id, name FROM read.cooperatives WHERE authority_id = $1',
  place: 'SELECT place_id, name FROM read.places WHERE authority_id = $1',
  fund: 'SELECT fund_id, name FROM read.fund_list WHERE authority_id = $1',
  loan: 'SELECT loan_id, contract_no FROM read.loan_accounts WHERE authority_id = $1',
};

/** What a sheet calls by name, across the slices: one question each for a whole sheet. */
export const lookupsOf: LookupsOf = async ({ database: { pool } }, authorityId, calls) => {
  const looked = Object.entries(names).map(async ([name, text]): Promise<[string, Lookups['place']]> => {
    if (!calls.includes(name as keyof Lookups)) return [name, uncalled(name)];
    const { rows } = await pool.query<[string, ...string[]]>({ text, values: [authorityId], rowMode: 'array' });
    return [name, byName(rows.map((row) => row.filter((each) => each !== null) as unknown as [string, ...string[]]))];
  });
  return Object.fromEntries(await Promise.all(looked)) as unknown as Lookups;
};

const uncalled = (name: string) => (): never => {
  throw new Error(`A sheet looks for a ${name} that its kind does not say it calls.`);
};
