import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { SupportModule } from '#libs/support/http';
import { FoundingAdviceController } from './http/founding-advice.controller.js';

@Module({ imports: [CqrsModule, SupportModule], controllers: [FoundingAdviceController] })
export class FoundingModule {}
