import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Journal } from '#libs/journal';
import { DocumentsQuery } from './documents/documents.query.js';
import { DocumentsController } from './http/documents.controller.js';
import { FiguresController } from './http/figures.controller.js';
import { DocumentHandler, FigureHandler } from './http/handlers.js';
import { FiguresQuery } from './stated-figures/figures.query.js';

const queries = [DocumentsQuery, FiguresQuery];

@Module({
  imports: [CqrsModule],
  controllers: [DocumentsController, FiguresController],
  providers: [
    DocumentHandler,
    FigureHandler,
    ...queries.map((query) => ({
      provide: query,
      useFactory: (journal: Journal) => new query(journal),
      inject: [Journal],
    })),
  ],
  exports: queries,
})
export class FiguresModule {}
