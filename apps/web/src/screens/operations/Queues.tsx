import { useQuery } from '@tanstack/react-query';
import { Button, Card, Tag } from 'antd';
import { answerOf, api, type Schema } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printInstant } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { operationsTexts } from './texts.js';
import { refreshMs, useOperation } from './use-operation.js';

const colours = { failed: 'error', active: 'blue', waiting: 'default', delayed: 'default' } as const;
const named = ['operations', 'loan-tasks', 'period-figures', 'erased-keys', 'sheet-imports', 'webhooks'] as const;

/** The queues: how much waits, runs and failed, and another try for what failed. */
export const Queues = () => {
  const say = useTexts(operationsTexts);
  const list = useQuery({
    queryKey: ['operations', 'queues'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/queues', { signal })),
    refetchInterval: refreshMs,
  });
  return (
    <Card title={<h2>{say('queues')}</h2>}>
      <p className="muted">{say('queuesHint')}</p>
      <Answer of={list}>
        {({ items }) => (
          <>
            {items.map((queue) => (
              <Queue key={queue.name} queue={queue} />
            ))}
          </>
        )}
      </Answer>
    </Card>
  );
};

const Queue = ({ queue: { name, counts, jobs } }: { readonly queue: Schema<'WatchedQueue'> }) => {
  const say = useTexts(operationsTexts);
  const known = named.find((each) => each === name);
  const printed = Object.fromEntries(Object.entries(counts).map(([state, count]) => [state, printNumber(count)]));
  return (
    <section>
      <h3>{known ? say(`queue-${known}`) : name}</h3>
      <p className="muted">{jobs.length ? say('counts', printed) : say('nothingQueued')}</p>
      <ul className="plain-list">
        {jobs.map((job) => (
          <Job key={job.jobId} queue={name} job={job} />
        ))}
      </ul>
    </section>
  );
};

const Job = ({ queue, job }: { readonly queue: string; readonly job: Schema<'WatchedJob'> }) => {
  const say = useTexts(operationsTexts);
  const { me } = useStore(session);
  const { jobId, state, attempts, addedAt, failure } = job;
  const retry = useOperation(
    () => answerOf(api.POST('/api/queues/retries', { body: { queue, jobId } })),
    () => say('jobRetried'),
  );
  return (
    <li className="plain-row">
      <div>
        <Tag color={colours[state]}>{say(state)}</Tag> <code className="hash">{jobId}</code>
        <div className="muted">
          {printInstant(addedAt)}
          {attempts > 0 && ` · ${say('attempts', { count: printNumber(attempts) })}`}
          {failure && ` · ${failure}`}
        </div>
      </div>
      {state === 'failed' && me && mayDo(me, 'RetryJob') && (
        <Button loading={retry.isPending} onClick={() => retry.mutate()}>
          {say('retry')}
        </Button>
      )}
    </li>
  );
};
