/** What can be replayed, as the addresses of the API name it. */
export const collections = ['cooperatives', 'loans', 'funds', 'reports'] as const;
export type Collection = (typeof collections)[number];

export const reports = ['totals', 'utilisation', 'trial-balance', 'loan-book', 'due-list', 'reconciliation'] as const;

export const isCollection = (typed: string): typed is Collection => (collections as readonly string[]).includes(typed);

const streams = { cooperative: 'cooperatives', loan: 'loans', fund: 'funds' } as const;

/** The address at which what a stream is about is replayed; undefined if it cannot be. */
export const replayOfStream = (streamId: string): { collection: Collection; id: string } | undefined => {
  const [, kind = '', id = ''] = /^([a-z]+)-(.+)$/u.exec(streamId) ?? [];
  const collection = Object.hasOwn(streams, kind) ? streams[kind as keyof typeof streams] : undefined;
  return collection && { collection, id };
};

/** The ways to look at one. */
export const views = ['state', 'steps', 'compare', 'since'] as const;
export type View = (typeof views)[number];
