import { folded, projection, type Recorded } from '#libs/kernel';
import type { PlaceDefined, PlaceEvent, PlaceSucceeded } from '../events.js';

const keys = (event: Recorded<PlaceDefined> | Recorded<PlaceSucceeded>) => [{ placeId: event.data.placeId }];

/** The administrative units with the days they existed. A row is fed by the unit's own stream alone. */
export const places = projection<PlaceEvent>()({
  name: 'places',
  version: 1,
  mode: 'inline',
  key: { placeId: 'text' },
  values: {
    name: 'text',
    foldedName: 'text',
    level: 'text',
    parentId: 'text?',
    validFrom: 'day',
    validTo: 'day?',
    successorIds: 'json',
    version: 'count',
  },
  on: {
    PlaceDefined: {
      keys,
      fold: (_, { data: { name, level, parentId, validFrom, validTo }, streamVersion: version }) => ({
        name,
        foldedName: folded(name),
        level,
        parentId,
        validFrom,
        validTo,
        successorIds: [],
        version,
      }),
    },
    PlaceSucceeded: {
      keys,
      fold: (row, { data: { lastDay, successorIds }, streamVersion: version }) =>
        row && { ...row, validTo: lastDay, successorIds, version },
    },
  },
});
