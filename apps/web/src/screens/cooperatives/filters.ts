import type { operations } from '../../api/schema.js';

export type CooperativeFilters = Pick<
  NonNullable<operations['CooperativesController_list']['parameters']['query']>,
  'text' | 'kind' | 'sector' | 'placeId' | 'status'
>;

export const kinds = ['HTX', 'THT', 'QTDND', 'LHHTX'] as const;
export const sectors = [
  'agriculture-fishery',
  'industry-crafts',
  'construction',
  'trade-services',
  'transport',
  'credit',
  'other',
] as const;
export const statuses = ['active', 'merged', 'dissolved'] as const;

/** The filters of an address; what is none of the choices is left out. */
export const filtersFrom = (search: Readonly<Record<string, unknown>>): CooperativeFilters => {
  const choice = <T extends string>(choices: readonly T[], value: unknown): T | undefined =>
    choices.find((each) => each === value);
  const text = typeof search.text === 'string' || typeof search.text === 'number' ? String(search.text) : '';
  const kind = choice(kinds, search.kind);
  const sector = choice(sectors, search.sector);
  const status = choice(statuses, search.status);
  return {
    ...(text.trim() ? { text } : {}),
    ...(kind ? { kind } : {}),
    ...(sector ? { sector } : {}),
    ...(status ? { status } : {}),
    ...(typeof search.placeId === 'string' && search.placeId ? { placeId: search.placeId } : {}),
  };
};
