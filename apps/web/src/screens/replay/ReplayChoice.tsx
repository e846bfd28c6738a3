import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Card, Select } from 'antd';
import { answerOf, api, type AnswerTo } from '../../api/client.js';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import { foldedFilter } from '../../blocks/folding.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import { reports, type Collection } from './subjects.js';
import { replayTexts } from './texts.js';

type CooperativePage = AnswerTo<'CooperativesController_list'>;
type LoanPage = AnswerTo<'LoansController_list'>;

/** What can be replayed, to choose from by name. */
export const ReplayChoice = () => {
  const say = useTexts(replayTexts);
  return (
    <Page title={say('title')} intro={say('choiceIntro')}>
      <div className="cards">
        <Card title={<h2>{say('cooperatives')}</h2>}>
          <Cooperatives />
        </Card>
        <Card title={<h2>{say('loans')}</h2>}>
          <Loans />
        </Card>
        <Card title={<h2>{say('funds')}</h2>}>
          <Funds />
        </Card>
        <Card title={<h2>{say('reports')}</h2>}>
          <ul className="plain-list">
            {reports.map((id) => (
              <li key={id} className="plain-row">
                <Link
                  to="/replay/$collection/$id"
                  params={{ collection: 'reports', id }}
                  search={id === 'totals' ? { by: 'kind' } : {}}
                >
                  {say(`report-${id}`)}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </Page>
  );
};

interface ChoiceProps {
  readonly collection: Collection;
  readonly options: { readonly value: string; readonly label: string }[];
}

const Choice = ({ collection, options }: ChoiceProps) => {
  const say = useTexts(replayTexts);
  const navigate = useNavigate();
  return (
    <Select
      className="replay-choice"
      showSearch={{ filterOption: foldedFilter }}
      aria-label={say(collection)}
      placeholder={say('choose')}
      options={options}
      onChange={(id: string) => void navigate({ to: '/replay/$collection/$id', params: { collection, id } })}
    />
  );
};

const Cooperatives = () => {
  const clocks = useClocks();
  const all = useAllPages<CooperativePage['items'][number], CooperativePage>(
    ['replay', 'cooperatives', clocks],
    (cursor, signal) =>
      answerOf(
        api.GET('/api/cooperatives', {
          params: { query: { ...clocks, limit: pageRowsMax, ...(cursor === undefined ? {} : { cursor }) } },
          signal,
        }),
      ),
  );
  return (
    <Answer of={all}>
      {({ rows }) => (
        <Choice
          collection="cooperatives"
          options={rows.map(({ cooperativeId, name }) => ({ value: cooperativeId, label: name }))}
        />
      )}
    </Answer>
  );
};

const Loans = () => {
  const clocks = useClocks();
  const all = useAllPages<LoanPage['items'][number], LoanPage>(['replay', 'loans', clocks], (cursor, signal) =>
    answerOf(
      api.GET('/api/loans', {
        params: { query: { ...clocks, limit: pageRowsMax, ...(cursor === undefined ? {} : { cursor }) } },
        signal,
      }),
    ),
  );
  return (
    <Answer of={all}>
      {({ rows }) => (
        <Choice
          collection="loans"
          options={rows.map(({ loanId, contractNo, borrowerName }) => ({
            value: loanId,
            label: `${contractNo ?? loanId} · ${borrowerName}`,
          }))}
        />
      )}
    </Answer>
  );
};

const Funds = () => {
  const clocks = useClocks();
  const funds = useQuery({
    queryKey: ['replay', 'funds', clocks],
    queryFn: ({ signal }) => answerOf(api.GET('/api/funds', { params: { query: clocks }, signal })),
  });
  return (
    <Answer of={funds}>
      {({ items }) => (
        <ul className="plain-list">
          {items.map(({ fundId, name }) => (
            <li key={fundId} className="plain-row">
              <Link to="/replay/$collection/$id" params={{ collection: 'funds', id: fundId }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Answer>
  );
};
