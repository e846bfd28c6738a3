import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Where a connection is cut once a client sends COMMIT: with it under way, or before it goes out. */
export type Cut = 'after-commit' | 'before-commit';

/** A wire between the product and its database that can be cut at a chosen moment, and led to another server. */
export interface Proxy {
  readonly urlFor: (target: string) => string;
  /** Cuts the next connection that commits, once. Resolves when it has. */
  readonly cutNext: (cut: Cut) => Promise<void>;
  /** Takes connections no more and breaks the open ones, until `lead` is called. */
  readonly sever: () => void;
  readonly lead: (target: string) => void;
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

export const startProxy = async (target: string): Promise<Proxy> => {
  let to: URL | undefined = new URL(target);
  let wanted: { cut: Cut; done: () => void } | undefined;
  let connections = 0;
  const open = new Set<Socket>();

  const accept = (client: Socket): void => {
    connections += 1;
    client.on('error', () => undefined);
    if (!to) {
      client.destroy();
      return;
    }
    const server = connect(Number(to.port), to.hostname);
    server.on('error', () => client.destroy());
    for (const socket of [client, server]) {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    }
    client.once('close', () => server.end());
    server.once('close', () => client.destroy());
    server.on('data', (bytes) => client.write(bytes));
    client.on('data', (bytes) => {
      if (!wanted || !bytes.includes('COMMIT')) {
        server.write(bytes);
        return;
      }
      const { cut, done } = wanted;
      wanted = undefined;
      server.removeAllListeners('data');
      server.resume();
      if (cut === 'after-commit') {
        // The server gets all of it, carries it out and answers nobody.
        server.end(bytes);
        server.once('close', done);
      } else {
        server.write(bytes.subarray(0, bytes.indexOf('COMMIT') - 5));
        server.destroy();
        server.once('close', done);
      }
      client.destroy();
    });
  };

  const listener: Server = createServer(accept);
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  const breakAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    urlFor: (url) => {
      const through = new URL(url);
      [through.hostname, through.port] = ['127.0.0.1', String(port)];
      return through.href;
    },
    cutNext: (cut) => new Promise((done) => (wanted = { cut, done })),
    sever: () => {
      to = undefined;
      breakAll();
    },
    lead: (url) => void (to = new URL(url)),
    connections: () => connections,
    close: async () => {
      breakAll();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
};
