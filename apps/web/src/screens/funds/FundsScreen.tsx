import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { deeds, type Deed } from './deeds.js';
import { FundDeed } from './FundDeed.js';
import { fundsTexts } from './texts.js';

type Fund = Schema<'FundPosition'>;
const sums = ['capital', 'committed', 'outstanding', 'cash', 'available'] as const;

/** The funds as of a day, and what moves their capital. */
export const FundsScreen = () => {
  const say = useTexts(fundsTexts);
  const { me } = useStore(session);
  const { unit } = useStore(preferences);
  const clocks = useClocks();
  const [deed, setDeed] = useState<Deed>();
  const list = useQuery({
    queryKey: ['funds', clocks],
    queryFn: ({ signal }) => answerOf(api.GET('/api/funds', { params: { query: clocks }, signal })),
    placeholderData: keepPreviousData,
  });
  const columns: readonly Column<Fund>[] = [
    {
      key: 'name',
      title: say('name'),
      width: 280,
      text: ({ name }) => name,
      show: ({ name, fundId }) => (
        <Link className="row-name" to="/replay/$collection/$id" params={{ collection: 'funds', id: fundId }}>
          {name}
        </Link>
      ),
    },
    ...sums.map((sum) => ({
      key: sum,
      title: say(sum),
      width: 160,
      isNumber: true,
      text: (fund: Fund) => printMoney(fund[sum], unit),
      orderBy: (fund: Fund) => Number(fund[sum]),
    })),
  ];
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={deeds
        .filter((each) => me && mayDo(me, each))
        .map((each) => (
          <Button key={each} onClick={() => setDeed(each)}>
            {say(each)}
          </Button>
        ))}
    >
      <Answer of={list}>
        {({ items }) => (
          <>
            <DataTable
              caption={say('title')}
              columns={columns}
              rows={items}
              keyOf={({ fundId }) => fundId}
              emptyHint={say('none')}
            />
            {deed && <FundDeed deed={deed} funds={items} onClose={() => setDeed(undefined)} />}
          </>
        )}
      </Answer>
    </Page>
  );
};
