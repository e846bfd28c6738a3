import {
  originalType,
  projection,
  type AllTellings,
  type CorrectionOf,
  type DomainEvent,
  type Folds,
  type Recorded,
} from '#libs/kernel';
import { wordsOf } from './terms.js';

interface NameKey {
  readonly subject: string;
  readonly position: number;
}

const namedBy = (tellings: AllTellings, { type, data }: Recorded): string | null => {
  const said = type.endsWith('Corrected') ? (data as CorrectionOf<unknown>).after : data;
  return tellings[originalType(type)]?.names?.(said as never) ?? null;
};

/** The types of entry that give a thing its name. */
export const namingTypes = (tellings: AllTellings, types: readonly string[]): string[] =>
  types.filter((type) => tellings[originalType(type)]?.names);

/**
 * Every name that anything ever bore, as its words, by the entry that gave it. A wrong name that was corrected stays: whoever
 * looks for it finds what bore it.
 */
export const subjectNamesOf = (tellings: AllTellings, types: readonly string[]) => {
  const folds = {
    keys: (event: Recorded): NameKey[] =>
      namedBy(tellings, event) === null ? [] : [{ subject: event.streamId, position: event.position }],
    fold: (_: unknown, event: Recorded) => ({ name: wordsOf(namedBy(tellings, event)!).join(' ') }),
  };
  const naming = namingTypes(tellings, types).filter((type) => !type.endsWith('Reversed'));
  return projection<DomainEvent>()({
    name: 'subject_names',
    version: 1,
    mode: 'async',
    key: { subject: 'text', position: 'count' },
    values: { name: 'text' },
    on: Object.fromEntries(naming.map((type) => [type, folds])) as unknown as Folds<
      DomainEvent,
      NameKey,
      { name: string }
    >,
  });
};
