import type { Journal } from '#libs/journal';
import { openQueue, type JobQueue, type QueueServers } from '#libs/platform';
import { deleteErasedKeys } from './vault.js';

const everyTenMinutes = '*/10 * * * *';

/**
 * What an erasure still owes when the process that recorded it ended before the key was deleted, or when a key came back with
 * an older copy of the database: the key is deleted here, at the start and from time to time. The entry is the fact, so it may
 * run twice, late or never, and nobody is shown anything meanwhile.
 */
export class ErasedKeys {
  private queue: JobQueue<object> | undefined;

  constructor(
    private readonly journal: Journal,
    private readonly servers: QueueServers,
    private readonly onFailure: (error: unknown) => void = () => undefined,
  ) {}

  async open(): Promise<void> {
    await deleteErasedKeys(this.journal.database);
    this.queue = await openQueue<object>('erased-keys', this.servers);
    this.queue.work(() => deleteErasedKeys(this.journal.database), this.onFailure);
    await this.queue.repeat('delete-erased-keys', everyTenMinutes, {});
  }

  async close(): Promise<void> {
    await this.queue?.close();
  }
}
