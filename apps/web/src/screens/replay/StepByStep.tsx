import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Card, Slider } from 'antd';
import { useState } from 'react';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import { printDay } from '../../blocks/dates.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { preferences } from '../../shell/preferences.js';
import { Answer, Nothing } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { replaySubject, useSubject, type State, type Steps } from './asking.js';
import { Figures, Moved, TouchingEntries } from './parts.js';
import { replayTexts } from './texts.js';

type Step = Steps['items'][number];

/** The entries one after the other: what each did, and how things stood after it. */
export const StepByStep = () => {
  const say = useTexts(replayTexts);
  const clocks = useClocks();
  const subject = useSubject();
  const steps = useAllPages<Step, Steps>(['replay', 'steps', ...subject.key, clocks], (cursor, signal) =>
    subject.ask<Steps>('/steps', { ...clocks, cursor, limit: pageRowsMax }, signal),
  );
  return (
    <Answer of={steps}>
      {({ rows }) => (rows.length ? <Walk steps={rows} /> : <Nothing hint={say('noSteps')} />)}
    </Answer>
  );
};

const Walk = ({ steps }: { readonly steps: readonly Step[] }) => {
  const say = useTexts(replayTexts);
  const { language } = useStore(preferences);
  const { step } = replaySubject.useSearch();
  const navigate = replaySubject.useNavigate();
  const [dragged, setDragged] = useState<number>();
  const found = steps.findLastIndex(({ position }) => position <= (step ?? Infinity));
  const at = Math.max(found, 0);
  const here = steps[dragged ?? at] ?? steps[at]!;
  const go = (index: number) => {
    setDragged(undefined);
    void navigate({ search: (before) => ({ ...before, step: steps[index]!.position }) as never, replace: true });
  };
  const labelOf = (index = 0) => `${steps[index]?.position} · ${steps[index]?.what[language]}`;
  return (
    <>
      <div className="replay-walk no-print">
        <Button icon={<LeftOutlined />} disabled={at === 0} onClick={() => go(at - 1)}>
          {say('previous')}
        </Button>
        <Slider
          min={0}
          max={Math.max(steps.length - 1, 1)}
          value={dragged ?? at}
          disabled={steps.length < 2}
          tooltip={{ formatter: labelOf }}
          onChange={setDragged}
          onChangeComplete={go}
          ariaLabelForHandle={say('slider')}
          ariaValueTextFormatterForHandle={labelOf}
        />
        <Button
          icon={<RightOutlined />}
          iconPlacement="end"
          disabled={at === steps.length - 1}
          onClick={() => go(at + 1)}
        >
          {say('next')}
        </Button>
      </div>
      <p className="muted" aria-live="polite">
        {say('step', { step: (dragged ?? at) + 1, steps: steps.length })}
      </p>
      <div className="cards replay-step">
        <Card title={<h2>{say('stepDid')}</h2>}>
          <TouchingEntries entries={[{ ...here, differences: [] }]} />
          <Moved rows={here.differences} caption={say('stepDid')} before={say('before')} after={say('after')} />
        </Card>
        <StateAfter step={here} />
      </div>
    </>
  );
};

const StateAfter = ({ step: { position, asOf } }: { readonly step: Step }) => {
  const say = useTexts(replayTexts);
  const subject = useSubject();
  const state = useQuery({
    queryKey: ['replay', ...subject.key, { asOf, asKnown: position }],
    queryFn: ({ signal }) => subject.ask<State>('', { asOf, asKnown: position }, signal),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  return (
    <Card title={<h2>{say('stateAfter')}</h2>}>
      <p className="muted">{say('moment', { asOf: printDay(asOf), asKnown: position })}</p>
      <Answer of={state}>{({ figures }) => <Figures figures={figures} caption={say('stateAfter')} />}</Answer>
    </Card>
  );
};
