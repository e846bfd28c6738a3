import { Module } from '@nestjs/common';
import { WebhooksController } from './http/webhooks.controller.js';

@Module({ controllers: [WebhooksController] })
export class WebhooksModule {}
