import { resolve } from 'node:path';

/** Everything that may be set from outside, read once at the door and handed on as data. */
export interface Settings {
  readonly port: number;
  /** Where the embedded database and uploaded files live when nothing else is configured. */
  readonly dataDir: string;
  /** A PostgreSQL of one's own; without it the embedded one runs from {@link dataDir}. */
  readonly databaseUrl: string | undefined;
  /** A Redis for the queues; without it they run on the database. */
  readonly redisUrl: string | undefined;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug';
  /** Load the demonstration into an empty database at the first start. */
  readonly demonstration: boolean;
  /** The first part of the name of every transparency log. */
  readonly logName: string;
  /** Who signs the heads of the logs; without one a notary and a witness are started for demonstration. */
  readonly notaryUrl: string | undefined;
  /** A file in the form of https://c2sp.org/tlog-policy: the witnesses, where they are, and which must have signed. */
  readonly logPolicy: string | undefined;
  /** The key under which personal data is sealed, in a file; without it one is made in {@link dataDir}. */
  readonly personKeyFile: string | undefined;
  /** Whether webhooks may go into the own network, and over plain http. */
  readonly webhooksPrivately: boolean;
  /** Cookies are sent over TLS only. Off on plain http, where a browser would drop them. */
  readonly secureCookies: boolean;
}

/** A setting that cannot be used: one sentence, and the process ends with a non-zero status. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug'] as const;

export const settingsFrom = (given: Readonly<Record<string, string | undefined>>): Settings => {
  // Left empty is as good as left out.
  const environment = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const port = Number(environment.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartRefused(`PORT must be a number from 0 to 65535, not "${environment.PORT}".`);
  const logLevel = logLevels.find((level) => level === (environment.LOG_LEVEL ?? 'warn'));
  if (!logLevel) throw new StartRefused(`LOG_LEVEL must be one of ${logLevels.join(', ')}.`);
  return {
    port,
    dataDir: resolve(environment.DATA_DIR ?? '.data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    redisUrl: environment.REDIS_URL || undefined,
    logLevel,
    demonstration: environment.DEMONSTRATION !== 'off',
    logName: environment.LOG_NAME ?? 'htx-journal.local',
    notaryUrl: environment.NOTARY_URL?.replace(/\/+$/u, ''),
    logPolicy: environment.LOG_POLICY,
    personKeyFile: environment.PERSON_KEY_FILE,
    webhooksPrivately: environment.WEBHOOKS_PRIVATELY === 'on',
    secureCookies: environment.SECURE_COOKIES === 'on',
  };
};
