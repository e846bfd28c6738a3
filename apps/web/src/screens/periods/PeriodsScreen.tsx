import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Drawer, Modal, Tag } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printDay } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { ClosePeriod } from './ClosePeriod.js';
import { Closing } from './Closing.js';
import { nameOfPeriod } from './period-name.js';
import { periodsTexts } from './texts.js';

/** The route of this screen, by its id: its declaration loads this file. */
const periodsRoute = getRouteApi('/app/periods');

type Row = Schema<'ListedPeriod'>;

/** Months, quarters and years that were closed, what the journal said then, and whether it still does. */
export const PeriodsScreen = () => {
  const say = useTexts(periodsTexts);
  const { me } = useStore(session);
  const { language } = useStore(preferences);
  const clocks = useClocks();
  const { period } = periodsRoute.useSearch();
  const navigate = periodsRoute.useNavigate();
  const [closing, setClosing] = useState(false);
  const columns = useColumns();
  const list = useQuery({
    queryKey: ['periods', clocks],
    queryFn: ({ signal }) => answerOf(api.GET('/api/periods', { params: { query: clocks }, signal })),
  });
  const open = (chosen: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, period: chosen }) as never });
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={
        me &&
        mayDo(me, 'ClosePeriod') && (
          <Button type="primary" onClick={() => setClosing(true)}>
            {say('close')}
          </Button>
        )
      }
    >
      <Answer of={list}>
        {({ items }) => (
          <DataTable
            caption={say('title')}
            columns={columns}
            rows={items}
            keyOf={({ period: name, closedAt }) => `${name} ${closedAt}`}
            onOpen={(row) => open(row.period)}
            emptyHint={say('none')}
          />
        )}
      </Answer>
      <Modal open={closing} title={say('close')} footer={null} destroyOnHidden onCancel={() => setClosing(false)}>
        <ClosePeriod />
      </Modal>
      <Drawer
        open={period !== undefined}
        title={period === undefined ? '' : nameOfPeriod(period, language)}
        size={720}
        onClose={() => open(undefined)}
      >
        {period !== undefined && <Closing key={period} period={period} />}
      </Drawer>
    </Page>
  );
};

const useColumns = (): readonly Column<Row>[] => {
  const say = useTexts(periodsTexts);
  const { language } = useStore(preferences);
  return [
    {
      key: 'period',
      title: say('period'),
      width: 150,
      text: ({ period }) => nameOfPeriod(period, language),
      orderBy: ({ toDay }) => toDay,
      show: ({ period }) => (
        <Link to="/periods" search={(before: object) => ({ ...before, period }) as never}>
          {nameOfPeriod(period, language)}
        </Link>
      ),
    },
    {
      key: 'days',
      title: say('days'),
      width: 210,
      text: ({ fromDay, toDay }) => `${printDay(fromDay)} – ${printDay(toDay)}`,
    },
    {
      key: 'status',
      title: say('status'),
      width: 130,
      text: ({ status }) => say(status),
      show: ({ status }) => <Tag color={status === 'closed' ? 'green' : 'orange'}>{say(status)}</Tag>,
    },
    { key: 'closedOn', title: say('closedOn'), width: 120, text: ({ closedOn }) => printDay(closedOn) },
    {
      key: 'closedAt',
      title: say('closedAt'),
      width: 130,
      isNumber: true,
      text: ({ closedAt }) => printNumber(closedAt),
      orderBy: ({ closedAt }) => closedAt,
    },
    { key: 'note', title: say('noteOrReason'), width: 320, text: ({ reason, note }) => reason ?? note ?? '–' },
  ];
};
