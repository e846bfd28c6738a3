import { Accounts } from '#libs/access';
import { AccessLog, HeadSigning, Journal, prepareProjections, prepareTrees, SignedLog } from '#libs/journal';
import { SheetImports } from '#libs/imports';
import { personKeysOf, Persons } from '#libs/persons';
import { migrate, startDatabase, type QueueWatch, type RunningDatabase, type Settings } from '#libs/platform';
import { Operations } from '#libs/reporting';
import { Webhooks } from '#libs/webhooks';
import { openSigners, type RunningSigners } from './signers.js';
import { backgroundWorks, migrations, slices, type BackgroundWork } from './slices.js';

/** What every process of the product holds: the database, the journal on it, and who may do what. */
export interface Product {
  readonly settings: Settings;
  readonly database: RunningDatabase;
  readonly journal: Journal;
  readonly accounts: Accounts;
  readonly operations: Operations;
  readonly persons: Persons;
  /** The logs as the outside sees them; there only where the process was opened with signers. */
  readonly log: SignedLog | undefined;
  readonly signers: RunningSigners | undefined;
  /** What slices do on their own, beside requests. */
  readonly works: readonly BackgroundWork[];
  readonly close: () => Promise<void>;
}

export interface ProductOptions {
  /** Called with a sentence on anything that goes on in the background and fails. */
  readonly onFailure?: (what: string, error: unknown) => void;
  readonly onProgress?: (what: string) => void;
  readonly applicationName?: string;
  readonly poolMax?: number;
  /** Whether the heads of the logs are signed by this process's notary. */
  readonly signing?: boolean;
}

/** Starts the database, brings its tables up to date and opens the journal. */
export const openProduct = async (
  settings: Settings,
  { onFailure = () => undefined, onProgress, signing = false, ...options }: ProductOptions = {},
): Promise<Product> => {
  const personKeys = await personKeysOf(settings);
  const database = await startDatabase(settings, options);
  try {
    await migrate(database.url, migrations);
    await prepareTrees(database);
    const journal = new Journal(database, slices, {
      onFollowerFailure: (projection, error) => onFailure(projection, error),
    });
    await prepareProjections(database, journal.catalogue, ({ projection, done, total }) =>
      onProgress?.(`${projection}: ${done} / ${total}`),
    );
    await journal.open();
    const servers = { databaseUrl: database.url, redisUrl: settings.redisUrl, opened: new Map<string, QueueWatch>() };
    const signers = signing ? await openSigners(settings) : undefined;
    const log = signers && new SignedLog(database, journal.tree, signers);
    const operations = new Operations(journal, servers, (error) => onFailure('operations', error), log);
    const persons = new Persons(journal, personKeys, new AccessLog(journal));
    const failing = (work: string) => (error: unknown) => onFailure(work, error);
    const imports = new SheetImports(journal, servers, failing(SheetImports.name), sheets);
    const webhooks = new Webhooks(journal, servers, failing(Webhooks.name), settings.webhooksPrivately);
    const works = [
      ...backgroundWorks.map((Work) => new Work(journal, servers, failing(Work.name), log)),
      ...(log ? [new HeadSigning(log, failing(HeadSigning.name))] : []),
      imports,
      webhooks,
    ];
    const close = async () => {
      for (const work of works) await work.close();
      await operations.close();
      await signers?.close();
      await journal.close();
      await database.close();
    };
    const accounts = new Accounts(database);
    return { settings, database, journal, accounts, operations, persons, works, log, signers, close };
  } catch (error) {
    await database.close();
    throw error;
  }
};

/** What can be imported brings the forms of HTTP with it: only for whoever imports. */
const sheets = () => import('./import-kinds.js');
