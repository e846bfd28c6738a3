import type { Database } from '#libs/platform';
import {
  printBundle,
  printReceipt,
  toBase64,
  withSignatures,
  type Hash,
  type HashTile,
  type Tile,
} from '#libs/transparency';
import type { JournalTree } from './tree.js';

/** Who signs the heads of the logs, and who vouches for them. */
export interface LogSigners {
  /** The first part of every log's name; the authority is the second. */
  readonly logName: string;
  readonly notaryUrl: string;
  readonly witnessUrls: readonly string[];
}

/** The notary did not answer, or would not sign; what it signed before can still be had. */
export class NotSigned extends Error {
  readonly statusCode = 503;
}

export interface SignedCheckpoint {
  readonly size: bigint;
  readonly note: string;
}

const answerMsMax = 5000;
const attemptsMax = 3;
/** Checkpoints of one statement. */
const checkpointsMax = 1000;

/**
 * The transparency log of each authority as the outside sees it: heads signed by a notary that keeps its own memory, with the
 * lines of witnesses, tiles, and receipts that can be verified without asking anybody here.
 */
export class SignedLog {
  /** The size each witness has seen last, as far as it told. */
  private readonly witnessed = new Map<string, bigint>();
  private readonly signing = new Map<string, Promise<SignedCheckpoint>>();

  constructor(
    private readonly database: Pick<Database, 'pool'>,
    private readonly tree: JournalTree,
    private readonly signers: LogSigners,
  ) {}

  originOf(authorityId: string): string {
    return `${this.signers.logName}/${authorityId}`;
  }

  /** The public keys, as their holders tell them. */
  async keys(): Promise<{ readonly logKeys: readonly string[]; readonly witnesses: readonly string[] }> {
    const { notaryUrl, witnessUrls } = this.signers;
    const keyAt = async (url: string) => (await asked(`${url}/key`)).body.trim();
    const [logKey, ...witnesses] = await Promise.all([notaryUrl, ...witnessUrls].map(keyAt));
    return { logKeys: [logKey!], witnesses };
  }

  /** A signed head with at least so many entries; of all there are now, unless the notary is away and an older one will do. */
  async checkpoint(authorityId: string, atLeast = 0n): Promise<SignedCheckpoint> {
    const head = (await this.tree.head(authorityId))!;
    const stored = await this.latest(authorityId);
    if (stored?.size === head.size) return stored;
    try {
      return await this.signOnce(authorityId, head, stored?.size ?? 0n);
    } catch (error) {
      if (stored && stored.size >= atLeast) return stored;
      throw error;
    }
  }

  /** Where an entry is in the log: index from 0, proof and signed head, as a `.tlog-proof` file. */
  async receipt(authorityId: string, position: number): Promise<string> {
    const { size, note } = await this.checkpoint(authorityId, BigInt(position));
    const index = BigInt(position - 1);
    return printReceipt({ index, proof: await this.tree.inclusion(authorityId, index, size), checkpoint: note });
  }

  /** The bytes of a tile or of a bundle of entries. */
  async tile(authorityId: string, tile: Tile): Promise<Uint8Array> {
    return tile.level === 'entries'
      ? printBundle(await this.tree.bundle(authorityId, tile.index, tile.width))
      : this.tree.tile(authorityId, tile as HashTile);
  }

  /** The heads that were signed before that one, the smallest first. */
  async *earlierCheckpoints(authorityId: string, size: bigint): AsyncGenerator<SignedCheckpoint> {
    for (let after = -1n; ;) {
      const { rows } = await this.database.pool.query<SignedCheckpoint>(
        `SELECT size, note FROM journal.signed_checkpoints WHERE authority_id = $1 AND size > $2 AND size < $3
         ORDER BY size LIMIT $4`,
        [authorityId, after, size, checkpointsMax],
      );
      yield* rows;
      if (rows.length < checkpointsMax) return;
      after = rows.at(-1)!.size;
    }
  }

  private async latest(authorityId: string): Promise<SignedCheckpoint | undefined> {
    const { rows } = await this.database.pool.query<SignedCheckpoint>(
      'SELECT size, note FROM journal.signed_checkpoints WHERE authority_id = $1 ORDER BY size DESC LIMIT 1',
      [authorityId],
    );
    return rows[0];
  }

  /** Callers that come while a head is being signed wait for that one. */
  private signOnce(authorityId: string, head: { size: bigint; root: Hash }, old: bigint): Promise<SignedCheckpoint> {
    const key = `${authorityId} ${head.size}`;
    const running = this.signing.get(key);
    if (running) return running;
    const work = this.sign(authorityId, head, old).finally(() => this.signing.delete(key));
    this.signing.set(key, work);
    return work;
  }

  private async sign(
    authorityId: string,
    { size, root }: { size: bigint; root: Hash },
    from: bigint,
  ): Promise<SignedCheckpoint> {
    const { notaryUrl, witnessUrls } = this.signers;
    const signed = await this.proved(authorityId, size, from, (old, proof) =>
      asked(`${notaryUrl}/sign`, {
        body: JSON.stringify({
          origin: this.originOf(authorityId),
          size: size.toString(),
          root: toBase64(root),
          old: old.toString(),
          proof: proof.map(toBase64),
        }),
        type: 'application/json',
      }),
    );
    const lines = await Promise.all(witnessUrls.map((url) => this.witnessLine(authorityId, size, signed, url)));
    const found = lines.filter((line) => line !== undefined);
    const note = found.length ? withSignatures(signed, found) : signed;
    await this.database.pool.query(
      'INSERT INTO journal.signed_checkpoints (authority_id, size, note) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [authorityId, size, note],
    );
    return { size, note };
  }

  /** A witness that is away leaves its line out; the reader's policy says how many are needed. */
  private async witnessLine(authorityId: string, size: bigint, note: string, url: string): Promise<string | undefined> {
    const key = `${url} ${authorityId}`;
    try {
      const line = await this.proved(authorityId, size, this.witnessed.get(key) ?? 0n, (old, proof) => {
        const hashes = proof.map((hash) => `${toBase64(hash)}\n`).join('');
        return asked(`${url}/add-checkpoint`, { body: `old ${old}\n${hashes}\n${note}`, type: 'text/plain' });
      });
      this.witnessed.set(key, size);
      return line;
    } catch {
      return undefined;
    }
  }

  /** Sends a proof from `old`; whoever remembers another size says so, and gets the proof from there. */
  private async proved(
    authorityId: string,
    size: bigint,
    from: bigint,
    send: (old: bigint, proof: readonly Hash[]) => Promise<{ status: number; body: string }>,
  ): Promise<string> {
    let old = from;
    for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
      const proof = await this.tree.consistency(authorityId, old, size);
      const { status, body } = await send(old, proof);
      if (status === 200) return body;
      if (status !== 409) throw new NotSigned(`The signer refused the head of ${size} entries: ${body.trim()}.`);
      old = BigInt(body.trim());
      if (old > size) throw new NotSigned(`The signer has seen ${old} entries, the journal has ${size}.`);
    }
    throw new NotSigned('The signer asked for another proof again and again.');
  }
}

const asked = async (
  url: string,
  post?: { readonly body: string; readonly type: string },
): Promise<{ status: number; body: string }> => {
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(answerMsMax),
      ...(post ? { method: 'POST', body: post.body, headers: { 'content-type': post.type } } : {}),
    });
    return { status: answer.status, body: await answer.text() };
  } catch (error) {
    throw new NotSigned(`The signer at ${url} does not answer: ${(error as Error).message}.`);
  }
};
