import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Journal } from '#libs/journal';
import { CooperativeCorrectionsController } from './http/cooperative-corrections.controller.js';
import { CooperativeHandler, PlaceHandler } from './http/cooperative.handler.js';
import { CooperativesController } from './http/cooperatives.controller.js';
import { PlacesController } from './http/places.controller.js';
import { ListPlaces } from './places/list-places.query.js';
import { CooperativeCardQuery } from './registry/cooperative-card.query.js';
import { ListCooperatives } from './registry/list-cooperatives.query.js';

const queries = [ListCooperatives, CooperativeCardQuery, ListPlaces];

@Module({
  imports: [CqrsModule],
  controllers: [CooperativesController, CooperativeCorrectionsController, PlacesController],
  providers: [
    CooperativeHandler,
    PlaceHandler,
    ...queries.map((query) => ({
      provide: query,
      useFactory: (journal: Journal) => new query(journal),
      inject: [Journal],
    })),
  ],
  exports: queries,
})
export class CooperativesModule {}
