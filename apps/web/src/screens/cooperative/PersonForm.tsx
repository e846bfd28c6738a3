import { Form, Input, Select } from 'antd';
import { useRef } from 'react';
import { answerOf, api, commandHeaders, newCommandKey } from '../../api/client.js';
import { citedTexts, DatedFields, datedOf, type DatedValues } from '../../blocks/command-fields.js';
import { CommandForm } from '../../blocks/CommandForm.js';
import { useTexts } from '../../i18n/texts.js';
import { blockTexts } from '../../blocks/block-texts.js';
import { cooperativeTexts } from './texts.js';

interface PersonValues extends DatedValues {
  readonly role: 'representative' | 'director';
  readonly name: string;
  readonly nationalId?: string;
  readonly phone?: string;
}

/** A person is registered, then takes the role: two entries, of which neither is recorded twice when sent again. */
export const PersonForm = ({ cooperativeId }: { readonly cooperativeId: string }) => {
  const say = useTexts(cooperativeTexts);
  const sayBlock = useTexts(blockTexts);
  const keys = useRef(new Map<string, string>());
  const required = [{ required: true, message: say('missing') }];
  const send = async ({ role, name, nationalId, phone, ...dated }: PersonValues, key: string) => {
    const body = {
      ...datedOf(dated),
      name,
      ...(nationalId?.trim() ? { nationalId: nationalId.trim() } : {}),
      ...(phone?.trim() ? { phone: phone.trim() } : {}),
    };
    const person = JSON.stringify(body);
    const registering = keys.current.get(person) ?? newCommandKey();
    keys.current.set(person, registering);
    const { entries } = await answerOf(
      api.POST('/api/persons', { params: { header: commandHeaders(registering) }, body }),
    );
    const personId = entries[0]!.streamId.replace(/^person-/u, '');
    return answerOf(
      api.POST('/api/persons/{personId}/roles', {
        params: { path: { personId }, header: commandHeaders(key) },
        body: { ...datedOf(dated), role, subjectId: cooperativeId },
      }),
    );
  };
  return (
    <CommandForm<PersonValues>
      name="person"
      title={say('addPerson')}
      isPersonal
      initialValues={{ role: 'director' }}
      send={send}
      answers={(values) => [
        [say('role'), say(values.role)],
        [say('personName'), values.name],
        [say('nationalId'), values.nationalId || '–'],
        [say('phone'), values.phone || '–'],
        [sayBlock('on'), values.on],
        [sayBlock('legalBasis'), citedTexts(values)],
      ]}
    >
      <Form.Item name="role" label={say('role')} rules={required}>
        <Select options={(['representative', 'director'] as const).map((value) => ({ value, label: say(value) }))} />
      </Form.Item>
      <Form.Item name="name" label={say('personName')} rules={required}>
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item name="nationalId" label={say('nationalId')}>
        <Input autoComplete="off" inputMode="numeric" maxLength={12} />
      </Form.Item>
      <Form.Item name="phone" label={say('phone')}>
        <Input autoComplete="off" inputMode="tel" maxLength={20} />
      </Form.Item>
      <DatedFields />
    </CommandForm>
  );
};
