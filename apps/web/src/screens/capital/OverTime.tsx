import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { printDay } from '../../blocks/dates.js';
import { FigureTable } from '../../blocks/FigureTable.js';
import { useTexts } from '../../i18n/texts.js';
import { Answer } from '../../shell/states.js';
import { entriesOf, fundEntries } from './filters.js';
import type { PictureProps } from './picture.js';
import { capitalTexts } from './texts.js';

const moneys = ['capital', 'disbursed', 'outstanding', 'available'] as const;

/** How much of the capital was out at the end of each step of time. */
export const OverTime = ({ clocks, filters: { fundId, step = 'quarter', fromYear, toYear }, infoOf }: PictureProps) => {
  const say = useTexts(capitalTexts);
  const query = { ...clocks, step, ...(fundId === undefined ? {} : { fundId }) };
  const series = useQuery({
    queryKey: ['reports', 'over-time', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/reports/utilisation/over-time', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
  const isAsked = (day: string) => day >= `${fromYear ?? ''}` && day <= `${toYear ?? '9999'}-12-31`;
  return (
    <Answer of={series}>
      {(found) => (
        <FigureTable
          title={say('overTime')}
          head={say('day')}
          columns={[...moneys.map((name) => say(name)), say('utilisationPercent'), say('outstandingPercent')]}
          picture="lines"
          first="chart"
          rows={found.points
            .filter(({ day }) => isAsked(day))
            .map((point) => ({
              key: point.day,
              name: printDay(point.day),
              figures: [
                ...moneys.map((name) => ({ money: point[name] })),
                { percent: point.utilisationPercent },
                { percent: point.outstandingPercent },
              ],
              entries: entriesOf([...new Set(Object.values(fundEntries).flat())], `..${point.day}`),
            }))}
          howComputed={<p>{say('overTimeHow')}</p>}
          exported={{ fileName: say('overTimeFile'), info: infoOf(say('overTime'), found) }}
        />
      )}
    </Answer>
  );
};
