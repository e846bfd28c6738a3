import {
  printDatedOn,
  refusals,
  standingEntries,
  type BusinessDate,
  type StandingEntry,
  type StreamId,
} from '#libs/kernel';
import type { Journal } from '#libs/journal';

const reject = refusals({
  RECORD_UNKNOWN: {
    vi: 'Không có hồ sơ này trong sổ ở thời điểm được hỏi.',
    en: 'There is no such record in the journal at the moment asked about.',
    nature: 'missing',
  },
});

/** One record is a support event with its corrections and what came of it: far fewer. */
const recordEntriesMax = 10_000;

/** An entry that stands; `position` is the number by which it is corrected or reversed. */
export interface RecordEntry {
  readonly position: number;
  readonly type: string;
  /** The business date as it is typed: `2011-05`, `2010-01-01/2012-12-31`. */
  readonly on: string;
  readonly recordedAt: string;
  readonly data: unknown;
}

export interface SupportRecord {
  /** The version for `If-Match`: how many entries the record had. */
  readonly version: number;
  /** The support itself as it stands; null where it was reversed, or happened after the day asked about. */
  readonly support: RecordEntry | null;
  /** What was recorded on it since and stands: land returned, organisations founded. */
  readonly later: readonly RecordEntry[];
}

/** A support record as it stood on a business day and as it was known at a number of the journal. */
export class SupportRecordQuery {
  constructor(private readonly journal: Journal) {}

  async record(
    authorityId: string,
    streamId: StreamId,
    { asOf, asKnown }: { asOf: BusinessDate; asKnown: number },
  ): Promise<SupportRecord> {
    const entries = await this.journal.entries(authorityId, { streamId, before: asKnown + 1, limit: recordEntriesMax });
    const first = entries[0]?.event;
    if (!first) throw reject('RECORD_UNKNOWN');
    const standing = standingEntries(
      entries.map(({ event }) => event),
      asOf,
    );
    const support = standing.find(({ type }) => type === first.type);
    return {
      version: entries.length,
      support: support ? entryOf(support) : null,
      later: standing.filter((entry) => entry !== support).map(entryOf),
    };
  }
}

const entryOf = ({
  position,
  type,
  occurredFrom: from,
  occurredOn: to,
  precision,
  recordedAt,
  data,
}: StandingEntry): RecordEntry => ({
  position,
  type,
  on: printDatedOn({ from, to, precision }),
  recordedAt,
  data,
});
