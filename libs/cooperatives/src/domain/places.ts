import {
  addDays,
  decider,
  refusals,
  rowsFact,
  verb,
  type BusinessDate,
  type Command,
  type Recorded,
} from '#libs/kernel';
import {
  placeAfter,
  placeExistsOn,
  placeLevels,
  type PlaceDefined,
  type PlaceEvent,
  type PlaceStanding,
  type PlaceSucceeded,
} from '../events.js';
import { places as placeRows } from '../places/places.projection.js';
import { requiredText } from './names-and-counts.js';

export interface PlaceDefinition {
  readonly placeId: string;
  readonly name: string;
  readonly level: (typeof placeLevels)[number];
  readonly parentId: string | null;
  /** The first and last day it existed; the last is open while it does. */
  readonly validFrom: BusinessDate;
  readonly validTo: BusinessDate | null;
}
export interface Succession {
  readonly placeId: string;
  readonly lastDay: BusinessDate;
  readonly successorIds: readonly string[];
}
export type DefinePlace = Command<'DefinePlace', PlaceDefinition>;
export type SucceedPlace = Command<'SucceedPlace', Succession>;

const reject = refusals({
  PLACE_EXISTS: {
    vi: 'Địa bàn mang mã {placeId} đã có.',
    en: 'The place {placeId} exists already.',
  },
  PLACE_UNKNOWN: {
    vi: 'Không có địa bàn nào mang mã {placeId}.',
    en: 'There is no place {placeId}.',
    nature: 'missing',
  },
  VALIDITY_ENDS_BEFORE_IT_BEGINS: {
    vi: 'Ngày cuối ({validTo}) ở trước ngày đầu ({validFrom}).',
    en: 'The last day ({validTo}) is before the first ({validFrom}).',
    nature: 'input',
  },
  PARENT_NOT_ABOVE: {
    vi: '{name} không phải là cấp trên của một đơn vị cấp này.',
    en: '{name} is not of a level above this one.',
  },
  PARENT_NOT_VALID_THEN: {
    vi: '{name} không tồn tại vào ngày {on}.',
    en: '{name} did not exist on {on}.',
  },
  PLACE_ENDED: {
    vi: 'Địa bàn này đã kết thúc ngày {validTo}.',
    en: 'This place ended on {validTo}.',
  },
  SUCCESSOR_MISSING: {
    vi: 'Hãy nêu ít nhất một đơn vị kế tiếp.',
    en: 'Name at least one successor.',
    nature: 'input',
  },
  SUCCESSOR_OF_ITSELF: {
    vi: 'Một địa bàn không thể kế tiếp chính nó.',
    en: 'A place cannot succeed itself.',
  },
  SUCCESSOR_NOT_VALID_THEN: {
    vi: '{name} không tồn tại vào ngày {on}, ngay sau ngày cuối của đơn vị cũ.',
    en: '{name} does not exist on {on}, the day after the last of the old unit.',
  },
});

type PlaceState = PlaceStanding | null;

const asKeys = (ids: readonly string[]) => [...new Set(ids)].map((placeId) => ({ placeId }));

/** A unit with its validity, under a unit of a higher level that existed when it began. */
export const definePlace = verb({
  facts: ({ data: { parentId } }: DefinePlace) => ({
    parent: rowsFact(placeRows, asKeys(parentId === null ? [] : [parentId]), ([row]) => row),
  }),
  decide: ({ data }: DefinePlace, place: PlaceState, { parent }): PlaceDefined[] => {
    const { placeId, level, parentId, validFrom, validTo } = data;
    if (place) throw reject('PLACE_EXISTS', { placeId });
    if (validTo !== null && validTo < validFrom) throw reject('VALIDITY_ENDS_BEFORE_IT_BEGINS', { validFrom, validTo });
    if (parentId !== null) {
      if (!parent) throw reject('PLACE_UNKNOWN', { placeId: parentId });
      const { name } = parent;
      if (rankOf(parent.level) >= rankOf(level)) throw reject('PARENT_NOT_ABOVE', { name });
      if (!placeExistsOn(parent, validFrom)) throw reject('PARENT_NOT_VALID_THEN', { name, on: validFrom });
    }
    const name = requiredText('name', data.name);
    return [{ type: 'PlaceDefined', schema: 1, data: { placeId, name, level, parentId, validFrom, validTo } }];
  },
});

const rankOf = (level: string): number => (placeLevels as readonly string[]).indexOf(level);

/** The unit ends and others take over the day after. What was recorded in it keeps its place. */
export const succeedPlace = verb({
  facts: ({ data: { successorIds } }: SucceedPlace) => ({
    successors: rowsFact(placeRows, asKeys(successorIds), (rows) => rows),
  }),
  decide: ({ data }: SucceedPlace, place: PlaceState, { successors }): PlaceSucceeded[] => {
    const { placeId, lastDay } = data;
    if (!place) throw reject('PLACE_UNKNOWN', { placeId });
    const { validFrom, validTo } = place;
    if (place.successorIds.length || (validTo !== null && validTo < lastDay)) throw reject('PLACE_ENDED', { validTo });
    if (lastDay < validFrom) throw reject('VALIDITY_ENDS_BEFORE_IT_BEGINS', { validFrom, validTo: lastDay });

    const successorIds = asKeys(data.successorIds).map((key) => key.placeId);
    if (!successorIds.length) throw reject('SUCCESSOR_MISSING');
    if (successorIds.includes(placeId)) throw reject('SUCCESSOR_OF_ITSELF');
    const on = addDays(lastDay, 1);
    for (const [index, successorId] of successorIds.entries()) {
      const successor = successors[index];
      if (!successor) throw reject('PLACE_UNKNOWN', { placeId: successorId });
      if (!placeExistsOn(successor, on)) throw reject('SUCCESSOR_NOT_VALID_THEN', { name: successor.name, on });
    }
    return [{ type: 'PlaceSucceeded', schema: 1, data: { placeId, lastDay, successorIds } }];
  },
});

/** Administrative units: they begin, end, and others take their place. */
export const places = decider({
  category: 'place',
  initial: null as PlaceState,
  evolve: (place: PlaceState, event: Recorded<PlaceEvent>) => placeAfter(place ?? undefined, event) ?? null,
  verbs: { DefinePlace: definePlace, SucceedPlace: succeedPlace },
});
