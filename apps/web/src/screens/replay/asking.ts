import { getRouteApi } from '@tanstack/react-router';
import { answerOf, api, type AnswerTo } from '../../api/client.js';
import type { Clocks } from '../../shell/clocks.js';

export const replaySubject = getRouteApi('/app/replay/$collection/$id');

export type State = AnswerTo<'ReplayController_cooperative'>;
export type Steps = AnswerTo<'ReplayController_cooperativeSteps'>;
export type Changes = AnswerTo<'ReplayController_cooperativeChanges'>;

type Query = Readonly<Record<string, string | number | undefined>>;

/** What is replayed, out of the address: every subject answers the same questions below an address of its own. */
export const useSubject = () => {
  const { collection, id } = replaySubject.useParams();
  const { by, fundId, classification, from, to } = replaySubject.useSearch();
  const parameters = collection === 'reports' ? { by, fundId, classification, from, to } : {};
  const path = `/api/replay/${collection}/${encodeURIComponent(id)}`;
  const ask = <T>(part: '' | '/steps' | '/changes', query: Query, signal: AbortSignal): Promise<T> =>
    answerOf(
      api.GET(
        '/api/replay/reports/{report}' as never,
        {
          params: { path: {}, query: { ...parameters, ...query } },
          pathSerializer: () => `${path}${part}`,
          signal,
        } as never,
      ) as never,
    );
  /** The address of its answer at a moment, as a comparison takes it. */
  const pointAt = (clocks: Clocks): string => {
    const given = Object.entries({ ...parameters, ...clocks }).filter(([, value]) => value !== undefined);
    return `${collection}/${encodeURIComponent(id)}?${new URLSearchParams(given as [string, string][]).toString()}`;
  };
  return { key: [path, parameters], ask, pointAt };
};
