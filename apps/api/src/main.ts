import 'reflect-metadata';
import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { settingsFrom, StartRefused, type Settings } from '#libs/platform';
import { loadDemonstration } from '../../cli/src/demo/load.js';
import { startFollowing } from '../../following.js';
import { openProduct, type Product } from '../../product.js';
import { runProcess } from '../../process.js';
import { httpApp } from './http-app.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (what: string, error: unknown) =>
  process.stderr.write(`${what}: ${(error as Error).message ?? String(error)}\n`);

await runProcess(async () => {
  const settings = settingsFrom(process.env);
  const product = await openProduct(settings, { onFailure: complain, onProgress: say, signing: true });
  let app: NestFastifyApplication | undefined;
  let silent: ReadonlySet<Socket> = new Set();
  const following = startFollowing({ databaseUrl: product.database.url }, complain);
  const close = async () => {
    if (app) await closeHttp(app, silent);
    await following.close();
    await product.close();
  };
  try {
    await product.operations.open({ working: true });
    for (const work of product.works) await work.open();
    const accounts = settings.demonstration ? await loadDemonstration(product, say) : [];
    app = await httpApp(product);
    silent = silentConnections(app.getHttpServer() as Server);
    const address = await listen(app, settings);
    welcome(address, product, accounts);
    return close;
  } catch (error) {
    await close();
    throw error;
  }
});

async function listen(app: NestFastifyApplication, { port }: Settings): Promise<string> {
  try {
    // Not through Nest, which would log a taken port before it is told in words.
    await app.getHttpAdapter().getInstance().listen({ port, host: '0.0.0.0' });
    const { port: taken } = app.getHttpServer().address() as { port: number };
    return `http://localhost:${taken}`;
  } catch (error) {
    if ((error as { code?: string }).code === 'EADDRINUSE')
      throw new StartRefused(`Port ${port} is in use. End the other program or choose another: PORT=3001 npm start`);
    throw error;
  }
}

function welcome(
  address: string,
  { database, signers }: Product,
  accounts: readonly { login: string; password: string; roles: readonly string[] }[],
): void {
  say(`HTX Journal: ${address}  (API: ${address}/api/docs)`);
  say(database.embedded ? 'Database: embedded PostgreSQL, data in .data/' : 'Database: DATABASE_URL');
  if (signers?.demonstration)
    say('Notary and witness: demonstration keys of this machine, which prove nothing to others');
  if (!accounts.length) return;
  say('Demonstration accounts / tài khoản minh họa:');
  for (const { login, password, roles } of accounts)
    say(`  ${login.padEnd(24)} ${password.padEnd(20)} ${roles.join(', ')}`);
}

/** Connections on which nothing was asked yet: Node does not count them as idle, and their clients may keep them for long. */
function silentConnections(server: Server): ReadonlySet<Socket> {
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.prependListener('request', ({ socket }: IncomingMessage) => silent.delete(socket));
  return silent;
}

/**
 * A connection that was busy when the closing began is kept alive by its client afterwards: it is let go as soon as it idles,
 * and one on which nothing was ever asked at once.
 */
async function closeHttp(app: NestFastifyApplication, silent: ReadonlySet<Socket>): Promise<void> {
  const idle = setInterval(() => {
    app.getHttpServer().closeIdleConnections();
    for (const socket of silent) socket.destroy();
  }, 100);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
  }
}
