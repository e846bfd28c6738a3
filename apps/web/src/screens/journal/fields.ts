import { preferences } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import { useFieldName } from '../../i18n/field-name.js';
import { fieldNames } from '../../i18n/field-names.js';
import { useTexts } from '../../i18n/texts.js';
import { printDay } from '../../blocks/dates.js';
import { printMoney, printNumber } from '../../blocks/money.js';
import { entryTexts } from './entry-texts.js';
import { fieldValues } from './field-values.js';

/** One value of an entry with the fields it stands in, in words. */
export interface Field {
  readonly path: string;
  readonly name: string;
  readonly value: string;
  readonly raw: unknown;
}

/** Fields of entries in the words of the domain. */
export const useFields = () => {
  const say = useTexts(entryTexts);
  const { language } = useStore(preferences);
  const nameOf = useFieldName();
  const printOf = (path: string, value: unknown): string => {
    if (value === null || value === undefined) return '–';
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
    if (typeof value === 'number') return path.endsWith('year') ? String(value) : printNumber(value);
    if (typeof value === 'object')
      return fieldsOf(value, path)
        .map(({ name, value: inner }) => `${name}: ${inner}`)
        .join('; ');
    const text = value as string;
    const field = path.split('.').findLast((part) => !/^\d+$/u.test(part)) ?? '';
    const words = fieldValues[field]?.[text];
    if (words) return words[language === 'vi' ? 0 : 1];
    if (/^-?\d{1,18}$/u.test(text) && fieldNames[field]?.[2]) return `${printMoney(text)} đồng`;
    return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? printDay(text) : text;
  };
  const fieldsOf = (value: unknown, path = ''): Field[] => {
    if (value === null || typeof value !== 'object')
      return [{ path, name: nameOf(path), value: printOf(path, value), raw: value }];
    return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, path ? `${path}.${name}` : name));
  };
  return { nameOf, printOf, fieldsOf };
};
