import { useQuery } from '@tanstack/react-query';
import { Button, Card, Popconfirm } from 'antd';
import { answerOf, api, commandHeaders, newCommandKey } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { operationsTexts } from './texts.js';
import { refreshMs, useOperation } from './use-operation.js';

/** The tables folded from the journal, how far behind each is, and a way to fold one anew. */
export const Projections = () => {
  const say = useTexts(operationsTexts);
  const { me } = useStore(session);
  const list = useQuery({
    queryKey: ['operations', 'projections'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/projections', { signal })),
    refetchInterval: refreshMs,
  });
  const mayRebuild = me && mayDo(me, 'RebuildProjection');
  return (
    <Card title={<h2>{say('projections')}</h2>}>
      <p className="muted">{say('projectionsHint')}</p>
      <Answer of={list}>
        {({ items }) => (
          <div className="table-scroll" role="region" aria-label={say('projections')} tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{say('name')}</th>
                  <th scope="col">{say('mode')}</th>
                  <th scope="col" className="number">
                    {say('version')}
                  </th>
                  <th scope="col" className="number">
                    {say('lag')}
                  </th>
                  {mayRebuild && <th scope="col">{say('rebuild')}</th>}
                </tr>
              </thead>
              <tbody>
                {items.map(({ name, mode, version, lag }) => (
                  <tr key={name}>
                    <th scope="row">
                      <code>{name}</code>
                    </th>
                    <td>{say(mode)}</td>
                    <td className="number">{version}</td>
                    <td className="number">{printNumber(lag)}</td>
                    {mayRebuild && (
                      <td>
                        <Rebuild name={name} />
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answer>
    </Card>
  );
};

const Rebuild = ({ name }: { readonly name: string }) => {
  const say = useTexts(operationsTexts);
  const rebuild = useOperation(
    () =>
      answerOf(
        api.POST('/api/projections/{name}/rebuilds', {
          params: { path: { name }, header: commandHeaders(newCommandKey()) },
        }),
      ),
    () => say('rebuildAsked', { name }),
  );
  return (
    <Popconfirm title={say('rebuildConfirm', { name })} okText={say('rebuild')} onConfirm={() => rebuild.mutate()}>
      <Button size="small" loading={rebuild.isPending} aria-label={`${say('rebuild')} ${name}`}>
        {say('rebuild')}
      </Button>
    </Popconfirm>
  );
};
