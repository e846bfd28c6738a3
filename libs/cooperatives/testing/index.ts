import {
  correctionOf,
  parseDatedOn,
  reversalOf,
  type DomainEvent,
  type NewEvent,
  type Projection,
  type Recorded,
  type StandingEntry,
} from '#libs/kernel';
import { recorded } from '#libs/kernel/testing';
import {
  cooperativeStream,
  withCooperativeEntry,
  type CooperativeEntry,
  type CooperativeFact,
  type CooperativeRegistered,
  type PlaceStanding,
  type YearlyReturnFiled,
} from '#libs/cooperatives/events';

/** A fact as it is written, with the business date it is of. */
export type Dated = NewEvent<DomainEvent>;

const dated = (fact: CooperativeFact, on: string): Dated => ({ ...fact, on: parseDatedOn(on) });
const cooperativeId = 'phu-loi';

/** The organisation all specs know: HTX Phú Lợi in Mỹ Xuyên, registered on 2 May 2010. */
export const registered = (data: Partial<CooperativeRegistered['data']> = {}, on = '2010-05-02'): Dated =>
  dated(
    {
      type: 'CooperativeRegistered',
      schema: 1,
      data: {
        cooperativeId,
        name: 'HTX Phú Lợi',
        kind: 'HTX',
        sector: 'agriculture-fishery',
        placeId: 'my-xuyen',
        members: 12,
        registration: null,
        similarNamesSeen: [],
        ...data,
      },
    },
    on,
  );
export const renamed = (name: string, on: string, previousName = 'HTX Phú Lợi'): Dated =>
  dated({ type: 'CooperativeRenamed', schema: 1, data: { cooperativeId, name, previousName } }, on);
export const moved = (placeId: string, on: string, previousPlaceId = 'my-xuyen'): Dated =>
  dated({ type: 'CooperativeMoved', schema: 1, data: { cooperativeId, placeId, previousPlaceId } }, on);
export const converted = (on: string): Dated =>
  dated(
    {
      type: 'CooperativeConverted',
      schema: 1,
      data: {
        cooperativeId,
        kind: 'HTX',
        previousKind: 'THT',
        name: 'HTX Phú Lợi',
        previousName: 'Tổ hợp tác Phú Lợi',
        members: 9,
      },
    },
    on,
  );
export const codeAssigned = (code: string, on: string): Dated =>
  dated({ type: 'CooperativeCodeAssigned', schema: 1, data: { cooperativeId, scheme: 'tax', code } }, on);
export const merged = (intoId: string, on: string): Dated =>
  dated({ type: 'CooperativeMerged', schema: 1, data: { cooperativeId, intoId } }, on);
export const absorbed = (absorbedId: string, on: string): Dated =>
  dated({ type: 'CooperativeAbsorbed', schema: 1, data: { cooperativeId, absorbedId } }, on);
export const dissolved = (on: string): Dated =>
  dated({ type: 'CooperativeDissolved', schema: 1, data: { cooperativeId, reason: 'Ngừng hoạt động' } }, on);
export const graded = (year: number, on: string): Dated =>
  dated({ type: 'CooperativeGraded', schema: 1, data: { cooperativeId, year, grade: 'good' } }, on);
export const nothingCounted = {
  members: null,
  newMembers: null,
  regularWorkers: null,
  staff: null,
  charterCapital: null,
  operatingCapital: null,
  revenue: null,
  profit: null,
  incomePerMember: null,
};
export const returnFiled = (year: number, on: string, data: Partial<YearlyReturnFiled['data']> = {}): Dated =>
  dated(
    { type: 'YearlyReturnFiled', schema: 1, data: { cooperativeId, year, ...nothingCounted, members: 20, ...data } },
    on,
  );

/** A stream of these facts, recorded one after the other: their numbers are 1, 2, 3 … */
export const history = (...facts: Dated[]): Recorded[] =>
  facts.map((fact, index) =>
    recorded(fact, {
      position: index + 1,
      streamVersion: index + 1,
      streamId: cooperativeStream((fact.data as { cooperativeId?: string }).cooperativeId ?? cooperativeId),
    }),
  );

const standingAt = (before: readonly Dated[], position: number): StandingEntry => {
  const entries = history(...before).reduce<CooperativeEntry[]>(withCooperativeEntry, []);
  const entry = entries.find((each) => each.position === position);
  if (!entry) throw new Error(`Entry ${position} does not stand.`);
  return entry;
};

/** The history with entry `position` replaced by another fact of its type. */
export const corrected = (before: readonly Dated[], position: number, fact: Dated): Dated[] => [
  ...before,
  correctionOf(standingAt(before, position), 'Ghi nhầm', fact.data, fact.on!, 1),
];
/** The history with entry `position` taken back. */
export const reversed = (before: readonly Dated[], position: number): Dated[] => [
  ...before,
  reversalOf(standingAt(before, position), 'Ghi nhầm', 1),
];

/** A place that exists from 2000 on. */
export const place = (placeId: string, rest: Partial<PlaceStanding> = {}): PlaceStanding => ({
  placeId,
  name: `Huyện ${placeId}`,
  level: 'district',
  parentId: null,
  validFrom: '2000-01-01',
  validTo: null,
  successorIds: [],
  ...rest,
});

/** The rows that a projection makes of these entries, by key: a fold in memory, as a rebuild does it. */
export const rowsAfter = (projection: Projection, entries: readonly Recorded[]): Record<string, unknown> => {
  const rows: Record<string, unknown> = {};
  for (const event of entries) {
    const hearing = projection.on[event.type];
    for (const key of hearing?.keys(event) ?? []) {
      const name = Object.values(key).join(' ');
      const values = hearing!.fold(rows[name] as never, event, key);
      if (values) rows[name] = values;
      else delete rows[name];
    }
  }
  return rows;
};
