import { decider, parseDatedOn, verb, type Command, type NewEvent } from '#libs/kernel';
import type { Slice } from '#libs/journal';
import type {
  CooperativeDissolved,
  CooperativeRegistered,
  OrganisationKind,
  PlaceDefined,
} from '#libs/cooperatives/events';
import type { ProgrammeOpened } from '#libs/programmes/events';
import type { SupportKind } from '#libs/support/events';

/*
 * Organisations, places and programmes for specs with a real journal: their published events, entered without the rules
 * of the slices that own them.
 */

/** Enters what it is handed. */
export const neighbours = decider({
  category: 'neighbour',
  initial: null,
  evolve: (state: null) => state,
  verbs: { Enter: verb({ decide: ({ data }: Command<'Enter', NewEvent>): NewEvent[] => [data] }) },
});

export const neighbourSlice: Slice = {
  name: 'neighbours',
  events: {
    CooperativeRegistered: { schema: 1 },
    CooperativeDissolved: { schema: 1 },
    PlaceDefined: { schema: 1 },
    ProgrammeOpened: { schema: 1 },
  },
  deciders: [neighbours],
  projections: [],
};

export const registered = (
  cooperativeId: string,
  kind: OrganisationKind,
  on = '2008-01-01',
): NewEvent<CooperativeRegistered> => ({
  type: 'CooperativeRegistered',
  schema: 1,
  on: parseDatedOn(on),
  data: {
    cooperativeId,
    name: `${kind} ${cooperativeId}`,
    kind,
    sector: 'agriculture-fishery',
    placeId: 'ke-sach',
    members: null,
    registration: null,
    similarNamesSeen: [],
  },
});

export const dissolved = (cooperativeId: string, on: string): NewEvent<CooperativeDissolved> => ({
  type: 'CooperativeDissolved',
  schema: 1,
  on: parseDatedOn(on),
  data: { cooperativeId, reason: 'Minh họa' },
});

export const place = (placeId: string): NewEvent<PlaceDefined> => ({
  type: 'PlaceDefined',
  schema: 1,
  on: parseDatedOn('2004-01-01'),
  data: { placeId, name: placeId, level: 'district', parentId: null, validFrom: '2004-01-01', validTo: null },
});

export const openedProgramme = (programmeId: string, kinds: readonly SupportKind[]): NewEvent<ProgrammeOpened> => ({
  type: 'ProgrammeOpened',
  schema: 1,
  on: parseDatedOn('2010-01-01'),
  data: {
    programmeId,
    name: `Chương trình ${programmeId}`,
    legalBasis: [],
    period: { from: parseDatedOn('2010-01-01').to, to: parseDatedOn('2012-12-31').to },
    kinds,
  },
});
