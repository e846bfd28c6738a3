import { Button, Form, Popconfirm } from 'antd';
import { answerOf, api, type Schema } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { Failed } from '../../shell/states.js';
import { PasswordField } from './PasswordField.js';
import { RolesField, type Role } from './RolesField.js';
import { accountsTexts } from './texts.js';
import { useAct } from '../../blocks/use-act.js';

interface AccountActsProps {
  readonly account: Schema<'ListedAccount'>;
  readonly onClosed: () => void;
}

/** What an administrator may do to the account of somebody else. */
export const AccountActs = ({ account: { accountId, login, roles }, onClosed }: AccountActsProps) => {
  const say = useTexts(accountsTexts);
  const params = { path: { accountId } };
  const [resetting] = Form.useForm<{ readonly password: string }>();
  const changeRoles = useAct<{ readonly roles: Role[] }>(
    'accounts',
    (body) => answerOf(api.PUT('/api/accounts/{accountId}/roles', { params, body })),
    () => say('rolesChanged'),
  );
  const reset = useAct<{ readonly password: string }>(
    'accounts',
    (body) =>
      answerOf(api.POST('/api/accounts/{accountId}/password', { params, body })).then(() => resetting.resetFields()),
    () => say('resetDone'),
  );
  const close = useAct<void>(
    'accounts',
    () => answerOf(api.DELETE('/api/accounts/{accountId}', { params })).then(onClosed),
    () => say('closed', { login }),
  );
  return (
    <>
      <section>
        <h3>{say('changeRoles')}</h3>
        {changeRoles.error && <Failed error={changeRoles.error} />}
        <Form
          layout="vertical"
          requiredMark={false}
          initialValues={{ roles }}
          onFinish={(values: { roles: Role[] }) => changeRoles.mutate(values)}
        >
          <RolesField />
          <Button htmlType="submit" loading={changeRoles.isPending}>
            {say('changeRoles')}
          </Button>
        </Form>
      </section>
      <section>
        <h3>{say('reset')}</h3>
        <p className="muted">{say('resetHint')}</p>
        {reset.error && <Failed error={reset.error} />}
        <Form form={resetting} layout="vertical" requiredMark={false} onFinish={(values) => reset.mutate(values)}>
          <PasswordField />
          <Button htmlType="submit" loading={reset.isPending}>
            {say('reset')}
          </Button>
        </Form>
      </section>
      <section>
        <h3>{say('close')}</h3>
        <p className="muted">{say('closeHint')}</p>
        {close.error && <Failed error={close.error} />}
        <Popconfirm title={say('closeConfirm', { login })} okText={say('close')} onConfirm={() => close.mutate()}>
          <Button danger loading={close.isPending}>
            {say('close')}
          </Button>
        </Popconfirm>
      </section>
    </>
  );
};
