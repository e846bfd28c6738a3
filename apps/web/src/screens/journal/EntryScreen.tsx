import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Card } from 'antd';
import type { ReactNode } from 'react';
import { capital } from '#libs/kernel';
import { answerOf, api, type AnswerTo } from '../../api/client.js';
import { printDay, printInstant, printWhen } from '../../blocks/dates.js';
import { namePathOf } from '../../blocks/field-paths.js';
import { ProofBadge } from '../../blocks/ProofBadge.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { replayOfStream } from '../replay/subjects.js';
import { entryTexts } from './entry-texts.js';
import { useFields } from './fields.js';

const route = getRouteApi('/app/journal/$position');
type Entry = AnswerTo<'TrailController_entry'>;

/** One entry on its own address: what it says, who vouches for it, what became of it, and the proof. */
export const EntryScreen = () => {
  const say = useTexts(entryTexts);
  const { position } = route.useParams();
  const { asKnown } = useClocks();
  const { language } = useStore(preferences);
  const found = useQuery({
    queryKey: ['journal', 'entry', position, asKnown],
    queryFn: () =>
      answerOf(
        api.GET('/api/journal/{position}', {
          params: { path: { position }, query: asKnown === undefined ? {} : { asKnown } },
        }),
      ),
  });
  const { data } = found;
  const number = Number(position);
  return (
    <Page
      title={data ? say('title', { position, name: capital(data.title[language]) }) : say('loadingTitle', { position })}
      intro={data?.sentence[language]}
      actions={
        <nav className="entry-neighbours" aria-label={say('loadingTitle', { position })}>
          {number > 1 && <EntryLink position={number - 1}>← {say('previous')}</EntryLink>}
          {data && number < data.asKnown && <EntryLink position={number + 1}>{say('next')} →</EntryLink>}
        </nav>
      }
    >
      <Answer of={found}>{(entry) => <EntryInFull entry={entry} />}</Answer>
    </Page>
  );
};

const EntryLink = ({ position, children }: { readonly position: number; readonly children: ReactNode }) => (
  <Link to="/journal/$position" params={{ position: String(position) }}>
    {children}
  </Link>
);

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const EntryInFull = ({ entry }: { readonly entry: Entry }) => {
  const say = useTexts(entryTexts);
  const { event, leafHash, replacedBy, sameCommand, changes } = entry;
  return (
    <>
      <Alert
        className="entry-standing"
        type={replacedBy.length ? 'warning' : 'success'}
        showIcon
        title={replacedBy.length ? say('superseded', { position: replacedBy[0]! }) : say('stands')}
      />
      <div className="cards">
        {changes.length > 0 && <Changes entry={entry} />}
        <Provenance entry={entry} />
        <Content entry={entry} />
        <Chain entry={entry} />
        <Card title={<h2>{say('proof')}</h2>}>
          <ProofBadge key={event.position} position={event.position} leafHash={leafHash} />
          <p>
            <a href={`/api/journal/${event.position}/proof`} download={`${event.position}.tlog-proof`}>
              {say('proofFile')}
            </a>
            <br />
            <span className="muted">{say('proofHint')}</span>
          </p>
        </Card>
        {sameCommand.length > 0 && (
          <Card title={<h2>{say('sameCommand')}</h2>}>
            <Told entries={sameCommand} />
          </Card>
        )}
      </div>
    </>
  );
};

const Told = ({ entries }: { readonly entries: Entry['sameCommand'] }) => {
  const { language } = useStore(preferences);
  return (
    <ul className="plain-list">
      {entries.map(({ event: { position }, sentence }) => (
        <li key={position} className="plain-row">
          <EntryLink position={position}>
            {position} · {sentence[language]}
          </EntryLink>
        </li>
      ))}
    </ul>
  );
};

const Provenance = ({ entry: { event, actor, reason, leafHash } }: { readonly entry: Entry }) => {
  const say = useTexts(entryTexts);
  const { language } = useStore(preferences);
  const replay = replayOfStream(event.streamId);
  return (
    <Card title={<h2>{say('who')}</h2>}>
      <dl className="facts">
        <Fact name={say('when')}>{printWhen(event, language)}</Fact>
        <Fact name={say('recordedAt')}>{printInstant(event.recordedAt)}</Fact>
        <Fact name={say('actor')}>{actor.name}</Fact>
        {reason !== null && <Fact name={say('reason')}>{reason}</Fact>}
        <Fact name={say('legalBasis')}>
          {event.legalBasis.length
            ? event.legalBasis.map(({ text, article, date }) => (
                <div key={`${text} ${article ?? ''}`}>
                  {article ? say('article', { text, article }) : text}
                  {date && ` (${printDay(date)})`}
                </div>
              ))
            : say('noLegalBasis')}
        </Fact>
        <Fact name={say('leafHash')}>
          <code className="hash">{leafHash}</code>
        </Fact>
      </dl>
      <p className="entry-neighbours">
        <Link to="/journal" search={{ q: `stream:${event.streamId}` }}>
          {say('streamEntries')}
        </Link>
        {replay && (
          <Link to="/replay/$collection/$id" params={replay}>
            {say('replay')}
          </Link>
        )}
      </p>
    </Card>
  );
};

const Changes = ({ entry: { changes, things } }: { readonly entry: Entry }) => {
  const say = useTexts(entryTexts);
  const { nameOf, printOf } = useFields();
  return (
    <Card title={<h2>{say('changes')}</h2>}>
      <div className="table-scroll" role="region" aria-label={say('changes')} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say('field')}</th>
              <th scope="col">{say('before')}</th>
              <th scope="col">{say('after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ path, before, after }) => (
              <tr key={path}>
                <th scope="row">{nameOf(path)}</th>
                <td>
                  <del>{thingAt(things, path, before) ?? printOf(path, before)}</del>
                </td>
                <td>
                  <ins>{thingAt(things, path, after) ?? printOf(path, after)}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
};

/** What an id in an entry is the id of, by its name and with the way to its page; nothing where it is no such id. */
const thingAt = (things: Entry['things'], path: string, value: unknown): ReactNode => {
  const field = namePathOf(path).findLast((part) => typeof part === 'string');
  const thing = things.find((each) => each.field === field && each.id === value);
  return thing && <ThingLink thing={thing} />;
};

const ThingLink = ({ thing: { id, streamId, name } }: { readonly thing: Entry['things'][number] }) => {
  const say = useTexts(entryTexts);
  switch (streamId.slice(0, streamId.indexOf('-'))) {
    case 'cooperative':
      return (
        <Link to="/cooperatives/$cooperativeId" params={{ cooperativeId: id }}>
          {name ?? id}
        </Link>
      );
    case 'loan':
      return (
        <Link to="/loans/$loanId" params={{ loanId: id }}>
          {name ?? say('loanWithoutContract')}
        </Link>
      );
    case 'fund':
      return <Link to="/funds">{name ?? id}</Link>;
    case 'programme':
      return <Link to="/programmes">{name ?? id}</Link>;
    case 'place':
      return <Link to="/places">{name ?? id}</Link>;
    default:
      return name ?? id;
  }
};

/** What an entry says: of a correction what holds now, of a reversal what it takes back. */
const Content = ({ entry: { event, things } }: { readonly entry: Entry }) => {
  const say = useTexts(entryTexts);
  const { fieldsOf } = useFields();
  const data = event.data as { readonly after?: unknown; readonly before?: { readonly data: unknown } };
  const isReversal = event.type.endsWith('Reversed');
  const shown = event.type.endsWith('Corrected') ? data.after : isReversal ? data.before?.data : data;
  return (
    <Card title={<h2>{say(isReversal ? 'original' : 'content')}</h2>}>
      <dl className="facts">
        {fieldsOf(shown ?? data).map(({ path, name, value, raw }) => {
          const thing = thingAt(things, path, raw);
          // The id of what the entry is about is a key of the store, and the whole page is about it.
          const isOwnId = typeof raw === 'string' && event.streamId.endsWith(`-${raw}`);
          return !thing && isOwnId ? null : (
            <Fact key={path} name={name}>
              {thing ?? value}
            </Fact>
          );
        })}
      </dl>
      <details className="no-print">
        <summary>{say('stored')}</summary>
        <pre className="entry-data" tabIndex={0}>
          {JSON.stringify(event, null, 2)}
        </pre>
      </details>
    </Card>
  );
};

const Chain = ({ entry: { about, replacedBy } }: { readonly entry: Entry }) => {
  const say = useTexts(entryTexts);
  if (!about.length && !replacedBy.length) return null;
  const links = (positions: readonly number[]) =>
    positions.map((position) => (
      <div key={position}>
        <EntryLink position={position}>{say('entryNo', { position })}</EntryLink>
      </div>
    ));
  return (
    <Card title={<h2>{say('chain')}</h2>}>
      <dl className="facts">
        {about.length > 0 && <Fact name={say('replaces')}>{links(about)}</Fact>}
        {replacedBy.length > 0 && <Fact name={say('replacedBy')}>{links(replacedBy)}</Fact>}
      </dl>
    </Card>
  );
};
