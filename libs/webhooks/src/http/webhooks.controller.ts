import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asks } from '#libs/access/http';
import { CallerOf, Id, Text, TextList, type Caller } from '#libs/platform/http';
import { Webhooks } from '../webhooks.js';

class AddWebhookDto {
  @Text({ max: 500, description: 'https://…' }) address!: string;
  @TextList({
    max: 200,
    optional: true,
    description: 'Loại bút toán được gửi; bỏ trống là tất cả / types of entries to send; all if left out',
  })
  eventTypes?: string[];
}
class WebhookParams {
  @Id() webhookId!: string;
}
const senderOf = ({ authorityId, accountId }: Caller) => ({ authorityId, actor: accountId });

/** Where entries are sent as they are recorded. */
@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: Webhooks) {}

  /** The addresses, and the types of entries that can be asked for. */
  @Get()
  @Asks('ManageWebhooks')
  async list(@CallerOf() { authorityId }: Caller) {
    return { items: await this.webhooks.list(authorityId), eventTypes: this.webhooks.eventTypes };
  }

  /** The secret is in this answer and in no other. It is entered in the journal of accesses first. */
  @Post()
  @Asks('ManageWebhooks')
  add(@CallerOf() caller: Caller, @Body() { address, eventTypes = [] }: AddWebhookDto) {
    return this.webhooks.add(senderOf(caller), address, eventTypes);
  }

  @Post(':webhookId/pauses')
  @Asks('ManageWebhooks')
  @HttpCode(204)
  pause(@CallerOf() caller: Caller, @Param() { webhookId }: WebhookParams): Promise<void> {
    return this.webhooks.pause(senderOf(caller), webhookId);
  }

  /** Goes on after the last entry that arrived. */
  @Post(':webhookId/resumptions')
  @Asks('ManageWebhooks')
  @HttpCode(204)
  resume(@CallerOf() caller: Caller, @Param() { webhookId }: WebhookParams): Promise<void> {
    return this.webhooks.resume(senderOf(caller), webhookId);
  }

  /** Sends a message that is no entry, and waits for the answer. */
  @Post(':webhookId/trials')
  @Asks('ManageWebhooks')
  @HttpCode(204)
  try(@CallerOf() caller: Caller, @Param() { webhookId }: WebhookParams): Promise<void> {
    return this.webhooks.try(senderOf(caller), webhookId);
  }

  @Delete(':webhookId')
  @Asks('ManageWebhooks')
  @HttpCode(204)
  remove(@CallerOf() caller: Caller, @Param() { webhookId }: WebhookParams): Promise<void> {
    return this.webhooks.remove(senderOf(caller), webhookId);
  }
}
