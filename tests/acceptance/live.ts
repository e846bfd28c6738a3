import type { Caller } from './caller.js';

/** One entry as it arrived: its number and what was told of it. */
export interface Arrived {
  readonly id: number;
  readonly data: {
    readonly event: { readonly position: number; readonly type: string };
    readonly sentence: { readonly vi: string };
  };
}

/** Somebody who follows the journal live, over a connection of their own. */
export class Follower {
  private text = '';
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private readonly decoder = new TextDecoder();

  private constructor(
    readonly response: Response,
    private readonly connection: AbortController,
  ) {
    this.reader = response.body!.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  }

  static async open(caller: Caller, headers: Readonly<Record<string, string>> = {}): Promise<Follower> {
    const connection = new AbortController();
    return new Follower(await caller.open('/api/journal/live', headers, connection.signal), connection);
  }

  /** The next entry; undefined when the stream has ended. */
  async next(): Promise<Arrived | undefined> {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      if (end === -1) {
        const { value, done } = await this.reader.read();
        if (done) return undefined;
        this.text += this.decoder.decode(value, { stream: true });
        continue;
      }
      const block = this.text.slice(0, end);
      this.text = this.text.slice(end + 2);
      const [, id, data] = /^id: (\d+)\nevent: entry\ndata: (.*)$/su.exec(block) ?? [];
      if (data) return { id: Number(id), data: JSON.parse(data) as Arrived['data'] };
    }
  }

  async take(count: number): Promise<Arrived[]> {
    const taken: Arrived[] = [];
    while (taken.length < count) taken.push((await this.next())!);
    return taken;
  }

  /** Kills the connection. */
  cut(): void {
    this.connection.abort();
  }
}
