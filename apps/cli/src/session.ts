import type { Product } from '../../product.js';
import { complain, print } from './output.js';

export const tell = (line: string) => process.stderr.write(`${line}\n`);

/** Runs one command on the database, which is started for it if nobody else has, and stopped again. */
export const withProduct = async (
  json: boolean | undefined,
  work: (product: Product) => Promise<unknown>,
  { signing = false }: { readonly signing?: boolean } = {},
): Promise<void> => {
  let product: Product | undefined;
  try {
    // Large, and needed only here: commands without a database begin at once.
    const [{ openProduct }, { settingsFrom }] = await Promise.all([
      import('../../product.js'),
      import('#libs/platform'),
    ]);
    product = await openProduct(settingsFrom(process.env), {
      applicationName: 'htx-cli',
      poolMax: 4,
      signing,
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
