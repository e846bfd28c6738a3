import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Journal } from '#libs/journal';
import { PersonHandler } from './http/person.handler.js';
import { PersonsController } from './http/persons.controller.js';
import { PersonsQuery } from './register/persons.query.js';

/** `Persons`, which holds the keys, comes from the process. */
@Module({
  imports: [CqrsModule],
  controllers: [PersonsController],
  providers: [
    PersonHandler,
    { provide: PersonsQuery, useFactory: (journal: Journal) => new PersonsQuery(journal), inject: [Journal] },
  ],
})
export class PersonsModule {}
