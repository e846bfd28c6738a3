import { Form } from 'antd';
import { answerOf, api, commandHeaders, type Schema } from '../../api/client.js';
import { datedOf, dateValue, type DatedValues } from '../../blocks/command-fields.js';
import { DatedCommand } from '../../blocks/DatedCommand.js';
import { DateInput } from '../../blocks/DateInput.js';
import { useFieldName } from '../../i18n/field-name.js';
import { useTexts } from '../../i18n/texts.js';
import { leavesOf, typedOf, valuesOf } from './leaves.js';
import { useRuleName } from './rule-name.js';
import { RuleFields } from './RuleFields.js';
import { usePrintedLeaf } from './RuleValues.js';
import { rulesTexts } from './texts.js';

interface Values extends DatedValues {
  readonly validFrom: string;
  /** In the shape of the rule. */
  readonly values: unknown;
}

/** A new row of a rule: the present values, of which some are changed, from a day on. */
export const AmendRule = ({ row, onClose }: { readonly row: Schema<'RuleRow'>; readonly onClose: () => void }) => {
  const say = useTexts(rulesTexts);
  const nameOf = useFieldName();
  const ruleName = useRuleName();
  const printed = usePrintedLeaf();
  const changed = (typed: Values) => {
    const before = new Map(leavesOf(row.values).map(({ path, value }) => [path, value]));
    const after = new Map(leavesOf(valuesOf(row.values, typed.values)).map(({ path, value }) => [path, value]));
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
      const [was, is] = [before, after].map((of) => (of.has(path) ? printed(of.get(path)!) : say('noLine')));
      return was === is ? [] : [[nameOf(path), `${was} → ${is}`] as const];
    });
  };
  return (
    <DatedCommand<Values>
      name={row.rule}
      title={`${say('amend')}: ${ruleName(row.rule)}`}
      hint={say('amendHint')}
      initialValues={{ values: typedOf(row.values), legalBasis: [{}] }}
      send={({ validFrom, values: typed, ...dated }, key) => {
        const { on, legalBasis = [] } = datedOf(dated);
        const body = {
          on,
          legalBasis,
          rule: row.rule,
          validFrom: dateValue(validFrom),
          values: valuesOf(row.values, typed) as Schema<'AdoptRuleDto'>['values'],
          citations: legalBasis,
        };
        return answerOf(api.POST('/api/rules', { params: { header: commandHeaders(key) }, body }));
      }}
      answers={(typed) => {
        const moved = changed(typed);
        return [
          [say('from'), typed.validFrom],
          ...(moved.length ? moved : [[say('values'), say('unchanged')] as const]),
        ];
      }}
      onClose={onClose}
    >
      <Form.Item name="validFrom" label={say('from')} rules={[{ required: true, message: say('missing') }]}>
        <DateInput />
      </Form.Item>
      {Object.entries(row.values).map(([name, like]) => (
        <RuleFields key={name} name={['values', name]} path={name} like={like} />
      ))}
    </DatedCommand>
  );
};
