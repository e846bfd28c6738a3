import type pg from 'pg';
import type { Receipt } from '#libs/kernel';

/** What a caller was told: the key of its command and the receipt it got. */
export interface Acknowledged {
  readonly key: string;
  readonly receipt: Receipt;
}

/** An entry as the journal holds it, read by SQL alone. */
export interface StoredEntry {
  readonly position: number;
  readonly key: string;
  readonly leafHash: string;
}

export interface Damage {
  /** Keys that were acknowledged and are not in the journal. */
  readonly lost: readonly string[];
  /** Keys that are in the journal more than once. */
  readonly twice: readonly string[];
  /** Keys whose entry is not the one their receipt speaks of. */
  readonly different: readonly string[];
  /** Numbers where one is missing before them. */
  readonly gaps: readonly number[];
}

export const noDamage: Damage = { lost: [], twice: [], different: [], gaps: [] };

/** Compares what callers were told with what is there. Every command makes one entry. */
export const damageBetween = (acknowledged: readonly Acknowledged[], stored: readonly StoredEntry[]): Damage => {
  const byKey = new Map<string, StoredEntry[]>();
  for (const entry of stored) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
  const positions = stored.map(({ position }) => position).sort((a, b) => a - b);
  return {
    lost: acknowledged.filter(({ key }) => !byKey.has(key)).map(({ key }) => key),
    twice: [...byKey].filter(([, entries]) => entries.length > 1).map(([key]) => key),
    different: acknowledged
      .filter(({ key, receipt }) => {
        const entry = byKey.get(key)?.[0];
        return entry && (entry.position !== receipt.position || entry.leafHash !== receipt.leafHash);
      })
      .map(({ key }) => key),
    gaps: positions.filter((position, index) => position !== index + 1 && position !== (positions[index - 1] ?? 0) + 1),
  };
};

export const storedEntries = async (client: Pick<pg.Pool, 'query'>): Promise<StoredEntry[]> => {
  const { rows } = await client.query<{ position: bigint; command_id: string; leaf_hash: string }>(
    `SELECT position, command_id, encode(leaf_hash, 'hex') AS leaf_hash FROM journal.entries WHERE authority_id = 'spec' ORDER BY position`,
  );
  return rows.map(({ position, command_id: key, leaf_hash: leafHash }) => ({
    position: Number(position),
    key,
    leafHash,
  }));
};
