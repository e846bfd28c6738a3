import { Form, Input, Select } from 'antd';
import { answerOf, api, commandHeaders } from '../../api/client.js';
import { datedOf, dateValue, type DatedValues } from '../../blocks/command-fields.js';
import { DatedCommand } from '../../blocks/DatedCommand.js';
import { DateInput } from '../../blocks/DateInput.js';
import { foldedFilter } from '../../blocks/folding.js';
import { useTexts } from '../../i18n/texts.js';
import { placeName, usePlaces } from '../cooperatives/places.js';
import { placesTexts } from './texts.js';

export const levels = ['province', 'district', 'commune'] as const;
type Level = (typeof levels)[number];

interface DeedProps {
  readonly onClose: () => void;
}

/** The units that still stand, by their whole names. */
const useChoices = () => {
  const places = usePlaces();
  return {
    nameOf: (placeId: string) => placeName(places, placeId),
    options: [...places.values()]
      .filter(({ validTo }) => validTo === null)
      .map(({ placeId }) => ({ value: placeId, label: placeName(places, placeId) })),
  };
};

interface Definition extends DatedValues {
  readonly name: string;
  readonly level: Level;
  readonly parentId?: string;
  readonly validFrom: string;
}

export const DefinePlace = ({ onClose }: DeedProps) => {
  const say = useTexts(placesTexts);
  const { nameOf, options } = useChoices();
  const required = [{ required: true, message: say('missing') }];
  return (
    <DatedCommand<Definition>
      name="define"
      title={say('define')}
      hint={say('defineHint')}
      initialValues={{ level: 'commune' }}
      send={({ name, level, parentId, validFrom, ...dated }, key) =>
        answerOf(
          api.POST('/api/places', {
            params: { header: commandHeaders(key) },
            body: {
              ...datedOf(dated),
              name,
              level,
              validFrom: dateValue(validFrom),
              ...(parentId ? { parentId } : {}),
            },
          }),
        )
      }
      answers={({ name, level, parentId, validFrom }) => [
        [say('name'), name],
        [say('level'), say(level)],
        [say('parent'), parentId ? nameOf(parentId) : '–'],
        [say('validFrom'), validFrom],
      ]}
      onClose={onClose}
    >
      <Form.Item name="name" label={say('name')} rules={required}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="level" label={say('level')} rules={required}>
        <Select options={levels.map((value) => ({ value, label: say(value) }))} />
      </Form.Item>
      <Form.Item name="parentId" label={say('parent')}>
        <Select allowClear showSearch={{ filterOption: foldedFilter }} options={options} />
      </Form.Item>
      <Form.Item name="validFrom" label={say('validFrom')} rules={required}>
        <DateInput />
      </Form.Item>
    </DatedCommand>
  );
};

interface Succession extends DatedValues {
  readonly placeId: string;
  readonly lastDay: string;
  readonly successorIds: readonly string[];
}

export const SucceedPlace = ({ onClose }: DeedProps) => {
  const say = useTexts(placesTexts);
  const { nameOf, options } = useChoices();
  const required = [{ required: true, message: say('missing') }];
  const choice = { showSearch: { filterOption: foldedFilter }, options };
  return (
    <DatedCommand<Succession>
      name="succeed"
      title={say('succeed')}
      hint={say('succeedHint')}
      send={({ placeId, lastDay, successorIds, ...dated }, key) =>
        answerOf(
          api.POST('/api/places/{placeId}/successions', {
            params: { path: { placeId }, header: commandHeaders(key) },
            body: { ...datedOf(dated), lastDay: dateValue(lastDay), successorIds: [...successorIds] },
          }),
        )
      }
      answers={({ placeId, lastDay, successorIds }) => [
        [say('former'), nameOf(placeId)],
        [say('lastDay'), lastDay],
        [say('successors'), successorIds.map(nameOf).join('; ')],
      ]}
      onClose={onClose}
    >
      <Form.Item name="placeId" label={say('former')} rules={required}>
        <Select {...choice} />
      </Form.Item>
      <Form.Item name="lastDay" label={say('lastDay')} rules={required}>
        <DateInput />
      </Form.Item>
      <Form.Item name="successorIds" label={say('successors')} rules={required}>
        <Select mode="multiple" {...choice} />
      </Form.Item>
    </DatedCommand>
  );
};
