import { CooperativesModule } from '#libs/cooperatives/http';
import { FiguresModule } from '#libs/figures/http';
import { FoundingModule } from '#libs/founding/http';
import { FrozenReportsModule } from '#libs/frozen-reports/http';
import { FundsModule } from '#libs/funds/http';
import { ImportsModule } from '#libs/imports/http';
import { LandModule } from '#libs/land/http';
import { LoansModule } from '#libs/loans/http';
import { PeriodsModule } from '#libs/periods/http';
import { PersonsModule } from '#libs/persons/http';
import { ProgrammesModule } from '#libs/programmes/http';
import { ReportingModule } from '#libs/reporting/http';
import { SupportModule } from '#libs/support/http';
import { TechnologyModule } from '#libs/technology/http';
import { TradeModule } from '#libs/trade/http';
import { TrainingModule } from '#libs/training/http';
import { WebhooksModule } from '#libs/webhooks/http';

/** The HTTP door of every slice. */
export const sliceModules = [
  CooperativesModule,
  ProgrammesModule,
  FiguresModule,
  SupportModule,
  FoundingModule,
  TrainingModule,
  LandModule,
  TradeModule,
  TechnologyModule,
  FundsModule,
  LoansModule,
  PeriodsModule,
  FrozenReportsModule,
  PersonsModule,
  ImportsModule,
  WebhooksModule,
  ReportingModule,
];
