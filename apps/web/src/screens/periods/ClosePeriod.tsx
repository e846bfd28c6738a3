import { Form, Input, Select } from 'antd';
import { answerOf, api, commandHeaders } from '../../api/client.js';
import { CommandForm } from '../../blocks/CommandForm.js';
import { foldedFilter } from '../../blocks/folding.js';
import { useTexts } from '../../i18n/texts.js';
import { todayInVietNam } from '../../shell/clocks.js';
import { preferences } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import { endedPeriods } from './ended-periods.js';
import { nameOfPeriod } from './period-name.js';
import { periodsTexts } from './texts.js';

interface Values {
  readonly period: string;
  readonly note?: string;
}

/** Closes what is over; from then on nothing is recorded with a date inside. */
export const ClosePeriod = () => {
  const say = useTexts(periodsTexts);
  const { language } = useStore(preferences);
  const options = endedPeriods(todayInVietNam()).map((value) => ({ value, label: nameOfPeriod(value, language) }));
  return (
    <CommandForm<Values>
      name="close"
      title={say('close')}
      send={(body, key) => answerOf(api.POST('/api/periods', { params: { header: commandHeaders(key) }, body }))}
      answers={({ period, note }) => [
        [say('period'), nameOfPeriod(period, language)],
        [say('consequence'), say('consequenceText')],
        ...(note ? [[say('note'), note] as const] : []),
      ]}
    >
      <p>{say('closeHint')}</p>
      <Form.Item name="period" label={say('period')} rules={[{ required: true, message: say('periodNeeded') }]}>
        <Select showSearch={{ filterOption: foldedFilter }} options={options} />
      </Form.Item>
      <Form.Item name="note" label={say('note')}>
        <Input.TextArea rows={2} />
      </Form.Item>
    </CommandForm>
  );
};
