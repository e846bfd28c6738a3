import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Journal } from '#libs/journal';
import { LegalTextHandler, ProgrammeHandler, RuleHandler } from './http/handlers.js';
import { LegalTextsController } from './http/legal-texts.controller.js';
import { ProgrammeCorrectionsController } from './http/programme-corrections.controller.js';
import { ProgrammesController } from './http/programmes.controller.js';
import { RulesController } from './http/rules.controller.js';
import { LegalTextsQuery } from './legal-texts.query.js';
import { ProgrammesQuery } from './programmes.query.js';
import { RulesQuery } from './rules.query.js';

const queries = [ProgrammesQuery, LegalTextsQuery, RulesQuery];

@Module({
  imports: [CqrsModule],
  controllers: [ProgrammesController, ProgrammeCorrectionsController, LegalTextsController, RulesController],
  providers: [
    ProgrammeHandler,
    LegalTextHandler,
    RuleHandler,
    ...queries.map((query) => ({
      provide: query,
      useFactory: (journal: Journal) => new query(journal),
      inject: [Journal],
    })),
  ],
  exports: queries,
})
export class ProgrammesModule {}
