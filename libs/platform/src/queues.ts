import type { Job, Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { watchOf, type QueueWatch } from './queue-watch.js';
import { StartRefused } from './settings.js';

/*
 * Work goes through queues, facts never do: what must run stands in a table first, and a queue that lost everything is
 * filled again from there. BullMQ keeps its jobs in PostgreSQL unless a Redis is configured; it is loaded with the first queue,
 * since most commands of the command line and the followers open none.
 */

const jobAttemptsMax = 3;
const keptJobsMax = 1000;
const answerMsMax = 1000;
const postgresSchema = 'queues';

export interface JobQueue<T> {
  /** Puts work in the queue; the same id is there once. */
  readonly add: (id: string, data: T) => Promise<void>;
  /** Repeats work by a cron pattern in Viet Nam's time. */
  readonly repeat: (id: string, pattern: string, data: T) => Promise<void>;
  /** Takes up work, one job at a time in this process. */
  readonly work: (
    handler: (data: T, progress: (done: number) => Promise<void>) => Promise<void>,
    onFailure: (error: Error) => void,
  ) => void;
  /** Whether the server behind the queue answers within a second. */
  readonly answers: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export interface QueueServers {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  /** The queues this process opened, by name, for whoever watches over them. */
  readonly opened?: Map<string, QueueWatch>;
}

const redisAnswerMsMax = 5000;

/** Refuses to start on a Redis that does not answer. Later it may come and go: connections are made again by themselves. */
const refuseAbsentRedis = async (url: string): Promise<void> => {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: redisAnswerMsMax, retryStrategy: () => null });
  let reason = 'no answer';
  redis.on('error', ({ message, code }: Error & { code?: string }) => (reason = message || code || reason));
  try {
    await redis.connect();
    await redis.ping();
  } catch {
    const { host, port } = redis.options;
    throw new StartRefused(`Redis at ${host}:${port} cannot be reached: ${reason}`);
  } finally {
    redis.disconnect();
  }
};

/**
 * Opens the queue of a name on Redis or PostgreSQL; both behave alike.
 * @throws StartRefused if Redis does not answer
 */
export const openQueue = async <T extends object>(
  name: string,
  { databaseUrl, redisUrl, opened }: QueueServers,
): Promise<JobQueue<T>> => {
  if (redisUrl) await refuseAbsentRedis(redisUrl);
  // A blocking worker must be allowed to wait for as long as Redis is away.
  const { Redis } = await import('ioredis');
  const redis = redisUrl ? () => new Redis(redisUrl, { maxRetriesPerRequest: null }) : undefined;
  const bullmq = await import('bullmq');
  const onPostgres = bullmq.withBackend(bullmq.createPostgresBackend);
  const connections: Redis[] = [];
  const connect = () => {
    const connection = redis!();
    connection.on('error', () => undefined); // It reconnects by itself; what is missing is filled in from the database.
    connections.push(connection);
    return connection;
  };
  const postgres = { connectionString: databaseUrl, schema: postgresSchema, migrate: true };
  const queue = (redis
    ? new bullmq.Queue(name, { connection: connect() })
    : new onPostgres.Queue(name, { connection: postgres })) as unknown as Queue;
  queue.on('error', () => undefined);
  await queue.waitUntilReady();
  opened?.set(name, watchOf(queue));
  const workers: Worker[] = [];
  const options = {
    attempts: jobAttemptsMax,
    backoff: { type: 'exponential', delay: 1000 },
    removeOnComplete: keptJobsMax,
    removeOnFail: keptJobsMax,
  };
  return {
    add: async (id, data) => void (await queue.add(name, data, { ...options, jobId: id })),
    repeat: async (id, pattern, data) =>
      void (await queue.upsertJobScheduler(id, { pattern, tz: 'Asia/Ho_Chi_Minh' }, { name, data, opts: options })),
    work: (handler, onFailure) => {
      const process = (job: Job) => handler(job.data as T, async (done) => job.updateProgress(done));
      const worker = (redis
        ? new bullmq.Worker(name, process, { connection: connect() })
        : new onPostgres.Worker(name, process, { connection: postgres })) as unknown as Worker;
      worker.on('error', onFailure);
      worker.on('failed', (_, error) => onFailure(error));
      workers.push(worker);
    },
    answers: () => {
      const late = new Promise<boolean>((resolve) => setTimeout(resolve, answerMsMax, false).unref());
      const asked = queue.getJobCounts('waiting').then(
        () => true,
        () => false,
      );
      return Promise.race([asked, late]);
    },
    close: async () => {
      opened?.delete(name);
      await Promise.all(workers.map((worker) => worker.close()));
      await queue.close();
      for (const connection of connections) connection.disconnect();
    },
  };
};
