import type { Slice } from '#libs/journal';
import { cooperativeCodes } from './codes/cooperative-codes.projection.js';
import { cooperatives } from './domain/cooperatives.js';
import { places } from './domain/places.js';
import { cooperativeEventVersions, placeEventVersions } from './events.js';
import { cooperativeNames } from './names/cooperative-names.projection.js';
import { places as placeRows } from './places/places.projection.js';
import { cooperativeRegister } from './registry/cooperatives.projection.js';
import { cooperativeSentences } from './sentences.js';

export { cooperatives, places };
export { cooperativeRegister, placeRows };
export type { CorrectCooperativeEntry, EntryContent } from './domain/correct-entry.js';
export type { Registration } from './domain/register-cooperative.js';
export type { YearlyReturn } from './domain/yearly-statements.js';
export { ListPlaces, type ListedPlace, type PlacesQuestion } from './places/list-places.query.js';
export type { CooperativeCard } from './registry/cooperative-card.js';
export { CooperativeCardQuery, type AnsweredCard, type CardQuestion } from './registry/cooperative-card.query.js';
export {
  ListCooperatives,
  type CooperativesQuestion,
  type ListedCooperative,
} from './registry/list-cooperatives.query.js';

export const cooperativesSlice: Slice = {
  name: 'cooperatives',
  events: { ...cooperativeEventVersions, ...placeEventVersions },
  tellings: cooperativeSentences,
  deciders: [cooperatives, places],
  projections: [cooperativeRegister, cooperativeNames, cooperativeCodes, placeRows],
};
