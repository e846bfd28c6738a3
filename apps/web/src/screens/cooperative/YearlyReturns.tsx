import { Card } from 'antd';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printMoney, printNumber } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import type { CooperativeCard } from './deeds.js';
import { cooperativeTexts } from './texts.js';

type Return = CooperativeCard['yearlyReturns'][number];

/** What the cooperative stated of itself, year by year; what it did not state is a dash and no zero. */
export const YearlyReturns = ({ card }: { readonly card: CooperativeCard }) => {
  const say = useTexts(cooperativeTexts);
  const sayCommon = useTexts(commonTexts);
  const { unit } = useStore(preferences);
  const count = (key: 'members' | 'newMembers' | 'regularWorkers'): Column<Return> => ({
    key,
    title: say(key),
    width: 130,
    isNumber: true,
    text: (row) => (row[key] === null ? '–' : printNumber(row[key])),
  });
  const money = (key: 'charterCapital' | 'operatingCapital' | 'revenue' | 'profit'): Column<Return> => ({
    key,
    title: say(key),
    width: 150,
    isNumber: true,
    text: (row) => (row[key] === null ? '–' : printMoney(row[key], unit)),
  });
  const columns: readonly Column<Return>[] = [
    { key: 'year', title: say('year'), width: 70, text: ({ year }) => String(year) },
    count('members'),
    count('newMembers'),
    count('regularWorkers'),
    money('charterCapital'),
    money('operatingCapital'),
    money('revenue'),
    money('profit'),
  ];
  return (
    <Card title={<h2>{say('returns')}</h2>} extra={<span className="muted">{sayCommon(unit)}</span>}>
      <DataTable
        caption={say('returns')}
        columns={columns}
        rows={card.yearlyReturns}
        keyOf={({ position }) => String(position)}
        emptyHint={say('noReturns')}
      />
    </Card>
  );
};
