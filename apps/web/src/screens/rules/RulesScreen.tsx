import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Card, Drawer } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printDay } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { Page } from '../../shell/Page.js';
import { Answer, Nothing } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { AmendRule } from './AmendRule.js';
import { useRuleName } from './rule-name.js';
import { RuleValues } from './RuleValues.js';
import { rulesTexts } from './texts.js';

type Row = Schema<'RuleRow'>;

/** `45/2021/NĐ-CP, điều 28; 14/2024/TT-NHNN` */
const useCited = (): ((row: Row) => string) => {
  const say = useTexts(rulesTexts);
  const articleOf = (article: string) => (/^\d/u.test(article) ? say('article', { article }) : article);
  return ({ citations }) =>
    citations
      .map(({ article, text, date }) =>
        [text, date && printDay(date), article && articleOf(article)].filter(Boolean).join(', '),
      )
      .join('; ');
};

/** The rows of the rules that bind on the day looked at, with what they rest on. */
export const RulesScreen = () => {
  const say = useTexts(rulesTexts);
  const { me } = useStore(session);
  const { asOf, asKnown } = useClocks();
  const nameOf = useRuleName();
  const [amended, setAmended] = useState<Row>();
  const [opened, setOpened] = useState<string>();
  const query = { ...(asOf ? { on: asOf } : {}), ...(asKnown ? { asKnown } : {}) };
  const list = useQuery({
    queryKey: ['rules', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/rules', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={say('title')} intro={say('intro')}>
      <Answer of={list}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing hint={say('none')} />
          ) : (
            <div className="cards">
              {items.map((row) => (
                <Card
                  key={row.rule}
                  title={<h2>{nameOf(row.rule)}</h2>}
                  actions={[
                    <Button key="history" type="link" onClick={() => setOpened(row.rule)}>
                      {say('history')}
                    </Button>,
                    ...(me && mayDo(me, 'AdoptRule')
                      ? [
                          <Button key="amend" type="link" onClick={() => setAmended(row)}>
                            {say('amend')}
                          </Button>,
                        ]
                      : []),
                  ]}
                >
                  <RowOfRule row={row} />
                </Card>
              ))}
            </div>
          )
        }
      </Answer>
      {amended && <AmendRule row={amended} onClose={() => setAmended(undefined)} />}
      <Drawer
        open={opened !== undefined}
        title={opened && nameOf(opened)}
        size="large"
        onClose={() => setOpened(undefined)}
      >
        {opened && <History rule={opened} />}
      </Drawer>
    </Page>
  );
};

const RowOfRule = ({ row }: { readonly row: Row }) => {
  const say = useTexts(rulesTexts);
  const citedIn = useCited();
  return (
    <>
      <p>
        {say('validFrom')} <strong>{printDay(row.validFrom)}</strong> ·{' '}
        <Link
          className="inline-link"
          to="/journal"
          search={(before: object) => ({ ...before, entry: row.position }) as never}
        >
          {say('position')} {printNumber(row.position)}
        </Link>
      </p>
      <RuleValues values={row.values} />
      <p className="muted">
        {say('citations')}: {citedIn(row)}
      </p>
    </>
  );
};

/** All rows of a rule, the one that binds last first. */
const History = ({ rule }: { readonly rule: string }) => {
  const { asKnown } = useClocks();
  const query = asKnown ? { asKnown } : {};
  const history = useQuery({
    queryKey: ['rules', 'history', rule, query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/rules/{rule}', { params: { path: { rule }, query }, signal })),
  });
  return (
    <Answer of={history}>
      {({ items }) => (
        <>
          {items.toReversed().map((row) => (
            <section key={row.position}>
              <RowOfRule row={row} />
            </section>
          ))}
        </>
      )}
    </Answer>
  );
};
