import { refusals, streamFact, type BusinessDate, type DatedOn, type Recorded, type StreamId } from '#libs/kernel';
import type { SupportKind } from '../content.js';
import type { Found, Lookups } from './lookups.js';

/** What of a programme decides whether support may be given under it. */
interface ProgrammeOnDay {
  readonly name: string;
  readonly period: { readonly from: BusinessDate; readonly to: BusinessDate | null };
  readonly kinds: readonly SupportKind[];
  readonly closedOn: BusinessDate | null;
}

/**
 * How a programme is found and read. It is handed in, because programmes are told in the words of this library: whoever
 * calls gives `#libs/programmes/events`.
 */
export interface Programmes {
  readonly programmeStream: (programmeId: string) => StreamId;
  readonly programmeOf: (entries: readonly Recorded[], asOf: BusinessDate) => ProgrammeOnDay | undefined;
}

const reject = refusals({
  PROGRAMME_UNKNOWN: {
    vi: 'Không có chương trình “{programmeId}” trong sổ tính đến ngày {on}.',
    en: 'There is no programme “{programmeId}” in the journal as of {on}.',
    nature: 'missing',
  },
  PROGRAMME_NOT_FOR_KIND: {
    vi: 'Chương trình “{name}” không gồm loại hỗ trợ này ({kind}); chương trình gồm: {kinds}.',
    en: 'The programme “{name}” does not cover this kind of support ({kind}); it covers: {kinds}.',
  },
  PROGRAMME_NOT_BEGUN: {
    vi: 'Chương trình “{name}” bắt đầu từ ngày {from}, sau lần hỗ trợ ngày {on}.',
    en: 'The programme “{name}” begins on {from}, after the support of {on}.',
  },
  PROGRAMME_OVER: {
    vi: 'Chương trình “{name}” kết thúc ngày {to}, trước lần hỗ trợ ngày {on}.',
    en: 'The programme “{name}” ended on {to}, before the support of {on}.',
  },
});

export const programmeLookup = (programmes: Programmes, programmeId: string | null, on: DatedOn): Lookups =>
  programmeId === null
    ? {}
    : {
        programme: streamFact(programmes.programmeStream(programmeId), (entries) =>
          programmes.programmeOf(entries, on.to),
        ),
      };

/**
 * Refuses support under a programme that was not open for it. A date known only as a month, a year or a span is refused
 * where no day of it can have been a day of the programme.
 */
export const checkProgramme = (
  { programmeId, kind }: { readonly programmeId: string | null; readonly kind: SupportKind },
  on: DatedOn,
  found: Found,
): void => {
  if (programmeId === null) return;
  const programme = found.programme as ProgrammeOnDay | undefined;
  if (!programme) throw reject('PROGRAMME_UNKNOWN', { programmeId, on: on.to });
  const { name, period, kinds, closedOn } = programme;
  if (!kinds.includes(kind)) throw reject('PROGRAMME_NOT_FOR_KIND', { programmeId, name, kind, kinds });
  if (on.to < period.from) throw reject('PROGRAMME_NOT_BEGUN', { programmeId, name, from: period.from, on: on.to });
  const ends = [period.to, closedOn].filter((day) => day !== null).sort();
  const to = ends[0];
  if (to !== undefined && to < on.from) throw reject('PROGRAMME_OVER', { programmeId, name, to, on: on.from });
};
