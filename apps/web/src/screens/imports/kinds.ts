import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type AnswerTo, type Schema } from '../../api/client.js';

export type Import = Schema<'Batch'> & { readonly madeByLogin?: string };
export type ImportKind = AnswerTo<'ImportsController_kinds'>['items'][number];

/** What can be imported and its columns: it changes with the programme only. */
export const useKinds = () =>
  useQuery({
    queryKey: ['imports', 'kinds'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/imports/kinds', { signal })),
    staleTime: Infinity,
  });

const underWay: readonly Import['state'][] = ['checking', 'committing', 'undoing'];

/** Whether the server is at work on it. */
export const isUnderWay = ({ state }: Pick<Import, 'state'>): boolean => underWay.includes(state);

export const stateColours = {
  read: 'blue',
  checking: 'blue',
  checked: 'blue',
  committing: 'blue',
  committed: 'success',
  undoing: 'blue',
  undone: 'warning',
} as const satisfies Record<Import['state'], string>;
