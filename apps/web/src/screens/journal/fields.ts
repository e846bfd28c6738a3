import { preferences } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import { useTexts } from '../../i18n/texts.js';
import { printDay } from '../../blocks/dates.js';
import { printMoney, printNumber } from '../../blocks/money.js';
import { entryTexts } from './entry-texts.js';
import { fieldNames } from './field-names.js';

/** One value of an entry with the fields it stands in, in words. */
export interface Field {
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

/** Fields of entries in the words of the domain: `terms.every.months` is read as `Điều kiện vay › Chu kỳ › Số tháng`. */
export const useFields = () => {
  const say = useTexts(entryTexts);
  const { language } = useStore(preferences);
  const nameOf = (path: string): string =>
    path
      .split(/[.[\]]+/u)
      .filter(Boolean)
      .map((part) =>
        /^\d+$/u.test(part)
          ? String(Number(part) + 1)
          : (fieldNames[part]?.[language === 'vi' ? 0 : 1] ?? say('otherField')),
      )
      .join(' › ');
  const printOf = (path: string, value: unknown): string => {
    if (value === null || value === undefined) return '–';
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
    if (typeof value === 'number') return path.endsWith('year') ? String(value) : printNumber(value);
    if (typeof value === 'object')
      return fieldsOf(value, path)
        .map(({ name, value: inner }) => `${name}: ${inner}`)
        .join('; ');
    const text = value as string;
    if (/^-?\d{1,18}$/u.test(text) && fieldNames[path.split('.').at(-1) ?? '']?.[2]) return `${printMoney(text)} đồng`;
    return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? printDay(text) : text;
  };
  const fieldsOf = (value: unknown, path = ''): Field[] => {
    if (value === null || typeof value !== 'object') return [{ path, name: nameOf(path), value: printOf(path, value) }];
    return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, path ? `${path}.${name}` : name));
  };
  return { nameOf, printOf, fieldsOf };
};
