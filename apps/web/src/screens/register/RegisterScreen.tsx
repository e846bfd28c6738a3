import { Link } from '@tanstack/react-router';
import { Alert, Card, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { answerOf, api, commandHeaders, type Schema } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { blockTexts } from '../../blocks/block-texts.js';
import { citedTexts, DatedFields, datedOf, type DatedValues } from '../../blocks/command-fields.js';
import { CommandForm } from '../../blocks/CommandForm.js';
import { foldedFilter } from '../../blocks/folding.js';
import { useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/Page.js';
import { kinds, sectors } from '../cooperatives/filters.js';
import { placeName, usePlaces } from '../cooperatives/places.js';
import { cooperativesTexts } from '../cooperatives/texts.js';
import { PlaceSelect } from './PlaceSelect.js';
import { registerTexts } from './texts.js';

interface RegisterValues extends DatedValues {
  readonly name: string;
  readonly kind: Schema<'RegisterCooperativeDto'>['kind'];
  readonly sector: Schema<'RegisterCooperativeDto'>['sector'];
  readonly placeId: string;
  readonly members?: number | null;
  readonly number?: string;
  readonly issuedBy?: string;
  readonly isAnother?: boolean;
}

interface SimilarName {
  readonly cooperativeId: string;
  readonly names: readonly string[];
}

/** A new organisation. Where one of a similar name exists, the officer is shown it and says that this is another. */
export const RegisterScreen = () => {
  const say = useTexts(registerTexts);
  const sayRegister = useTexts(cooperativesTexts);
  const sayBlock = useTexts(blockTexts);
  const places = usePlaces();
  const [similar, setSimilar] = useState<readonly SimilarName[]>([]);
  const [registeredId, setRegisteredId] = useState<string>();
  const send = async (values: RegisterValues, key: string) => {
    const { name, kind, sector, placeId, members, number, issuedBy, isAnother } = values;
    const body = {
      ...datedOf(values),
      name,
      kind,
      sector,
      placeId,
      ...(members === undefined || members === null ? {} : { members }),
      ...(number?.trim() ? { registration: { number: number.trim(), issuedBy: issuedBy?.trim() ?? '' } } : {}),
      ...(isAnother ? { similarNamesSeen: similar.map(({ cooperativeId }) => cooperativeId) } : {}),
    };
    try {
      const receipt = await answerOf(api.POST('/api/cooperatives', { params: { header: commandHeaders(key) }, body }));
      setSimilar([]);
      setRegisteredId(receipt.entries[0]!.streamId.replace(/^cooperative-/u, ''));
      return receipt;
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'SIMILAR_NAME_EXISTS') setSimilar(problem.figures.similar as readonly SimilarName[]);
      throw error;
    }
  };
  const required = [{ required: true, message: say('missing') }];
  return (
    <Page title={say('title')} intro={say('intro')}>
      <Card>
        {registeredId !== undefined && (
          <p>
            <Link to="/cooperatives/$cooperativeId" params={{ cooperativeId: registeredId }}>
              {say('open')}
            </Link>
          </p>
        )}
        <CommandForm<RegisterValues>
          name="register"
          title={say('title')}
          initialValues={{ kind: 'HTX' }}
          send={send}
          answers={(values) => [
            [sayRegister('name'), values.name],
            [sayRegister('kind'), sayRegister(values.kind)],
            [sayRegister('sector'), sayRegister(values.sector)],
            [sayRegister('place'), placeName(places, values.placeId)],
            [sayRegister('members'), values.members ?? '–'],
            [say('number'), [values.number, values.issuedBy].filter(Boolean).join(', ') || '–'],
            [sayBlock('on'), values.on],
            [sayBlock('legalBasis'), citedTexts(values)],
          ]}
        >
          {similar.length > 0 && <SimilarNames similar={similar} />}
          <Form.Item name="name" label={sayRegister('name')} rules={required}>
            <Input maxLength={300} autoComplete="off" />
          </Form.Item>
          <div className="form-row">
            <Form.Item name="kind" label={sayRegister('kind')} rules={required}>
              <Select options={kinds.map((value) => ({ value, label: sayRegister(value) }))} />
            </Form.Item>
            <Form.Item name="sector" label={sayRegister('sector')} rules={required}>
              <Select
                showSearch={{ filterOption: foldedFilter }}
                options={sectors.map((value) => ({ value, label: sayRegister(value) }))}
              />
            </Form.Item>
            <Form.Item name="placeId" label={sayRegister('place')} rules={required} className="form-row-wide">
              <PlaceSelect />
            </Form.Item>
            <Form.Item name="members" label={sayRegister('members')}>
              <InputNumber min={0} precision={0} />
            </Form.Item>
          </div>
          <div className="form-row">
            <Form.Item name="number" label={say('number')}>
              <Input maxLength={100} autoComplete="off" />
            </Form.Item>
            <Form.Item name="issuedBy" label={say('issuedBy')} className="form-row-wide">
              <Input maxLength={200} autoComplete="off" />
            </Form.Item>
          </div>
          <DatedFields />
        </CommandForm>
      </Card>
    </Page>
  );
};

const SimilarNames = ({ similar }: { readonly similar: readonly SimilarName[] }) => {
  const say = useTexts(registerTexts);
  return (
    <Alert
      className="form-problem"
      type="warning"
      showIcon
      title={say('similar')}
      description={
        <>
          <p>{say('similarHint')}</p>
          <ul>
            {similar.map(({ cooperativeId, names }) => (
              <li key={cooperativeId}>
                <Link to="/cooperatives/$cooperativeId" params={{ cooperativeId }} target="_blank">
                  {names.join('; ')}
                </Link>
              </li>
            ))}
          </ul>
          <Form.Item name="isAnother" valuePropName="checked" noStyle>
            <Checkbox>{say('another')}</Checkbox>
          </Form.Item>
        </>
      }
    />
  );
};
