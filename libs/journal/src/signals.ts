import { EventEmitter } from 'node:events';
import type pg from 'pg';
import type { Database } from '#libs/platform';

export type SignalName = 'journal_committed' | 'projection_moved';

/** The rest between two NOTIFYs to other processes; listeners of this one hear at once. */
const restMs = 5;
const lookAgainMs = 50;

interface Signal {
  readonly name: SignalName;
  readonly authorityId: string;
  /** The projection that moved; empty for a commit. */
  readonly subject: string;
}

/**
 * Wakes whoever waits for news: listeners of this process at once, other processes by NOTIFY from a connection of its
 * own after the commit. (NOTIFY inside a committing transaction takes a lock of the whole cluster.) A signal may be lost
 * with its connection, so every waiter also looks by itself from time to time.
 */
export class Signals {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private readonly pending = new Map<string, Signal>();
  private client: pg.Client | undefined;
  private sending: Promise<void> | undefined;
  private closed = false;
  private readonly origin = Math.random().toString(36).slice(2);

  constructor(private readonly database: Database) {}

  async open(): Promise<void> {
    this.client = await this.database.connect();
    this.client.on('notification', ({ channel, payload = '' }) => {
      const [origin, authorityId, subject] = payload.split('\u001f');
      if (origin !== this.origin) this.emitter.emit(channel, { name: channel, authorityId, subject });
    });
    this.client.once('end', () => {
      this.client = undefined;
      if (!this.closed) this.reopenLater();
    });
    // A signal may be lost, so its commit need not wait for the disk.
    await this.client.query('SET synchronous_commit = off; LISTEN journal_committed; LISTEN projection_moved');
  }

  private reopenLater(): void {
    const again = () => {
      if (!this.closed) this.open().catch(() => setTimeout(again, 500).unref());
    };
    setTimeout(again, 500).unref();
  }

  on(name: SignalName, listener: (signal: Signal) => void): () => void {
    this.emitter.on(name, listener);
    return () => this.emitter.off(name, listener);
  }

  /** Resolves at the next signal of a name, or soon: one may be lost, so whoever waits looks by itself. */
  next(name: SignalName): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        off();
        resolve();
      };
      const timer = setTimeout(done, lookAgainMs);
      const off = this.on(name, done);
    });
  }

  send(signal: Signal): void {
    this.emitter.emit(signal.name, signal);
    this.pending.set(`${signal.name} ${signal.authorityId} ${signal.subject}`, signal);
    this.sending ??= this.sendPending().finally(() => (this.sending = undefined));
  }

  /** However many signals arrive while one NOTIFY is on its way, the next carries each of them once. */
  private async sendPending(): Promise<void> {
    while (this.pending.size && this.client && !this.closed) {
      const signals = [...this.pending.values()];
      this.pending.clear();
      try {
        await this.client.query({
          name: 'signals',
          text: `SELECT pg_notify(name, payload) FROM unnest($1::text[], $2::text[]) AS signal (name, payload)`,
          values: [
            signals.map(({ name }) => name),
            signals.map(({ authorityId, subject }) => [this.origin, authorityId, subject].join('\u001f')),
          ],
        });
        await new Promise((resolve) => setTimeout(resolve, restMs));
      } catch {
        return; // Whoever waited looks by itself.
      }
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.sending;
    await this.client?.end().catch(() => undefined);
  }
}
