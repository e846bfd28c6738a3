import { Form, Input } from 'antd';
import { useTexts } from '../../i18n/texts.js';
import { accountsTexts } from './texts.js';

const charactersMin = 12;

/** A password that its owner changes at once. */
export const PasswordField = () => {
  const say = useTexts(accountsTexts);
  return (
    <Form.Item
      name="password"
      label={say('password')}
      extra={say('passwordHint')}
      rules={[{ required: true, min: charactersMin, message: say('passwordShort') }]}
    >
      <Input.Password autoComplete="new-password" maxLength={200} />
    </Form.Item>
  );
};
