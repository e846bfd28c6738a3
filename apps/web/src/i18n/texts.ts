import i18next from 'i18next';
import { preferences, type Language } from '../shell/preferences.js';
import { useStore } from '../shell/store.js';

/** The words of one screen or block in both languages. The compiler refuses a key that one of them lacks. */
export interface Texts<Key extends string = string> {
  readonly name: string;
  readonly vi: Readonly<Record<Key, string>>;
  readonly en: Readonly<Record<Key, string>>;
}

/** Declares the words of a folder, Vietnamese first. `{{name}}` stands for a value; `_one` and `_other` are plurals. */
export const texts = <Key extends string>(
  name: string,
  vi: Readonly<Record<Key, string>>,
  en: Readonly<Record<NoInfer<Key>, string>>,
): Texts<Key> => ({ name, vi, en });

const i18n = i18next.createInstance();
void i18n.init({
  lng: preferences.get().language,
  fallbackLng: 'vi',
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
  returnEmptyString: false,
});

/** The words of a folder in a language: `say('title')`. */
export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn = <Key extends string>({ name, vi, en }: Texts<Key>, language: Language): Say<Key> => {
  if (!i18n.hasResourceBundle('vi', name)) {
    i18n.addResourceBundle('vi', name, vi);
    i18n.addResourceBundle('en', name, en);
  }
  const fixed = i18n.getFixedT(language, name) as (key: string, values?: object) => string;
  return (key, values) => fixed(key, values);
};

/** The words of a folder in the language of the page. */
export const useTexts = <Key extends string>(declared: Texts<Key>): Say<Key> =>
  sayIn(declared, useStore(preferences).language);
