import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, type AnswerTo } from '../../api/client.js';
import type { FigureRow } from '../../blocks/figures.js';
import { FigureTable } from '../../blocks/FigureTable.js';
import { printMoney, printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { todayInVietNam } from '../../shell/clocks.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { placeName, usePlaces } from '../cooperatives/places.js';
import { daysOf, supportEntries, type CapitalFilters, type Kind } from './filters.js';
import type { PictureProps } from './picture.js';
import { capitalTexts } from './texts.js';

type Total = AnswerTo<'ReportsController_disbursementTotals'>['rows'][number];
type Dimension = 'year' | 'kind' | 'place' | 'source';

/** What was given, by one dimension. The rows add up to the total, which the report of the same question gives too. */
export const Totals = ({ by, clocks, filters, infoOf }: PictureProps & { readonly by: Dimension }) => {
  const say = useTexts(capitalTexts);
  const { unit } = useStore(preferences);
  const nameOf = useName();
  const { kind } = filters;
  const query = {
    ...clocks,
    ...daysOf(filters, clocks.asOf ?? todayInVietNam()),
    by: kind === undefined || by === 'kind' ? by : `kind,${by}`,
  };
  const totals = useQuery({
    queryKey: ['reports', 'totals', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/reports/totals', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
  return (
    <Answer of={totals}>
      {(found) => {
        const rows = found.rows.filter((row) => kind === undefined || row.kind === kind);
        const amount =
          kind === undefined ? found.total.amount : rows.reduce((sum, row) => sum + BigInt(row.amount), 0n).toString();
        const { entries, amount: across } = found.straddling;
        return (
          <FigureTable
            title={say(`by-${by}`)}
            head={say(by)}
            columns={by === 'source' ? [say('amount')] : [say('amount'), say('organisations')]}
            first="chart"
            rows={[...rows]
              .sort(by === 'year' ? undefined : (a, b) => Number(BigInt(b.amount) - BigInt(a.amount)))
              .map((row) => rowOf(row, by, filters, nameOf))}
            total={[
              { money: amount },
              // One organisation may stand in several rows: only the report can tell how many there are.
              ...(by === 'source' ? [] : [{ count: kind === undefined ? found.total.organisations : null }]),
            ]}
            note={
              entries > 0
                ? say('straddling', { entries: printNumber(entries), amount: printMoney(across, unit) })
                : undefined
            }
            howComputed={<p>{say('totalsHow')}</p>}
            exported={{ fileName: say(`file-${by}`), info: infoOf(say(`by-${by}`), found) }}
          />
        );
      }}
    </Answer>
  );
};

const useName = () => {
  const say = useTexts(capitalTexts);
  const places = usePlaces();
  return (by: Dimension, value: string): string => {
    if (!value) return say('unknown');
    if (by === 'place') return placeName(places, value);
    if (by === 'year') return value;
    return by === 'source' ? say(`${value as 'central'}-source`) : say(value as Kind);
  };
};

const rowOf = (row: Total, by: Dimension, filters: CapitalFilters, nameOf: ReturnType<typeof useName>): FigureRow => {
  const value = row[by] ?? '';
  return {
    key: value || '-',
    name: nameOf(by, value),
    figures: [{ money: row.amount }, ...(by === 'source' ? [] : [{ count: row.organisations }])],
    entries: supportEntries(filters, { [by]: value || undefined }),
  };
};
