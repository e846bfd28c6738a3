import { store } from './store.js';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** In what money is shown; what is typed and stored is always đồng. */
export const units = ['dong', 'million', 'billion'] as const;
export type Unit = (typeof units)[number];

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly unit: Unit;
}

const key = 'htx-journal.preferences';
const usual: Preferences = { language: 'vi', theme: 'system', unit: 'dong' };

/** What was kept, as far as it is still one of the choices. */
export const preferencesFrom = (kept: string | null): Preferences => {
  let given: Partial<Preferences> = {};
  try {
    given = (JSON.parse(kept ?? '{}') ?? {}) as Partial<Preferences>;
  } catch {
    // Kept by something else: the usual ones hold.
  }
  const choice = <T extends string>(choices: readonly T[], value: T | undefined, otherwise: T): T =>
    value !== undefined && choices.includes(value) ? value : otherwise;
  return {
    language: choice(languages, given.language, usual.language),
    theme: choice(themes, given.theme, usual.theme),
    unit: choice(units, given.unit, usual.unit),
  };
};

/** How this person likes to read, kept in this browser. */
export const preferences = store<Preferences>(
  preferencesFrom(globalThis.localStorage?.getItem(key) ?? null),
  (chosen) => globalThis.localStorage?.setItem(key, JSON.stringify(chosen)),
);

export const prefer = (chosen: Partial<Preferences>): void => preferences.set({ ...preferences.get(), ...chosen });
