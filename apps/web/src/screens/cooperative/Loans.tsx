import { Card } from 'antd';
import { answerOf, api, type AnswerTo } from '../../api/client.js';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printDay } from '../../blocks/dates.js';
import { printMoney } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { cooperativeTexts } from './texts.js';

type LoansPage = AnswerTo<'LoansController_list'>;
type Loan = LoansPage['items'][number];

/** What the cooperative borrowed of the fund, as of the day. */
export const Loans = ({ cooperativeId }: { readonly cooperativeId: string }) => {
  const say = useTexts(cooperativeTexts);
  const sayCommon = useTexts(commonTexts);
  const clocks = useClocks();
  const { unit } = useStore(preferences);
  const list = useAllPages<Loan, LoansPage>(['loans', { cooperativeId, clocks }], (cursor, signal) =>
    answerOf(
      api.GET('/api/loans', {
        params: {
          query: { ...clocks, cooperativeId, limit: pageRowsMax, ...(cursor === undefined ? {} : { cursor }) },
        },
        signal,
      }),
    ),
  );
  const columns: readonly Column<Loan>[] = [
    { key: 'loan', title: say('loan'), width: 120, text: ({ contractNo, loanId }) => contractNo ?? loanId },
    { key: 'purpose', title: say('purpose'), width: 240, text: ({ purpose }) => purpose },
    { key: 'appliedOn', title: say('appliedOn'), width: 120, text: ({ appliedOn }) => printDay(appliedOn) },
    {
      key: 'status',
      title: say('loanStatus'),
      width: 150,
      text: ({ status }) => say(`loan-${status}` as 'loan-active'),
    },
    {
      key: 'disbursed',
      title: say('disbursed'),
      width: 150,
      isNumber: true,
      text: ({ disbursed }) => printMoney(disbursed, unit),
    },
    {
      key: 'outstanding',
      title: say('outstanding'),
      width: 150,
      isNumber: true,
      text: ({ outstanding }) => printMoney(outstanding, unit),
    },
  ];
  return (
    <Card title={<h2>{say('loans')}</h2>} extra={<span className="muted">{sayCommon(unit)}</span>}>
      <Answer of={list}>
        {({ rows }) => (
          <DataTable
            caption={say('loans')}
            columns={columns}
            rows={rows}
            keyOf={({ loanId }) => loanId}
            emptyHint={say('noLoans')}
          />
        )}
      </Answer>
    </Card>
  );
};
