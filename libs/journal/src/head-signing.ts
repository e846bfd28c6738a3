import type { SignedLog } from './signed-log.js';
import { NotSigned } from './signers.js';

/** The rest between two looks: a log that grew is signed within it, and no log more often. */
const everyMs = 3000;

/**
 * Has the head of every log that grew signed, without anybody asking: what nobody signed could be written anew unseen. It looks
 * at what the database says, so heads of before, of other processes and of an outage are signed as well.
 */
export class HeadSigning {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  /** Logs whose heads were refused, and how many looks in a row. */
  private readonly refused = new Map<string, number>();

  constructor(
    private readonly log: SignedLog,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  async open(): Promise<void> {
    this.timer = setInterval(() => void this.look(), everyMs).unref();
    void this.look();
  }

  /** With the heads of all that was recorded by now signed, where the signers are there. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    if (!this.timer) return;
    await this.looking;
    await this.look();
  }

  private look(): Promise<void> {
    this.looking ??= this.signAll()
      .catch(this.onFailure)
      .finally(() => (this.looking = undefined));
    return this.looking;
  }

  private async signAll(): Promise<void> {
    for (const { authorityId, size } of await this.log.unsigned()) {
      try {
        await this.log.checkpoint(authorityId, size);
        this.refused.delete(authorityId);
      } catch (error) {
        // Nothing is lost while the notary is away: the next look tries again.
        if (error instanceof NotSigned && error.code === 'SIGNER_AWAY') return;
        this.tell(authorityId, error);
      }
    }
  }

  /** Once, and only what is still refused at the next look: two processes that sign one log may get in each other's way. */
  private tell(authorityId: string, error: unknown): void {
    const looks = (this.refused.get(authorityId) ?? 0) + 1;
    this.refused.set(authorityId, looks);
    if (looks === 2) this.onFailure(error);
  }
}
