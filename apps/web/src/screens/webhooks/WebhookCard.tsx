import { Button, Card, Popconfirm, Tag } from 'antd';
import { answerOf, api, type AnswerTo, type Schema } from '../../api/client.js';
import { printInstant } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useAct } from '../../blocks/use-act.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { Failed } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { webhooksTexts } from './texts.js';

export type EventTypes = AnswerTo<'WebhooksController_list'>['eventTypes'];

interface WebhookCardProps {
  readonly webhook: Schema<'Webhook'>;
  readonly eventTypes: EventTypes;
}

/** One address: what goes there, how far it has come, and what may be done about it. */
export const WebhookCard = ({ webhook, eventTypes }: WebhookCardProps) => {
  const say = useTexts(webhooksTexts);
  const { language } = useStore(preferences);
  const { webhookId, address, createdAt, behind, lastArrivalAt, lastError, nextTryAt, paused } = webhook;
  const params = { path: { webhookId } };
  const trial = useWebhookAct(
    () => answerOf(api.POST('/api/webhooks/{webhookId}/trials', { params })),
    say('trialArrived'),
  );
  const pause = useWebhookAct(
    () => answerOf(api.POST('/api/webhooks/{webhookId}/pauses', { params })),
    say('isPaused'),
  );
  const resume = useWebhookAct(
    () => answerOf(api.POST('/api/webhooks/{webhookId}/resumptions', { params })),
    say('isResumed'),
  );
  const remove = useWebhookAct(
    () => answerOf(api.DELETE('/api/webhooks/{webhookId}', { params })),
    say('removed', { address }),
  );
  const error = trial.error ?? pause.error ?? resume.error ?? remove.error;
  const state = paused ?? (lastError ? 'trying' : 'sending');
  const types = webhook.eventTypes.map(
    (type) => eventTypes.find((each) => each.type === type)?.title[language] ?? type,
  );
  const facts = [
    ['types', types.length ? types.join(', ') : say('allTypes')],
    ['since', printInstant(createdAt)],
    ['behind', say('entries', { count: printNumber(behind) })],
    ['lastArrival', lastArrivalAt ? printInstant(lastArrivalAt) : say('never')],
    ...(lastError ? [['lastError', lastError[language]] as const] : []),
    ...(nextTryAt && !paused ? [['nextTry', printInstant(nextTryAt)] as const] : []),
  ] as const;
  return (
    <Card title={<h2 className="wrapping">{address}</h2>} extra={<Tag color={colours[state]}>{say(state)}</Tag>}>
      {error && <Failed error={error} />}
      <dl className="facts">
        {facts.map(([name, text]) => (
          <div key={name} className="fact-row">
            <dt>{say(name)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="page-actions">
        <Button loading={trial.isPending} onClick={() => trial.mutate()}>
          {say('trial')}
        </Button>
        {paused ? (
          <Button loading={resume.isPending} onClick={() => resume.mutate()}>
            {say('resume')}
          </Button>
        ) : (
          <Button loading={pause.isPending} onClick={() => pause.mutate()}>
            {say('pause')}
          </Button>
        )}
        <Popconfirm title={say('removeConfirm')} okText={say('remove')} onConfirm={() => remove.mutate()}>
          <Button danger loading={remove.isPending}>
            {say('remove')}
          </Button>
        </Popconfirm>
      </div>
    </Card>
  );
};

const useWebhookAct = (send: () => Promise<unknown>, done: string) => useAct<void>('webhooks', send, () => done);
const colours = { sending: 'success', trying: 'warning', failing: 'error', 'by-hand': 'default' } as const;
