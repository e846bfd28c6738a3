import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Input } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.js';
import { clocksFrom } from '../../shell/clocks.js';
import { useClocks } from '../../shell/layout-route.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { replaySubject, useSubject, type Changes } from './asking.js';
import { Moved, TouchingEntries } from './parts.js';
import { replayTexts } from './texts.js';

/** For what was signed at a number: whether it still holds, and if not, why, grouped by cause. */
export const ChangesSince = () => {
  const say = useTexts(replayTexts);
  const { since = '' } = replaySubject.useSearch();
  const navigate = replaySubject.useNavigate();
  const [typed, setTyped] = useState(since);
  const isReadable = typed === '' || clocksFrom({ asKnown: typed }).asKnown !== undefined;
  return (
    <>
      <div className="replay-since no-print">
        <label htmlFor="replay-since">{say('sinceNumber')}</label>
        <Input.Search
          id="replay-since"
          enterButton={say('ask')}
          value={typed}
          status={isReadable ? '' : 'error'}
          onChange={({ target }) => setTyped(target.value.trim())}
          onSearch={(value) =>
            isReadable && void navigate({ search: (before) => ({ ...before, since: value || undefined }) as never })
          }
        />
        <span className="muted">{say('sinceHint')}</span>
      </div>
      {since && <Changed since={since} />}
    </>
  );
};

const Changed = ({ since }: { readonly since: string }) => {
  const say = useTexts(replayTexts);
  const { language } = useStore(preferences);
  const clocks = useClocks();
  const subject = useSubject();
  const changes = useQuery({
    queryKey: ['replay', 'changes', ...subject.key, clocks, since],
    queryFn: ({ signal }) => subject.ask<Changes>('/changes', { ...clocks, since }, signal),
  });
  return (
    <Answer of={changes}>
      {({ moved, causes, entries, notListed, since: number }) => (
        <div className="replay-sections">
          {moved.length === 0 && <Alert type="success" showIcon title={say('stillRight', { since: number })} />}
          {moved.length > 0 && (
            <Card title={<h2>{say('movedSince')}</h2>}>
              <Moved rows={moved} caption={say('movedSince')} before={say('before')} after={say('after')} />
            </Card>
          )}
          {causes.length > 0 && (
            <Card title={<h2>{say('byCause')}</h2>}>
              {causes.map(({ cause, words, entries: count, effects }) => (
                <section key={cause}>
                  <h3>{say('causeEntries', { words: words[language], count })}</h3>
                  <ul>
                    {effects.map(({ key, text }) => (
                      <li key={key}>{text[language]}</li>
                    ))}
                  </ul>
                </section>
              ))}
            </Card>
          )}
          {entries.length > 0 && (
            <Card title={<h2>{say('entriesSince')}</h2>}>
              <TouchingEntries entries={entries} notListed={notListed} />
            </Card>
          )}
        </div>
      )}
    </Answer>
  );
};
