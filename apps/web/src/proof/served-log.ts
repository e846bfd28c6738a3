import { answerOf, api } from '../api/client.js';
import type { ProofSource } from './verify-entry.js';
import type { LogToday } from './verify-file.js';

/** The log of the caller's authority, as the server hands it out. */
export const servedLog: ProofSource & LogToday = {
  keys: () => answerOf(api.GET('/api/log/keys')),
  receipt: (position) =>
    answerOf(
      api.GET('/api/journal/{position}/proof', { params: { path: { position: String(position) } }, parseAs: 'text' }),
    ),
  tile: async (path) =>
    new Uint8Array(
      (await answerOf(
        api.GET(
          '/api/log/tile/{path}' as never,
          {
            params: { path: { path: path.replace(/^tile\//u, '') } },
            pathSerializer: () => `/api/log/${path}`,
            parseAs: 'arrayBuffer',
          } as never,
        ),
      )) as ArrayBuffer,
    ),
  checkpoint: () => answerOf(api.GET('/api/log/checkpoint', { parseAs: 'text' })),
  consistency: async (from, to) => {
    const query = { from: from.toString(), to: to.toString() };
    return (await answerOf(api.GET('/api/log/proofs/consistency', { params: { query } }))).proof;
  },
};
