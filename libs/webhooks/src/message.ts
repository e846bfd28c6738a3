import { createHmac } from 'node:crypto';
import { cloudEventOf, printCloudEvent, sourceOf, type StoredEntry } from '#libs/journal';

/** What is sent: a CloudEvent in JSON, in the form of https://www.standardwebhooks.com. */
export interface Message {
  /** The same for every try, so that a receiver knows what it has already. */
  readonly id: string;
  readonly body: string;
}

/** An entry as it is sent. Personal data is not in it: in the stored text it is sealed. */
export const messageOf = (webhookId: string, entry: StoredEntry): Message => {
  const { attributes, data } = cloudEventOf(entry);
  return {
    id: `${webhookId}.${attributes.position}`,
    body: printCloudEvent(attributes, data),
  };
};

/** A message that shows a receiver that it is reached, and is no entry. */
export const trialOf = (webhookId: string, authorityId: string, at: Date): Message => ({
  id: `${webhookId}.trial.${at.getTime()}`,
  body: JSON.stringify({
    specversion: '1.0',
    id: `trial-${at.getTime()}`,
    source: sourceOf(authorityId),
    type: 'vn.htx-journal.webhook-trial',
    time: at.toISOString(),
  }),
});

/** HMAC-SHA256 over `id.timestamp.body`, as Standard Webhooks has it. */
export const headersOf = ({ id, body }: Message, secret: Buffer, at: Date): Record<string, string> => {
  const timestamp = Math.floor(at.getTime() / 1000);
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  };
};

const prefix = 'whsec_';
/** A secret as a receiver's library takes it. */
export const printSecret = (secret: Buffer): string => prefix + secret.toString('base64');
