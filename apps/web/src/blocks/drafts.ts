/** What was typed into a form and is not recorded yet, kept in this browser. */
export interface Draft {
  readonly accountId: string;
  /** The form among all forms: the address it stands at and what it records there. */
  readonly form: string;
  /** How the form was called when it was typed into. */
  readonly title: string;
  /** Where it is gone on with. */
  readonly path: string;
  readonly search: Readonly<Record<string, unknown>>;
  readonly at: string;
  /** The key of the command: what was sent before the page was left is not recorded twice when it is sent again. */
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
}

type Shelf = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'htx-journal.draft';
/** Each under a name of its own, so that two windows do not overwrite each other's. */
const shelfKeyOf = ({ accountId, form }: Pick<Draft, 'accountId' | 'form'>): string => `${prefix} ${accountId} ${form}`;

/** The drafts of people who share a desk, each seen by its own account only. */
export const draftsOn = (shelf: Shelf | undefined) => {
  const keysOf = (accountId: string): string[] =>
    Array.from({ length: shelf?.length ?? 0 }, (_, index) => shelf!.key(index) ?? '').filter((key) =>
      key.startsWith(shelfKeyOf({ accountId, form: '' })),
    );
  return {
    of: (accountId: string, form: string): Draft | undefined =>
      draftFrom(shelf?.getItem(shelfKeyOf({ accountId, form }))),

    /** The newest first. */
    all: (accountId: string): Draft[] =>
      keysOf(accountId)
        .flatMap((key) => draftFrom(shelf!.getItem(key)) ?? [])
        .sort((a, b) => b.at.localeCompare(a.at)),

    keep: (draft: Draft): void => {
      try {
        shelf?.setItem(shelfKeyOf(draft), JSON.stringify({ ...draft, values: plainOf(draft.values) }));
      } catch {
        // The browser keeps no more: what is typed still stands on the page.
      }
    },

    drop: (accountId: string, form: string): void => shelf?.removeItem(shelfKeyOf({ accountId, form })),

    dropAll: (accountId: string): void => keysOf(accountId).forEach((key) => shelf!.removeItem(key)),
  };
};

export const drafts = draftsOn(globalThis.localStorage);

type Members = Readonly<Record<string, unknown>>;
const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as typeof Object.prototype | null);

/**
 * What JSON gives back as it was. Forms hold what was typed: text, numbers, marks, and lists and groups of them. Anything else,
 * such as a file or a day of a calendar, is left out: it would come back as something that looks like it.
 */
const plainOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => plainOf(each) ?? null);
  if (isMembers(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainOf(each)]));
  return value === null || ['string', 'number', 'boolean'].includes(typeof value) ? value : undefined;
};

/** What was kept, as far as it is a draft. */
const draftFrom = (kept: string | null | undefined): Draft | undefined => {
  try {
    const found = JSON.parse(kept ?? 'null') as unknown;
    return isDraft(found) ? found : undefined;
  } catch {
    return undefined;
  }
};

const isDraft = (value: unknown): value is Draft => {
  const { accountId, form, title, path, search, at, key, values } = (value ?? {}) as Partial<
    Record<keyof Draft, unknown>
  >;
  return (
    [accountId, form, title, path, at, key].every((each) => typeof each === 'string') &&
    !Number.isNaN(Date.parse(at as string)) &&
    [search, values].every(isMembers)
  );
};
