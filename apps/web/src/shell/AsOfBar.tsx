import { HistoryOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, DatePicker, Input, Slider } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { mayDo, session } from '../api/session.js';
import { printDay } from '../blocks/dates.js';
import { useTexts } from '../i18n/texts.js';
import { clocksFrom, looksAtPast, todayInVietNam, type Clocks } from './clocks.js';
import { useClocks, useSetClocks, useUnreadableClock } from './layout-route.js';
import { shellTexts } from './shell-texts.js';
import { useStore } from './store.js';

/** The two clocks of every figure on the page. In print it is the line that says what the figures stand for. */
export const AsOfBar = () => {
  const say = useTexts(shellTexts);
  const clocks = useClocks();
  const setClocks = useSetClocks();
  const today = todayInVietNam();
  const past = looksAtPast(clocks, today);
  const unreadable = useUnreadableClock();
  const shownDay = clocks.asOf ?? today;
  return (
    <section className={past ? 'as-of-bar as-of-past' : 'as-of-bar'} aria-label={say('asOf')}>
      <label className="as-of-field">
        <span>{say('asOf')}</span>
        <DatePicker
          value={dayjs(shownDay)}
          format="DD/MM/YYYY"
          allowClear={false}
          onChange={(day) => {
            const asOf = day?.format('YYYY-MM-DD');
            setClocks(asOf && asOf !== today ? { ...clocks, asOf } : knownOnly(clocks));
          }}
        />
      </label>
      <KnownField />
      <EntryMonths shownDay={shownDay} />
      {past && (
        <span className="as-of-note" role="status">
          <HistoryOutlined /> {say('past')}: {say('pastAsOf', { day: printDay(shownDay) })}
          {clocks.asKnown !== undefined && `, ${say('pastAsKnown', { known: clocks.asKnown })}`}
        </span>
      )}
      {unreadable && (
        <span className="as-of-note" role="alert">
          {say('clockUnreadable')}
        </span>
      )}
      {(past || unreadable) && (
        <Button className="no-print" onClick={() => setClocks({})}>
          {say('now')}
        </Button>
      )}
    </section>
  );
};

const knownOnly = ({ asKnown }: Clocks): Clocks => (asKnown === undefined ? {} : { asKnown });
const dayOnly = ({ asOf }: Clocks): Clocks => (asOf === undefined ? {} : { asOf });

/** Until when the journal was known. What cannot be read is not asked, and stays as it was typed. */
const KnownField = () => {
  const say = useTexts(shellTexts);
  const clocks = useClocks();
  const setClocks = useSetClocks();
  const [typed, setTyped] = useState(clocks.asKnown ?? '');
  useEffect(() => setTyped(clocks.asKnown ?? ''), [clocks.asKnown]);
  const read = clocksFrom({ asKnown: typed }).asKnown;
  const apply = () => {
    if (typed === (clocks.asKnown ?? '') || (typed !== '' && read === undefined)) return;
    setClocks(read === undefined ? dayOnly(clocks) : { ...clocks, asKnown: read });
  };
  return (
    <label className="as-of-field">
      <span>{say('asKnown')}</span>
      <Input
        value={typed}
        placeholder={say('asKnownNow')}
        title={say('asKnownHint')}
        status={typed !== '' && read === undefined ? 'error' : ''}
        onChange={({ target }) => setTyped(target.value.trim())}
        onPressEnter={apply}
        onBlur={apply}
      />
    </label>
  );
};

/** A slider that stops only where something was recorded: each stop is a month with entries. */
const EntryMonths = ({ shownDay }: { readonly shownDay: string }) => {
  const say = useTexts(shellTexts);
  const clocks = useClocks();
  const setClocks = useSetClocks();
  const { me } = useStore(session);
  const { data } = useQuery({
    queryKey: ['journal', 'months', me?.authorityId],
    queryFn: () => answerOf(api.GET('/api/journal/months')),
    enabled: Boolean(me && mayDo(me, 'ReadJournal')),
  });
  const months = data?.months ?? [];
  const [moved, setMoved] = useState<number>();
  useEffect(() => setMoved(undefined), [shownDay]);
  if (months.length < 2) return null;
  const here = months.findLastIndex(({ lastDay }) => lastDay <= shownDay);
  const labelOf = (index = 0) => {
    const stop = months[index];
    return stop ? say('sliderEntries', { month: printDay(stop.month), entries: stop.entries }) : '';
  };
  return (
    <Slider
      className="as-of-slider no-print"
      min={0}
      max={months.length - 1}
      value={moved ?? Math.max(here, 0)}
      tooltip={{ formatter: labelOf }}
      onChange={setMoved}
      onChangeComplete={(index) => setClocks({ ...clocks, asOf: months[index]!.lastDay })}
      ariaLabelForHandle={say('slider')}
      ariaValueTextFormatterForHandle={labelOf}
    />
  );
};
