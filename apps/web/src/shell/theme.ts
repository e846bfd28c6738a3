import { theme as antTheme, type ThemeConfig } from 'antd';
import { useEffect, useState } from 'react';
import { preferences } from './preferences.js';
import { useStore } from './store.js';

const fontFamily = "'Be Vietnam Pro', system-ui, sans-serif";

const lightGrounds = {
  colorPrimaryBg: '#e6f4ea',
  colorPrimaryBgHover: '#d3ebda',
  colorSuccessBg: '#edfaf1',
  colorSuccessBorder: '#a7d8b6',
  colorErrorBg: '#fef2f2',
  colorErrorBorder: '#f3b4b4',
  colorWarningBg: '#fff8e6',
  colorWarningBorder: '#e5c98a',
};
const darkGrounds = { colorTextLightSolid: '#052e16', colorPrimaryBg: '#14301f', colorPrimaryBgHover: '#1c4029' };

/** As dense as the spreadsheets people come from. */
const components = (dark: boolean): NonNullable<ThemeConfig['components']> => ({
  Table: {
    cellPaddingBlockSM: 5,
    cellPaddingInlineSM: 10,
    cellFontSizeSM: 14,
    borderColor: dark ? '#333a36' : '#d9dedb',
    headerBg: dark ? '#232926' : '#eef2ef',
  },
  Menu: { itemHeight: 36, itemMarginBlock: 2, groupTitleFontSize: 13 },
  Card: { headerHeight: 46, headerPadding: 16, bodyPadding: 16 },
  Segmented: { trackBg: dark ? '#2a302d' : '#e1e6e3' },
});

/** Popups measure themselves while they move: whoever wants no motion gets none, not a very quick one. */
const stillQuery = () => globalThis.matchMedia('(prefers-reduced-motion: reduce)');

/** Colours that hold 4.5 to 1 against what they stand on, in both themes; axe checks it in a real browser. */
export const themeConfig = (dark: boolean): ThemeConfig => ({
  algorithm: dark ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
  components: components(dark),
  token: {
    motion: !stillQuery().matches,
    fontFamily,
    fontSize: 15,
    borderRadius: 6,
    colorPrimary: dark ? '#4ade80' : '#166534',
    colorLink: dark ? '#86efac' : '#14532d',
    colorTextPlaceholder: dark ? '#a3a3a3' : '#666666',
    colorTextDescription: dark ? '#b5b5b5' : '#595959',
    colorTextSecondary: dark ? '#c4c4c4' : '#4b4b4b',
    colorTextTertiary: dark ? '#b0b0b0' : '#5f5f5f',
    colorTextQuaternary: dark ? '#a3a3a3' : '#666666',
    colorInfo: dark ? '#93c5fd' : '#1d4ed8',
    colorError: dark ? '#f87171' : '#b91c1c',
    colorSuccess: dark ? '#4ade80' : '#15803d',
    colorWarning: dark ? '#fbbf24' : '#92400e',
    // The backgrounds that are derived from colours this dark are grey: they are said here.
    ...(dark ? darkGrounds : lightGrounds),
  },
});

const darkQuery = () => globalThis.matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark: as chosen, or as the device is. */
export const useDark = (): boolean => {
  const { theme } = useStore(preferences);
  const [deviceIsDark, setDeviceIsDark] = useState(() => darkQuery().matches);
  useEffect(() => {
    const query = darkQuery();
    const follow = () => setDeviceIsDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return theme === 'system' ? deviceIsDark : theme === 'dark';
};
