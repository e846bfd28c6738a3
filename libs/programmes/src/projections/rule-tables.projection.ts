import { projection, type BusinessDate, type Folds } from '#libs/kernel';
import type { RuleAdopted, RuleEvent } from '../events.js';

interface RuleKey {
  readonly rule: string;
  readonly validFrom: string;
}
interface RuleValuesRow {
  readonly version: number;
  readonly position: number;
  readonly adoptedOn: string;
  readonly ruleValues: unknown;
  readonly citations: unknown;
}

type Data = RuleAdopted['data'];
const keyOf = ({ rule, validFrom }: Data): RuleKey => ({ rule, validFrom });
const rowOf = ({ version, values, citations }: Data, position: number, adoptedOn: BusinessDate): RuleValuesRow => ({
  version,
  position,
  adoptedOn,
  ruleValues: values,
  citations,
});

const on: Folds<RuleEvent, RuleKey, RuleValuesRow> = {
  RuleAdopted: {
    keys: ({ data }) => [keyOf(data)],
    fold: (_, { data, position, occurredOn }) => rowOf(data, position, occurredOn),
  },
  RuleAdoptedCorrected: {
    keys: ({ data: { before, after } }) =>
      before.data.validFrom === after.validFrom ? [keyOf(after)] : [keyOf(before.data), keyOf(after)],
    fold: (_, { data, position, occurredOn }, key) =>
      key.validFrom === data.after.validFrom ? rowOf(data.after, position, occurredOn) : undefined,
  },
  RuleAdoptedReversed: { keys: ({ data }) => [keyOf(data.before.data)], fold: () => undefined },
};

/** One row a rule and the day it binds from. */
export const ruleTablesProjection = projection<RuleEvent>()({
  name: 'rule_tables',
  version: 1,
  mode: 'inline',
  key: { rule: 'text', validFrom: 'day' },
  values: { version: 'count', position: 'count', adoptedOn: 'day', ruleValues: 'json', citations: 'json' },
  on,
});
