import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Form, InputNumber } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { Answer } from '../../shell/states.js';
import { Since } from '../periods/Since.js';
import { reportTexts } from './texts.js';

interface ChangedSinceProps {
  readonly days: { readonly from: string; readonly to: string };
  readonly asOf: string;
  readonly head: number;
  readonly since: number | undefined;
  readonly onSince: (since: number | undefined) => void;
}

/** Whether a report that was signed at a number of the journal still holds: its last page bears the number. */
export const ChangedSince = ({ days, asOf, head, since, onSince }: ChangedSinceProps) => {
  const say = useTexts(reportTexts);
  const isAsked = since !== undefined && since <= head;
  const query = { ...days, by: 'kind', asOf, asKnown: String(head), since: String(since) };
  const changes = useQuery({
    queryKey: ['replay', 'totals', 'changes', query],
    enabled: isAsked,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/replay/reports/{report}/changes', { params: { path: { report: 'totals' }, query }, signal }),
      ),
  });
  return (
    <Card title={<h2>{say('stillRight')}</h2>}>
      <Form<{ readonly since: number | null }>
        key={since}
        layout="inline"
        initialValues={{ since }}
        onFinish={(typed) => onSince(typed.since ?? undefined)}
      >
        <Form.Item
          name="since"
          label={say('signedAt')}
          rules={[{ type: 'number', min: 1, max: head, message: say('signedAtWrong', { head: printNumber(head) }) }]}
        >
          <InputNumber controls={false} />
        </Form.Item>
        <Button htmlType="submit">{say('ask')}</Button>
      </Form>
      <p className="muted">{say('signedAtHint')}</p>
      {isAsked && (
        <section aria-live="polite">
          <Answer of={changes}>
            {(found) => (
              <>
                <Alert
                  type={found.moved.length ? 'warning' : 'success'}
                  showIcon
                  title={say(found.moved.length ? 'moved' : 'same')}
                />
                {found.moved.length > 0 && <Since {...found} />}
              </>
            )}
          </Answer>
        </section>
      )}
    </Card>
  );
};
