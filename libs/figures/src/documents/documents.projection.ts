import { projection, withEntry, type Folds, type Recorded, type StandingEntry } from '#libs/kernel';
import type { DocumentEvent, DocumentRegistered } from '../figure-events.js';

interface DocumentKey {
  readonly documentId: string;
}
interface DocumentValues {
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly sha256: string | null;
  readonly issuedFrom: string;
  readonly issuedOn: string;
  readonly precision: string;
  readonly version: number;
  readonly entries: unknown;
}

const foldDocument = (values: DocumentValues | undefined, event: Recorded): DocumentValues | undefined => {
  const entries = withEntry((values?.entries ?? []) as StandingEntry[], event);
  const registered = entries[0] as StandingEntry<DocumentRegistered['data']> | undefined;
  if (!registered) return undefined;
  const { title, number, issuer, sha256 } = registered.data;
  const { occurredFrom, occurredOn, precision } = registered;
  return {
    title,
    number,
    issuer,
    sha256,
    issuedFrom: occurredFrom,
    issuedOn: occurredOn,
    precision,
    version: event.streamVersion,
    entries,
  };
};

const hear = {
  keys: (event: Recorded): DocumentKey[] => [{ documentId: event.streamId.slice('document-'.length) }],
  fold: foldDocument,
};

const on: Folds<DocumentEvent, DocumentKey, DocumentValues> = {
  DocumentRegistered: hear,
  DocumentRegisteredCorrected: hear,
  DocumentRegisteredReversed: hear,
};

/** One row a document that states figures. */
export const documentsProjection = projection<DocumentEvent>()({
  name: 'documents',
  version: 1,
  mode: 'inline',
  key: { documentId: 'text' },
  values: {
    title: 'text',
    number: 'text?',
    issuer: 'text?',
    sha256: 'text?',
    issuedFrom: 'day',
    issuedOn: 'day',
    precision: 'text',
    version: 'count',
    entries: 'json',
  },
  on,
});
