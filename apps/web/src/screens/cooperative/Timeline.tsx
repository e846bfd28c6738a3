import { Button, Card, Checkbox } from 'antd';
import { useState } from 'react';
import { printWhen } from '../../blocks/dates.js';
import { printMoney, printNumber } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { Answer, Nothing } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { cooperativeTexts } from './texts.js';
import { useTimeline, type TimelineItem as Item } from './use-timeline.js';

interface TimelineProps {
  readonly cooperativeId: string;
  readonly onOpen: (position: number) => void;
}

/** Everything that happened, of every kind, the latest first, in years. */
export const Timeline = ({ cooperativeId, onOpen }: TimelineProps) => {
  const say = useTexts(cooperativeTexts);
  const sayCommon = useTexts(commonTexts);
  const { unit } = useStore(preferences);
  const [kind, setKind] = useState<string>();
  const [withCorrections, setWithCorrections] = useState(false);
  const list = useTimeline(cooperativeId, withCorrections);
  return (
    <Card title={<h2>{say('timeline')}</h2>} extra={<span className="muted">{sayCommon(unit)}</span>}>
      <Answer of={list}>
        {({ rows }) => (
          <div className="timeline">
            <Chips rows={rows} kind={kind} onKind={setKind} />
            <Checkbox
              className="no-print"
              checked={withCorrections}
              onChange={({ target }) => setWithCorrections(target.checked)}
            >
              {say('withCorrections')}
            </Checkbox>
            <Years rows={rows.filter((row) => kind === undefined || row.kind === kind)} onOpen={onOpen} />
          </div>
        )}
      </Answer>
    </Card>
  );
};

interface ChipsProps {
  readonly rows: readonly Item[];
  readonly kind: string | undefined;
  readonly onKind: (kind: string | undefined) => void;
}

/** A chip for each kind there is, with how many entries it has. */
const Chips = ({ rows, kind, onKind }: ChipsProps) => {
  const say = useTexts(cooperativeTexts);
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.kind, (counts.get(row.kind) ?? 0) + 1);
  const chip = (key: string | undefined, name: string, count: number) => (
    <Button
      key={name}
      size="small"
      shape="round"
      type={kind === key ? 'primary' : 'default'}
      aria-pressed={kind === key}
      onClick={() => onKind(key)}
    >
      {name} ({printNumber(count)})
    </Button>
  );
  return (
    <div className="chips no-print">
      {chip(undefined, say('everything'), rows.length)}
      {[...counts].map(([key, count]) => chip(key, say(key as 'life'), count))}
    </div>
  );
};

const Years = ({ rows, onOpen }: { readonly rows: readonly Item[]; readonly onOpen: TimelineProps['onOpen'] }) => {
  const say = useTexts(cooperativeTexts);
  if (!rows.length) return <Nothing hint={say('noEntries')} />;
  const years = new Map<string, Item[]>();
  for (const row of rows) {
    const year = row.occurredOn.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years].map(([year, items]) => (
    <section key={year}>
      <h3 className="timeline-year">{year}</h3>
      <ul className="plain-list">
        {items.map((item) => (
          <Entry key={item.position} item={item} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  ));
};

const Entry = ({ item, onOpen }: { readonly item: Item; readonly onOpen: TimelineProps['onOpen'] }) => {
  const say = useTexts(cooperativeTexts);
  const { language, unit } = useStore(preferences);
  const { position, told, amount, replacedBy, reversedBy } = item;
  const isReplaced = replacedBy !== null || reversedBy !== null;
  return (
    <li className={isReplaced ? 'plain-row entry-replaced' : 'plain-row'}>
      <span className="timeline-day">{printWhen(item as Parameters<typeof printWhen>[0], language)}</span>
      <div className="timeline-what">
        <button type="button" className="entry-open" onClick={() => onOpen(position)}>
          {told.sentence[language]}
        </button>
        {replacedBy !== null && <div className="muted">{say('corrected', { position: replacedBy })}</div>}
        {reversedBy !== null && <div className="muted">{say('reversed', { position: reversedBy })}</div>}
      </div>
      {amount !== null && <span className="number">{printMoney(amount, unit)}</span>}
    </li>
  );
};
