import { UserOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown, Form, Input, Modal, Tag } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { problemOf, type Problem } from '../api/problem.js';
import type { Me } from '../api/session.js';
import { printInstant } from '../blocks/dates.js';
import { useTexts } from '../i18n/texts.js';
import { signOut } from './load-session.js';
import { LanguageSwitch, ThemeSwitch, UnitSwitch } from './PreferenceSwitches.js';
import { shellTexts } from './shell-texts.js';
import { Answer, Failed } from './states.js';
import { touring } from './touring.js';

/** Who is signed in, how they like to read, and what they may do with their own account. */
export const AccountMenu = ({ me }: { readonly me: Me }) => {
  const say = useTexts(shellTexts);
  const [dialog, setDialog] = useState<'password' | 'sessions'>();
  const close = () => setDialog(undefined);
  const settings = (
    <div className="account-settings">
      <LanguageSwitch />
      <ThemeSwitch />
      <UnitSwitch />
    </div>
  );
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'tour', label: say('tour'), onClick: () => touring.set(true) },
            { key: 'changePassword', label: say('changePassword'), onClick: () => setDialog('password') },
            { key: 'sessions', label: say('sessions'), onClick: () => setDialog('sessions') },
            { type: 'divider' },
            { key: 'signOut', label: say('signOut'), onClick: () => void signOut() },
          ],
        }}
        popupRender={(menu) => (
          <div className="account-popup">
            <div className="account-who">
              <strong>{me.login}</strong>
              <span>{me.roles.map((role) => say(role)).join(', ')}</span>
              <span className="muted">{me.authority.name}</span>
            </div>
            {settings}
            {menu}
          </div>
        )}
      >
        <Button icon={<UserOutlined />} aria-label={`${say('account')}: ${me.login}`}>
          <span className="account-login">{me.login}</span>
        </Button>
      </Dropdown>
      <PasswordDialog open={dialog === 'password'} onClose={close} />
      <SessionsDialog open={dialog === 'sessions'} onClose={close} />
    </>
  );
};

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Passwords {
  readonly present: string;
  readonly wanted: string;
}

const PasswordDialog = ({ open, onClose }: DialogProps) => {
  const say = useTexts(shellTexts);
  const { message } = App.useApp();
  const [form] = Form.useForm<Passwords>();
  const change = useMutation<unknown, Problem, Passwords>({
    mutationFn: (body) =>
      answerOf(api.POST('/api/me/password', { body })).catch((error) => Promise.reject(problemOf(error))),
    onError: ({ faults }) =>
      form.setFields(faults.map(({ path, detail }) => ({ name: path as keyof Passwords, errors: [detail] }))),
    onSuccess: () => {
      message.success(say('passwordChanged'));
      form.resetFields();
      onClose();
    },
  });
  const rules = [{ required: true, message: say('required') }];
  return (
    <Modal
      open={open}
      title={say('changePassword')}
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={say('changePassword')}
      confirmLoading={change.isPending}
    >
      {change.error && <Failed error={change.error} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => change.mutate(values)}>
        <Form.Item name="present" label={say('presentPassword')} rules={rules}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="wanted" label={say('wantedPassword')} rules={rules}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </Form>
    </Modal>
  );
};

const SessionsDialog = ({ open, onClose }: DialogProps) => {
  const say = useTexts(shellTexts);
  const queries = useQueryClient();
  const key = ['me', 'sessions'];
  const sessions = useQuery({ queryKey: key, queryFn: () => answerOf(api.GET('/api/me/sessions')), enabled: open });
  const end = useMutation({
    mutationFn: (sessionId: string) =>
      answerOf(api.DELETE('/api/me/sessions/{sessionId}', { params: { path: { sessionId } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  return (
    <Modal open={open} title={say('sessions')} onCancel={onClose} footer={null}>
      {end.error && <Failed error={end.error} />}
      <Answer of={sessions}>
        {(found) => (
          <ul className="plain-list">
            {found.map(({ sessionId, kind, label, createdAt, expiresAt, current }) => (
              <li key={sessionId} className="plain-row">
                <div>
                  <strong>{kind === 'browser' ? say('browserSession') : say('programSession', { label })}</strong>{' '}
                  {current && <Tag color="success">{say('thisSession')}</Tag>}
                  <div className="muted">
                    {say('since', { when: printInstant(createdAt) })} ·{' '}
                    {say('until', { when: printInstant(expiresAt) })}
                  </div>
                </div>
                {!current && <Button onClick={() => end.mutate(sessionId)}>{say('endSession')}</Button>}
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </Modal>
  );
};
