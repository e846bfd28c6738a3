import { useEffect } from 'react';
import { namePathOf } from '../blocks/field-paths.js';
import { preferences } from '../shell/preferences.js';
import { store, useStore } from '../shell/store.js';
import { commonTexts } from './common.js';
import type { fieldNames } from './field-names.js';
import { useTexts } from './texts.js';

const names = store<Partial<typeof fieldNames>>({});
let asked: Promise<void> | undefined;

/**
 * The list is long and no first screen needs it: it comes with a form, or when something is first called by it. What did
 * not come, for want of a connection, is asked for again the next time.
 */
export const loadFieldNames = (): Promise<void> =>
  (asked ??= import('./field-names.js').then(
    ({ fieldNames: all }) => names.set(all),
    () => (asked = undefined),
  ));

/** A field by its path, in the words of the domain: `terms.every.months` is `Điều kiện vay › Chu kỳ › Số tháng`. */
export const useFieldName = (): ((path: string) => string) => {
  const say = useTexts(commonTexts);
  const { language } = useStore(preferences);
  const known = useStore(names);
  useEffect(() => void loadFieldNames(), []);
  return (path) =>
    namePathOf(path)
      .map((part) =>
        typeof part === 'number' ? part + 1 : (known[part]?.[language === 'vi' ? 0 : 1] ?? say('otherField')),
      )
      .join(' › ');
};
