import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Tag } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { openHead } from '../../proof/verify-entry.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { verificationTexts } from './texts.js';

/** The head of today, opened by the browser itself, and whom a reader is to trust. */
export const SignedHead = () => {
  const say = useTexts(verificationTexts);
  const { language } = useStore(preferences);
  const found = useQuery({
    queryKey: ['log', 'head'],
    queryFn: async () => {
      const asked = api.GET('/api/log/checkpoint', { parseAs: 'text' });
      const [keys, note, { response }] = await Promise.all([
        answerOf(api.GET('/api/log/keys')),
        answerOf(asked),
        asked,
      ]);
      return { keys, ...openHead(note, keys).head, unsigned: Number(response.headers.get('x-unsigned-entries')) };
    },
    retry: false,
  });
  return (
    <Card title={<h2>{say('head')}</h2>}>
      <Answer of={found}>
        {({ keys, size, root, signedBy, witnesses, unsigned }) => (
          <>
            {'note' in keys && (
              <Alert type="warning" showIcon title={say('demonstration')} description={keys.note[language]} />
            )}
            <dl className="facts log-facts">
              <dt>{say('origin')}</dt>
              <dd>{keys.origin}</dd>
              <dt>{say('head')}</dt>
              <dd>
                {say('headSigned', { size })}
                {unsigned > 0 && <Alert type="warning" showIcon title={say('headUnsigned', { count: unsigned })} />}
              </dd>
              <dt>{say('root')}</dt>
              <dd>
                <code className="hash">{root}</code>
              </dd>
              <dt>{say('signedBy')}</dt>
              <dd>{signedBy}</dd>
              <dt>{say('witnesses')}</dt>
              <dd>{witnesses.join(', ') || say('noWitness')}</dd>
              <dt>{say('keys')}</dt>
              <dd>
                {keys.history.map(({ key, from, until }) => (
                  <div key={key}>
                    <code className="hash">{key}</code>{' '}
                    <Tag>{until === null ? say('keyInUse', { from }) : say('keyUsed', { from, until })}</Tag>
                  </div>
                ))}
                {keys.witnesses.map((key) => (
                  <div key={key}>
                    <code className="hash">{key}</code> <Tag>{say('witnesses')}</Tag>
                  </div>
                ))}
              </dd>
            </dl>
            <p>{say('headChecked')}</p>
            <p className="entry-neighbours no-print">
              <a href="/api/log/checkpoint" download="checkpoint">
                {say('downloadHead')}
              </a>
              <a href="/api/log/policy" download="policy">
                {say('downloadPolicy')}
              </a>
            </p>
          </>
        )}
      </Answer>
    </Card>
  );
};
