import { CooperativesModule } from '#libs/cooperatives';
import { FiguresModule } from '#libs/figures';
import { FoundingModule } from '#libs/founding';
import { FrozenReportsModule } from '#libs/frozen-reports';
import { FundsModule } from '#libs/funds';
import { ImportsModule } from '#libs/imports';
import { LandModule } from '#libs/land';
import { LoansModule } from '#libs/loans';
import { PeriodsModule } from '#libs/periods';
import { PersonsModule } from '#libs/persons';
import { ProgrammesModule } from '#libs/programmes';
import { ReportingModule } from '#libs/reporting';
import { SupportModule } from '#libs/support';
import { TechnologyModule } from '#libs/technology';
import { TradeModule } from '#libs/trade';
import { TrainingModule } from '#libs/training';
import { WebhooksModule } from '#libs/webhooks';

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
