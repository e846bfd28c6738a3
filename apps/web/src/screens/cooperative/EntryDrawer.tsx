import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api, type AnswerTo } from '../../api/client.js';
import { pageRowsMax, useAllPages } from '../../api/pages.js';
import { printDay, printInstant, printWhen } from '../../blocks/dates.js';
import { ProofBadge } from '../../blocks/ProofBadge.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { supportOfStream } from '../support/kinds.js';
import { cooperativeTexts } from './texts.js';

type EntryInFull = AnswerTo<'TrailController_entry'>;
type StepsPage = AnswerTo<'ReplayController_cooperativeSteps'>;

interface EntryDrawerProps {
  readonly position: number;
  readonly cooperativeId: string;
  readonly onOpen: (position: number) => void;
  readonly onClose: () => void;
}

/** One entry beside the timeline: its sentence, what it changed of this organisation, on whose word, and its proof. */
export const EntryDrawer = ({ position, cooperativeId, onOpen, onClose }: EntryDrawerProps) => {
  const say = useTexts(cooperativeTexts);
  const { asKnown } = useClocks();
  const found = useQuery({
    queryKey: ['journal', 'in-full', position, asKnown],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/journal/{position}', {
          params: { path: { position: String(position) }, query: asKnown === undefined ? {} : { asKnown } },
          signal,
        }),
      ),
  });
  return (
    <Drawer open size="large" title={say('entry', { position })} onClose={onClose}>
      <Answer of={found}>
        {(entry) => (
          <>
            <Told entry={entry} onOpen={onOpen} />
            <Changed position={position} cooperativeId={cooperativeId} />
            <h3>{say('proof')}</h3>
            <ProofBadge key={position} position={position} leafHash={entry.leafHash} />
          </>
        )}
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

interface Document {
  readonly document: string;
  readonly date?: string;
}
/** Money goes out and comes in on one voucher; other entries may name several documents. */
interface Proven {
  readonly voucher?: Document;
  readonly evidence?: readonly Document[];
}

const Told = ({ entry, onOpen }: { readonly entry: EntryInFull; readonly onOpen: (position: number) => void }) => {
  const say = useTexts(cooperativeTexts);
  const { language } = useStore(preferences);
  const { event, sentence, actor, reason, about, replacedBy, sameCommand } = entry;
  const { voucher, evidence = voucher ? [voucher] : [] } = event.data as Proven;
  const support = supportOfStream(event.streamId);
  const numbers = (positions: readonly number[]) =>
    positions.map((number) => (
      <button key={number} type="button" className="entry-open" onClick={() => onOpen(number)}>
        {say('entry', { position: number })}{' '}
      </button>
    ));
  return (
    <>
      <p>
        <strong>{sentence[language]}</strong>
      </p>
      <dl className="facts">
        <Fact name={say('when')}>{printWhen(event, language)}</Fact>
        <Fact name={say('recordedAt')}>{printInstant(event.recordedAt)}</Fact>
        <Fact name={say('actor')}>{actor.name}</Fact>
        {reason !== null && <Fact name={say('reason')}>{reason}</Fact>}
        <Fact name={say('legalBasis')}>
          {event.legalBasis.length
            ? event.legalBasis.map(({ text, article }) => (
                <div key={`${text} ${article ?? ''}`}>{article ? say('article', { text, article }) : text}</div>
              ))
            : say('noLegalBasis')}
        </Fact>
        <Fact name={say('evidence')}>
          {evidence.length
            ? evidence.map(({ document, date }) => (
                <div key={document}>{date ? `${document}, ${printDay(date)}` : document}</div>
              ))
            : say('noEvidence')}
        </Fact>
        {about.length > 0 && <Fact name={say('replaces')}>{numbers(about)}</Fact>}
        {replacedBy.length > 0 && <Fact name={say('replacedBy')}>{numbers(replacedBy)}</Fact>}
        {sameCommand.length > 0 && (
          <Fact name={say('sameCommand')}>{numbers(sameCommand.map((each) => each.event.position))}</Fact>
        )}
      </dl>
      <p className="page-actions">
        <Link to="/journal/$position" params={{ position: String(event.position) }}>
          {say('inJournal')}
        </Link>
        {support && (
          <Link to="/support/$kind/$supportId" params={support}>
            {say('supportRecord')}
          </Link>
        )}
      </p>
    </>
  );
};

/** Before and after, in the words of the organisation's own figures. */
const Changed = ({ position, cooperativeId }: Pick<EntryDrawerProps, 'position' | 'cooperativeId'>) => {
  const say = useTexts(cooperativeTexts);
  const { language } = useStore(preferences);
  const clocks = useClocks();
  const steps = useAllPages<StepsPage['items'][number], StepsPage>(
    ['replay', 'steps', cooperativeId, clocks],
    (cursor, signal) =>
      answerOf(
        api.GET('/api/replay/cooperatives/{cooperativeId}/steps', {
          params: {
            path: { cooperativeId },
            query: { ...clocks, limit: pageRowsMax, ...(cursor === undefined ? {} : { cursor }) },
          },
          signal,
        }),
      ),
  );
  return (
    <>
      <h3>{say('changed')}</h3>
      <Answer of={steps}>
        {({ rows }) => {
          const differences = rows.find((step) => step.position === position)?.differences ?? [];
          return differences.length ? (
            <ul className="checked">
              {differences.map(({ key, text }) => (
                <li key={key}>{text[language]}</li>
              ))}
            </ul>
          ) : (
            <p className="muted">{say('unchanged')}</p>
          );
        }}
      </Answer>
    </>
  );
};
