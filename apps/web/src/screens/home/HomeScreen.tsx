import { Button } from 'antd';
import { mayDo, session } from '../../api/session.js';
import { useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/Page.js';
import { useStore } from '../../shell/store.js';
import { touring } from '../../shell/touring.js';
import { Drafts } from './Drafts.js';
import { DueSoon } from './DueSoon.js';
import { LastVerification } from './LastVerification.js';
import { Newest } from './Newest.js';
import { Running } from './Running.js';
import { Tasks } from './Tasks.js';
import { homeTexts } from './texts.js';
import { WaitingLoans } from './WaitingLoans.js';

/** The first page: what waits for this person, by role; not a wall of charts. */
export const HomeScreen = () => {
  const say = useTexts(homeTexts);
  const { me } = useStore(session);
  if (!me) return null;
  return (
    <Page
      title={say('title')}
      intro={me.roles.map((role) => say(`intro-${role}`)).join(' ')}
      actions={<Button onClick={() => touring.set(true)}>{say('tour')}</Button>}
    >
      <div className="cards">
        <Drafts accountId={me.accountId} />
        {mayDo(me, 'ReadLoans') && <WaitingLoans />}
        {mayDo(me, 'ReadReports') && <DueSoon />}
        {mayDo(me, 'ReadTasks') && <Tasks />}
        {mayDo(me, 'ReadJournal') && <Newest />}
        {mayDo(me, 'ReadJournal') && <LastVerification />}
        {mayDo(me, 'ReadOperations') && <Running />}
      </div>
    </Page>
  );
};
