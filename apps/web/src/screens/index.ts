import type { Screen } from '../shell/screen.js';
import { cooperativeRoute } from './cooperative/screen.js';
import { cooperativesRoute, cooperativesScreen } from './cooperatives/screen.js';
import { homeRoute, homeScreen } from './home/screen.js';
import { accessJournalRoute, accessJournalScreen, entryRoute, journalRoute, journalScreen } from './journal/screen.js';
import { replayRoute, replayScreen, replaySubjectRoute } from './replay/screen.js';
import { verificationRoute, verificationScreen } from './verification/screen.js';
import { registerRoute } from './register/screen.js';
import { supportRecordRoute, supportRoute, supportScreen } from './support/screen.js';

/** Every screen, in the order of the menu. A screen is a folder beside this file; see .docs/web.md. */
export const screens: readonly Screen[] = [
  homeScreen,
  cooperativesScreen,
  supportScreen,
  journalScreen,
  replayScreen,
  verificationScreen,
  accessJournalScreen,
];

/** Their routes; one without an entry above is reached by links only. */
export const routes = [
  homeRoute,
  cooperativesRoute,
  journalRoute,
  entryRoute,
  replayRoute,
  replaySubjectRoute,
  verificationRoute,
  accessJournalRoute,
  cooperativeRoute,
  registerRoute,
  supportRoute,
  supportRecordRoute,
] as const;
