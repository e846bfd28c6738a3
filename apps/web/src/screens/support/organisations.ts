import { answerOf, api, type AnswerTo } from '../../api/client.js';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import type { Named } from './rows.js';

type OrganisationsPage = AnswerTo<'CooperativesController_list'>;
const none: readonly Named[] = [];

/** Every organisation of the register by today's name, to be found while typing without asking anew. */
export const useOrganisations = (): readonly Named[] => {
  const list = useAllPages<OrganisationsPage['items'][number], OrganisationsPage>(
    ['cooperatives', 'names'],
    (cursor, signal) =>
      answerOf(
        api.GET('/api/cooperatives', {
          params: { query: { limit: pageRowsMax, ...(cursor === undefined ? {} : { cursor }) } },
          signal,
        }),
      ),
  );
  return list.data?.rows ?? none;
};
