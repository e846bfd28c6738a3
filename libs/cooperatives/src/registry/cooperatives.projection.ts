import { folded, projection, type Folds, type Recorded } from '#libs/kernel';
import {
  cooperativeEventVersions,
  withCooperativeEntry,
  type CooperativeEntry,
  type CooperativeEvent,
} from '../events.js';
import { cooperativeCard, type CooperativeCard } from './cooperative-card.js';

interface CooperativeKey {
  readonly cooperativeId: string;
}
interface CooperativeValues {
  readonly name: string;
  readonly foldedName: string;
  readonly kind: string;
  readonly sector: string;
  readonly placeId: string;
  readonly status: string;
  readonly registeredOn: string;
  readonly endedOn: string | null;
  readonly members: number | null;
  readonly lastGrade: string | null;
  readonly lastGradeYear: number | null;
  readonly version: number;
  readonly entries: unknown;
}

/** What a list shows of an organisation, on whatever day its card is of. */
export const listedFrom = (card: CooperativeCard) => {
  const { name, kind, sector, placeId, status, registeredOn, endedOn, members, grades } = card;
  const last = grades.at(-1);
  return {
    name,
    foldedName: folded(name),
    kind,
    sector,
    placeId,
    status,
    registeredOn,
    endedOn,
    members,
    lastGrade: last?.grade ?? null,
    lastGradeYear: last?.year ?? null,
  };
};

/** The row keeps the entries that stand, so a backdated or corrected one takes its place among them and all is derived anew. */
const rowAfter = (row: CooperativeValues | undefined, event: Recorded): CooperativeValues | undefined => {
  const entries = withCooperativeEntry((row?.entries ?? []) as CooperativeEntry[], event);
  const card = cooperativeCard(entries);
  return card && { ...listedFrom(card), version: event.streamVersion, entries };
};

const stream = /^cooperative-/u;
const hearing = {
  keys: ({ streamId }: Recorded): CooperativeKey[] => [{ cooperativeId: streamId.replace(stream, '') }],
  fold: rowAfter,
};

/** The register. A row is fed by the organisation's own stream alone, all of it. */
export const cooperativeRegister = projection<CooperativeEvent>()({
  name: 'cooperatives',
  version: 1,
  mode: 'inline',
  key: { cooperativeId: 'text' },
  values: {
    name: 'text',
    foldedName: 'text',
    kind: 'text',
    sector: 'text',
    placeId: 'text',
    status: 'text',
    registeredOn: 'day',
    endedOn: 'day?',
    members: 'count?',
    lastGrade: 'text?',
    lastGradeYear: 'count?',
    version: 'count',
    entries: 'json',
  },
  on: Object.fromEntries(Object.keys(cooperativeEventVersions).map((type) => [type, hearing])) as Folds<
    CooperativeEvent,
    CooperativeKey,
    CooperativeValues
  >,
});
