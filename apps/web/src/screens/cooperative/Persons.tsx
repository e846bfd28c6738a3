import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Card, Drawer, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printDay } from '../../blocks/dates.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Answer, Failed, Nothing } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { PersonForm } from './PersonForm.js';
import { cooperativeTexts } from './texts.js';

const personsMax = 100;
const purposeLettersMin = 5;

/** Who speaks for the cooperative. Who that is by name is told only to who says why, and the reading is noted. */
export const Persons = ({ cooperativeId }: { readonly cooperativeId: string }) => {
  const say = useTexts(cooperativeTexts);
  const clocks = useClocks();
  const { me } = useStore(session);
  const [adding, setAdding] = useState(false);
  const [purpose, setPurpose] = useState<string>();
  const [asking, setAsking] = useState(false);
  const list = useQuery({
    queryKey: ['persons', cooperativeId, clocks],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/persons', {
          params: { query: { ...clocks, subjectKind: 'cooperative', subjectId: cooperativeId, limit: personsMax } },
          signal,
        }),
      ),
  });
  const mayAdd = me && mayDo(me, 'RegisterPerson') && mayDo(me, 'TakePersonRole');
  const mayRead = me && mayDo(me, 'ReadPersonalData');
  return (
    <Card
      title={<h2>{say('persons')}</h2>}
      extra={
        mayAdd && (
          <Button className="no-print" onClick={() => setAdding(true)}>
            {say('addPerson')}
          </Button>
        )
      }
    >
      <Answer of={list}>
        {({ items }) =>
          items.length ? (
            <>
              <ul className="plain-list">
                {items.map((person) => (
                  <Person key={person.personId} person={person} cooperativeId={cooperativeId} purpose={purpose} />
                ))}
              </ul>
              {mayRead && purpose === undefined && (
                <Button className="no-print" onClick={() => setAsking(true)}>
                  {say('showPerson')}
                </Button>
              )}
            </>
          ) : (
            <Nothing hint={say('noPersons')} />
          )
        }
      </Answer>
      {asking && (
        <PurposeDialog
          onCancel={() => setAsking(false)}
          onPurpose={(why) => {
            setAsking(false);
            setPurpose(why);
          }}
        />
      )}
      {adding && (
        <Drawer open size="large" title={say('addPerson')} onClose={() => setAdding(false)}>
          <PersonForm cooperativeId={cooperativeId} />
        </Drawer>
      )}
    </Card>
  );
};

const PurposeDialog = ({
  onPurpose,
  onCancel,
}: {
  readonly onPurpose: (why: string) => void;
  readonly onCancel: () => void;
}) => {
  const say = useTexts(cooperativeTexts);
  const [form] = Form.useForm<{ why: string }>();
  return (
    <Modal open title={say('purposeTitle')} okText={say('read')} onOk={() => form.submit()} onCancel={onCancel}>
      <p className="muted">{say('purposeHint')}</p>
      <Form form={form} layout="vertical" onFinish={({ why }) => onPurpose(why.trim())}>
        <Form.Item
          name="why"
          label={say('purposeField')}
          rules={[{ required: true, whitespace: true, min: purposeLettersMin, message: say('purposeShort') }]}
        >
          <Input maxLength={300} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
};

interface PersonProps {
  readonly person: Schema<'PersonCard'>;
  readonly cooperativeId: string;
  readonly purpose: string | undefined;
}

const Person = ({ person: { personId, mark, roles }, cooperativeId, purpose }: PersonProps) => {
  const say = useTexts(cooperativeTexts);
  return (
    <li className="plain-row">
      <div>
        {roles
          .filter(({ subject }) => subject.id === cooperativeId)
          .map(({ position, role, from, to }) => (
            <div key={position}>
              <strong>{say(role as 'director')}</strong>{' '}
              <span className="muted">
                {to === null
                  ? say('heldFrom', { from: printDay(from) })
                  : say('heldUntil', { from: printDay(from), to: printDay(to) })}
              </span>
            </div>
          ))}
        {mark !== null && <div className="muted">{say('erased')}</div>}
        {mark === null && purpose !== undefined && <Identity personId={personId} why={purpose} />}
      </div>
    </li>
  );
};

/** Asked once when it is shown, and never kept: each reading is one line in the journal of accesses. */
const Identity = ({ personId, why }: { readonly personId: string; readonly why: string }) => {
  const say = useTexts(cooperativeTexts);
  const read = useMutation({
    mutationFn: () =>
      answerOf(api.GET('/api/persons/{personId}/personal-data', { params: { path: { personId }, query: { why } } })),
  });
  if (read.error) return <Failed error={read.error} onRetry={() => read.mutate()} />;
  if (!read.data)
    return (
      <Button size="small" loading={read.isPending} onClick={() => read.mutate()}>
        {say('read')}
      </Button>
    );
  const { name, nationalId, phone } = read.data;
  return (
    <dl className="facts">
      <dt>{say('personName')}</dt>
      <dd>{name}</dd>
      <dt>{say('nationalId')}</dt>
      <dd>{nationalId ?? '–'}</dd>
      <dt>{say('phone')}</dt>
      <dd>{phone ?? '–'}</dd>
    </dl>
  );
};
