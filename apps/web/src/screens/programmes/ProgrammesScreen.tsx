import { Button, Drawer, Tag } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client.js';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import { mayDo, session } from '../../api/session.js';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printDay } from '../../blocks/dates.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { capitalTexts } from '../capital/texts.js';
import type { Deed } from './deeds.js';
import { ProgrammeCard } from './ProgrammeCard.js';
import { ProgrammeDeed } from './ProgrammeDeed.js';
import { programmesTexts } from './texts.js';

type Programme = Schema<'ProgrammeListed'>;

/** The programmes of the day looked at; a manager opens, extends, funds and closes them. */
export const ProgrammesScreen = () => {
  const say = useTexts(programmesTexts);
  const { me } = useStore(session);
  const clocks = useClocks();
  const columns = useColumns((programmeId) => setChosen(programmeId));
  const [chosen, setChosen] = useState<string>();
  const [deed, setDeed] = useState<Deed>();
  const asked = { ...clocks, limit: pageRowsMax };
  const programmes = useAllPages<Programme, { items: Programme[]; next: string | null }>(
    ['programmes', asked],
    (cursor, signal) =>
      answerOf(api.GET('/api/programmes', { params: { query: { ...asked, ...(cursor ? { cursor } : {}) } }, signal })),
  );
  const programme = programmes.data?.rows.find(({ programmeId }) => programmeId === chosen);
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={
        me &&
        mayDo(me, 'OpenProgramme') && (
          <Button type="primary" onClick={() => setDeed('OpenProgramme')}>
            {say('OpenProgramme')}
          </Button>
        )
      }
    >
      <Answer of={programmes}>
        {({ rows }) => (
          <DataTable
            caption={say('title')}
            columns={columns}
            rows={rows}
            keyOf={({ programmeId }) => programmeId}
            emptyHint={say('none')}
          />
        )}
      </Answer>
      <Drawer open={programme !== undefined} title={programme?.name} size="large" onClose={() => setChosen(undefined)}>
        {/* Longer than a narrow screen, it must be scrolled by keyboard too. */}
        <div tabIndex={0} role="group" aria-label={programme?.name}>
          {programme && <ProgrammeCard programmeId={programme.programmeId} onDeed={setDeed} />}
        </div>
      </Drawer>
      {deed && (
        <ProgrammeDeed
          deed={deed}
          {...(deed !== 'OpenProgramme' && programme ? { programme } : {})}
          onClose={() => setDeed(undefined)}
        />
      )}
    </Page>
  );
};

const useColumns = (open: (programmeId: string) => void): readonly Column<Programme>[] => {
  const say = useTexts(programmesTexts);
  const sayCapital = useTexts(capitalTexts);
  return [
    {
      key: 'name',
      title: say('name'),
      width: 380,
      text: ({ name }) => name,
      orderBy: ({ name }) => name,
      show: ({ programmeId, name }) => (
        <Button type="link" size="small" className="entry-open" onClick={() => open(programmeId)}>
          {name}
        </Button>
      ),
    },
    {
      key: 'status',
      title: say('status'),
      width: 120,
      text: ({ status }) => say(status),
      show: ({ status }) => <Tag color={status === 'open' ? 'success' : 'default'}>{say(status)}</Tag>,
    },
    {
      key: 'period',
      title: say('period'),
      width: 230,
      text: ({ period }) => `${printDay(period.from)} – ${period.to ? printDay(period.to) : say('noEnd')}`,
      orderBy: ({ period }) => period.from,
    },
    {
      key: 'kinds',
      title: say('kinds'),
      width: 320,
      text: ({ kinds }) => kinds.map((kind) => sayCapital(kind)).join(', '),
    },
  ];
};
