import { expect, test } from '@jest/globals';
import { screenAt } from '../shell/screen.js';
import { routes, screens } from './index.js';

test('every page asks what its reader may do; the layout shows it to nobody else', () => {
  const asked = routes.map(({ options }) => {
    const { path, staticData } = options as {
      readonly path: string;
      readonly staticData?: { readonly permission?: string };
    };
    return [path, staticData?.permission ?? screenAt(screens, path)?.permission];
  });
  expect(Object.fromEntries(asked)).toEqual({
    '/': 'ReadOwnAccount',
    '/access-journal': 'ReadAccessJournal',
    '/accounts': 'ManageAccounts',
    '/capital': 'ReadReports',
    '/cooperatives': 'ReadCooperatives',
    '/cooperatives/$cooperativeId': 'ReadCooperatives',
    '/due': 'ReadReports',
    '/funds': 'ReadFunds',
    '/imports': 'ReadImports',
    '/imports/$importId': 'ReadImports',
    '/journal': 'ReadJournal',
    '/journal/$position': 'ReadJournal',
    '/loans': 'ReadLoans',
    '/loans/$loanId': 'ReadLoans',
    '/loans/$loanId/statement': 'ReadLoans',
    '/loans/new': 'ApplyForLoan',
    '/operations': 'ReadOperations',
    '/periods': 'ReadPeriods',
    '/places': 'ReadPlaces',
    '/programmes': 'ReadProgrammes',
    '/registration': 'RegisterCooperative',
    '/replay': 'Replay',
    '/replay/$collection/$id': 'Replay',
    '/report': 'ReadReports',
    '/report/$reportId': 'ReadReports',
    '/rules': 'ReadProgrammes',
    '/support': 'RecordTraining',
    '/support/$kind/$supportId': 'ReadSupport',
    '/verification': 'ReadJournal',
    '/webhooks': 'ManageWebhooks',
  });
});
