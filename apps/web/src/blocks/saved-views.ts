import { store } from '../shell/store.js';

/** The filters of a list, as its address has them, under a name. */
export interface SavedView {
  readonly accountId: string;
  readonly path: string;
  readonly name: string;
  readonly search: Readonly<Record<string, unknown>>;
}

export const savedViewsMax = 50;
const key = 'htx-journal.views';

/** What was kept, as far as it can be read. */
export const viewsFrom = (kept: string | null): readonly SavedView[] => {
  try {
    const found: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(found) ? found.filter(isView).slice(0, savedViewsMax) : [];
  } catch {
    return [];
  }
};

const isView = (value: unknown): value is SavedView => {
  const { accountId, path, name, search } = (value ?? {}) as Partial<Record<keyof SavedView, unknown>>;
  return (
    [accountId, path, name].every((each) => typeof each === 'string') && typeof search === 'object' && search !== null
  );
};

/**
 * Kept in this browser, as language and theme are: a view is an address, which is given to others by copying it, and holds
 * nothing of the record.
 */
export const savedViews = store<readonly SavedView[]>(
  viewsFrom(globalThis.localStorage?.getItem(key) ?? null),
  (views) => globalThis.localStorage?.setItem(key, JSON.stringify(views)),
);

const isSame = (a: SavedView, b: Omit<SavedView, 'search'>): boolean =>
  a.accountId === b.accountId && a.path === b.path && a.name === b.name;

/** The views with one more; one of the same name is replaced, and beyond the limit the oldest goes. */
export const withView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] =>
  [...views.filter((each) => !isSame(each, view)), view].slice(-savedViewsMax);

export const withoutView = (views: readonly SavedView[], view: Omit<SavedView, 'search'>): readonly SavedView[] =>
  views.filter((each) => !isSame(each, view));
