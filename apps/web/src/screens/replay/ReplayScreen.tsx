import { useQuery } from '@tanstack/react-query';
import { Card, Radio } from 'antd';
import { printDay } from '../../blocks/dates.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { replaySubject, useSubject, type State } from './asking.js';
import { ChangesSince } from './ChangesSince.js';
import { Comparison } from './Comparison.js';
import { Figures } from './parts.js';

import { StepByStep } from './StepByStep.js';
import { views, type View } from './subjects.js';
import { replayTexts } from './texts.js';

const panels = { state: () => null, steps: StepByStep, compare: Comparison, since: ChangesSince } as const;

/** One cooperative, loan, fund or report at any moment, step by step, and against another moment. */
export const ReplayScreen = () => {
  const say = useTexts(replayTexts);
  const { language } = useStore(preferences);
  const { id, collection } = replaySubject.useParams();
  const { view = 'state' } = replaySubject.useSearch();
  const navigate = replaySubject.useNavigate();
  const clocks = useClocks();
  const subject = useSubject();
  const state = useQuery({
    queryKey: ['replay', ...subject.key, clocks],
    queryFn: ({ signal }) => subject.ask<State>('', { ...clocks }, signal),
  });
  const kind = state.data?.title[language] ?? say('title');
  const named = state.data?.figures.find(({ key }) => key === 'name' || key === 'borrower')?.value;
  const name = named && typeof named !== 'string' ? named[language] : id;
  const Panel = panels[view];
  return (
    <Page title={collection === 'reports' ? kind : say('subjectTitle', { title: kind, id: name })} intro={say('intro')}>
      <Radio.Group
        className="replay-views no-print"
        optionType="button"
        aria-label={say('title')}
        value={view}
        onChange={({ target }) =>
          void navigate({ search: (before) => ({ ...before, view: target.value as View }) as never })
        }
        options={views.map((value) => ({ value, label: say(value) }))}
      />
      {view === 'state' ? (
        <Answer of={state}>
          {({ figures, asOf, asKnown }) => (
            <Card title={<h2>{say('moment', { asOf: printDay(asOf), asKnown })}</h2>}>
              <Figures figures={figures} caption={kind} />
            </Card>
          )}
        </Answer>
      ) : (
        <Panel />
      )}
    </Page>
  );
};
