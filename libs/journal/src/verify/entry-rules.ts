import { hash } from 'node:crypto';
import type { EntryCheck, Recorded } from '#libs/kernel';
import type { Catalogue } from '../catalogue.js';
import { beginOf, tellsItsColumns } from './envelope.js';
import type { Finding } from './findings.js';
import { decoded, type StoredEntry } from './stored-entries.js';

type Note = (finding: Finding) => void;

/** What a hash looks like in findings. */
const hexOf = (hash: string): string => Buffer.from(hash, 'latin1').toString('hex');

interface OpenCommand {
  readonly commandId: string;
  /** How many of its entries are still to come. */
  readonly left: number;
}

/** Where a verification begins that does not begin at 1: what the entries before it left open. */
export interface Before {
  readonly position: number;
  readonly command: OpenCommand;
}
export const atTheBeginning: Before = { position: 0, command: { commandId: '', left: 0 } };

/**
 * What every entry must show by itself and beside its neighbours, and the checks of the slices. Gives back the leaf hashes
 * of a portion, made from the bytes and not from the hashes beside them.
 */
export class EntryRules {
  private readonly versions = new Map<string, { last: number }>();
  private readonly begin: string;
  private readonly hearing = new Map<string, ((event: Recorded) => void)[]>();
  private command: OpenCommand;
  private next: number;

  constructor(
    private readonly authorityId: string,
    private readonly catalogue: Catalogue,
    private readonly before: Before,
    checks: readonly EntryCheck[],
    private readonly note: Note,
  ) {
    this.command = before.command;
    this.begin = beginOf(authorityId);
    this.next = before.position + 1;
    for (const check of checks) this.listen(check);
  }

  /** The last number that was seen. */
  get reached(): number {
    return this.next - 1;
  }

  leavesOf(rows: readonly StoredEntry[]): Buffer[] {
    return rows.map((row) => this.leafOf(row));
  }

  private leafOf(row: StoredEntry): Buffer {
    const { position } = row;
    const inPlace = position === this.next;
    if (!inPlace) this.note({ check: 'dense', position, expected: String(this.next), actual: String(position) });
    this.next = position + 1;
    const leafHash = hash('sha256', row.leaf, 'binary');
    if (leafHash !== row.leafHash)
      this.note({ check: 'leaf-hash', position, expected: hexOf(leafHash), actual: hexOf(row.leafHash) });
    this.checkStream(row);
    this.checkCommand(row);
    const heard = this.hearing.has(row.type);
    if (heard || !tellsItsColumns(row, this.begin)) {
      const event = readable(row);
      if (this.checkColumns(row, event) && inPlace) this.hear(event);
    }
    return Buffer.from(leafHash, 'latin1');
  }

  private checkStream({ streamId, streamVersion, position }: StoredEntry): void {
    let known = this.versions.get(streamId);
    // A range begins somewhere in the middle of a stream.
    if (!known) this.versions.set(streamId, (known = { last: this.before.position ? streamVersion - 1 : 0 }));
    const expected = known.last + 1;
    known.last = streamVersion;
    if (streamVersion === expected) return;
    const stream = decoded(streamId);
    this.note({ check: 'stream', position, expected: `${stream} ${expected}`, actual: `${stream} ${streamVersion}` });
  }

  /** The entries of one command follow each other; its first tells how many they are and holds the hash of what was asked. */
  private checkCommand({ commandId, commandSize, hasInputHash, position }: StoredEntry): void {
    const open = this.command;
    const first = open.left === 0;
    const size = commandSize ?? 0;
    const right = first ? size > 0 && hasInputHash : commandId === open.commandId && size === 0 && !hasInputHash;
    if (!right) {
      const expected = first
        ? `the first entry of ${decoded(commandId)}`
        : `${open.left} more of ${decoded(open.commandId)}`;
      const actual = `${decoded(commandId)} ${commandSize ?? '–'}`;
      this.note({ check: 'command', position, expected, actual });
    }
    this.command = first ? { commandId, left: Math.max(size - 1, 0) } : { ...open, left: open.left - 1 };
  }

  /** Every column must say what the bytes say. */
  private checkColumns(row: StoredEntry, event: Recorded | undefined): event is Recorded {
    const columns: Columns = {
      ...row,
      authorityId: this.authorityId,
      streamId: decoded(row.streamId),
      type: decoded(row.type),
      actor: decoded(row.actor),
      commandId: decoded(row.commandId),
    };
    const right = event !== undefined && columnNames.every((name) => event[name] === columns[name]);
    if (!right) {
      const told = (of: Columns) => columnNames.map((name) => String(of[name])).join(' | ');
      const expected = event ? told(event) : 'not readable';
      this.note({ check: 'body', position: row.position, expected, actual: told(columns) });
    }
    return right;
  }

  private listen({ name, hears, begin }: EntryCheck): void {
    const hear = begin((breach) => this.note({ check: name, ...breach }));
    const listener = (event: Recorded): void => {
      try {
        hear(this.catalogue.raise(event));
      } catch (error) {
        const actual = (error as Error).message;
        this.note({ check: name, position: event.position, subject: event.streamId, expected: 'readable', actual });
      }
    };
    for (const type of hears) this.hearing.set(type, [...(this.hearing.get(type) ?? []), listener]);
  }

  private hear(event: Recorded): void {
    for (const listener of this.hearing.get(event.type) ?? []) listener(event);
  }
}

const columnNames = [
  'authorityId',
  'position',
  'streamId',
  'streamVersion',
  'type',
  'occurredOn',
  'recordedAt',
  'actor',
  'commandId',
] as const;
type Columns = Readonly<Record<(typeof columnNames)[number], string | number>>;

const readable = ({ leaf }: StoredEntry): Recorded | undefined => {
  try {
    const event = JSON.parse(leaf.toString('utf8', 1)) as Recorded | null;
    return event && typeof event === 'object' ? event : undefined;
  } catch {
    return undefined;
  }
};
