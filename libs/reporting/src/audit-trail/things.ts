import type { Recorded, StreamId } from '#libs/kernel';
import { cooperativeStream, placeStream } from '#libs/cooperatives/events';
import { documentStream } from '#libs/figures/events';
import { fundStream } from '#libs/funds/events';
import { loanStream } from '#libs/loans/events';
import { legalTextStream, programmeStream } from '#libs/programmes/events';

/** A thing that an entry refers to by its id. */
export interface Thing {
  /** The field that holds the id. */
  readonly field: string;
  readonly id: string;
  readonly streamId: StreamId;
  /** What it is called; null where no entry names it. */
  readonly name: string | null;
}

/** What the ids in these fields are of. */
const streamOf: Readonly<Record<string, (id: string) => StreamId>> = {
  cooperativeId: cooperativeStream,
  absorbedId: cooperativeStream,
  intoId: cooperativeStream,
  relatedIds: cooperativeStream,
  similarNamesSeen: cooperativeStream,
  placeId: placeStream,
  previousPlaceId: placeStream,
  parentId: placeStream,
  successorIds: placeStream,
  fundId: fundStream,
  loanId: loanStream,
  programmeId: programmeStream,
  documentId: documentStream,
  legalTextId: legalTextStream,
  replacedById: legalTextStream,
};
const subjectStreamOf: Readonly<Record<string, (id: string) => StreamId>> = {
  cooperative: cooperativeStream,
  loan: loanStream,
};

/** The things in an entry's content, each once. */
export const thingsIn = ({ data }: Pick<Recorded, 'data'>): Omit<Thing, 'name'>[] => {
  const found = new Map<string, Omit<Thing, 'name'>>();
  const gather = (value: unknown, field: string, kind?: unknown): void => {
    if (typeof value === 'string') {
      const stream = streamOf[field] ?? (field === 'id' ? subjectStreamOf[String(kind)] : undefined);
      if (stream) found.set(`${field} ${value}`, { field, id: value, streamId: stream(value) });
    } else if (Array.isArray(value)) for (const each of value) gather(each, field);
    else if (value !== null && typeof value === 'object')
      for (const [name, inner] of Object.entries(value)) gather(inner, name, (value as { kind?: unknown }).kind);
  };
  gather(data, '');
  return [...found.values()];
};
