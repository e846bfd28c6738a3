import { getRouteApi } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import { EntryTable } from './EntryTable.js';
import { SearchBox } from './SearchBox.js';
import { journalTexts } from './texts.js';
import { useEntries } from './use-entries.js';

const route = getRouteApi('/app/access-journal');

/** Who read personal data and who took entries out: a journal of its own, for the auditor. */
export const AccessJournalScreen = () => {
  const say = useTexts(journalTexts);
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useEntries('/api/access-journal', q);
  return (
    <Page title={say('accessTitle')} intro={say('accessIntro')}>
      <SearchBox
        typed={q ?? ''}
        error={list.error}
        onSearch={(next) => void navigate({ search: { q: next } as never })}
      />
      {!(list.error && q) && (
        <Answer of={list}>
          {() => <EntryTable caption={say('accessTitle')} list={list} emptyHint={say(q ? 'noneFound' : 'noAccess')} />}
        </Answer>
      )}
    </Page>
  );
};
