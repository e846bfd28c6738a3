import { projection, withEntry, type Folds, type Recorded, type StandingEntry } from '#libs/kernel';
import { programmeFrom, type ProgrammeEvent, type TargetMeasured, type TargetSet } from '../events.js';
import { inBusinessOrder } from '../domain/story.js';
import { programmeEvents } from '../event-versions.js';

/** A target with what was measured, in business order. */
export interface TargetWithMeasurements {
  readonly targetId: string;
  readonly title: string;
  readonly unit: string;
  readonly value: string;
  readonly qualifier: string;
  readonly dueOn: TargetSet['data']['dueOn'];
  /** The journal number by which it is corrected or reversed. */
  readonly position: number;
  readonly measurements: readonly {
    readonly on: string;
    readonly precision: string;
    readonly value: string;
    readonly qualifier: string;
    readonly source: TargetMeasured['data']['source'];
    readonly position: number;
  }[];
}

interface ProgrammeKey {
  readonly programmeId: string;
}
interface ProgrammeValues {
  readonly name: string | null;
  readonly status: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly kinds: unknown;
  readonly legalBasis: unknown;
  readonly targets: unknown;
  readonly version: number;
  readonly entries: unknown;
}

/** A programme is read off all entries of its stream that stand, so an entry from the past lands where it belongs. */
const foldProgramme = (values: ProgrammeValues | undefined, event: Recorded): ProgrammeValues => {
  const entries = withEntry((values?.entries ?? []) as StandingEntry[], event);
  const inOrder = inBusinessOrder(entries);
  const programme = programmeFrom(inOrder);
  return {
    name: programme?.name ?? null,
    status: programme?.status ?? null,
    periodFrom: programme?.period.from ?? null,
    periodTo: programme?.period.to ?? null,
    openedOn: programme?.openedOn ?? null,
    closedOn: programme?.closedOn ?? null,
    kinds: programme?.kinds ?? [],
    legalBasis: programme?.legalBasis ?? [],
    targets: targetsOf(inOrder),
    version: event.streamVersion,
    entries,
  };
};

export const targetsOf = (entries: readonly StandingEntry[]): TargetWithMeasurements[] => {
  const of = <D>(type: string) => entries.filter((entry) => entry.type === type) as StandingEntry<D>[];
  const measurements = of<TargetMeasured['data']>('TargetMeasured');
  return of<TargetSet['data']>('TargetSet').map(({ data, position }) => {
    const { targetId, title, unit, value, qualifier, dueOn } = data;
    const own = measurements.filter((measured) => measured.data.targetId === targetId);
    return {
      ...{ targetId, title, unit, value, qualifier, dueOn, position },
      measurements: own.map((measured) => ({
        on: measured.occurredOn,
        precision: measured.precision,
        value: measured.data.value,
        qualifier: measured.data.qualifier,
        source: measured.data.source,
        position: measured.position,
      })),
    };
  });
};

const programmeIdOf = (event: Recorded): string => event.streamId.slice('programme-'.length);

/** Every event of the slice that belongs to a programme, heard alike. */
const onEveryEvent = Object.fromEntries(
  Object.keys(programmeEvents).map((type) => [
    type,
    { keys: (event: Recorded) => [{ programmeId: programmeIdOf(event) }], fold: foldProgramme },
  ]),
) as unknown as Folds<ProgrammeEvent, ProgrammeKey, ProgrammeValues>;

/** One row a programme: what it is today or, folded live, what it was. `name` is null where its opening was reversed. */
export const programmesProjection = projection<ProgrammeEvent>()({
  name: 'programmes',
  version: 1,
  mode: 'inline',
  key: { programmeId: 'text' },
  values: {
    name: 'text?',
    status: 'text?',
    periodFrom: 'day?',
    periodTo: 'day?',
    openedOn: 'day?',
    closedOn: 'day?',
    kinds: 'json',
    legalBasis: 'json',
    targets: 'json',
    version: 'count',
    entries: 'json',
  },
  on: onEveryEvent,
});
