import { dayAt, parseBusinessDate, refusals, type BusinessDate, type StreamId } from '#libs/kernel';
import { type Moments, numberOrInstant } from '#libs/journal';
import type { Product } from '../../product.js';
import { loadDemonstration } from './demo/load.js';
import { tell, withProduct } from './session.js';

const reject = refusals({
  AUTHORITY_NEEDED: {
    vi: 'Nhiều đơn vị có {id}. Thêm --authority.',
    en: 'Several authorities have {id}. Add --authority.',
    nature: 'input',
  },
  NOBODY_KNOWS: { vi: 'Không đơn vị nào có {id}.', en: 'No authority has {id}.', nature: 'missing' },
});

export interface AskedOf {
  readonly authority?: string;
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly json?: boolean;
}

export interface Answerable {
  readonly product: Product;
  readonly authorityId: string;
  readonly asOf: BusinessDate;
  readonly known: Moments | undefined;
  /** Set when either clock was given. */
  readonly moments: Moments | undefined;
  readonly answeredAt: { readonly authority: string; readonly asOf: BusinessDate; readonly asKnown: number };
}

/** The authority that was named, or else the only one whose journal has entries of the stream asked about. */
const authorityOf = async (
  { accounts, journal, database }: Product,
  { authority }: AskedOf,
  about: StreamId | undefined,
): Promise<{ authorityId: string; slug: string }> => {
  if (authority !== undefined || about === undefined) return accounts.authority(authority ?? '');
  const holders = await journal.holdersOf(about);
  if (holders.length !== 1) throw reject(holders.length ? 'AUTHORITY_NEEDED' : 'NOBODY_KNOWS', { id: about });
  const { rows } = await database.pool.query<{ slug: string }>(
    'SELECT slug FROM access.authorities WHERE authority_id = $1',
    holders,
  );
  return { authorityId: holders[0]!, slug: rows[0]!.slug };
};

/**
 * Answers a question about an authority as of and as known; async read models are brought up to the journal first. A
 * question about one stream need not name the authority.
 */
export const answering = (
  options: AskedOf,
  work: (question: Answerable) => Promise<unknown>,
  about?: StreamId,
): Promise<void> =>
  withProduct(options.json, async (product) => {
    // A database that was never used gets the demonstration, as `npm start` would load it.
    if (product.settings.demonstration) await loadDemonstration(product, tell);
    const { authorityId, slug } = await authorityOf(product, options, about);
    await product.journal.catchUp(authorityId);
    const { asOf, asKnown: number } = await pointFrom({ product, authorityId }, options);
    return work({
      product,
      authorityId,
      asOf,
      known: options.asKnown === undefined ? undefined : { asOf, asKnown: number },
      moments: options.asOf === undefined && options.asKnown === undefined ? undefined : { asOf, asKnown: number },
      answeredAt: { authority: slug, asOf, asKnown: number },
    });
  });

/** A moment on both clocks as it was typed: today and now where one is left out. */
export const pointFrom = async (
  { product, authorityId }: Pick<Answerable, 'product' | 'authorityId'>,
  { asOf, asKnown }: { readonly asOf?: string | undefined; readonly asKnown?: string | undefined },
): Promise<{ asOf: BusinessDate; asKnown: number }> => ({
  asKnown: await product.journal.numberKnown(authorityId, asKnown === undefined ? undefined : numberOrInstant(asKnown)),
  asOf: asOf === undefined ? dayAt(new Date().toISOString()) : parseBusinessDate(asOf),
});
