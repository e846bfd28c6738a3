import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { printDay } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Answer } from '../../shell/states.js';
import { reportTexts } from './texts.js';

/** The reports that were signed, the latest first; each opens as it was. */
export const FrozenReports = () => {
  const say = useTexts(reportTexts);
  const clocks = useClocks();
  const list = useQuery({
    queryKey: ['frozen-reports', clocks],
    queryFn: ({ signal }) => answerOf(api.GET('/api/frozen-reports', { params: { query: clocks }, signal })),
  });
  return (
    <Card title={<h2>{say('frozenReports')}</h2>}>
      <Answer of={list}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{say('noneFrozen')}</p>
          ) : (
            <ul className="plain-list">
              {items.map(({ reportId, subject, number, frozenOn, frozenAt, frozenByLogin }) => (
                <li key={reportId} className="plain-row">
                  <div>
                    <Link to="/report/$reportId" params={{ reportId }}>
                      {number && `${say('numbered', { number })}: `}
                      {subject}
                    </Link>
                    <div className="muted">
                      {say('frozenLine', {
                        on: printDay(frozenOn),
                        position: printNumber(frozenAt),
                        login: frozenByLogin ?? '–',
                      })}
                    </div>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  );
};
