import type { CommitteeBand } from '../loan-events.js';

/** Who decides where no band is in force: one manager. */
const oneVote: CommitteeBand = { amountMax: null, votes: 1, roles: ['manager'] };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A band as a rule writes it: roles, or a number of votes, or both. */
const readBand = (band: Readonly<Record<string, unknown>>): CommitteeBand => {
  const roles = Array.isArray(band.roles) ? [...new Set(band.roles.filter((role) => typeof role === 'string'))] : [];
  const votes = Number.isSafeInteger(band.votes) ? (band.votes as number) : 1;
  const amountMax = typeof band.amountMax === 'string' && /^\d+$/u.test(band.amountMax) ? band.amountMax : null;
  return { amountMax, votes: Math.max(1, votes, roles.length), roles };
};

/** The first band, in the order of the rule, that reaches up to the amount; above all of them the last. */
export const bandFor = (amount: bigint, bands: unknown): CommitteeBand => {
  const all = (Array.isArray(bands) ? bands : []).filter(isObject).map(readBand);
  return all.find(({ amountMax }) => amountMax === null || amount <= BigInt(amountMax)) ?? all.at(-1) ?? oneVote;
};

/**
 * The roles in which somebody sits on a committee; undefined for whoever does not. Commands that come from no door of the
 * product (a demonstration, an import) name no roles and may sit anywhere.
 */
export const seatOf = (
  { roles }: CommitteeBand,
  held: readonly string[] | undefined,
): readonly string[] | undefined => {
  if (!held) return roles;
  const seat = roles.filter((role) => held.includes(role));
  return roles.length && !seat.length ? undefined : seat;
};

/** Whether these voters, each told by the roles they voted in, are the whole committee: enough, and every role by another. */
export const isComplete = ({ votes, roles }: CommitteeBand, voters: readonly (readonly string[])[]): boolean =>
  voters.length >= votes && everyRole(roles, voters);

const everyRole = (roles: readonly string[], voters: readonly (readonly string[])[]): boolean => {
  const [role, ...others] = roles;
  if (role === undefined) return true;
  return voters.some((held, index) => held.includes(role) && everyRole(others, voters.toSpliced(index, 1)));
};
