import {
  decider,
  refusals,
  verb,
  type BusinessDate,
  type Citation,
  type Command,
  type NewEvent,
  type StandingEntry,
} from '#libs/kernel';
import type { RuleAdopted, RuleEvent, RuleValues } from '../events.js';
import { refuseUnlikeRule } from './rule-shapes.js';
import {
  citationsOf,
  grow,
  nothingYet,
  retold,
  told,
  untold,
  type Correct,
  type Reverse,
  type Story,
} from './story.js';

interface Adoption {
  /** Lower case words with hyphens: `loan-size`. */
  readonly rule: string;
  readonly validFrom: BusinessDate;
  readonly values: RuleValues;
  readonly citations: readonly Citation[];
}

/** Writes one dated row. Its business date is the day it was adopted, which may be before or after the day it binds from. */
export type AdoptRule = Command<'AdoptRule', Adoption>;
export type CorrectRule = Correct<'CorrectRule', Adoption>;
export type ReverseRule = Reverse<'ReverseRule'>;

const reject = refusals({
  RULE_NAME_NOT_READABLE: {
    vi: 'Tên quy định “{rule}” chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    en: 'The name of a rule, “{rule}”, has lower-case letters, digits and hyphens only.',
    nature: 'input',
  },
  RULE_IDENTITY_DIFFERS: {
    vi: 'Mục này ghi cho quy định khác ({rule}).',
    en: 'The entry names another rule ({rule}).',
  },
  RULE_VALUES_MISSING: { vi: 'Hãy ghi nội dung của quy định.', en: 'Give the values of the rule.', nature: 'input' },
  RULE_VALUE_NOT_EXACT: {
    vi: 'Giá trị tại “{path}” phải là số nguyên hoặc chuỗi ký tự, ví dụ "0.5".',
    en: 'The value at “{path}” must be a whole number or a string, for example "0.5".',
    nature: 'input',
  },
  RULE_VALUE_NOT_READABLE: {
    vi: 'Không đọc được giá trị tại “{path}”.',
    en: 'The value at “{path}” cannot be read.',
    nature: 'input',
  },
  CITATION_MISSING: {
    vi: 'Quy định phải dẫn văn bản làm căn cứ.',
    en: 'A rule must cite the text it comes from.',
    nature: 'input',
  },
  RULE_ALREADY_DATED: {
    vi: 'Quy định này đã có dòng áp dụng từ ngày {validFrom}. Hãy đính chính dòng đó.',
    en: 'This rule already has a row from {validFrom}. Correct that row instead.',
  },
});

const adopted = ({ rule, validFrom, values, citations }: Adoption, version: number): RuleAdopted['data'] => ({
  rule,
  validFrom,
  values,
  citations: citationsOf(citations),
  version,
});

/** Deeper lists and objects are nobody's rule. */
const depthMax = 8;

interface ValueFault {
  readonly code: 'RULE_VALUE_NOT_EXACT' | 'RULE_VALUE_NOT_READABLE';
  readonly path: string;
}

/** What is wrong with the values of a rule and where: a number with a fraction, text that cannot be printed, no end of depth. */
export const faultInValues = (value: unknown, path = '', depth = 0): ValueFault | undefined => {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? undefined : { code: 'RULE_VALUE_NOT_EXACT', path };
  if (typeof value === 'string') return isPrintable(value) ? undefined : { code: 'RULE_VALUE_NOT_READABLE', path };
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value !== 'object' || depth >= depthMax) return { code: 'RULE_VALUE_NOT_READABLE', path };
  for (const [name, member] of Object.entries(value)) {
    const inner = path ? `${path}.${name}` : name;
    if (!/^[A-Za-z0-9]{1,60}$/u.test(name)) return { code: 'RULE_VALUE_NOT_READABLE', path: inner };
    const found = faultInValues(member, inner, depth + 1);
    if (found) return found;
  }
  return undefined;
};

const isPrintable = (text: string): boolean =>
  text.isWellFormed() && !/\p{Cc}/u.test(text) && text === text.normalize('NFC');

const checkRule = (entries: readonly StandingEntry[]): void => {
  const rows = entries.map(({ data }) => data as RuleAdopted['data']);
  const dates = new Set<string>();
  for (const { rule, validFrom, values, citations } of rows) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(rule)) throw reject('RULE_NAME_NOT_READABLE', { rule });
    if (rule !== rows[0]!.rule) throw reject('RULE_IDENTITY_DIFFERS', { rule });
    if (!Object.keys(values).length) throw reject('RULE_VALUES_MISSING');
    const fault = faultInValues(values);
    if (fault) throw reject(fault.code, { path: fault.path });
    if (!citations.length || citations.some(({ text }) => !text.trim())) throw reject('CITATION_MISSING');
    if (dates.has(validFrom)) throw reject('RULE_ALREADY_DATED', { validFrom });
    dates.add(validFrom);
  }
};

const verbs = {
  AdoptRule: verb({
    decide: ({ data, on }: AdoptRule, story: Story): NewEvent<RuleAdopted>[] => {
      const events: NewEvent<RuleAdopted>[] = told(story, on, checkRule, {
        type: 'RuleAdopted',
        schema: 1,
        data: adopted(data, story.versions + 1),
      });
      refuseUnlikeRule(data.rule, data.values);
      return events;
    },
  }),
  CorrectRule: verb({
    decide: (command: CorrectRule, story: Story) => {
      const { position: corrected, after } = command.data;
      const before = story.entries.find(({ position }) => position === corrected)?.data as
        RuleAdopted['data'] | undefined;
      // Under its old version first, so that a correction that changes nothing is seen as one.
      const [unchanged] = retold(story, command, checkRule, 'RuleAdopted', adopted(after, before?.version ?? 0));
      if (!unchanged) return [];
      refuseUnlikeRule(after.rule, after.values);
      return retold(story, command, checkRule, 'RuleAdopted', adopted(after, story.versions + 1));
    },
  }),
  ReverseRule: verb({ decide: (command: ReverseRule, story: Story) => untold(story, command, checkRule) }),
};

export const ruleTables = decider<Story, RuleEvent, typeof verbs>({
  category: 'rule',
  initial: nothingYet,
  evolve: grow,
  verbs,
});
