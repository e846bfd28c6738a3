import { Alert, Button, Card, Form, Input, Modal, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { problemOf, type Problem } from '../api/problem.js';
import { session } from '../api/session.js';
import { useRefusal } from '../blocks/Refusal.js';
import { commonTexts } from '../i18n/common.js';
import { useTexts } from '../i18n/texts.js';
import { LanguageSwitch } from './PreferenceSwitches.js';
import { shellTexts } from './shell-texts.js';
import { useStore } from './store.js';

interface Credentials {
  readonly login: string;
  readonly password: string;
}

const SignInForm = () => {
  const say = useTexts(shellTexts);
  const refusalOf = useRefusal();
  const { me } = useStore(session);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const signIn = async (body: Credentials) => {
    setBusy(true);
    setProblem(undefined);
    try {
      session.signedIn(await answerOf(api.POST('/api/sessions', { body })));
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };
  const rules = [{ required: true, message: say('required') }];
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      initialValues={{ login: me?.login ?? '' }}
      onFinish={(values) => void signIn(values)}
    >
      {problem && (
        <Alert className="form-problem" type="error" showIcon role="alert" title={refusalOf(problem).sentence} />
      )}
      <Form.Item name="login" label={say('login')} rules={rules}>
        {/* Whoever typed on the page goes on with it, so the name stands; a key typed as the dialog opens does not change it. */}
        <Input autoComplete="username" autoFocus={!me} readOnly={Boolean(me)} size="large" />
      </Form.Item>
      <Form.Item name="password" label={say('password')} rules={rules}>
        <Input.Password autoComplete="current-password" autoFocus={Boolean(me)} size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        {say('signIn')}
      </Button>
    </Form>
  );
};

export const SignInPage = () => {
  const say = useTexts(shellTexts);
  const sayCommon = useTexts(commonTexts);
  useEffect(() => {
    document.title = `${say('signInTitle')} · ${sayCommon('product')}`;
  }, [say, sayCommon]);
  return (
    <main className="sign-in">
      <Card className="sign-in-card">
        <Typography.Title level={1} className="sign-in-title">
          {sayCommon('product')}
        </Typography.Title>
        <p className="page-intro">{say('signInIntro')}</p>
        <SignInForm />
        <div className="sign-in-language">
          <LanguageSwitch />
        </div>
      </Card>
    </main>
  );
};

/** Over the page that was open when the session ended; it closes when the same person is back. */
export const SignInDialog = () => {
  const say = useTexts(shellTexts);
  return (
    <Modal open title={say('sessionEnded')} footer={null} closable={false} keyboard={false} mask={{ closable: false }}>
      <p>{say('sessionEndedHint')}</p>
      <SignInForm />
      <Button type="link" block onClick={() => globalThis.location.reload()}>
        {say('signInAsAnother')}
      </Button>
    </Modal>
  );
};
