import { Form, Input } from 'antd';
import { answerOf, api, commandHeaders } from '../../api/client.js';
import { CommandForm } from '../../blocks/CommandForm.js';
import { printDay } from '../../blocks/dates.js';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { reportTexts } from './texts.js';

interface FreezeReportProps {
  readonly subject: string;
  readonly question: { readonly from: string; readonly to: string; readonly asOf: string; readonly asKnown: number };
}

/** Signs the report on the screen: what was seen is what is frozen, at the number it was seen at. */
export const FreezeReport = ({ subject, question }: FreezeReportProps) => {
  const say = useTexts(reportTexts);
  const { from, to, asOf, asKnown } = question;
  return (
    <CommandForm<{ readonly number?: string }>
      name="freeze"
      title={say('freeze')}
      send={({ number }, key) =>
        answerOf(
          api.POST('/api/frozen-reports', {
            params: { header: commandHeaders(key) },
            body: { ...question, ...(number?.trim() ? { number: number.trim() } : {}) },
          }),
        )
      }
      answers={({ number }) => [
        [say('what'), subject],
        [say('days'), `${printDay(from)} – ${printDay(to)}`],
        [say('asOf'), printDay(asOf)],
        [say('asKnown'), printNumber(asKnown)],
        [say('number'), number?.trim() ?? say('byHand')],
        [say('consequence'), say('consequenceText')],
      ]}
    >
      <p>{say('freezeHint')}</p>
      <Form.Item name="number" label={say('number')} extra={say('numberHint')}>
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
    </CommandForm>
  );
};
