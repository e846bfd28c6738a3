import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Card } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { printInstant } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { Answer, Nothing } from '../../shell/states.js';
import { homeTexts } from './texts.js';

/** What the last verification of the journal found. */
export const LastVerification = () => {
  const say = useTexts(homeTexts);
  const runs = useQuery({
    queryKey: ['verifications'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/verifications', { signal })),
  });
  return (
    <Card title={<h2>{say('lastVerification')}</h2>} extra={<Link to="/verification">{say('openVerification')}</Link>}>
      <Answer of={runs}>
        {({ items }) => {
          const last = items.find(({ finishedAt }) => finishedAt !== null);
          if (!last?.result) return <Nothing hint={say('neverVerified')} />;
          const { findings, entries } = last.result;
          return (
            <Alert
              type={findings.length ? 'error' : 'success'}
              showIcon
              title={say(findings.length ? 'foundBroken' : 'foundWhole', {
                count: printNumber(findings.length || entries),
              })}
              description={say('verifiedAt', { at: printInstant(last.finishedAt!) })}
            />
          );
        }}
      </Answer>
    </Card>
  );
};
