import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Card, Dropdown, Tag } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printDay } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { placeName, usePlaces } from '../cooperatives/places.js';
import { cooperativesTexts } from '../cooperatives/texts.js';
import { DeedDrawer, useDeedName } from './DeedDrawer.js';
import { deeds, permissionOf, type CooperativeCard } from './deeds.js';
import { Documents } from './Documents.js';
import { EntryDrawer } from './EntryDrawer.js';
import { Loans } from './Loans.js';
import { Persons } from './Persons.js';
import { YearlyReturns } from './YearlyReturns.js';
import { cooperativeTexts } from './texts.js';
import { Timeline } from './Timeline.js';

/** The route of this screen, by its id: its declaration loads this file. */
const cooperativeRoute = getRouteApi('/app/cooperatives/$cooperativeId');

/** One cooperative as of a day, as known: who it is, and all that ever happened to it. */
export const CooperativeScreen = () => {
  const say = useTexts(cooperativeTexts);
  const { cooperativeId } = cooperativeRoute.useParams();
  const { entry, deed } = cooperativeRoute.useSearch();
  const navigate = cooperativeRoute.useNavigate();
  const clocks = useClocks();
  const { me } = useStore(session);
  const card = useQuery({
    queryKey: ['cooperatives', 'card', cooperativeId, clocks],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}', { params: { path: { cooperativeId }, query: clocks }, signal }),
      ),
  });
  const show = (opened: object) =>
    void navigate({ search: (before) => ({ ...before, entry: undefined, deed: undefined, ...opened }) as never });
  if (!me) return null;
  const isActive = card.data?.status === 'active';
  return (
    <Page
      title={card.data?.name ?? say('title')}
      intro={say('known')}
      actions={
        <Actions cooperativeId={cooperativeId} deedsOffered={isActive} onDeed={(chosen) => show({ deed: chosen })} />
      }
    >
      <Answer of={card}>
        {(found) => (
          <div className="stack">
            <div className="cards">
              <Facts card={found} />
              {mayDo(me, 'ReadPersons') && <Persons cooperativeId={cooperativeId} />}
            </div>
            <Timeline cooperativeId={cooperativeId} onOpen={(position) => show({ entry: position })} />
            {mayDo(me, 'ReadLoans') && <Loans cooperativeId={cooperativeId} />}
            <Documents cooperativeId={cooperativeId} onOpen={(position) => show({ entry: position })} />
            <YearlyReturns card={found} />
            {deed && mayDo(me, permissionOf[deed]) && (
              <DeedDrawer deed={deed} card={found} onClose={() => show({})} onStale={() => void card.refetch()} />
            )}
          </div>
        )}
      </Answer>
      {entry !== undefined && (
        <EntryDrawer
          position={entry}
          cooperativeId={cooperativeId}
          onOpen={(position) => show({ entry: position })}
          onClose={() => show({})}
        />
      )}
    </Page>
  );
};

interface ActionsProps {
  readonly cooperativeId: string;
  readonly deedsOffered: boolean;
  readonly onDeed: (deed: (typeof deeds)[number]) => void;
}

/** Only what this person may record of an organisation in this state. */
const Actions = ({ cooperativeId, deedsOffered, onDeed }: ActionsProps) => {
  const say = useTexts(cooperativeTexts);
  const sayCommon = useTexts(commonTexts);
  const nameOf = useDeedName();
  const { me } = useStore(session);
  const offered = deedsOffered && me ? deeds.filter((deed) => mayDo(me, permissionOf[deed])) : [];
  return (
    <>
      {me && mayDo(me, 'Replay') && (
        <Link
          to="/replay/$collection/$id"
          params={{ collection: 'cooperatives', id: cooperativeId }}
          search={(before: object) => ({ ...before, view: 'compare' }) as never}
        >
          <Button tabIndex={-1}>{say('compare')}</Button>
        </Link>
      )}
      <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
        {sayCommon('print')}
      </Button>
      {offered.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{ items: offered.map((deed) => ({ key: deed, label: nameOf(deed), onClick: () => onDeed(deed) })) }}
        >
          <Button type="primary" className="no-print">
            {say('record')}
          </Button>
        </Dropdown>
      )}
    </>
  );
};

const Facts = ({ card }: { readonly card: CooperativeCard }) => {
  const say = useTexts(cooperativeTexts);
  const sayRegister = useTexts(cooperativesTexts);
  const places = usePlaces();
  const grade = card.grades.at(-1);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say('kind'), sayRegister(card.kind)],
    [say('sector'), sayRegister(card.sector)],
    [say('place'), placeName(places, card.placeId)],
    [say('registeredOn'), printDay(card.registeredOn)],
    [say('certificate'), card.registration ? say('certificateOf', { ...card.registration }) : undefined],
    [say('endedOn'), card.endedOn ? printDay(card.endedOn) : undefined],
    [say('members'), card.members === null ? undefined : printNumber(card.members)],
    [say('grade'), grade && say('gradeOf', { grade: sayRegister(grade.grade), year: grade.year })],
    [say('codes'), card.codes.map(({ scheme, code }) => `${scheme} ${code}`).join(', ')],
    [
      say('names'),
      card.names.length > 1
        ? card.names.map(({ name, from }) => say('nameFrom', { name, day: printDay(from) })).join('; ')
        : undefined,
    ],
  ];
  return (
    <Card title={<h2>{say('card')}</h2>} extra={<Tag>{sayRegister(`status-${card.status}`)}</Tag>}>
      <dl className="facts">
        {facts.flatMap(([name, value]) =>
          value
            ? [
                <div key={name} className="fact-row">
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>,
              ]
            : [],
        )}
      </dl>
    </Card>
  );
};
