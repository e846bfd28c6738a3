import { Segmented } from 'antd';
import { commonTexts } from '../i18n/common.js';
import { useTexts } from '../i18n/texts.js';
import { prefer, preferences, themes, units, type Language } from './preferences.js';
import { shellTexts } from './shell-texts.js';
import { useStore } from './store.js';

export const LanguageSwitch = () => {
  const say = useTexts(shellTexts);
  const { language } = useStore(preferences);
  return (
    <Segmented<Language>
      aria-label={say('language')}
      value={language}
      onChange={(chosen) => prefer({ language: chosen })}
      options={[
        { value: 'vi', label: say('vietnamese') },
        { value: 'en', label: say('english') },
      ]}
    />
  );
};

export const ThemeSwitch = () => {
  const say = useTexts(shellTexts);
  const { theme } = useStore(preferences);
  return (
    <Segmented
      aria-label={say('theme')}
      value={theme}
      onChange={(chosen) => prefer({ theme: chosen })}
      options={themes.map((value) => ({ value, label: say(value) }))}
    />
  );
};

export const UnitSwitch = () => {
  const say = useTexts(shellTexts);
  const sayCommon = useTexts(commonTexts);
  const { unit } = useStore(preferences);
  return (
    <Segmented
      aria-label={say('unit')}
      value={unit}
      onChange={(chosen) => prefer({ unit: chosen })}
      options={units.map((value) => ({ value, label: sayCommon(value) }))}
    />
  );
};
