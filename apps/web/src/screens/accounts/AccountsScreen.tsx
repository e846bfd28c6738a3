import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Modal, Tag } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client.js';
import { session } from '../../api/session.js';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/Page.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { AccountActs } from './AccountActs.js';
import { OpenAccount } from './OpenAccount.js';
import { accountsTexts } from './texts.js';

type Account = Schema<'ListedAccount'>;

/** The accounts of the authority; an administrator opens them, gives roles, resets passwords and closes them. */
export const AccountsScreen = () => {
  const say = useTexts(accountsTexts);
  const { me } = useStore(session);
  const [opening, setOpening] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const list = useQuery({
    queryKey: ['accounts'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/accounts', { signal })),
  });
  const account = list.data?.find(({ accountId }) => accountId === chosen);
  const columns: readonly Column<Account>[] = [
    {
      key: 'login',
      title: say('login'),
      width: 260,
      text: ({ login }) => login,
      orderBy: ({ login }) => login,
      show: ({ accountId, login }) =>
        accountId === me?.accountId ? (
          <>
            {login} <Tag color="blue">{say('own')}</Tag>
          </>
        ) : (
          <Button type="link" size="small" className="entry-open" onClick={() => setChosen(accountId)}>
            {login}
          </Button>
        ),
    },
    { key: 'roles', title: say('roles'), width: 260, text: ({ roles }) => roles.map((role) => say(role)).join(', ') },
    {
      key: 'state',
      title: say('state'),
      width: 190,
      text: ({ mustChangePassword }) => say(mustChangePassword ? 'mustChange' : 'ready'),
      show: ({ mustChangePassword }) => (
        <Tag color={mustChangePassword ? 'warning' : 'success'}>{say(mustChangePassword ? 'mustChange' : 'ready')}</Tag>
      ),
    },
    {
      key: 'sessions',
      title: say('sessions'),
      width: 140,
      isNumber: true,
      text: ({ sessions }) => printNumber(sessions),
      orderBy: ({ sessions }) => sessions,
    },
  ];
  return (
    <Page
      title={say('title')}
      intro={say('intro')}
      actions={
        <Button type="primary" onClick={() => setOpening(true)}>
          {say('open')}
        </Button>
      }
    >
      <Answer of={list}>
        {(accounts) => (
          <DataTable
            caption={say('title')}
            columns={columns}
            rows={accounts}
            keyOf={({ accountId }) => accountId}
            emptyHint={say('none')}
          />
        )}
      </Answer>
      <Modal open={opening} title={say('open')} footer={null} destroyOnHidden onCancel={() => setOpening(false)}>
        <OpenAccount onDone={() => setOpening(false)} />
      </Modal>
      <Drawer open={account !== undefined} title={account?.login} size={480} onClose={() => setChosen(undefined)}>
        {account && <AccountActs key={account.accountId} account={account} onClosed={() => setChosen(undefined)} />}
      </Drawer>
    </Page>
  );
};
