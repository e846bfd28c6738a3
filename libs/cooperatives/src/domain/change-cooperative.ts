import { refusals, verb, type Command, type DatedOn } from '#libs/kernel';
import type {
  CooperativeMoved,
  CooperativeRenamed,
  CooperativeSectorChanged,
  PlaceStanding,
  Sector,
} from '../events.js';
import { activeOn, fits, placeFact, refuseForeignPlace, type Cooperative } from './cooperative.js';
import { requiredText } from './names-and-counts.js';

export interface Renaming {
  readonly cooperativeId: string;
  readonly name: string;
}
export interface Move {
  readonly cooperativeId: string;
  readonly placeId: string;
}
export interface SectorChange {
  readonly cooperativeId: string;
  readonly sector: Sector;
}
export type RenameCooperative = Command<'RenameCooperative', Renaming>;
export type MoveCooperative = Command<'MoveCooperative', Move>;
export type ChangeSector = Command<'ChangeSector', SectorChange>;

const reject = refusals({
  NAME_UNCHANGED: {
    vi: 'Vào ngày này tổ chức đã mang tên đó.',
    en: 'It bears that name on this day already.',
  },
  PLACE_UNCHANGED: {
    vi: 'Vào ngày này tổ chức đã ở địa bàn đó.',
    en: 'It is in that place on this day already.',
  },
  SECTOR_UNCHANGED: {
    vi: 'Vào ngày này tổ chức đã thuộc lĩnh vực đó.',
    en: 'It is in that sector on this day already.',
  },
});

/** A new name from this day on; earlier days keep the old one. */
export const renamed = (wish: Renaming, on: DatedOn, cooperative: Cooperative): CooperativeRenamed => {
  const { cooperativeId } = wish;
  const { name: previousName } = activeOn(cooperative, cooperativeId, on);
  const name = requiredText('name', wish.name);
  if (name === previousName) throw reject('NAME_UNCHANGED');
  return fits(cooperative, on, { type: 'CooperativeRenamed', schema: 1, data: { cooperativeId, name, previousName } });
};

/** The seat moves to a unit that exists on the day of the move. */
export const moved = (
  { cooperativeId, placeId }: Move,
  on: DatedOn,
  cooperative: Cooperative,
  { place }: { readonly place: PlaceStanding | undefined },
): CooperativeMoved => {
  const { placeId: previousPlaceId } = activeOn(cooperative, cooperativeId, on);
  refuseForeignPlace(place, placeId, on);
  if (placeId === previousPlaceId) throw reject('PLACE_UNCHANGED');
  return fits(cooperative, on, {
    type: 'CooperativeMoved',
    schema: 1,
    data: { cooperativeId, placeId, previousPlaceId },
  });
};

export const sectorChanged = (
  { cooperativeId, sector }: SectorChange,
  on: DatedOn,
  cooperative: Cooperative,
): CooperativeSectorChanged => {
  const { sector: previousSector } = activeOn(cooperative, cooperativeId, on);
  if (sector === previousSector) throw reject('SECTOR_UNCHANGED');
  return fits(cooperative, on, {
    type: 'CooperativeSectorChanged',
    schema: 1,
    data: { cooperativeId, sector, previousSector },
  });
};

export const renameCooperative = verb({
  decide: ({ data, on }: RenameCooperative, cooperative: Cooperative) => [renamed(data, on, cooperative)],
});

export const moveCooperative = verb({
  facts: ({ data }: MoveCooperative) => ({ place: placeFact(data.placeId) }),
  decide: ({ data, on }: MoveCooperative, cooperative: Cooperative, facts) => [moved(data, on, cooperative, facts)],
});

export const changeSector = verb({
  decide: ({ data, on }: ChangeSector, cooperative: Cooperative) => [sectorChanged(data, on, cooperative)],
});
