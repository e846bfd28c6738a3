import { Checkbox, Form } from 'antd';
import { useTexts } from '../../i18n/texts.js';
import { accountsTexts } from './texts.js';

export const roles = ['officer', 'manager', 'auditor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** The roles, each with what it is for. */
export const RolesField = () => {
  const say = useTexts(accountsTexts);
  return (
    <Form.Item
      name="roles"
      label={say('roles')}
      // `required` would say so in an attribute that a group of boxes does not take.
      rules={[
        {
          validator: (_, chosen: readonly Role[] = []) =>
            chosen.length ? Promise.resolve() : Promise.reject(new Error(say('rolesNeeded'))),
        },
      ]}
    >
      <Checkbox.Group
        className="choices"
        options={roles.map((value) => ({
          value,
          label: (
            <>
              {say(value)}: <span className="muted">{say(`may-${value}`)}</span>
            </>
          ),
        }))}
      />
    </Form.Item>
  );
};
