import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { Answer } from '../../shell/states.js';
import { homeTexts } from './texts.js';

/** Whether anything beside the requests stands still: jobs that failed, streams left out of figures, tables behind. */
export const Running = () => {
  const say = useTexts(homeTexts);
  const state = useQuery({
    queryKey: ['operations', 'summary'],
    queryFn: async ({ signal }) => {
      const [queues, parked, projections] = await Promise.all([
        answerOf(api.GET('/api/queues', { signal })),
        answerOf(api.GET('/api/parked-streams', { signal })),
        answerOf(api.GET('/api/projections', { signal })),
      ]);
      return {
        failedJobs: queues.items.reduce((sum, { counts }) => sum + (counts.failed ?? 0), 0),
        parked: parked.items.length,
        lag: Math.max(0, ...projections.items.map(({ lag }) => lag)),
      };
    },
  });
  return (
    <Card title={<h2>{say('running')}</h2>} extra={<Link to="/operations">{say('openOperations')}</Link>}>
      <Answer of={state}>
        {(figures) => (
          <dl className="facts">
            {(['failedJobs', 'parked', 'lag'] as const).map((name) => (
              <div key={name} className="fact-row">
                <dt>{say(name)}</dt>
                <dd>{printNumber(figures[name])}</dd>
              </div>
            ))}
          </dl>
        )}
      </Answer>
    </Card>
  );
};
