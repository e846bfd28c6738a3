import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, type AnswerTo } from '../../api/client.js';
import { printPercent, type FigureRow } from '../../blocks/figures.js';
import { FigureTable } from '../../blocks/FigureTable.js';
import { useTexts } from '../../i18n/texts.js';
import { Answer } from '../../shell/states.js';
import { entriesOf, fundEntries } from './filters.js';
import type { PictureProps } from './picture.js';
import { capitalTexts } from './texts.js';

type Position = AnswerTo<'UtilisationController_utilisation'>;

/** From the capital to what is still to be lent: each bar is what stands between. */
export const Waterfall = ({ clocks, filters: { fundId }, infoOf }: PictureProps) => {
  const say = useTexts(capitalTexts);
  const query = { ...clocks, ...(fundId === undefined ? {} : { fundId }) };
  const position = useQuery({
    queryKey: ['reports', 'utilisation', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/reports/utilisation', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
  return (
    <Answer of={position}>
      {(found) => (
        <FigureTable
          title={say('waterfall')}
          head={say('part')}
          columns={[say('amount')]}
          picture="waterfall"
          first="chart"
          rows={rowsOf(found, say)}
          note={
            <>
              {say('utilisation', {
                utilisation: printPercent(found.utilisationPercent),
                outstanding: printPercent(found.outstandingPercent),
              })}
              {found.unstated.length > 0 && ` ${say('unstated')}`}
            </>
          }
          howComputed={<p>{say('waterfallHow')}</p>}
          exported={{ fileName: say('waterfallFile'), info: infoOf(say('waterfall'), found) }}
        />
      )}
    </Answer>
  );
};

/** Money in, money out: what the named steps leave over is income, recoveries and costs. */
const rowsOf = (found: Position, say: ReturnType<typeof useTexts<keyof typeof capitalTexts.vi>>): FigureRow[] => {
  const [capital, committed, disbursed, repaid, available] = (
    ['capital', 'committed', 'disbursed', 'repaid', 'available'] as const
  ).map((name) => BigInt(found[name])) as [bigint, bigint, bigint, bigint, bigint];
  const other = available - (capital - committed - disbursed + repaid);
  const row = (key: keyof typeof fundEntries | 'available', amount: bigint, stands = false): FigureRow => ({
    key,
    name: say(key as 'capital'),
    figures: [{ money: amount.toString() }],
    stands,
    entries: entriesOf(key === 'available' ? [...new Set(Object.values(fundEntries).flat())] : fundEntries[key]),
  });
  return [
    row('capital', capital, true),
    row('committed', -committed),
    row('disbursed', -disbursed),
    row('repaid', repaid),
    row('other', other),
    row('available', available, true),
  ];
};
