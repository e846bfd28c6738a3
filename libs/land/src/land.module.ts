import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { SupportModule } from '#libs/support/http';
import { LandGrantsController } from './http/land-grants.controller.js';

@Module({ imports: [CqrsModule, SupportModule], controllers: [LandGrantsController] })
export class LandModule {}
