import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { openQueue, type JobQueue, type QueueWatch } from '#libs/platform';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';

const redisUrl = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';

const redisAnswers = async (): Promise<boolean> => {
  const redis = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 1000 });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
};

const withRedis = await redisAnswers();
if (!withRedis) process.stdout.write(`\nNo Redis answers at ${redisUrl}: the queue specs run on PostgreSQL only.\n`);

interface Work {
  readonly number: number;
}
type Open = (name: string, opened?: Map<string, QueueWatch>) => Promise<JobQueue<Work>>;

let database: SpecDatabase;
beforeAll(async () => {
  database = await specDatabase();
});
afterAll(() => database.drop());

/** Resolves when the handler has been called with `count` different numbers. */
const worked = (
  queue: JobQueue<Work>,
  count: number,
  onWork: (work: Work) => void = () => undefined,
): Promise<number[]> =>
  new Promise((resolve, reject) => {
    const done: number[] = [];
    queue.work(async (work) => {
      onWork(work);
      done.push(work.number);
      if (new Set(done).size === count) resolve(done);
    }, reject);
  });

const behavesAsQueue = (open: Open): void => {
  const name = () => `spec-${Math.random().toString(36).slice(2)}`;

  test('shows what waits and what failed and why, and gives what failed another try', async () => {
    const [watched, opened] = [name(), new Map<string, QueueWatch>()];
    const queue = await open(watched, opened);
    const watch = opened.get(watched)!;
    await queue.add('job-1', { number: 1 });
    expect(await watch.counts()).toEqual({ failed: 0, active: 0, waiting: 1, delayed: 0 });
    expect(await watch.jobs()).toMatchObject([{ jobId: 'job-1', state: 'waiting', attempts: 0, failure: null }]);
    expect(await watch.retry('job-1')).toBe(false);
    expect(await watch.retry('job-2')).toBe(false);
    let isBroken = true;
    let failures = 0;
    const tries: { done?: () => void; failed?: () => void } = {};
    const done = new Promise<void>((resolve) => (tries.done = resolve));
    const failed = new Promise<void>((resolve) => (tries.failed = resolve));
    queue.work(
      async () => {
        if (isBroken) throw new Error('Máy in hết giấy');
        tries.done!();
      },
      () => (failures += 1) === 3 && tries.failed!(),
    );
    await failed;
    expect(await watch.jobs()).toMatchObject([{ state: 'failed', attempts: 3, failure: 'Máy in hết giấy' }]);
    isBroken = false;
    expect(await watch.retry('job-1')).toBe(true);
    await done;
    await queue.close();
    expect(opened.size).toBe(0);
  }, 30_000);

  test('does each piece of work once, however often it is put in under one id', async () => {
    const queue = await open(name());
    for (const number of [1, 2, 2, 2, 3]) await queue.add(`job-${number}`, { number });
    const done = await worked(queue, 3);
    expect(done.sort()).toEqual([1, 2, 3]);
    await queue.close();
  });

  test('keeps what was put in before anybody worked, and across a restart', async () => {
    const shared = name();
    const first = await open(shared);
    await first.add('left-over', { number: 7 });
    await first.close();
    const second = await open(shared);
    expect(await worked(second, 1)).toEqual([7]);
    await second.close();
  });

  test('tries again when a worker fails', async () => {
    const queue = await open(name());
    await queue.add('stumbles', { number: 5 });
    let tries = 0;
    const done = await new Promise<number>((resolve) => {
      queue.work(
        async ({ number }) => {
          tries += 1;
          if (tries === 1) throw new Error('Not yet.');
          resolve(number);
        },
        () => undefined,
      );
    });
    expect({ done, tries }).toEqual({ done: 5, tries: 2 });
    await queue.close();
  });

  test('says whether its server answers', async () => {
    const queue = await open(name());
    expect(await queue.answers()).toBe(true);
    await queue.close();
  });
};

describe('a queue on PostgreSQL', () =>
  behavesAsQueue((name, opened) =>
    openQueue<Work>(name, { databaseUrl: database.url, ...(opened ? { opened } : {}) }),
  ));

if (withRedis) {
  describe('a queue on Redis', () => {
    behavesAsQueue((name, opened) =>
      openQueue<Work>(name, { databaseUrl: database.url, redisUrl, ...(opened ? { opened } : {}) }),
    );

    test('that lost everything takes up work again', async () => {
      const name = `spec-flush-${Math.random().toString(36).slice(2)}`;
      const queue = await openQueue<Work>(name, { databaseUrl: database.url, redisUrl });
      await queue.add('lost', { number: 1 });
      const redis = new Redis(redisUrl);
      const keys = await redis.keys(`bull:${name}:*`);
      await redis.del(...keys);
      redis.disconnect();
      await queue.add('again', { number: 2 });
      expect(await worked(queue, 1)).toEqual([2]);
      await queue.close();
    });
  });
}
