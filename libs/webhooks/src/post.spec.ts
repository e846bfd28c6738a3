import { createServer, type Server } from 'node:http';
import { createServer as createRawServer, type AddressInfo, type Server as RawServer } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { NotArrived, post } from './post.js';

const message = { id: 'a.1', body: '{}' };
const secret = Buffer.alloc(32, 7);
const servers: (Server | RawServer)[] = [];
const listening = async (server: Server | RawServer) => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});
const failure = (address: string, privately = true) =>
  post({ address, secret, privately }, message).catch((error: unknown) => error);

test('an address that may not be sent to any more is told as not reached, and nobody is called', async () => {
  let calls = 0;
  const address = await listening(createServer(() => (calls += 1)));
  expect(await failure(address, false)).toBeInstanceOf(NotArrived);
  expect(await failure('https://127.0.0.1/', false)).toMatchObject({
    sentence: { vi: 'Địa chỉ nhận 127.0.0.1 nằm trong mạng nội bộ; máy chủ này không gửi vào đó.' },
  });
  expect(await failure('https://localhost/', false)).toMatchObject({
    sentence: { en: 'The address localhost lies in a private network; this server does not send there.' },
  });
  expect(calls).toBe(0);
});

test('nobody there, and somebody who speaks no HTTP, are told in a sentence', async () => {
  const noise = await listening(createRawServer((socket) => socket.resume().end('xin chào\r\n\r\n')));
  for (const address of [noise, 'http://127.0.0.1:1/']) {
    const told = await failure(address);
    expect(told).toBeInstanceOf(NotArrived);
    expect((told as NotArrived).sentence.vi).toMatch(/^Không nối được với nơi nhận/u);
  }
});

test('an answer that is too long is cut off: its status has been heard, and nobody waits for its end', async () => {
  /** Begins an answer of so many bytes and never ends it. */
  const endless = (bytes: number) =>
    createServer((request, response) => {
      request.resume();
      response.writeHead(200);
      response.write('x'.repeat(bytes));
    });
  const settled: string[] = [];
  const sent = (name: string, address: string) =>
    post({ address, secret, privately: true }, message).then(() => settled.push(name));
  const short = sent('short', await listening(endless(10)));
  await sent('long', await listening(endless(64 * 1024)));
  expect(settled).toEqual(['long']);
  for (const server of servers) if ('closeAllConnections' in server) server.closeAllConnections();
  await short.catch(() => undefined);
});
