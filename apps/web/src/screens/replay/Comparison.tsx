import { useQuery } from '@tanstack/react-query';
import { Card, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { printDay } from '../../blocks/dates.js';
import { useTexts } from '../../i18n/texts.js';
import { clocksFrom, todayInVietNam } from '../../shell/clocks.js';
import { useClocks } from '../../shell/layout-route.js';
import { Answer } from '../../shell/states.js';
import { replaySubject, useSubject } from './asking.js';
import { Moved, TouchingEntries } from './parts.js';
import { replayTexts } from './texts.js';

/** The moment of the page against another: a table of what moved, and which entries moved it. */
export const Comparison = () => {
  const say = useTexts(replayTexts);
  const a = useClocks();
  const { bOf, bKnown } = replaySubject.useSearch();
  const b = clocksFrom({ asOf: bOf, asKnown: bKnown });
  const { pointAt } = useSubject();
  const points = { a: pointAt(a), b: pointAt(b) };
  const compared = useQuery({
    queryKey: ['replay', 'comparison', points],
    queryFn: ({ signal }) => answerOf(api.GET('/api/replay/comparison', { params: { query: points }, signal })),
  });
  const named = ({ asOf, asKnown }: typeof a) =>
    say('moment', { asOf: printDay(asOf ?? todayInVietNam()), asKnown: asKnown ?? say('now') });
  return (
    <>
      <p>
        <strong>{say('pointA')}:</strong> {named(a)}
      </p>
      <OtherPoint />
      <Answer of={compared}>
        {({ rows, recorded, notListed, passed }) => (
          <div className="replay-sections">
            <Card title={<h2>{say('moved')}</h2>}>
              <Moved rows={rows} caption={say('moved')} before="A" after="B" />
            </Card>
            {recorded.length > 0 && (
              <Card title={<h2>{say('recorded')}</h2>}>
                <TouchingEntries entries={recorded} notListed={notListed} />
              </Card>
            )}
            {passed.length > 0 && (
              <Card title={<h2>{say('passed')}</h2>}>
                {passed.map(({ from, to, entries, differences }) => (
                  <section key={from}>
                    <h3>{say('passedDays', { from: printDay(from), to: printDay(to) })}</h3>
                    <TouchingEntries entries={entries} />
                    <Moved
                      rows={differences}
                      caption={say('passedDays', { from: printDay(from), to: printDay(to) })}
                      before={say('before')}
                      after={say('after')}
                    />
                  </section>
                ))}
              </Card>
            )}
          </div>
        )}
      </Answer>
    </>
  );
};

const OtherPoint = () => {
  const say = useTexts(replayTexts);
  const { bOf, bKnown } = replaySubject.useSearch();
  const navigate = replaySubject.useNavigate();
  const [typed, setTyped] = useState(bKnown ?? '');
  useEffect(() => setTyped(bKnown ?? ''), [bKnown]);
  const set = (change: object) => void navigate({ search: (before) => ({ ...before, ...change }) as never });
  const isReadable = typed === '' || clocksFrom({ asKnown: typed }).asKnown !== undefined;
  const apply = () => isReadable && typed !== (bKnown ?? '') && set({ bKnown: typed || undefined });
  return (
    <div className="replay-point no-print">
      <strong>{say('pointB')}</strong>
      <label className="as-of-field">
        <span>{say('asOf')}</span>
        <DatePicker
          value={dayjs(bOf ?? todayInVietNam())}
          format="DD/MM/YYYY"
          allowClear={false}
          onChange={(day) => set({ bOf: day?.format('YYYY-MM-DD') })}
        />
      </label>
      <label className="as-of-field">
        <span>{say('asKnown')}</span>
        <Input
          value={typed}
          placeholder={say('now')}
          status={isReadable ? '' : 'error'}
          onChange={({ target }) => setTyped(target.value.trim())}
          onPressEnter={apply}
          onBlur={apply}
        />
      </label>
    </div>
  );
};
