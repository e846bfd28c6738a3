import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { FigureTable } from '../../blocks/FigureTable.js';
import { useTexts } from '../../i18n/texts.js';
import { Answer } from '../../shell/states.js';
import { entriesOf, fundEntries } from './filters.js';
import type { PictureProps } from './picture.js';
import { capitalTexts } from './texts.js';

/** What is owed, by the days it is overdue. */
export const Ageing = ({ clocks, filters: { fundId }, infoOf }: PictureProps) => {
  const say = useTexts(capitalTexts);
  const query = { ...clocks, ...(fundId === undefined ? {} : { fundId }) };
  const book = useQuery({
    queryKey: ['reports', 'loan-book', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/reports/loan-book', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
  return (
    <Answer of={book}>
      {(found) => (
        <FigureTable
          title={say('ageing')}
          head={say('overdueDays')}
          columns={[say('outstanding'), say('overduePrincipal'), say('overdueInterest'), say('loans')]}
          first="chart"
          rows={found.total.ageing.map(({ from, to, loans, ...sums }) => ({
            key: String(from),
            name:
              to === null ? say('daysFrom', { from }) : to === 0 ? say('notOverdue') : say('daysBetween', { from, to }),
            figures: [
              { money: sums.outstanding },
              { money: sums.overduePrincipal },
              { money: sums.overdueInterest },
              { count: loans },
            ],
            entries: entriesOf(fundEntries.loans),
          }))}
          total={[
            { money: found.total.outstanding },
            { money: found.total.overduePrincipal },
            { money: found.total.overdueInterest },
            { count: found.total.owingLoans },
          ]}
          howComputed={<p>{say('ageingHow')}</p>}
          exported={{ fileName: say('ageingFile'), info: infoOf(say('ageing'), found) }}
        />
      )}
    </Answer>
  );
};
