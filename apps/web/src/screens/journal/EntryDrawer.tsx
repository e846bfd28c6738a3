import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api, type Schema } from '../../api/client.js';
import { printDay, printInstant, printWhen } from '../../blocks/dates.js';
import { ProofBadge } from '../../blocks/ProofBadge.js';
import { useEventName } from '../../i18n/event-names.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { Answer, Nothing } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { journalTexts } from './texts.js';

interface EntryDrawerProps {
  readonly position: number;
  readonly onClose: () => void;
}

/** One entry beside the list it was opened from; its number stands in the address. */
export const EntryDrawer = ({ position, onClose }: EntryDrawerProps) => {
  const say = useTexts(journalTexts);
  const found = useQuery({
    queryKey: ['journal', 'entry', position],
    queryFn: () =>
      answerOf(
        api.GET('/api/journal', {
          params: { query: { after: position - 1, before: position + 1, order: 'oldest', limit: 1 } },
        }),
      ),
    // What is recorded never changes.
    staleTime: Infinity,
  });
  return (
    <Drawer open size="large" title={say('entryTitle', { position })} onClose={onClose}>
      <Answer of={found}>
        {({ items }) => (items[0] ? <Entry entry={items[0]} /> : <Nothing hint={say('notFound')} />)}
      </Answer>
    </Drawer>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const Entry = ({ entry: { event, leafHash, about } }: { readonly entry: Schema<'ToldEntry'> }) => {
  const say = useTexts(journalTexts);
  const nameOf = useEventName();
  const { language } = useStore(preferences);
  return (
    <>
      <dl className="facts">
        <Fact name={say('type')}>
          <strong>{nameOf(event.type)}</strong>
        </Fact>
        <Fact name={say('when')}>{printWhen(event, language)}</Fact>
        <Fact name={say('recordedAt')}>{printInstant(event.recordedAt)}</Fact>
        <Fact name={say('actor')}>{event.actor}</Fact>
        <Fact name={say('stream')}>
          <Link to="/journal" search={(before) => ({ ...before, stream: event.streamId, entry: undefined }) as never}>
            {event.streamId}
          </Link>
        </Fact>
        {about.length > 0 && (
          <Fact name={say('corrects')}>
            {about.map((number) => (
              <Link key={number} to="/journal" search={(before) => ({ ...before, entry: number })}>
                {number}{' '}
              </Link>
            ))}
          </Fact>
        )}
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
      <h3>{say('content')}</h3>
      <pre className="entry-data" tabIndex={0}>
        {JSON.stringify(event.data, null, 2)}
      </pre>
      <h3>{say('proof')}</h3>
      <ProofBadge key={event.position} position={event.position} leafHash={leafHash} />
    </>
  );
};
