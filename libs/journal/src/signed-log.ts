import { refusals } from '#libs/kernel';
import type { Database } from '#libs/platform';
import {
  logPolicyOf,
  openHead,
  parseCheckpoint,
  parseNote,
  parseVerifier,
  printBundle,
  printPolicy,
  printReceipt,
  printVerifier,
  requireSomething,
  tileWidth,
  toBase64,
  verdictOf,
  withSignatures,
  type Hash,
  type HashTile,
  type KeySpan,
  type LogPolicy,
  type Policy,
  type Tile,
} from '#libs/transparency';
import { keyRotations, spansOf, type RecordedRotation } from './log-keys.js';
import { askSigner, NotSigned, proved, type SignerAnswer } from './signers.js';
import type { JournalTree } from './tree.js';
import type { HeldText } from './verify/claims.js';

const reject = refusals({
  TREE_SMALLER: {
    vi: 'Sổ mới có {size} mục, chưa có {asked}.',
    en: 'The log has {size} entries, not yet {asked}.',
    nature: 'missing',
  },
  SIZES_REVERSED: {
    vi: 'Kích thước trước ({from}) không thể lớn hơn kích thước sau ({to}).',
    en: 'The earlier size {from} cannot be larger than the later one {to}.',
    nature: 'input',
  },
});

/** Who signs the heads of the logs, and who vouches for them. */
export interface LogSigners {
  /** The first part of every log's name; the authority is the second. */
  readonly logName: string;
  readonly notaryUrl: string;
  /** The witnesses with their addresses, and which of them must have signed before a head is served. */
  readonly policy: Policy;
  /** Keys that were made on this machine for a demonstration: they prove nothing to anybody else. */
  readonly demonstration: boolean;
}

export interface SignedCheckpoint {
  readonly size: bigint;
  readonly note: string;
}

/** The last signed head, with how many entries came after it that nobody has signed yet. */
export interface LastCheckpoint extends SignedCheckpoint {
  readonly unsigned: bigint;
}

/** What the signers tell to whoever verifies a log. */
export interface SignersTold {
  /** The keys of the log; undefined where nothing was signed or the notary gave no answer. */
  readonly log: LogPolicy | undefined;
  readonly held: readonly HeldText[];
  /** Addresses that gave no answer. */
  readonly away: readonly string[];
}

/** Who is away has told nothing. */
const silent = (error: unknown): undefined => {
  if (!(error instanceof NotSigned)) throw error;
};

/** What a signer tells is read where it is judged; here it counts as nothing if it is no checkpoint. */
const sizeIn = (text: string): bigint => {
  let size = 0n;
  verdictOf(() => ({ size } = parseCheckpoint(text)));
  return size;
};

/** Between the signature and the commit of a head. */
const storedMsMax = 1500;
const lookAgainMs = 100;
/** Checkpoints of one statement. */
const checkpointsMax = 1000;

interface Head {
  readonly size: bigint;
  readonly root: Hash;
}

/**
 * The transparency log of each authority as the outside sees it: heads signed by a notary that keeps its own memory, with the
 * lines of as many witnesses as the policy asks for, tiles, and receipts that can be verified without asking anybody here.
 */
export class SignedLog {
  /** The size each witness has seen last, as far as it told. */
  private readonly witnessed = new Map<string, bigint>();
  private readonly signing = new Map<string, Promise<SignedCheckpoint>>();
  /** The key in use of each log, as the notary told it last. */
  private readonly keysTold = new Map<string, string>();

  constructor(
    private readonly database: Pick<Database, 'pool'>,
    readonly tree: JournalTree,
    private readonly signers: LogSigners,
  ) {}

  originOf(authorityId: string): string {
    return `${this.signers.logName}/${authorityId}`;
  }

  /** The key in use, as the notary tells it, and which key signs trees of which size, as the journal tells. */
  async keys(authorityId: string): Promise<{ readonly inUse: string; readonly spans: readonly KeySpan[] }> {
    const origin = this.originOf(authorityId);
    const inUse = await this.keyInUse(origin);
    const rotations = await keyRotations(this.database.pool, authorityId, origin);
    return { inUse, spans: spansOf(rotations, parseVerifier(inUse)) };
  }

  /** While the notary is away nothing is signed, so the key is the one it told last. */
  private async keyInUse(origin: string): Promise<string> {
    try {
      const told = await this.notaryTells('/key', origin);
      this.keysTold.set(origin, told);
      return told;
    } catch (error) {
      const told = this.keysTold.get(origin);
      if (told && error instanceof NotSigned && error.code === 'SIGNER_AWAY') return told;
      throw error;
    }
  }

  /** What a verifier of this log is to be given: every key the log had, the witnesses and the rule. */
  async policy(authorityId: string): Promise<LogPolicy> {
    const { spans } = await this.keys(authorityId);
    return {
      ...logPolicyOf(this.signers.policy, this.originOf(authorityId)),
      logKeys: spans.map(({ key }) => key),
    };
  }

  /** The same as a file of https://c2sp.org/tlog-policy, without the addresses of witnesses. */
  async policyFile(authorityId: string): Promise<string> {
    const { spans } = await this.keys(authorityId);
    const { witnesses, quorum } = this.signers.policy;
    const logs = spans.map(({ key }) => ({ key }));
    return printPolicy({ logs, witnesses: witnesses.map(({ name, key }) => ({ name, key })), quorum });
  }

  get witnesses(): Policy['witnesses'] {
    return this.signers.policy.witnesses;
  }

  /** Where the notary and the witnesses are. */
  get addresses(): readonly string[] {
    return [this.signers.notaryUrl, ...this.witnesses.flatMap(({ url }) => url ?? [])];
  }

  /** The authorities of whose logs the notary or a witness remembers something, as far as they answer. */
  async known(): Promise<string[]> {
    const prefix = `${this.signers.logName}/`;
    const told = await Promise.all(this.addresses.map((source) => askSigner(`${source}/logs`).catch(silent)));
    const origins = told.flatMap((answer) => (answer?.status === 200 ? answer.body.split('\n') : []));
    const ours = origins.filter((origin) => origin.startsWith(prefix));
    return [...new Set(ours.map((origin) => origin.slice(prefix.length)))].sort();
  }

  /**
   * What a verification of the log is held to: the keys it had, and what notary and witnesses remember. To be asked before the
   * journal is read: what they remember then, it must have.
   */
  async told(authorityId: string): Promise<SignersTold> {
    const heads = await this.remembered(authorityId);
    const [notary] = heads;
    const held = heads.flatMap(({ source, text }) => (text ? [{ source, text, remembered: true }] : []));
    const away = heads.flatMap(({ source, text }) => (text === undefined ? source : []));
    const stored = await this.storedBy(authorityId, held);
    // A notary makes the key of a log that it is asked about: only where something was signed.
    const signed = notary!.text !== undefined && (stored || notary!.text);
    const keys = signed ? await this.keys(authorityId).catch(silent) : undefined;
    const logKeys = keys?.spans.map(({ key }) => key);
    return { held, away, log: logKeys && { origin: this.originOf(authorityId), logKeys } };
  }

  /** Whether a head is stored; what was signed a moment ago may be on its way into the database and is waited for. */
  private async storedBy(authorityId: string, held: readonly HeldText[]): Promise<boolean> {
    const sizes = held.map(({ text }) => sizeIn(text));
    const until = Date.now() + storedMsMax;
    for (;;) {
      const stored = await this.latest(authorityId);
      if (sizes.every((size) => size <= (stored?.size ?? 0n)) || Date.now() > until) return stored !== undefined;
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    }
  }

  /**
   * What the notary and each witness remember of the log, as the text of a checkpoint: empty where they know of none, undefined
   * where they do not answer.
   */
  private async remembered(
    authorityId: string,
  ): Promise<{ readonly source: string; readonly text: string | undefined }[]> {
    const path = `/tree?origin=${encodeURIComponent(this.originOf(authorityId))}`;
    return Promise.all(
      this.addresses.map(async (source) => {
        const answer = await askSigner(`${source}${path}`).catch(silent);
        const known = answer?.status === 200 || answer?.status === 404;
        return { source, text: known ? (answer.status === 200 ? answer.body : '') : undefined };
      }),
    );
  }

  get demonstration(): boolean {
    return this.signers.demonstration;
  }

  /** The keys a rotation is from and to. The notary keeps the next one ready; the same command gets the same answer again. */
  async rotationKeys(
    authorityId: string,
    commandId: string,
  ): Promise<{ readonly oldKey: string; readonly newKey: string; readonly on?: string }> {
    const origin = this.originOf(authorityId);
    const rotations = await keyRotations(this.database.pool, authorityId, origin);
    const before = rotations.find((rotation) => rotation.commandId === commandId);
    if (before)
      return { oldKey: printVerifier(before.oldKey), newKey: printVerifier(before.newKey), on: before.occurredOn };
    const { current, next } = JSON.parse(await this.notaryTells('/next-key', origin, 'POST')) as Record<string, string>;
    return { oldKey: current!, newKey: next! };
  }

  /** The logs that grew since their heads were signed last, with the sizes they have now. */
  async unsigned(): Promise<{ readonly authorityId: string; readonly size: bigint }[]> {
    const { rows } = await this.database.pool.query<{ authorityId: string; size: bigint }>(
      `SELECT head.authority_id AS "authorityId", head.position AS size FROM journal.heads head
       WHERE head.position > coalesce(
         (SELECT max(signed.size) FROM journal.signed_checkpoints signed WHERE signed.authority_id = head.authority_id), 0)
       ORDER BY head.authority_id`,
    );
    return rows;
  }

  /** A signed head with at least so many entries; of all there are now, unless the signers are away and an older one will do. */
  async checkpoint(authorityId: string, atLeast = 0n): Promise<LastCheckpoint> {
    const head = (await this.tree.head(authorityId))!;
    const stored = await this.latest(authorityId);
    if (stored?.size === head.size) return { ...stored, unsigned: 0n };
    try {
      return { ...(await this.signOnce(authorityId, head, stored?.size ?? 0n)), unsigned: 0n };
    } catch (error) {
      if (stored && stored.size >= atLeast && stored.size <= head.size)
        return { ...stored, unsigned: head.size - stored.size };
      throw error;
    }
  }

  /** Where an entry is in the log: index from 0, proof and signed head, as a `.tlog-proof` file. */
  async receipt(authorityId: string, position: number): Promise<string> {
    const { size, note } = await this.checkpoint(authorityId, BigInt(position));
    const index = BigInt(position - 1);
    return printReceipt({ index, proof: await this.tree.inclusion(authorityId, index, size), checkpoint: note });
  }

  /** That an entry is in the tree of a size, as JSON that `verify-proof` takes. */
  async inclusion(authorityId: string, position: bigint, size: bigint) {
    await this.requireSize(authorityId, size);
    if (position > size) throw reject('TREE_SMALLER', { size, asked: position });
    const index = position - 1n;
    const { leafHash, proof, root } = await this.tree.inclusionWithRoot(authorityId, index, size);
    return {
      type: 'inclusion',
      leafIndex: index.toString(),
      treeSize: size.toString(),
      leafHash: toBase64(leafHash),
      proof: proof.map(toBase64),
      root: toBase64(root),
    };
  }

  /** That the tree of one size begins with that of another, as JSON that `verify-proof` takes. */
  async consistency(authorityId: string, from: bigint, to: bigint) {
    await this.requireSize(authorityId, to);
    requireSomething(from);
    if (from > to) throw reject('SIZES_REVERSED', { from, to });
    const { root1, root2, proof } = await this.tree.consistencyWithRoots(authorityId, from, to);
    return {
      type: 'consistency',
      size1: from.toString(),
      size2: to.toString(),
      root1: toBase64(root1),
      root2: toBase64(root2),
      proof: proof.map(toBase64),
    };
  }

  /** The bytes of a tile or of a bundle of entries; undefined where the log does not reach so far. */
  async tile(authorityId: string, tile: Tile): Promise<Uint8Array | undefined> {
    const { size } = (await this.tree.head(authorityId))!;
    const span = BigInt(tileWidth) ** BigInt(tile.level === 'entries' ? 0 : tile.level);
    if ((tile.index * BigInt(tileWidth) + BigInt(tile.width)) * span > size) return undefined;
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

  private async requireSize(authorityId: string, asked: bigint): Promise<void> {
    const { size } = (await this.tree.head(authorityId))!;
    if (asked > size) throw reject('TREE_SMALLER', { size, asked });
  }

  private async latest(authorityId: string): Promise<SignedCheckpoint | undefined> {
    const { rows } = await this.database.pool.query<SignedCheckpoint>(
      'SELECT size, note FROM journal.signed_checkpoints WHERE authority_id = $1 ORDER BY size DESC LIMIT 1',
      [authorityId],
    );
    return rows[0];
  }

  /** Callers that come while a head is being signed wait for that one. */
  private signOnce(authorityId: string, head: Head, old: bigint): Promise<SignedCheckpoint> {
    const key = `${authorityId} ${head.size}`;
    const running = this.signing.get(key);
    if (running) return running;
    const work = this.sign(authorityId, head, old).finally(() => this.signing.delete(key));
    this.signing.set(key, work);
    return work;
  }

  /** Only what the policy accepts is kept and served. */
  private async sign(authorityId: string, head: Head, from: bigint): Promise<SignedCheckpoint> {
    const origin = this.originOf(authorityId);
    const signed = await this.notarySigns(authorityId, origin, head, from);
    const lines = await Promise.all(
      this.witnesses.flatMap(({ url }) => (url ? [this.witnessLine(authorityId, head.size, signed, url)] : [])),
    );
    const found = lines.filter((line) => line !== undefined);
    const note = found.length ? withSignatures(signed, found) : signed;
    const { spans } = await this.keys(authorityId);
    const policy = logPolicyOf(this.signers.policy, origin);
    try {
      openHead(note, policy, spans, from);
    } catch (error) {
      throw new NotSigned(
        'HEAD_NOT_SIGNED',
        `The head of ${head.size} entries is not served: ${(error as Error).message}.`,
      );
    }
    await this.database.pool.query(
      'INSERT INTO journal.signed_checkpoints (authority_id, size, note) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [authorityId, head.size, note],
    );
    return { size: head.size, note };
  }

  private async notarySigns(authorityId: string, origin: string, { size, root }: Head, from: bigint): Promise<string> {
    const rotation = await this.rotationBetween(authorityId, origin, from, size);
    const proofFrom = (old: bigint) => this.tree.consistency(authorityId, old, size);
    const send = (old: bigint, proof: readonly Hash[]) =>
      askSigner(`${this.signers.notaryUrl}/sign`, {
        body: JSON.stringify({
          origin,
          size: size.toString(),
          root: toBase64(root),
          old: old.toString(),
          proof: proof.map(toBase64),
          ...rotation,
        }),
        type: 'application/json',
      });
    const note = await proved(size, from, proofFrom, send);
    const told = parseCheckpoint(parseNote(note).text);
    if (told.origin !== origin || told.size !== size)
      throw new NotSigned('HEAD_NOT_SIGNED', 'The notary signed something else.');
    return note;
  }

  /** The last rotation that no head served before has in it: what the notary changes its key by. */
  private async rotationBetween(authorityId: string, origin: string, from: bigint, size: bigint) {
    const rotations: readonly RecordedRotation[] = await keyRotations(this.database.pool, authorityId, origin);
    const last = rotations.findLast(({ position }) => position > from && position <= size);
    if (!last) return {};
    const index = last.position - 1n;
    const proof = await this.tree.inclusion(authorityId, index, size);
    return { rotation: { entry: last.body, index: index.toString(), proof: proof.map(toBase64) } };
  }

  /** A witness that is away leaves its line out; the policy says who is needed. */
  private async witnessLine(authorityId: string, size: bigint, note: string, url: string): Promise<string | undefined> {
    const key = `${url} ${authorityId}`;
    const proofFrom = (old: bigint) => this.tree.consistency(authorityId, old, size);
    const send = (old: bigint, proof: readonly Hash[]): Promise<SignerAnswer> => {
      const hashes = proof.map((hash) => `${toBase64(hash)}\n`).join('');
      return askSigner(`${url}/add-checkpoint`, { body: `old ${old}\n${hashes}\n${note}`, type: 'text/plain' });
    };
    try {
      const line = await proved(size, this.witnessed.get(key) ?? 0n, proofFrom, send);
      this.witnessed.set(key, size);
      return line;
    } catch (error) {
      if (error instanceof NotSigned) return undefined;
      throw error;
    }
  }

  private async notaryTells(path: string, origin: string, method: 'GET' | 'POST' = 'GET'): Promise<string> {
    const url = `${this.signers.notaryUrl}${path}?origin=${encodeURIComponent(origin)}`;
    const { status, body } = await askSigner(url, method === 'POST' ? { body: '', type: 'text/plain' } : undefined);
    if (status !== 200) throw new NotSigned('HEAD_NOT_SIGNED', `The notary tells no key of ${origin}: ${body.trim()}.`);
    return body.trim();
  }
}
