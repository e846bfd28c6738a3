import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Collapse, Form, Input } from 'antd';
import { useState } from 'react';
import { answerOf, api, commandHeaders, type Schema } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { CommandForm } from '../../blocks/CommandForm.js';
import { printDay } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { Answer, Loading } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { nameOfPeriod } from './period-name.js';
import { Said, Since, Value } from './Since.js';
import { periodsTexts } from './texts.js';

/** How often figures that are still being made are asked for. */
const askAgainMs = 2000;

/** One closing: the figures it was closed with, whether they still hold, and a way to open the period again. */
export const Closing = ({ period }: { readonly period: string }) => {
  const say = useTexts(periodsTexts);
  const { me } = useStore(session);
  const card = useQuery({
    queryKey: ['periods', 'one', period],
    queryFn: ({ signal }) => answerOf(api.GET('/api/periods/{period}', { params: { path: { period } }, signal })),
    refetchInterval: ({ state }) => (state.data && !state.data.closing ? askAgainMs : false),
  });
  return (
    <Answer of={card}>
      {(found) => (
        <>
          <dl className="facts">
            <Fact name={say('days')} value={`${printDay(found.fromDay)} – ${printDay(found.toDay)}`} />
            <Fact name={say('status')} value={say(found.status)} />
            <Fact name={say('closedOn')} value={printDay(found.closedOn)} />
            <div className="fact-row">
              <dt>{say('closedAt')}</dt>
              <dd>
                <Link to="/journal/$position" params={{ position: String(found.closedAt) }}>
                  {printNumber(found.closedAt)}
                </Link>
              </dd>
            </div>
            {found.note && <Fact name={say('note')} value={found.note} />}
            {found.reason && <Fact name={say('reason')} value={found.reason} />}
          </dl>
          {found.closing ? (
            <>
              <Check period={period} />
              <h3>{say('figures')}</h3>
              <p className="muted">{say('figuresHint', { size: printNumber(found.closing.checkpoint.size) })}</p>
              <p>
                {say('root')}: <code className="hash">{found.closing.checkpoint.root}</code>
              </p>
              <Collapse items={found.closing.reports.map(reportItem)} />
            </>
          ) : (
            <>
              <p>{say('awaited')}</p>
              <Loading />
            </>
          )}
          {found.status === 'closed' && me && mayDo(me, 'ReopenPeriod') && <Reopen period={period} />}
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

const reportItem = ({ report, title, figures }: Schema<'ClosingReport'>) => ({
  key: report,
  label: <Said sentence={title} />,
  children: (
    <div className="table-scroll" role="region" aria-label={title.vi} tabIndex={0}>
      <table className="plain-table">
        <tbody>
          {figures.map(({ key, label, unit, value }) => (
            <tr key={key}>
              <th scope="row">
                <Said sentence={label} />
              </th>
              <td className="number">
                <Value unit={unit} value={value} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ),
});

/** Asked for by hand: it folds the whole journal again. */
const Check = ({ period }: { readonly period: string }) => {
  const say = useTexts(periodsTexts);
  const [asked, setAsked] = useState(false);
  const check = useQuery({
    queryKey: ['periods', 'check', period],
    enabled: asked,
    queryFn: ({ signal }) => answerOf(api.GET('/api/periods/{period}/check', { params: { path: { period } }, signal })),
  });
  if (!asked) return <Button onClick={() => setAsked(true)}>{say('check')}</Button>;
  return (
    <section aria-live="polite">
      <Answer of={check}>
        {({ holds, faults, sameToday, since, asKnown, otherVersions }) => (
          <>
            <Alert
              type={holds ? 'success' : 'error'}
              showIcon
              title={say(holds ? 'holds' : 'broken')}
              description={say('checkedAt', { asKnown: printNumber(asKnown) })}
            />
            {faults.map(({ what, subject, expected, actual }) => (
              <Alert
                key={`${what} ${subject}`}
                type="error"
                title={`${say(`fault-${what}`)}: ${subject}`}
                description={`${say('expected')}: ${expected} · ${say('actual')}: ${actual}`}
              />
            ))}
            {otherVersions.length > 0 && (
              <p className="muted">{say('otherVersions', { names: otherVersions.join(', ') })}</p>
            )}
            <Alert
              type={sameToday ? 'success' : 'warning'}
              showIcon
              title={say(sameToday ? 'sameToday' : 'movedSince')}
              {...(sameToday ? {} : { description: say('movedHint') })}
            />
            {since.map((each) => (
              <Since key={each.report} {...each} />
            ))}
          </>
        )}
      </Answer>
    </section>
  );
};

const Reopen = ({ period }: { readonly period: string }) => {
  const say = useTexts(periodsTexts);
  const { language } = useStore(preferences);
  const [open, setOpen] = useState(false);
  const name = nameOfPeriod(period, language);
  if (!open)
    return (
      <p>
        <Button danger onClick={() => setOpen(true)}>
          {say('reopen')}
        </Button>
      </p>
    );
  return (
    <section>
      <h3>{say('reopen')}</h3>
      <CommandForm<{ readonly reason: string }>
        name={`reopen ${period}`}
        title={`${say('reopen')}: ${name}`}
        send={(body, key) =>
          answerOf(
            api.POST('/api/periods/{period}/reopenings', {
              params: { header: commandHeaders(key), path: { period } },
              body,
            }),
          )
        }
        answers={({ reason }) => [
          [say('period'), name],
          [say('reason'), reason],
        ]}
      >
        <Form.Item name="reason" label={say('reason')} rules={[{ required: true, message: say('reasonNeeded') }]}>
          <Input.TextArea rows={2} />
        </Form.Item>
      </CommandForm>
    </section>
  );
};
