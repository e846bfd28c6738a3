import { Drawer, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api, commandHeaders, type Schema } from '../../api/client.js';
import { blockTexts } from '../../blocks/block-texts.js';
import { citedTexts, DatedFields, datedOf, type DatedValues } from '../../blocks/command-fields.js';
import { CommandForm } from '../../blocks/CommandForm.js';
import { foldedFilter } from '../../blocks/folding.js';
import { MoneyInput } from '../../blocks/MoneyInput.js';
import { useTexts } from '../../i18n/texts.js';
import { sectors } from '../cooperatives/filters.js';
import { placeName, usePlaces } from '../cooperatives/places.js';
import { cooperativesTexts } from '../cooperatives/texts.js';
import { PlaceSelect } from '../register/PlaceSelect.js';
import { grades, type CooperativeCard, type Deed } from './deeds.js';
import { cooperativeTexts } from './texts.js';

const counts = ['members', 'newMembers', 'regularWorkers'] as const;
const sums = ['charterCapital', 'operatingCapital', 'revenue', 'profit', 'incomePerMember'] as const;

type DeedValues = DatedValues & {
  readonly name?: string;
  readonly placeId?: string;
  readonly sector?: Schema<'SectorChangeDto'>['sector'];
  readonly year?: number;
  readonly grade?: Schema<'GradingDto'>['grade'];
  readonly reason?: string;
} & Partial<Readonly<Record<(typeof counts)[number], number | null>>> &
  Partial<Readonly<Record<(typeof sums)[number], string>>>;

export const useDeedName = (): ((deed: Deed) => string) => {
  const say = useTexts(cooperativeTexts);
  return (deed) => say(deed === 'sector' ? 'sectorChange' : deed === 'grade' ? 'gradeGiven' : deed);
};

/** Only what was filled in: what a return does not state is not sent. */
const stated = <K extends string>(values: Partial<Record<K, unknown>>, keys: readonly K[]) =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = values[key];
      return value === undefined || value === null || value === '' ? [] : [[key, value]];
    }),
  );

const sendDeed = (deed: Deed, { cooperativeId, version }: CooperativeCard, values: DeedValues, key: string) => {
  const params = { path: { cooperativeId }, header: commandHeaders(key, version) };
  const dated = datedOf(values);
  const { name = '', placeId = '', sector, year = 0, grade, reason = '' } = values;
  switch (deed) {
    case 'rename':
      return api.POST('/api/cooperatives/{cooperativeId}/names', { params, body: { ...dated, name } });
    case 'move':
      return api.POST('/api/cooperatives/{cooperativeId}/moves', { params, body: { ...dated, placeId } });
    case 'sector':
      return api.POST('/api/cooperatives/{cooperativeId}/sectors', { params, body: { ...dated, sector: sector! } });
    case 'return':
      return api.POST('/api/cooperatives/{cooperativeId}/yearly-returns', {
        params,
        body: { ...dated, year, ...stated(values, [...counts, ...sums]) },
      });
    case 'grade':
      return api.POST('/api/cooperatives/{cooperativeId}/grades', { params, body: { ...dated, year, grade: grade! } });
    case 'dissolve':
      return api.POST('/api/cooperatives/{cooperativeId}/dissolutions', { params, body: { ...dated, reason } });
    default:
      return deed satisfies never;
  }
};

interface DeedDrawerProps {
  readonly deed: Deed;
  readonly card: CooperativeCard;
  readonly onClose: () => void;
  readonly onStale: () => void;
}

/** One thing recorded of a cooperative, beside what is known of it. */
export const DeedDrawer = ({ deed, card, onClose, onStale }: DeedDrawerProps) => {
  const say = useTexts(cooperativeTexts);
  const sayBlock = useTexts(blockTexts);
  const nameOf = useDeedName();
  const answersOf = useAnswers(deed, card);
  const title = `${nameOf(deed)}: ${card.name}`;
  return (
    <Drawer open size="large" title={title} onClose={onClose} destroyOnHidden>
      <p className="muted">{say(`ask-${deed}`)}</p>
      <CommandForm<DeedValues>
        key={deed}
        name={deed}
        title={title}
        send={(values, key) => answerOf<Schema<'Receipt'>>(sendDeed(deed, card, values, key) as never)}
        answers={(values) => [
          ...answersOf(values),
          [sayBlock('on'), values.on],
          [sayBlock('legalBasis'), citedTexts(values)],
        ]}
        onStale={onStale}
      >
        <DeedFields deed={deed} />
        <DatedFields />
      </CommandForm>
    </Drawer>
  );
};

const useAnswers = (deed: Deed, card: CooperativeCard) => {
  const say = useTexts(cooperativeTexts);
  const sayRegister = useTexts(cooperativesTexts);
  const places = usePlaces();
  return (values: DeedValues): (readonly [string, ReactNode])[] => {
    const { name = '', placeId = '', sector, year, grade, reason = '' } = values;
    const moved = (before: string, after: string) => say('was', { before, after });
    switch (deed) {
      case 'rename':
        return [[say('newName'), moved(card.name, name)]];
      case 'move':
        return [[say('newPlace'), moved(placeName(places, card.placeId), placeName(places, placeId))]];
      case 'sector':
        return [[say('newSector'), sector && moved(sayRegister(card.sector), sayRegister(sector))]];
      case 'return':
        return [
          [say('year'), year],
          ...Object.entries(stated(values, [...counts, ...sums])).map(
            ([key, value]) => [say(key as 'members'), String(value)] as const,
          ),
        ];
      case 'grade':
        return [
          [say('year'), year],
          [say('grade'), grade && sayRegister(grade)],
        ];
      case 'dissolve':
        return [[say('dissolveReason'), reason]];
      default:
        return deed satisfies never;
    }
  };
};

const DeedFields = ({ deed }: { readonly deed: Deed }) => {
  const say = useTexts(cooperativeTexts);
  const sayRegister = useTexts(cooperativesTexts);
  const required = [{ required: true, message: say('missing') }];
  const year = (
    <Form.Item name="year" label={say('year')} rules={required}>
      <InputNumber min={1900} max={2199} precision={0} />
    </Form.Item>
  );
  switch (deed) {
    case 'rename':
      return (
        <Form.Item name="name" label={say('newName')} rules={required}>
          <Input maxLength={300} autoComplete="off" />
        </Form.Item>
      );
    case 'move':
      return (
        <Form.Item name="placeId" label={say('newPlace')} rules={required}>
          <PlaceSelect />
        </Form.Item>
      );
    case 'sector':
      return (
        <Form.Item name="sector" label={say('newSector')} rules={required}>
          <Select
            showSearch={{ filterOption: foldedFilter }}
            options={sectors.map((value) => ({ value, label: sayRegister(value) }))}
          />
        </Form.Item>
      );
    case 'return':
      return (
        <>
          {year}
          <div className="form-row">
            {counts.map((key) => (
              <Form.Item key={key} name={key} label={say(key)}>
                <InputNumber min={0} precision={0} />
              </Form.Item>
            ))}
          </div>
          {sums.map((key) => (
            <Form.Item key={key} name={key} label={say(key)}>
              <MoneyInput />
            </Form.Item>
          ))}
        </>
      );
    case 'grade':
      return (
        <>
          {year}
          <Form.Item name="grade" label={say('grade')} rules={required}>
            <Select options={grades.map((value) => ({ value, label: sayRegister(value) }))} />
          </Form.Item>
        </>
      );
    case 'dissolve':
      return (
        <Form.Item name="reason" label={say('dissolveReason')} rules={required}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
        </Form.Item>
      );
    default:
      return deed satisfies never;
  }
};
