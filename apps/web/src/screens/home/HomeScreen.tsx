import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Card, Tag } from 'antd';
import { answerOf, api, type Schema } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printDay, printInstant } from '../../blocks/dates.js';
import { printMoney, printNumber } from '../../blocks/money.js';
import { useEventName } from '../../i18n/event-names.js';
import { useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/Page.js';
import { Answer, Failed, Nothing } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { homeTexts } from './texts.js';

const newestMax = 5;
const tasksMax = 100;

/** The first page: what waits for this person, by role; not a wall of charts. */
export const HomeScreen = () => {
  const say = useTexts(homeTexts);
  const { me } = useStore(session);
  if (!me) return null;
  return (
    <Page title={say('title')} intro={me.roles.map((role) => say(`intro-${role}`)).join(' ')}>
      <div className="cards">
        {mayDo(me, 'ReadTasks') && <Tasks />}
        {mayDo(me, 'ReadJournal') && <Newest />}
      </div>
    </Page>
  );
};

const tasksKey = ['tasks'];
const colours = { due: 'processing', overdue: 'error', group: 'warning' } as const;

const Tasks = () => {
  const say = useTexts(homeTexts);
  const queries = useQueryClient();
  const tasks = useQuery({
    queryKey: tasksKey,
    queryFn: () => answerOf(api.GET('/api/tasks', { params: { query: { limit: tasksMax } } })),
  });
  const done = useMutation({
    mutationFn: ({ kind, loanId, about }: Schema<'TaskDto'>) =>
      answerOf(api.POST('/api/tasks/done', { body: { kind, loanId, about } })),
    onSettled: () => queries.invalidateQueries({ queryKey: tasksKey }),
  });
  return (
    <Card title={<h2>{say('tasks')}</h2>}>
      {done.error && <Failed error={done.error} />}
      <Answer of={tasks}>
        {({ items }) =>
          items.length ? (
            <ul className="plain-list">
              {items.map((task) => (
                <li key={`${task.kind} ${task.loanId} ${task.about}`} className="plain-row">
                  <div>
                    <Tag color={colours[task.kind]}>{say(task.kind)}</Tag>
                    <strong>{say('taskLoan', { loanId: task.loanId })}</strong>{' '}
                    {say('taskAbout', { day: printDay(task.about) })}
                    <div className="muted">{detailsOf(task, say)}</div>
                  </div>
                  <Button onClick={() => done.mutate(task)}>{say('done')}</Button>
                </li>
              ))}
            </ul>
          ) : (
            <Nothing hint={say('noTasks')} />
          )
        }
      </Answer>
    </Card>
  );
};

const detailsOf = ({ kind, details }: Schema<'Task'>, say: ReturnType<typeof useTexts<keyof typeof homeTexts.vi>>) =>
  kind === 'group'
    ? say('taskGroup', { from: String(details.from), to: String(details.to) })
    : say('taskMoney', {
        principal: printMoney(String(details.principal)),
        interest: printMoney(String(details.interest)),
      });

const Newest = () => {
  const say = useTexts(homeTexts);
  const nameOf = useEventName();
  const newest = useQuery({
    queryKey: ['journal', 'newest'],
    queryFn: () => answerOf(api.GET('/api/journal', { params: { query: { limit: newestMax } } })),
  });
  return (
    <Card title={<h2>{say('latest')}</h2>} extra={<Link to="/journal">{say('openJournal')}</Link>}>
      <Answer of={newest}>
        {({ head, items }) => (
          <>
            <p className="muted">{say('entries', { head: printNumber(head) })}</p>
            <ul className="plain-list">
              {items.map(({ event: { position, type, recordedAt } }) => (
                <li key={position} className="plain-row">
                  <Link to="/journal" search={(before) => ({ ...before, entry: position })}>
                    {position} · {nameOf(type)}
                  </Link>
                  <span className="muted">{printInstant(recordedAt)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </Card>
  );
};
