import { answerOf, api, type AnswerTo } from '../../api/client.js';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import { useClocks } from '../../shell/layout-route.js';

export type TimelinePage = AnswerTo<'ReportsController_timeline'>;
export type TimelineItem = TimelinePage['items'][number];

/** Everything that happened to a cooperative, the latest first, as of the page's clocks. */
export const useTimeline = (cooperativeId: string, withCorrections = false) => {
  const clocks = useClocks();
  const corrections = withCorrections ? ('yes' as const) : ('no' as const);
  return useAllPages<TimelineItem, TimelinePage>(
    ['cooperatives', 'timeline', cooperativeId, clocks, corrections],
    (cursor, signal) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/timeline', {
          params: {
            path: { cooperativeId },
            query: { ...clocks, corrections, limit: pageRowsMax, ...(cursor === undefined ? {} : { cursor }) },
          },
          signal,
        }),
      ),
  );
};
