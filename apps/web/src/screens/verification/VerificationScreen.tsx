import { PrinterOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Card } from 'antd';
import { useState } from 'react';
import { answerOf, api, commandHeaders, newCommandKey, type Schema } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printInstant } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/Page.js';
import { Answer, Failed, Nothing } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { SignedHead } from './SignedHead.js';
import { verificationTexts } from './texts.js';
import { VerifyFile } from './VerifyFile.js';
import { VerifyRange, type Range } from './VerifyRange.js';

type Run = Schema<'VerificationRun'>;
const runsKey = ['verifications'];
const lookAgainMs = 1_500;
const journals = ['entries', 'accesses'] as const;
const tools = ['verify.html', 'verify.mjs', 'verify-receipt.sh'] as const;

/** Whether the journal still is what was signed. In print the page is the minutes of the last verification. */
export const VerificationScreen = () => {
  const say = useTexts(verificationTexts);
  const { me } = useStore(session);
  const queries = useQueryClient();
  const runs = useQuery({
    queryKey: runsKey,
    queryFn: () => answerOf(api.GET('/api/verifications')),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ finishedAt }) => finishedAt === null) ? lookAgainMs : false,
  });
  const [key, setKey] = useState(newCommandKey);
  const start = useMutation({
    mutationFn: (query: Range) =>
      answerOf(api.POST('/api/verifications', { params: { header: commandHeaders(key), query } })),
    onSuccess: () => setKey(newCommandKey()),
    onSettled: () => queries.invalidateQueries({ queryKey: runsKey }),
  });
  const last = journals.flatMap(
    (of) => runs.data?.items.find(({ journal, finishedAt }) => journal === of && finishedAt !== null) ?? [],
  );
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={
        <>
          {me && mayDo(me, 'RunVerification') && (
            <>
              <Button
                type="primary"
                icon={<SafetyCertificateOutlined />}
                loading={start.isPending}
                onClick={() => start.mutate({})}
              >
                {say('run')}
              </Button>
              <VerifyRange onRun={(range) => start.mutate(range)} />
            </>
          )}
          <Button icon={<PrinterOutlined />} disabled={!last.length} onClick={() => globalThis.print()}>
            {say('minutes')}
          </Button>
        </>
      }
    >
      {start.error && <Failed error={start.error} />}
      <header className="only-print">
        <h2>{say('minutesTitle')}</h2>
        <p>
          {me?.authority.name} · {say('minutesBy', { name: me?.login ?? '' })} ·{' '}
          {say('minutesAt', { at: printInstant(new Date().toISOString()) })}
        </p>
      </header>
      <div className="replay-sections">
        {last.map(
          ({ journal, result, finishedAt }) =>
            result && (
              <Card key={journal} title={<h2>{say(`lastRun-${journal}`)}</h2>}>
                <Result result={result} finishedAt={finishedAt!} />
              </Card>
            ),
        )}
        <SignedHead />
        <VerifyFile />
        <Card title={<h2>{say('runs')}</h2>} className="no-print">
          <Answer of={runs}>
            {({ items }) => (items.length ? <Runs runs={items} /> : <Nothing hint={say('noRuns')} />)}
          </Answer>
        </Card>
        <Card title={<h2>{say('tools')}</h2>} className="no-print">
          <p className="muted">{say('toolsHint')}</p>
          <ul className="plain-list">
            {tools.map((tool) => (
              <li key={tool} className="plain-row">
                <a href={`/api/verifiers/${tool}`} download={tool}>
                  {tool}
                </a>
                <span>{say(`tool-${tool}`)}</span>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <footer className="only-print minutes-signatures">
        {(['representative', 'checker'] as const).map((role) => (
          <div key={role}>
            <strong>{say(role)}</strong>
            <br />({say('signature')})
          </div>
        ))}
      </footer>
    </Page>
  );
};

/** The names of the checks; rules that slices brought bear the name of their check. */
const useCheckName = () => {
  const say = useTexts(verificationTexts);
  return (check: string): string => {
    const key = `check-${check}`;
    return Object.hasOwn(verificationTexts.vi, key) ? say(key as 'check-tree') : say('check-other', { check });
  };
};

/** What nobody signed could have been written anew: no answer that says "nothing wrong" alone. */
const isUnsigned = ({ unchecked }: Schema<'Verification'>): boolean =>
  unchecked.some(({ reason }) => reason === 'no-checkpoint' || reason === 'later-unsigned');

const useVerdict = () => {
  const say = useTexts(verificationTexts);
  return (result: Schema<'Verification'>): string => {
    if (result.findings.length) return say('broken', { count: result.findings.length });
    return say(isUnsigned(result) ? 'notSigned' : 'sound');
  };
};

const firstBroken = ({ findings }: Schema<'Verification'>): number | undefined => {
  const positions = findings.flatMap(({ position }) => (position === undefined ? [] : [position]));
  return positions.length ? Math.min(...positions) : undefined;
};

const Result = ({ result, finishedAt }: { readonly result: Schema<'Verification'>; readonly finishedAt: string }) => {
  const say = useTexts(verificationTexts);
  const nameOf = useCheckName();
  const verdictOn = useVerdict();
  const { findings, unchecked, entries, from, to, checkpoints } = result;
  const first = firstBroken(result);
  return (
    <>
      <Alert
        type={findings.length ? 'error' : unchecked.some(({ reason }) => reason !== 'range') ? 'warning' : 'success'}
        showIcon
        title={verdictOn(result)}
        description={
          <>
            {first !== undefined && (
              <div>
                <Link to="/journal/$position" params={{ position: String(first) }}>
                  {say('brokenFirst', { position: first })}
                </Link>
              </div>
            )}
            {say('finishedAt')}: {printInstant(finishedAt)}.{' '}
            {say('soundIn', { entries: printNumber(entries), from, to, checkpoints })}
          </>
        }
      />
      {unchecked.map(({ check, reason }) => (
        <p key={`${check} ${reason}`}>
          {say('unchecked')}: {nameOf(check)} ({say(`why-${reason}`)})
        </p>
      ))}
      {findings.length > 0 && (
        <div className="table-scroll" role="region" aria-label={say('findings')} tabIndex={0}>
          <table className="plain-table">
            <caption className="visually-hidden">{say('findings')}</caption>
            <thead>
              <tr>
                {(['check', 'position', 'subject', 'expected', 'actual'] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {findings.map(({ check, position, subject, expected, actual }) => (
                <tr key={`${check} ${position} ${subject}`}>
                  <th scope="row">{nameOf(check)}</th>
                  <td className="number">{position ?? '–'}</td>
                  <td>{subject ?? '–'}</td>
                  <td className="hash">{expected}</td>
                  <td className="hash">{actual}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};

const Runs = ({ runs }: { readonly runs: readonly Run[] }) => {
  const say = useTexts(verificationTexts);
  const verdictOn = useVerdict();
  return (
    <div className="table-scroll" role="region" aria-label={say('runs')} tabIndex={0}>
      <table className="plain-table">
        <caption className="visually-hidden">{say('runs')}</caption>
        <thead>
          <tr>
            {(['requestedAt', 'journal', 'requestedBy', 'finishedAt', 'entries', 'result'] as const).map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map(({ runId, journal, requestedAt, requestedBy, finishedAt, result }) => (
            <tr key={`${runId} ${journal}`}>
              <th scope="row">{printInstant(requestedAt)}</th>
              <td>{say(`of-${journal}`)}</td>
              <td>{say(requestedBy === 'nightly' ? 'nightly' : 'person')}</td>
              <td>{finishedAt === null ? '–' : printInstant(finishedAt)}</td>
              <td className="number">{result ? printNumber(result.entries) : '–'}</td>
              <td>{result ? verdictOn(result) : say('running')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
