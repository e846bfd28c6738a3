export { Webhooks, type Webhook } from './webhooks.js';
export { Webhooks1700000011000 } from './webhooks.migration.js';
