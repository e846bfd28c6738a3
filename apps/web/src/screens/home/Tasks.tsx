import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Tag } from 'antd';
import { answerOf, api, type Schema } from '../../api/client.js';
import { printDay } from '../../blocks/dates.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { Answer, Failed, Nothing } from '../../shell/states.js';
import { homeTexts } from './texts.js';

const tasksMax = 100;
const tasksKey = ['tasks'];
const colours = { due: 'processing', overdue: 'error', group: 'warning' } as const;

/** What the nightly job noted for the officers, until one of them says it is done. */
export const Tasks = () => {
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
