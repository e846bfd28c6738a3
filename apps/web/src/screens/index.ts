import type { Screen } from '../shell/screen.js';
import { accountsRoute, accountsScreen } from './accounts/screen.js';
import { capitalRoute, capitalScreen } from './capital/screen.js';
import { cooperativeRoute } from './cooperative/screen.js';
import { cooperativesRoute, cooperativesScreen } from './cooperatives/screen.js';
import { dueRoute, dueScreen } from './due/screen.js';
import { fundsRoute, fundsScreen } from './funds/screen.js';
import { homeRoute, homeScreen } from './home/screen.js';
import { importRoute } from './import/screen.js';
import { importsRoute, importsScreen } from './imports/screen.js';
import { accessJournalRoute, accessJournalScreen, entryRoute, journalRoute, journalScreen } from './journal/screen.js';
import { loanRoute } from './loan/screen.js';
import { loanStatementRoute } from './loan-statement/screen.js';
import { loansRoute, loansScreen } from './loans/screen.js';
import { newLoanRoute, newLoanScreen } from './new-loan/screen.js';
import { operationsRoute, operationsScreen } from './operations/screen.js';
import { periodsRoute, periodsScreen } from './periods/screen.js';
import { placesRoute, placesScreen } from './places/screen.js';
import { programmesRoute, programmesScreen } from './programmes/screen.js';
import { registerRoute } from './register/screen.js';
import { replayRoute, replayScreen, replaySubjectRoute } from './replay/screen.js';
import { frozenReportRoute, reportRoute, reportScreen } from './report/screen.js';
import { rulesRoute, rulesScreen } from './rules/screen.js';
import { supportRecordRoute, supportRoute, supportScreen } from './support/screen.js';
import { verificationRoute, verificationScreen } from './verification/screen.js';
import { webhooksRoute, webhooksScreen } from './webhooks/screen.js';

/** Every screen, in the order of the menu. A screen is a folder beside this file; see .docs/web.md. */
export const screens: readonly Screen[] = [
  homeScreen,
  capitalScreen,
  reportScreen,
  cooperativesScreen,
  supportScreen,
  importsScreen,
  loansScreen,
  newLoanScreen,
  dueScreen,
  journalScreen,
  replayScreen,
  periodsScreen,
  verificationScreen,
  accessJournalScreen,
  fundsScreen,
  programmesScreen,
  rulesScreen,
  placesScreen,
  accountsScreen,
  webhooksScreen,
  operationsScreen,
];

/** Their routes; one without an entry above is reached by links only. */
export const routes = [
  homeRoute,
  capitalRoute,
  reportRoute,
  frozenReportRoute,
  cooperativesRoute,
  cooperativeRoute,
  registerRoute,
  supportRoute,
  supportRecordRoute,
  importsRoute,
  importRoute,
  loansRoute,
  newLoanRoute,
  loanRoute,
  loanStatementRoute,
  dueRoute,
  journalRoute,
  entryRoute,
  replayRoute,
  replaySubjectRoute,
  periodsRoute,
  verificationRoute,
  accessJournalRoute,
  fundsRoute,
  programmesRoute,
  rulesRoute,
  placesRoute,
  accountsRoute,
  webhooksRoute,
  operationsRoute,
] as const;
