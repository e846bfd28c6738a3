import { DownloadOutlined, LockOutlined, PrinterOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Card, Modal, Select } from 'antd';
import { useState } from 'react';
import { answerOf, api, type AnswerTo } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printNumber } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { useTexts } from '../../i18n/texts.js';
import { todayInVietNam } from '../../shell/clocks.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { ChangedSince } from './ChangedSince.js';
import { formats } from './formats.js';
import { FreezeReport } from './FreezeReport.js';
import { FrozenReports } from './FrozenReports.js';
import { Paper } from './Paper.js';
import { reportTexts } from './texts.js';

/** The route of this screen, by its id: its declaration loads this file. */
const reportRoute = getRouteApi('/app/report');

const firstYear = 2006;

/** The report as it will stand on paper, what documents say beside it, and what has changed since one was signed. */
export const ReportScreen = () => {
  const say = useTexts(reportTexts);
  const sayCommon = useTexts(commonTexts);
  const { me } = useStore(session);
  const clocks = useClocks();
  const lastYear = Number(todayInVietNam().slice(0, 4)) - 1;
  const { fromYear, toYear = fromYear ?? lastYear, since } = reportRoute.useSearch();
  const navigate = reportRoute.useNavigate();
  const [freezing, setFreezing] = useState(false);
  const set = (change: object) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as never, replace: true });
  const days = { from: `${fromYear ?? toYear}-01-01`, to: `${toYear}-12-31` };
  const query = { ...clocks, ...days };
  const report = useQuery({
    queryKey: ['reports', 'periodic', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/reports/periodic', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
  const years = Array.from({ length: lastYear + 1 - firstYear + 1 }, (_, index) => lastYear + 1 - index);
  const yearChoice = (name: 'fromYear' | 'toYear', value: number, from: number) => (
    <label>
      {say(name)}{' '}
      <Select
        aria-label={say(name)}
        value={value}
        onChange={(year: number) =>
          set({ [name]: year, ...(name === 'fromYear' && year > toYear ? { toYear: year } : {}) })
        }
        options={years.filter((year) => year >= from).map((year) => ({ value: year, label: String(year) }))}
      />
    </label>
  );
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={
        <>
          {me &&
            mayDo(me, 'ExportReport') &&
            formats.map((format) => (
              <Button key={format} icon={<DownloadOutlined />} href={addressOf(query, format)} download>
                {format.toUpperCase()}
              </Button>
            ))}
          <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
            {sayCommon('print')}
          </Button>
          {me && mayDo(me, 'FreezeReport') && (
            <Button type="primary" icon={<LockOutlined />} disabled={!report.data} onClick={() => setFreezing(true)}>
              {say('freeze')}
            </Button>
          )}
        </>
      }
    >
      <search className="filters">
        {yearChoice('fromYear', fromYear ?? toYear, firstYear)}
        {yearChoice('toYear', toYear, fromYear ?? firstYear)}
      </search>
      <Answer of={report}>
        {(found) => (
          <>
            <Paper document={found.document} />
            <div className="cards no-print">
              <FrozenReports />
              <Comparisons rows={found.comparisons} />
              <ChangedSince
                days={days}
                asOf={found.asOf}
                head={found.asKnown}
                since={since}
                onSince={(number) => set({ since: number })}
              />
            </div>
            <p className="muted">
              {say('checkpoint', { size: printNumber(found.checkpoint.size) })}{' '}
              <code className="hash">{found.checkpoint.root}</code>
            </p>
            <Modal
              open={freezing}
              title={say('freeze')}
              footer={null}
              destroyOnHidden
              onCancel={() => setFreezing(false)}
            >
              <FreezeReport subject={found.document.subject} question={questionOf(found)} />
            </Modal>
          </>
        )}
      </Answer>
    </Page>
  );
};

/** What the report on the screen was asked, with the number it was seen at. */
const questionOf = ({ from, to, asOf, asKnown }: AnswerTo<'PeriodicReportController_report'>) => ({
  from,
  to,
  asOf,
  asKnown,
});

const addressOf = (query: Readonly<Record<string, string>>, format: string): string =>
  `/api/reports/periodic/export?${new URLSearchParams({ ...query, format }).toString()}`;

type Comparison = AnswerTo<'PeriodicReportController_report'>['comparisons'][number];

/** What documents state about this period, against what the journal computes. Nothing is put right. */
const Comparisons = ({ rows }: { readonly rows: readonly Comparison[] }) => {
  const say = useTexts(reportTexts);
  const printed = (decimal: string) => printNumber(Number(decimal));
  return (
    <Card title={<h2>{say('comparisons')}</h2>}>
      {rows.length === 0 && <p className="muted">{say('noComparisons')}</p>}
      {rows.length > 0 && (
        <div className="table-scroll" role="region" aria-label={say('comparisons')} tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say('what')}</th>
                {(['stated', 'computed', 'difference'] as const).map((name) => (
                  <th key={name} scope="col" className="number">
                    {say(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ figures, subject, stated, computed, difference, qualifier, explanation }) => (
                <tr key={figures[0]}>
                  <th scope="row">
                    {subject}
                    {explanation && <div className="muted">{explanation}</div>}
                  </th>
                  <td className="number">
                    {qualifier === 'exact' ? '' : `${say(qualifier as 'about')} `}
                    {printed(stated)}
                  </td>
                  <td className="number">{printed(computed)}</td>
                  <td className="number">{printed(difference)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
};
