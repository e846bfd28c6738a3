import type { Screen } from '../shell/screen.js';
import { capitalRoute, capitalScreen } from './capital/screen.js';
import { cooperativesRoute, cooperativesScreen } from './cooperatives/screen.js';
import { homeRoute, homeScreen } from './home/screen.js';
import { journalRoute, journalScreen } from './journal/screen.js';
import { periodsRoute, periodsScreen } from './periods/screen.js';
import { reportRoute, reportScreen } from './report/screen.js';

/** Every screen, in the order of the menu. A screen is a folder beside this file; see .docs/web.md. */
export const screens: readonly Screen[] = [
  homeScreen,
  capitalScreen,
  reportScreen,
  cooperativesScreen,
  journalScreen,
  periodsScreen,
];

/** Their routes; one without an entry above is reached by links only. */
export const routes = [homeRoute, capitalRoute, reportRoute, cooperativesRoute, journalRoute, periodsRoute] as const;
