import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../../api/client.js';
import { DateInput } from '../../blocks/DateInput.js';
import { foldedFilter } from '../../blocks/folding.js';
import { MoneyInput } from '../../blocks/MoneyInput.js';
import { useTexts } from '../../i18n/texts.js';
import { kinds, sectors } from '../cooperatives/filters.js';
import { cooperativesTexts } from '../cooperatives/texts.js';
import { PlaceSelect } from '../register/PlaceSelect.js';
import { formsOf, fundingSources, type SupportPath } from './kinds.js';
import { supportTexts } from './texts.js';

const programmesMax = 500;

const useRequired = () => {
  const say = useTexts(supportTexts);
  return [{ required: true, message: say('missing') }];
};

export const WhatFields = ({ kind }: { readonly kind: SupportPath }) => {
  const say = useTexts(supportTexts);
  const required = useRequired();
  const programmes = useQuery({
    queryKey: ['programmes', 'names'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/programmes', { params: { query: { limit: programmesMax } }, signal })),
  });
  const forms: readonly string[] = formsOf[kind];
  return (
    <>
      <Form.Item name="title" label={say('name')} rules={required}>
        <Input maxLength={300} autoComplete="off" />
      </Form.Item>
      <div className="form-row">
        {forms.length > 0 && (
          <Form.Item name="form" label={say('form')} rules={required}>
            <Select options={forms.map((value) => ({ value, label: say(value as 'fair') }))} />
          </Form.Item>
        )}
        <Form.Item name="programmeId" label={say('programme')} className="form-row-wide">
          <Select
            allowClear
            showSearch={{ filterOption: foldedFilter }}
            options={(programmes.data?.items ?? []).map(({ programmeId, name }) => ({
              value: programmeId,
              label: name,
            }))}
          />
        </Form.Item>
      </div>
    </>
  );
};

/** What one kind of support has alone. */
export const ParticularFields = ({ kind }: { readonly kind: SupportPath }) => {
  const say = useTexts(supportTexts);
  const required = useRequired();
  const text = (name: string, label: string, isRequired = false) => (
    <Form.Item
      name={['particulars', name]}
      label={label}
      className="form-row-wide"
      {...(isRequired ? { rules: required } : {})}
    >
      <Input maxLength={200} autoComplete="off" />
    </Form.Item>
  );
  const count = (name: string, label: string, isRequired = false) => (
    <Form.Item name={['particulars', name]} label={label} {...(isRequired ? { rules: required } : {})}>
      <InputNumber min={1} max={10_000} precision={0} />
    </Form.Item>
  );
  switch (kind) {
    case 'trainings':
      return (
        <div className="form-row">
          {text('topic', say('topic'), true)}
          {count('classes', say('classes'), true)}
          {count('days', say('days'))}
          {text('venue', say('venue'))}
        </div>
      );
    case 'trade-promotions':
      return (
        <div className="form-row">
          {text('eventName', say('eventName'), true)}
          {text('venue', say('venue'))}
        </div>
      );
    case 'technology-transfers':
      return text('donor', say('donor'));
    case 'land-grants':
      return (
        <>
          <div className="form-row">
            {text('purpose', say('landPurpose'), true)}
            {text('certificate', say('certificate'))}
          </div>
          <Form.Item name={['particulars', 'rentPerYear']} label={say('rentPerYear')}>
            <MoneyInput />
          </Form.Item>
        </>
      );
    case 'founding-advice':
      return text('subject', say('subject'));
    default:
      return kind satisfies never;
  }
};

interface RowsProps {
  readonly name: string;
  readonly legend: string;
  readonly add: string;
  readonly fresh?: object;
  readonly children: (index: number) => ReactNode;
}

/** As many lines of fields as are needed. */
const Rows = ({ name, legend, add: addText, fresh = {}, children }: RowsProps) => {
  const say = useTexts(supportTexts);
  return (
    <Form.List name={name}>
      {(fields, { add, remove }) => (
        <fieldset className="form-rows">
          <legend>{legend}</legend>
          {fields.map(({ key, name: index }) => (
            <div key={key} className="form-row">
              {children(index)}
              <Button
                icon={<DeleteOutlined />}
                aria-label={say('removeLine', { line: index + 1 })}
                onClick={() => remove(index)}
              />
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add(fresh)}>
            {addText}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
};

export const CostFields = () => {
  const say = useTexts(supportTexts);
  return (
    <Rows name="amounts" legend={say('cost')} add={say('addSource')} fresh={{ source: 'central' }}>
      {(index) => (
        <>
          <Form.Item name={[index, 'source']}>
            <Select
              aria-label={say('source')}
              options={fundingSources.map((value) => ({ value, label: say(value) }))}
            />
          </Form.Item>
          <Form.Item name={[index, 'amount']} className="form-row-wide">
            <MoneyInput label={say('amount')} />
          </Form.Item>
        </>
      )}
    </Rows>
  );
};

export const QuantityFields = ({ withArea }: { readonly withArea: boolean }) => {
  const say = useTexts(supportTexts);
  return (
    <>
      {withArea && (
        <div className="form-row">
          <Form.Item name={['area', 'value']} label={say('area')}>
            <Input inputMode="decimal" autoComplete="off" placeholder="8.547,06" />
          </Form.Item>
          <Form.Item name={['area', 'unit']} label={say('areaUnit')}>
            <Select
              options={[
                { value: 'm2', label: 'm²' },
                { value: 'ha', label: 'ha' },
              ]}
            />
          </Form.Item>
        </div>
      )}
      <Rows name="quantities" legend={say('quantities')} add={say('addQuantity')}>
        {(index) => (
          <>
            <Form.Item name={[index, 'value']}>
              <Input aria-label={say('quantity')} placeholder={say('quantity')} inputMode="decimal" />
            </Form.Item>
            <Form.Item name={[index, 'unit']}>
              <Input aria-label={say('unit')} placeholder={say('unit')} maxLength={50} />
            </Form.Item>
          </>
        )}
      </Rows>
    </>
  );
};

export const EvidenceFields = () => {
  const say = useTexts(supportTexts);
  return (
    <Rows name="evidence" legend={say('evidence')} add={say('addEvidence')}>
      {(index) => (
        <>
          <Form.Item name={[index, 'document']} className="form-row-wide">
            <Input aria-label={say('document')} placeholder={say('document')} maxLength={200} />
          </Form.Item>
          <Form.Item name={[index, 'date']}>
            <DateInput label={say('documentDate')} />
          </Form.Item>
        </>
      )}
    </Rows>
  );
};

/** Founders who have no organisation yet: only founding advice may be given to them. */
export const FormingFields = () => {
  const say = useTexts(supportTexts);
  const sayRegister = useTexts(cooperativesTexts);
  const required = useRequired();
  return (
    <Rows name="forming" legend={say('forming')} add={say('addForming')} fresh={{ kind: 'HTX' }}>
      {(index) => (
        <>
          <Form.Item name={[index, 'formingName']} rules={required} className="form-row-wide">
            <Input aria-label={say('formingName')} placeholder={say('formingName')} maxLength={200} />
          </Form.Item>
          <Form.Item name={[index, 'kind']} label={sayRegister('kind')} rules={required}>
            <Select options={kinds.map((value) => ({ value, label: sayRegister(value) }))} />
          </Form.Item>
          <Form.Item name={[index, 'sector']} label={sayRegister('sector')} rules={required}>
            <Select options={sectors.map((value) => ({ value, label: sayRegister(value) }))} />
          </Form.Item>
          <Form.Item name={[index, 'placeId']} label={sayRegister('place')} rules={required}>
            <PlaceSelect />
          </Form.Item>
        </>
      )}
    </Rows>
  );
};
