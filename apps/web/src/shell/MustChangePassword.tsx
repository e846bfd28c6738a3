import { useMutation } from '@tanstack/react-query';
import { Button, Card, Form, Input, Typography } from 'antd';
import { answerOf, api } from '../api/client.js';
import { problemOf, type Problem } from '../api/problem.js';
import { useTexts } from '../i18n/texts.js';
import { loadSession, signOut } from './load-session.js';
import { shellTexts } from './shell-texts.js';
import { Failed } from './states.js';

interface Passwords {
  readonly present: string;
  readonly wanted: string;
}

/** Stands before every page for whoever signed in with a password that somebody else set. */
export const MustChangePassword = () => {
  const say = useTexts(shellTexts);
  const change = useMutation<unknown, Problem, Passwords>({
    mutationFn: (body) =>
      answerOf(api.POST('/api/me/password', { body })).catch((error) => Promise.reject(problemOf(error))),
    onSuccess: loadSession,
  });
  const rules = [{ required: true, message: say('required') }];
  return (
    <main className="sign-in">
      <Card className="sign-in-card">
        <Typography.Title level={1} className="sign-in-title">
          {say('mustChange')}
        </Typography.Title>
        <p>{say('mustChangeHint')}</p>
        {change.error && <Failed error={change.error} />}
        <Form<Passwords> layout="vertical" requiredMark={false} onFinish={(values) => change.mutate(values)}>
          <Form.Item name="present" label={say('presentPassword')} rules={rules}>
            <Input.Password autoComplete="current-password" autoFocus />
          </Form.Item>
          <Form.Item name="wanted" label={say('wantedPassword')} rules={rules}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={change.isPending}>
            {say('changePassword')}
          </Button>
        </Form>
        <Button type="link" block onClick={() => void signOut()}>
          {say('signOut')}
        </Button>
      </Card>
    </main>
  );
};
