import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { capital } from '#libs/kernel';
import { answerOf, api } from '../../api/client.js';
import { printInstant } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { homeTexts } from './texts.js';

const newestMax = 5;

/** The last entries of the journal. */
export const Newest = () => {
  const say = useTexts(homeTexts);
  const { language } = useStore(preferences);
  const clocks = useClocks();
  const newest = useQuery({
    queryKey: ['journal', 'newest', clocks],
    queryFn: () => answerOf(api.GET('/api/journal', { params: { query: { ...clocks, limit: newestMax } } })),
  });
  return (
    <Card title={<h2>{say('latest')}</h2>} extra={<Link to="/journal">{say('openJournal')}</Link>}>
      <Answer of={newest}>
        {({ head, items }) => (
          <>
            <p className="muted">{say('entries', { head: printNumber(head) })}</p>
            <ul className="plain-list">
              {items.map(({ title, event: { position, recordedAt } }) => (
                <li key={position} className="plain-row">
                  <Link to="/journal/$position" params={{ position: String(position) }}>
                    {position} · {capital(title[language])}
                  </Link>
                  <span className="muted">{printInstant(recordedAt)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </Card>
  );
};
