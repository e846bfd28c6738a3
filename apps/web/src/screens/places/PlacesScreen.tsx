import { Button, Input } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client.js';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import { mayDo, session } from '../../api/session.js';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printDay } from '../../blocks/dates.js';
import { isFound } from '../../blocks/folding.js';
import { useTexts } from '../../i18n/texts.js';
import { todayInVietNam } from '../../shell/clocks.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { placeName, usePlaces } from '../cooperatives/places.js';
import { DefinePlace, SucceedPlace } from './PlaceDeed.js';
import { placesTexts } from './texts.js';

type Place = Schema<'ListedPlace'>;
const deeds = [
  { permission: 'DefinePlace', name: 'define' },
  { permission: 'SucceedPlace', name: 'succeed' },
] as const;

/** The administrative units of the day looked at. */
export const PlacesScreen = () => {
  const say = useTexts(placesTexts);
  const { me } = useStore(session);
  const { asOf = todayInVietNam(), asKnown } = useClocks();
  const everyPlace = usePlaces();
  const [typed, setTyped] = useState('');
  const [deed, setDeed] = useState<'define' | 'succeed'>();
  const asked = { asOf, ...(asKnown ? { asKnown } : {}), limit: pageRowsMax };
  const places = useAllPages<Place, { items: Place[]; next: string | null }>(
    ['places', 'of', asked],
    (cursor, signal) =>
      answerOf(api.GET('/api/places', { params: { query: { ...asked, ...(cursor ? { cursor } : {}) } }, signal })),
  );
  const named = (ids: readonly string[]) => ids.map((id) => placeName(everyPlace, id)).join('; ') || '–';
  const columns: readonly Column<Place>[] = [
    { key: 'name', title: say('name'), width: 260, text: ({ name }) => name, orderBy: ({ name }) => name },
    {
      key: 'level',
      title: say('level'),
      width: 110,
      text: ({ level }) => say(level),
      orderBy: ({ level }) => level,
    },
    {
      key: 'parent',
      title: say('parent'),
      width: 240,
      text: ({ parentId }) => named(parentId ? [parentId] : []),
      orderBy: ({ parentId }) => named(parentId ? [parentId] : []),
    },
    {
      key: 'validFrom',
      title: say('validFrom'),
      width: 120,
      text: ({ validFrom }) => printDay(validFrom),
      orderBy: ({ validFrom }) => validFrom,
    },
    { key: 'validTo', title: say('validTo'), width: 120, text: ({ validTo }) => (validTo ? printDay(validTo) : '–') },
    { key: 'successors', title: say('successors'), width: 280, text: ({ successorIds }) => named(successorIds) },
  ];
  const close = () => setDeed(undefined);
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={deeds
        .filter(({ permission }) => me && mayDo(me, permission))
        .map(({ name }) => (
          <Button key={name} onClick={() => setDeed(name)}>
            {say(name)}
          </Button>
        ))}
    >
      <search className="filters">
        <Input
          aria-label={say('search')}
          placeholder={say('search')}
          allowClear
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </search>
      <Answer of={places}>
        {({ rows }) => (
          <DataTable
            caption={say('title')}
            columns={columns}
            rows={rows.filter(({ name }) => isFound(typed, name))}
            keyOf={({ placeId }) => placeId}
            emptyHint={say('none')}
          />
        )}
      </Answer>
      {deed === 'define' && <DefinePlace onClose={close} />}
      {deed === 'succeed' && <SucceedPlace onClose={close} />}
    </Page>
  );
};
