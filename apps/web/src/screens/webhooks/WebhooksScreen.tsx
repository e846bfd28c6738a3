import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/Page.js';
import { Answer, Nothing } from '../../shell/states.js';
import { AddWebhook } from './AddWebhook.js';
import { webhooksTexts } from './texts.js';
import { WebhookCard } from './WebhookCard.js';

const refreshMs = 5_000;

/** Addresses outside that entries are sent to as they are recorded, and how far each has come. */
export const WebhooksScreen = () => {
  const say = useTexts(webhooksTexts);
  const [adding, setAdding] = useState(false);
  const list = useQuery({
    queryKey: ['webhooks'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/webhooks', { signal })),
    refetchInterval: refreshMs,
  });
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={
        <Button type="primary" disabled={!list.data} onClick={() => setAdding(true)}>
          {say('add')}
        </Button>
      }
    >
      <Answer of={list}>
        {({ items, eventTypes }) => (
          <>
            {items.length ? (
              <div className="cards">
                {items.map((webhook) => (
                  <WebhookCard key={webhook.webhookId} webhook={webhook} eventTypes={eventTypes} />
                ))}
              </div>
            ) : (
              <Nothing hint={say('none')} />
            )}
            <Modal open={adding} title={say('add')} footer={null} destroyOnHidden onCancel={() => setAdding(false)}>
              <AddWebhook eventTypes={eventTypes} onDone={() => setAdding(false)} />
            </Modal>
          </>
        )}
      </Answer>
    </Page>
  );
};
