import { parseBusinessDate, dayAt, type BusinessDate } from '#libs/kernel';
import { numberOrInstant } from '#libs/journal/http';
import type { Moments } from '#libs/journal';
import { settingsFrom } from '#libs/platform';
import { openProduct, type Product } from '../../product.js';
import { loadDemonstration } from './demo/load.js';
import { complain, print } from './output.js';

const tell = (line: string) => process.stderr.write(`${line}\n`);

/** Runs one command on the database, which is started for it if nobody else has, and stopped again. */
export const withProduct = async (
  json: boolean | undefined,
  work: (product: Product) => Promise<unknown>,
): Promise<void> => {
  let product: Product | undefined;
  try {
    product = await openProduct(settingsFrom(process.env), {
      applicationName: 'htx-cli',
      poolMax: 4,
      onProgress: tell,
    });
    const answer = await work(product);
    if (answer !== undefined) print(answer, json);
  } catch (error) {
    complain(error, json);
  } finally {
    await product?.close();
  }
};

export interface AskedOf {
  readonly authority: string;
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly json?: boolean;
}

export interface Answerable {
  readonly product: Product;
  readonly authorityId: string;
  readonly asOf: BusinessDate;
  readonly known: Moments | undefined;
  readonly answeredAt: { readonly authority: string; readonly asOf: BusinessDate; readonly asKnown: number };
}

/** Answers a question about an authority as of and as known; async read models are brought up to the journal first. */
export const answering = (options: AskedOf, work: (question: Answerable) => Promise<unknown>): Promise<void> =>
  withProduct(options.json, async (product) => {
    // A database that was never used gets the demonstration, as `npm start` would load it.
    if (product.settings.demonstration) await loadDemonstration(product, tell);
    const { authorityId, slug } = await product.accounts.authority(options.authority);
    const number = await product.journal.numberKnown(
      authorityId,
      options.asKnown === undefined ? undefined : numberOrInstant(options.asKnown),
    );
    await product.journal.catchUp(authorityId);
    const asOf = options.asOf === undefined ? dayAt(new Date().toISOString()) : parseBusinessDate(options.asOf);
    return work({
      product,
      authorityId,
      asOf,
      known: options.asKnown === undefined ? undefined : { asOf, asKnown: number },
      answeredAt: { authority: slug, asOf, asKnown: number },
    });
  });
