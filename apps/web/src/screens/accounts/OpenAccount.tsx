import { Button, Form, Input } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { Failed } from '../../shell/states.js';
import { PasswordField } from './PasswordField.js';
import { RolesField, type Role } from './RolesField.js';
import { accountsTexts } from './texts.js';
import { useAct } from '../../blocks/use-act.js';

interface Values {
  readonly login: string;
  readonly password: string;
  readonly roles: Role[];
}

export const OpenAccount = ({ onDone }: { readonly onDone: () => void }) => {
  const say = useTexts(accountsTexts);
  const open = useAct<Values>(
    'accounts',
    (body) => answerOf(api.POST('/api/accounts', { body })).then(onDone),
    ({ login }) => say('opened', { login }),
  );
  return (
    <>
      {open.error && <Failed error={open.error} />}
      <Form<Values> layout="vertical" requiredMark={false} onFinish={(values) => open.mutate(values)}>
        <Form.Item
          name="login"
          label={say('login')}
          extra={say('loginHint')}
          rules={[{ required: true, pattern: /^[a-z0-9][a-z0-9.@_-]{2,99}$/u, message: say('loginWrong') }]}
        >
          <Input autoComplete="off" maxLength={100} />
        </Form.Item>
        <PasswordField />
        <RolesField />
        <Button type="primary" htmlType="submit" loading={open.isPending}>
          {say('open')}
        </Button>
      </Form>
    </>
  );
};
