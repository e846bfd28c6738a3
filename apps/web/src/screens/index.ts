import type { Screen } from '../shell/screen.js';
import { cooperativeRoute } from './cooperative/screen.js';
import { cooperativesRoute, cooperativesScreen } from './cooperatives/screen.js';
import { homeRoute, homeScreen } from './home/screen.js';
import { journalRoute, journalScreen } from './journal/screen.js';
import { registerRoute } from './register/screen.js';
import { supportRecordRoute, supportRoute, supportScreen } from './support/screen.js';

/** Every screen, in the order of the menu. A screen is a folder beside this file; see .docs/web.md. */
export const screens: readonly Screen[] = [homeScreen, cooperativesScreen, supportScreen, journalScreen];

/** Their routes; one without an entry above is reached by links only. */
export const routes = [
  homeRoute,
  cooperativesRoute,
  cooperativeRoute,
  registerRoute,
  supportRoute,
  supportRecordRoute,
  journalRoute,
] as const;
