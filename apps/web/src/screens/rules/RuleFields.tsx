import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useFieldName } from '../../i18n/field-name.js';
import { useTexts } from '../../i18n/texts.js';
import { blankOf, lineOf } from './leaves.js';
import { rulesTexts } from './texts.js';

interface RuleFieldsProps {
  /** Where the value stands in the form, from the list it is in. */
  readonly name: readonly (string | number)[];
  /** Where it stands in the rule: `bands.0.amountMax`. */
  readonly path: string;
  /** A value of the shape and the types that this one has. */
  readonly like: unknown;
}

/** The fields of a value of a rule; a list takes more lines, and loses them. */
export const RuleFields = ({ name, path, like }: RuleFieldsProps) => {
  const say = useTexts(rulesTexts);
  const nameOf = useFieldName();
  if (Array.isArray(like)) return <ListFields name={name} path={path} like={like} />;
  if (like !== null && typeof like === 'object')
    return (
      <>
        {Object.entries(like).map(([member, inner]) => (
          <RuleFields key={member} name={[...name, member]} path={`${path}.${member}`} like={inner} />
        ))}
      </>
    );
  const flags = [
    { value: 'true', label: say('yes') },
    { value: 'false', label: say('no') },
  ];
  return (
    <Form.Item name={[...name]} label={nameOf(path)}>
      {typeof like === 'boolean' ? <Select options={flags} /> : <Input autoComplete="off" />}
    </Form.Item>
  );
};

const ListFields = ({ name, path, like }: RuleFieldsProps & { readonly like: readonly unknown[] }) => {
  const say = useTexts(rulesTexts);
  const nameOf = useFieldName();
  const line = lineOf(like);
  return (
    <Form.List name={[...name]}>
      {(fields, { add, remove }) => (
        <fieldset className="rule-list">
          <legend>{nameOf(path)}</legend>
          {fields.map(({ key, name: at }) => (
            <div key={key} className="rule-line">
              <RuleFields name={[at]} path={`${path}.${at}`} like={line} />
              <Button
                icon={<DeleteOutlined />}
                aria-label={say('removeLine', { line: nameOf(`${path}.${at}`) })}
                onClick={() => remove(at)}
              />
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add(blankOf(line))}>
            {say('addLine')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
};
