import { Access1700000002000, MustChangePassword1700000008000 } from '#libs/access';
import { cooperativesSlice } from '#libs/cooperatives';
import { figuresSlice } from '#libs/figures';
import { foundingSlice } from '#libs/founding';
import { frozenReportsSlice } from '#libs/frozen-reports';
import { fundsSlice } from '#libs/funds';
import {
  accessSlice,
  InlineTables1700000003000,
  Journal1700000001000,
  Kept1700000006000,
  logSlice,
  Tree1700000005000,
  VerificationRange1700000012000,
  type Journal,
  type SignedLog,
  type Slice,
} from '#libs/journal';
import { Imports1700000010000, importsSlice } from '#libs/imports';
import { landSlice } from '#libs/land';
import { loansSlice, LoanTasks, LoanTasks1700000004000 } from '#libs/loans';
import { ErasedKeys, Persons1700000007000, personsSlice } from '#libs/persons';
import type { Migration, QueueServers } from '#libs/platform';
import { PeriodFigures, periodsSlice } from '#libs/periods';
import { programmesSlice } from '#libs/programmes';
import { reportingSliceOf } from '#libs/reporting';
import { supportSlice } from '#libs/support';
import { technologySlice } from '#libs/technology';
import { tradeSlice } from '#libs/trade';
import { trainingSlice } from '#libs/training';
import { Webhooks1700000011000 } from '#libs/webhooks';

const capabilities: readonly Slice[] = [
  accessSlice,
  cooperativesSlice,
  programmesSlice,
  figuresSlice,
  supportSlice,
  foundingSlice,
  trainingSlice,
  landSlice,
  tradeSlice,
  technologySlice,
  fundsSlice,
  loansSlice,
  periodsSlice,
  frozenReportsSlice,
  personsSlice,
  importsSlice,
  logSlice,
];

/** Every slice of the product; the API, the worker and the command line run the same ones. */
export const slices: readonly Slice[] = [...capabilities, reportingSliceOf(capabilities)];

/** Every migration, in order. */
export const migrations: readonly Migration[] = [
  Journal1700000001000,
  Access1700000002000,
  InlineTables1700000003000,
  LoanTasks1700000004000,
  Tree1700000005000,
  Kept1700000006000,
  Persons1700000007000,
  MustChangePassword1700000008000,
  Imports1700000010000,
  Webhooks1700000011000,
  VerificationRange1700000012000,
];

/** What a slice does on its own: it takes jobs from a queue of its own. */
export interface BackgroundWork {
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
}
export const backgroundWorks: readonly (new (
  journal: Journal,
  servers: QueueServers,
  onFailure: (error: unknown) => void,
  log?: SignedLog,
) => BackgroundWork)[] = [LoanTasks, PeriodFigures, ErasedKeys];
