import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import type { Schema } from '../api/client.js';
import { useTexts } from '../i18n/texts.js';
import { blockTexts } from './block-texts.js';
import { DateInput } from './DateInput.js';
import { readDate } from './dates.js';

/** What the fields of every command hold: its business date as typed, and the texts it rests on. */
export interface DatedValues {
  readonly on: string;
  readonly legalBasis?: readonly { readonly text?: string; readonly article?: string }[];
}

/** The business date and the legal texts of a command. */
export const DatedFields = () => {
  const say = useTexts(blockTexts);
  return (
    <>
      <Form.Item name="on" label={say('on')} rules={[{ required: true, message: say('missing') }]}>
        <DateInput />
      </Form.Item>
      <Form.List name="legalBasis">
        {(fields, { add, remove }) => (
          <fieldset className="form-rows">
            <legend>{say('legalBasis')}</legend>
            {fields.map(({ key, name }) => (
              <div key={key} className="form-row">
                <Form.Item name={[name, 'text']} className="form-row-wide">
                  <Input aria-label={say('legalText')} placeholder={say('legalText')} maxLength={200} />
                </Form.Item>
                <Form.Item name={[name, 'article']}>
                  <Input aria-label={say('article')} placeholder={say('article')} maxLength={100} />
                </Form.Item>
                <Button icon={<DeleteOutlined />} aria-label={say('removeRow')} onClick={() => remove(name)} />
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({})}>
              {say('addLegalText')}
            </Button>
          </fieldset>
        )}
      </Form.List>
    </>
  );
};

/** A date in the form of the API; what cannot be read goes as it was typed, and comes back refused beside its field. */
export const dateValue = (typed: string): string => {
  const read = readDate(typed);
  return 'value' in read ? read.value : typed;
};

/** These fields as a command carries them. */
export const datedOf = ({ on, legalBasis = [] }: DatedValues): Pick<Schema<'RenamingDto'>, 'on' | 'legalBasis'> => ({
  on: dateValue(on),
  legalBasis: legalBasis.flatMap(({ text, article }) =>
    text?.trim() ? [{ text: text.trim(), ...(article?.trim() ? { article: article.trim() } : {}) }] : [],
  ),
});

/** These fields as one line of the answers that are checked. */
export const citedTexts = ({ legalBasis = [] }: DatedValues): string =>
  legalBasis
    .flatMap(({ text, article }) => (text?.trim() ? [article?.trim() ? `${text}, ${article}` : text] : []))
    .join('; ') || '–';
