import { refusals } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import type { AuditTrailQuery } from './audit-trail.query.js';

const reject = refusals({
  LIVE_NUMBER_NOT_REACHED: {
    vi: 'Sổ mới có {head} mục; không thể theo dõi tiếp từ mục số {after}.',
    en: 'The journal has {head} entries; it cannot be followed from number {after}.',
    nature: 'input',
  },
  TOO_MANY_LIVE_READERS: {
    vi: 'Đã có {readersMax} người theo dõi trực tiếp. Hãy thử lại sau.',
    en: '{readersMax} readers follow live already. Try again later.',
  },
});

const pageEntries = 100;
const readersMax = 500;
/** So often a silent connection hears that it lives, and the journal is looked at in case a signal was lost. */
const heartbeatMs = 10_000;

export interface LiveQuestion {
  readonly authorityId: string;
  /** The last number the reader has; from now on if left out. */
  readonly after: number | undefined;
  /** Whether the reader may still read. */
  readonly admitted: () => Promise<boolean>;
}

/** A stream of server-sent events, and how its reader's going is told. */
export interface LiveReading {
  readonly parts: AsyncIterable<string>;
  readonly leave: () => void;
}

/**
 * New entries as they are committed, each once and in the order of their numbers: what a reader has is told by a number, and
 * numbers have no gap. A part is made when the one before was taken, so a slow reader holds one page and no more.
 */
export class LiveEntries {
  private readonly readers = new Set<() => void>();

  constructor(
    private readonly journal: Journal,
    private readonly trail: AuditTrailQuery,
    private readonly restMs = heartbeatMs,
  ) {}

  async open({ authorityId, after, admitted }: LiveQuestion): Promise<LiveReading> {
    const head = await this.journal.head(authorityId);
    if (after !== undefined && after > head) throw reject('LIVE_NUMBER_NOT_REACHED', { after, head });
    if (this.readers.size >= readersMax) throw reject('TOO_MANY_LIVE_READERS', { readersMax });
    const news = new News(this.journal, authorityId);
    const leave = () => {
      news.end();
      this.readers.delete(leave);
    };
    this.readers.add(leave);
    return { parts: this.parts(authorityId, after ?? head, admitted, news, leave), leave };
  }

  private async *parts(
    authorityId: string,
    after: number,
    admitted: () => Promise<boolean>,
    news: News,
    leave: () => void,
  ): AsyncGenerator<string> {
    try {
      yield 'retry: 1000\n\n';
      for (let last = after; !news.ended;) {
        news.heard = false;
        if (!(await admitted())) return;
        const entries = await this.journal.entries(authorityId, { after: last, limit: pageEntries });
        if (entries.length) {
          const told = await this.trail.told(authorityId, entries, entries.at(-1)!.event.position);
          last = told.at(-1)!.event.position;
          yield told
            .map((each) => `id: ${each.event.position}\nevent: entry\ndata: ${JSON.stringify(each)}\n\n`)
            .join('');
        } else if (!(await news.comes(this.restMs)) && !news.ended) yield ': \n\n';
      }
    } finally {
      leave();
    }
  }

  /** Lets every reader go; the process is about to end. */
  onModuleDestroy(): void {
    for (const leave of [...this.readers]) leave();
  }
}

/** Wakes one reader when its authority's journal grew, or when it is to end. */
class News {
  heard = false;
  ended = false;
  private wake: () => void = () => undefined;
  private readonly off: () => void;

  constructor({ signals }: Pick<Journal, 'signals'>, authorityId: string) {
    this.off = signals.on('journal_committed', (signal) => {
      if (signal.authorityId !== authorityId) return;
      this.heard = true;
      this.wake();
    });
  }

  /** True when something was heard, false when the rest is over. */
  async comes(restMs: number): Promise<boolean> {
    if (!this.heard && !this.ended)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, restMs);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    return this.heard;
  }

  end(): void {
    this.ended = true;
    this.off();
    this.wake();
  }
}
