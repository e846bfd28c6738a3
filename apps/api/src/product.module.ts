import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AccountAdministration, Accounts } from '#libs/access';
import { settingsToken } from '#libs/access/http';
import { ReportsToFreeze } from '#libs/frozen-reports';
import { AccessLog, Asked, Journal, SignedLog } from '#libs/journal';
import { Persons } from '#libs/persons';
import { Operations, ReportsAsKnown } from '#libs/reporting';
import type { Product } from '../../product.js';

/** Hands a running product to Nest's modules. */
@Module({})
export class ProductModule {
  static of({ settings, database, journal, accounts, operations, persons, works, log }: Product): DynamicModule {
    const asked = new Asked(journal);
    const providers: Provider[] = [
      { provide: settingsToken, useValue: settings },
      { provide: Journal, useValue: journal },
      { provide: AccessLog, useValue: new AccessLog(journal) },
      { provide: Accounts, useValue: accounts },
      { provide: AccountAdministration, useValue: new AccountAdministration(database) },
      { provide: Operations, useValue: operations },
      { provide: Persons, useValue: persons },
      { provide: SignedLog, useValue: log },
      ...works.map((work) => ({ provide: work.constructor, useValue: work })),
      { provide: Asked, useValue: asked },
      { provide: ReportsToFreeze, useValue: new ReportsAsKnown(journal, asked, accounts) },
    ];
    return { module: ProductModule, global: true, imports: [CqrsModule.forRoot()], providers, exports: providers };
  }
}
