import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printDay } from '../../blocks/dates.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { capitalTexts } from '../capital/texts.js';
import type { Source } from '../funds/deeds.js';
import { deeds, type Deed } from './deeds.js';
import { programmesTexts } from './texts.js';

interface ProgrammeCardProps {
  readonly programmeId: string;
  readonly onDeed: (deed: Deed) => void;
}

/** One programme as of the day looked at, with what may be recorded of it. */
export const ProgrammeCard = ({ programmeId, onDeed }: ProgrammeCardProps) => {
  const say = useTexts(programmesTexts);
  const sayCapital = useTexts(capitalTexts);
  const { me } = useStore(session);
  const { unit } = useStore(preferences);
  const clocks = useClocks();
  const programme = useQuery({
    queryKey: ['programmes', 'one', programmeId, clocks],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/programmes/{programmeId}', { params: { path: { programmeId }, query: clocks }, signal })),
  });
  return (
    <Answer of={programme}>
      {({ status, period, kinds, legalBasis, budgets, targets }) => (
        <>
          <dl className="facts">
            <Fact name={say('status')} value={say(status)} />
            <Fact
              name={say('period')}
              value={`${printDay(period.from)} – ${period.to ? printDay(period.to) : say('noEnd')}`}
            />
            <Fact name={say('kinds')} value={kinds.map((kind) => sayCapital(kind)).join(', ')} />
            <Fact
              name={say('basis')}
              value={
                legalBasis.map(({ article, text }) => [article, text].filter(Boolean).join(', ')).join('; ') || '–'
              }
            />
          </dl>
          {status === 'open' && (
            <p className="page-actions">
              {deeds
                .filter((each) => me && mayDo(me, each))
                .map((each) => (
                  <Button key={each} danger={each === 'CloseProgramme'} onClick={() => onDeed(each)}>
                    {say(each)}
                  </Button>
                ))}
            </p>
          )}
          <h3>{say('budgets')}</h3>
          {budgets.length === 0 ? (
            <p className="muted">{say('noBudgets')}</p>
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{say('year')}</th>
                  <th scope="col">{say('source')}</th>
                  <th scope="col" className="number">
                    {say('amount')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {budgets.map(({ year, source, amount, position }) => (
                  <tr key={position}>
                    <th scope="row">{year}</th>
                    <td>{sayCapital(`${source as Source}-source`)}</td>
                    <td className="number">{printMoney(amount, unit)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <h3>{say('targets')}</h3>
          {targets.length === 0 ? (
            <p className="muted">{say('noTargets')}</p>
          ) : (
            <ul>
              {targets.map(({ targetId, title, value, unit: counted }) => (
                <li key={targetId}>
                  {title}: {value} {counted}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Answer>
  );
};

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div className="fact-row">
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
