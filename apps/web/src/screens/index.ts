import type { Screen } from '../shell/screen.js';
import { cooperativesRoute, cooperativesScreen } from './cooperatives/screen.js';
import { dueRoute, dueScreen } from './due/screen.js';
import { homeRoute, homeScreen } from './home/screen.js';
import { journalRoute, journalScreen } from './journal/screen.js';
import { loanRoute } from './loan/screen.js';
import { loansRoute, loansScreen } from './loans/screen.js';
import { newLoanRoute, newLoanScreen } from './new-loan/screen.js';

/** Every screen, in the order of the menu. A screen is a folder beside this file; see .docs/web.md. */
export const screens: readonly Screen[] = [
  homeScreen,
  cooperativesScreen,
  loansScreen,
  newLoanScreen,
  dueScreen,
  journalScreen,
];

/** Their routes; one without an entry above is reached by links only. */
export const routes = [
  homeRoute,
  cooperativesRoute,
  loansRoute,
  newLoanRoute,
  loanRoute,
  dueRoute,
  journalRoute,
] as const;
