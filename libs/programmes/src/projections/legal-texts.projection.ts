import { folded, projection, withEntry, type Folds, type Recorded, type StandingEntry } from '#libs/kernel';
import { legalTextFrom, type LegalTextEvent } from '../events.js';
import { legalTextEvents } from '../event-versions.js';

interface LegalTextKey {
  readonly legalTextId: string;
}
interface LegalTextValues {
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly replacedById: string | null;
  readonly citedIn: unknown;
  readonly searchText: string;
  readonly version: number;
  readonly entries: unknown;
}

const foldLegalText = (values: LegalTextValues | undefined, event: Recorded): LegalTextValues => {
  const entries = withEntry((values?.entries ?? []) as StandingEntry[], event);
  const text = legalTextFrom(entries);
  return {
    number: text?.number ?? null,
    issuedOn: text?.issuedOn ?? null,
    title: text?.title ?? null,
    issuer: text?.issuer ?? null,
    validFrom: text?.validFrom ?? null,
    validTo: text?.validTo ?? null,
    replacedById: text?.replacedById ?? null,
    citedIn: text?.citedIn ?? [],
    searchText: folded(`${text?.number ?? ''} ${text?.title ?? ''} ${text?.issuer ?? ''}`),
    version: event.streamVersion,
    entries,
  };
};

const onEveryEvent = Object.fromEntries(
  Object.keys(legalTextEvents).map((type) => [
    type,
    { keys: (event: Recorded) => [{ legalTextId: event.streamId.slice('legaltext-'.length) }], fold: foldLegalText },
  ]),
) as unknown as Folds<LegalTextEvent, LegalTextKey, LegalTextValues>;

/** One row a legal text. `title` is null where its registration was reversed. */
export const legalTextsProjection = projection<LegalTextEvent>()({
  name: 'legal_texts',
  version: 1,
  mode: 'inline',
  key: { legalTextId: 'text' },
  values: {
    number: 'text?',
    issuedOn: 'day?',
    title: 'text?',
    issuer: 'text?',
    validFrom: 'day?',
    validTo: 'day?',
    replacedById: 'text?',
    citedIn: 'json',
    searchText: 'text',
    version: 'count',
    entries: 'json',
  },
  on: onEveryEvent,
});
