import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button, Card } from 'antd';
import { answerOf, api, type AnswerTo } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printDay } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { ProofBadge } from '../../blocks/ProofBadge.js';
import { commonTexts } from '../../i18n/common.js';
import { useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { Since } from '../periods/Since.js';
import { formats } from './formats.js';
import { Paper } from './Paper.js';
import { reportTexts } from './texts.js';

/** The route of this screen, by its id: its declaration loads this file. */
const frozenReportRoute = getRouteApi('/app/report/$reportId');

/** A report as it was signed, read from its entry, and whether it is still right. */
export const FrozenReportScreen = () => {
  const say = useTexts(reportTexts);
  const sayCommon = useTexts(commonTexts);
  const { me } = useStore(session);
  const { reportId } = frozenReportRoute.useParams();
  const path = { reportId };
  const report = useQuery({
    queryKey: ['frozen-reports', 'one', reportId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/frozen-reports/{reportId}', { params: { path }, signal })),
  });
  return (
    <Page
      title={say('frozenTitle')}
      intro={<Link to="/report">{say('backToReport')}</Link>}
      actions={
        <>
          {me &&
            mayDo(me, 'ExportReport') &&
            formats.map((format) => (
              <Button
                key={format}
                icon={<DownloadOutlined />}
                href={`/api/frozen-reports/${reportId}/export?format=${format}`}
                download
              >
                {format.toUpperCase()}
              </Button>
            ))}
          <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
            {sayCommon('print')}
          </Button>
        </>
      }
    >
      <Answer of={report}>
        {(found) => (
          <>
            <Signed report={found} />
            <Paper document={found.document} />
          </>
        )}
      </Answer>
    </Page>
  );
};

/** By whom, when and by which entry it was frozen, and what has become of it. */
const Signed = ({ report }: { readonly report: AnswerTo<'FrozenReportsController_one'> }) => {
  const say = useTexts(reportTexts);
  const { reportId, frozenAt, frozenOn, frozenByLogin, asOf, asKnown, leafHash } = report;
  return (
    <Card>
      <Alert
        type="info"
        showIcon
        title={say('frozenLine', {
          on: printDay(frozenOn),
          position: printNumber(frozenAt),
          login: frozenByLogin ?? '–',
        })}
        description={
          <>
            <p>
              {say('frozenClocks', { asOf: printDay(asOf), asKnown: printNumber(asKnown) })}{' '}
              <Link
                className="inline-link"
                to="/journal"
                search={(before: object) => ({ ...before, entry: frozenAt }) as never}
              >
                {say('openEntry')}
              </Link>
            </p>
            <ProofBadge position={frozenAt} leafHash={leafHash} />
          </>
        }
      />
      <div className="no-print frozen-check">
        <StillRight reportId={reportId} />
      </div>
    </Card>
  );
};

/** The report asked again now: the same page, or its lines that moved and the entries since that moved them. */
const StillRight = ({ reportId }: { readonly reportId: string }) => {
  const say = useTexts(reportTexts);
  const check = useQuery({
    queryKey: ['frozen-reports', 'check', reportId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/frozen-reports/{reportId}/check', { params: { path: { reportId } }, signal })),
  });
  return (
    <section aria-live="polite" className="stack">
      <h2>{say('frozenStillRight')}</h2>
      <Answer of={check}>
        {({ holds, faults, sameToday, lines, since, asKnown }) => (
          <>
            <Alert
              type={holds ? 'success' : 'error'}
              showIcon
              title={say(holds ? 'holds' : 'broken')}
              description={say(holds ? 'holdsHint' : 'brokenHint')}
            />
            {!holds && <Lines {...faults} />}
            <Alert
              type={sameToday ? 'success' : 'warning'}
              showIcon
              title={say(sameToday ? 'sameToday' : 'movedToday', { asKnown: printNumber(asKnown) })}
            />
            {!sameToday && <Lines {...lines} />}
            {since.map((each) => (
              <Since key={each.report} {...each} />
            ))}
          </>
        )}
      </Answer>
    </section>
  );
};

/** Lines of the page that differ, as signed and as they would be now. */
const Lines = ({ before, after }: { readonly before: readonly string[]; readonly after: readonly string[] }) => {
  const say = useTexts(reportTexts);
  return (
    <dl className="facts">
      {(
        [
          ['asSigned', before],
          ['asToday', after],
        ] as const
      ).map(([name, lines]) => (
        <div key={name} className="fact-row">
          <dt>{say(name)}</dt>
          <dd lang="vi">{lines.length === 0 ? '–' : lines.map((line) => <p key={line}>{line}</p>)}</dd>
        </div>
      ))}
    </dl>
  );
};
