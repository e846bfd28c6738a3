import { connect } from 'node:net';
import { underLoad } from './measure.mjs';
import { serve } from './processes.mjs';

/** Officers who record repayments: one request under way on each connection. It reads no more of an answer than it must. */

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
let serial = 0;

const request = (loanId, token) => {
  const body = JSON.stringify({ amount: '1000', voucher: { document: 'PT' }, on: today });
  return [
    `POST /api/loans/${loanId}/repayments HTTP/1.1`,
    'host: 127.0.0.1',
    `authorization: Bearer ${token}`,
    `idempotency-key: bench-${process.pid}-${(serial += 1)}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
};

/** One connection kept open; `ask` resolves when a whole answer is there. */
const connection = (port) =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let waiting;
    let text = '';
    socket.setNoDelay(true);
    socket.on('error', (error) => (waiting ? waiting.reject(error) : reject(error)));
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      const head = text.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/content-length: (\d+)/iu.exec(text.slice(0, head))?.[1]);
      if (text.length < head + 4 + length) return;
      const answer = text;
      text = '';
      if (answer.startsWith('HTTP/1.1 201')) waiting.resolve();
      else waiting.reject(new Error(answer.slice(0, 1000)));
    });
    socket.on('connect', () =>
      resolve({
        ask: (message) =>
          new Promise((done, failed) => {
            waiting = { resolve: done, reject: failed };
            socket.write(message);
          }),
        end: () => socket.destroy(),
      }),
    );
  });

serve({
  open: () => undefined,
  repayments: async ({ port, token, loans, callers, seconds }) => {
    const connections = await Promise.all(Array.from({ length: callers }, () => connection(port)));
    try {
      const perSecond = await underLoad({ callers, seconds }, async (caller) => {
        await connections[caller].ask(request(`vay-${Math.floor(Math.random() * loans)}`, token));
        return 1;
      });
      return { perSecond };
    } finally {
      for (const each of connections) each.end();
    }
  },
});
