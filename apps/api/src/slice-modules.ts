import { CooperativesModule } from '#libs/cooperatives';
import { FiguresModule } from '#libs/figures';
import { FoundingModule } from '#libs/founding';
import { FundsModule } from '#libs/funds';
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
  PersonsModule,
  ReportingModule,
];
