import type { Screen } from '../shell/screen.js';
import { capitalRoute, capitalScreen } from './capital/screen.js';
import { cooperativeRoute } from './cooperative/screen.js';
import { cooperativesRoute, cooperativesScreen } from './cooperatives/screen.js';
import { dueRoute, dueScreen } from './due/screen.js';
import { homeRoute, homeScreen } from './home/screen.js';
import { accessJournalRoute, accessJournalScreen, entryRoute, journalRoute, journalScreen } from './journal/screen.js';
import { loanRoute } from './loan/screen.js';
import { loansRoute, loansScreen } from './loans/screen.js';
import { newLoanRoute, newLoanScreen } from './new-loan/screen.js';
import { periodsRoute, periodsScreen } from './periods/screen.js';
import { registerRoute } from './register/screen.js';
import { replayRoute, replayScreen, replaySubjectRoute } from './replay/screen.js';
import { reportRoute, reportScreen } from './report/screen.js';
import { supportRecordRoute, supportRoute, supportScreen } from './support/screen.js';
import { verificationRoute, verificationScreen } from './verification/screen.js';

/** Every screen, in the order of the menu. A screen is a folder beside this file; see .docs/web.md. */
export const screens: readonly Screen[] = [
  homeScreen,
  capitalScreen,
  reportScreen,
  cooperativesScreen,
  supportScreen,
  loansScreen,
  newLoanScreen,
  dueScreen,
  journalScreen,
  replayScreen,
  periodsScreen,
  verificationScreen,
  accessJournalScreen,
];

/** Their routes; one without an entry above is reached by links only. */
export const routes = [
  homeRoute,
  capitalRoute,
  reportRoute,
  cooperativesRoute,
  cooperativeRoute,
  registerRoute,
  supportRoute,
  supportRecordRoute,
  loansRoute,
  newLoanRoute,
  loanRoute,
  dueRoute,
  journalRoute,
  entryRoute,
  replayRoute,
  replaySubjectRoute,
  periodsRoute,
  verificationRoute,
  accessJournalRoute,
] as const;
