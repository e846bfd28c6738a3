import { Worker } from 'node:worker_threads';

export interface FollowersOf {
  readonly databaseUrl: string;
}

export interface FollowerFailure {
  readonly projection: string;
  readonly message: string;
}

/** How long a thread that ended by itself is left before another takes its place. */
const afterEndMs = 1000;

/**
 * Keeps the async projections behind the journal in a thread of their own, so that no officer's request waits while a
 * thousand entries of an import are being folded. A thread that ends by itself is told to `onFailure` and replaced: nothing
 * is lost, for every step of a follower is one transaction.
 */
export const startFollowing = (
  of: FollowersOf,
  onFailure: (what: string, error: unknown) => void,
): { readonly close: () => Promise<void> } => {
  let closing = false;
  let again: NodeJS.Timeout | undefined;
  let thread: Worker;
  let ended: Promise<void>;
  const start = () => {
    thread = new Worker(new URL('./follower-thread.js', import.meta.url), {
      workerData: of,
      resourceLimits: { maxYoungGenerationSizeMb: 32 },
    });
    thread.on('message', ({ projection, message }: FollowerFailure) => onFailure(projection, new Error(message)));
    thread.on('error', (error) => onFailure('followers', error));
    ended = new Promise((resolve) =>
      thread.once('exit', () => {
        if (!closing) again = setTimeout(start, afterEndMs);
        resolve();
      }),
    );
  };
  start();
  return {
    close: async () => {
      closing = true;
      clearTimeout(again);
      thread.postMessage('end');
      await ended;
    },
  };
};
