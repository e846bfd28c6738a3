import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { SupportModule } from '#libs/support/http';
import { TrainingsController } from './http/trainings.controller.js';

@Module({ imports: [CqrsModule, SupportModule], controllers: [TrainingsController] })
export class TrainingModule {}
