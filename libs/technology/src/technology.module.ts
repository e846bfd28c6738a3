import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { SupportModule } from '#libs/support/http';
import { TechnologyTransfersController } from './http/technology-transfers.controller.js';

@Module({ imports: [CqrsModule, SupportModule], controllers: [TechnologyTransfersController] })
export class TechnologyModule {}
