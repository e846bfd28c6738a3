import { useQuery } from '@tanstack/react-query';
import { Button, Card } from 'antd';
import { answerOf, api, commandHeaders, newCommandKey, type Schema } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printInstant } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { operationsTexts } from './texts.js';
import { refreshMs, useOperation } from './use-operation.js';

/** Records whose entries a follower could not fold, with the reason and another try. */
export const ParkedStreams = () => {
  const say = useTexts(operationsTexts);
  const list = useQuery({
    queryKey: ['operations', 'parked'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/parked-streams', { signal })),
    refetchInterval: refreshMs,
  });
  return (
    <Card title={<h2>{say('parked')}</h2>}>
      <p className="muted">{say('parkedHint')}</p>
      <Answer of={list}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('noneParked')}</p>
          ) : (
            <ul className="plain-list">
              {items.map((parked) => (
                <Parked key={`${parked.projection} ${parked.streamId}`} parked={parked} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  );
};

const Parked = ({ parked }: { readonly parked: Schema<'Parked'> }) => {
  const say = useTexts(operationsTexts);
  const { me } = useStore(session);
  const { projection, streamId, parkedAt, position, error } = parked;
  const retry = useOperation(
    () =>
      answerOf(
        api.POST('/api/parked-streams/retries', {
          params: { header: commandHeaders(newCommandKey()) },
          body: { projection, streamId },
        }),
      ),
    ({ folded }) => say(folded ? 'retried' : 'stillParked'),
  );
  return (
    <li className="plain-row">
      <div>
        <strong>
          {streamId} · <code>{projection}</code>
        </strong>
        <div className="muted">
          {say('parkedAt', { when: printInstant(parkedAt), position: printNumber(position) })}: {error}
        </div>
      </div>
      {me && mayDo(me, 'RetryParkedStream') && (
        <Button loading={retry.isPending} onClick={() => retry.mutate()}>
          {say('retry')}
        </Button>
      )}
    </li>
  );
};
