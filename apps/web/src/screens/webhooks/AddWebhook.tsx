import { Alert, Button, Form, Input, Select, Typography } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { useAct } from '../../blocks/use-act.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { Failed } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { webhooksTexts } from './texts.js';
import type { EventTypes } from './WebhookCard.js';

interface Values {
  readonly address: string;
  readonly eventTypes?: string[];
}

/** Adds an address; afterwards its secret stands here, this once. */
export const AddWebhook = ({
  eventTypes,
  onDone,
}: {
  readonly eventTypes: EventTypes;
  readonly onDone: () => void;
}) => {
  const say = useTexts(webhooksTexts);
  const { language } = useStore(preferences);
  const [secret, setSecret] = useState<string>();
  const add = useAct<Values>(
    'webhooks',
    (body) => answerOf(api.POST('/api/webhooks', { body })).then((added) => setSecret(added.secret)),
    ({ address }) => say('added', { address }),
  );
  if (secret !== undefined)
    return (
      <>
        <Alert type="warning" showIcon title={say('secretOnce')} description={say('secretHint')} />
        <p>
          <Typography.Text code copyable className="wrapping">
            {secret}
          </Typography.Text>
        </p>
        <Button type="primary" onClick={onDone}>
          {say('secretKept')}
        </Button>
      </>
    );
  return (
    <Form layout="vertical" requiredMark={false} onFinish={(values: Values) => add.mutate(values)}>
      {add.error && <Failed error={add.error} />}
      <p className="muted">{say('addHint')}</p>
      <Form.Item
        name="address"
        label={say('address')}
        extra={say('addressHint')}
        rules={[{ required: true, message: say('missing') }]}
      >
        <Input inputMode="url" autoComplete="off" placeholder="https://" />
      </Form.Item>
      <Form.Item name="eventTypes" label={say('types')} extra={say('typesHint')}>
        <Select
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={eventTypes.map(({ type, title }) => ({ value: type, label: title[language] }))}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        {say('add')}
      </Button>
    </Form>
  );
};
