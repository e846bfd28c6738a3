import {
  canonical,
  correctionOf,
  entryToReplace,
  refusals,
  verb,
  type Command,
  type DatedOn,
  type FactsOf,
  type NewEvent,
} from '#libs/kernel';
import type { CooperativeEntry, CooperativeFact, CooperativeRegistered } from '../events.js';
import { codeAssigned, codeHoldersFact, type CodeAssignment } from './assign-code.js';
import { moved, renamed, sectorChanged, type Move, type Renaming, type SectorChange } from './change-cooperative.js';
import { converted, type Conversion } from './convert-cooperative.js';
import { placeFact, registrationOf, without, type Cooperative } from './cooperative.js';
import { coreName } from './core-name.js';
import { dissolved, type Dissolution } from './end-cooperative.js';
import { namesakesFact, registered, type Registration } from './register-cooperative.js';
import { graded, yearlyReturnFiled, type Grading, type YearlyReturn } from './yearly-statements.js';

/** What each type of entry is made from: the same a person first sent, with the id left to the command. */
interface Contents {
  readonly CooperativeRegistered: Registration;
  readonly CooperativeRenamed: Renaming;
  readonly CooperativeMoved: Move;
  readonly CooperativeSectorChanged: SectorChange;
  readonly CooperativeConverted: Conversion;
  readonly CooperativeCodeAssigned: CodeAssignment;
  readonly CooperativeDissolved: Dissolution;
  readonly YearlyReturnFiled: YearlyReturn;
  readonly CooperativeGraded: Grading;
}
export type CorrectableType = keyof Contents;
/** The whole new content of an entry; `type` says of which kind, as the entry does. */
export type EntryContent = {
  [T in CorrectableType]: { readonly type: T } & Omit<Contents[T], 'cooperativeId'>;
}[CorrectableType];

/** The right business date is the command's own. */
export type CorrectCooperativeEntry = Command<
  'CorrectCooperativeEntry',
  { readonly cooperativeId: string; readonly position: number; readonly reason: string; readonly content: EntryContent }
>;

const reject = refusals({
  ENTRY_OF_OTHER_TYPE: {
    vi: 'Mục số {position} là {actual}, không phải {type}.',
    en: 'Entry {position} is a {actual}, not a {type}.',
  },
});

const factsFor = ({ data: { cooperativeId, content } }: CorrectCooperativeEntry) => ({
  place: placeFact('placeId' in content ? content.placeId : null),
  namesakes: namesakesFact(content.type === 'CooperativeRegistered' ? content.name : null),
  holders: codeHoldersFact(content.type === 'CooperativeCodeAssigned' ? { cooperativeId, ...content } : null),
});

/**
 * The entry is decided anew, with the rules of its verb, on the organisation as though it had never been made. So a
 * correction may say exactly what could have been said in the first place; later entries stay and are held to it.
 */
export const correctCooperativeEntry = verb({
  facts: factsFor,
  decide: ({ data, on }: CorrectCooperativeEntry, cooperative: Cooperative, facts) => {
    const { cooperativeId, position, reason, content } = data;
    registrationOf(cooperative, cooperativeId);
    const entry = entryToReplace<CooperativeEntry['data']>(cooperative.entries, position, reason) as CooperativeEntry;
    if (entry.type !== content.type)
      throw reject('ENTRY_OF_OTHER_TYPE', { position, actual: entry.type, type: content.type });
    const fact = decidedAnew(cooperativeId, content, on, entry, without(cooperative, entry), facts);
    // Stored data has its members sorted, fresh data has not: only the canonical form tells whether they say the same.
    const after = canonical(fact.data) === canonical(entry.data) ? entry.data : fact.data;
    const correction: NewEvent = correctionOf<CooperativeFact['data']>(entry, reason, after, on, fact.schema);
    return [correction];
  },
});

const decidedAnew = (
  cooperativeId: string,
  content: EntryContent,
  on: DatedOn,
  entry: CooperativeEntry,
  before: Cooperative,
  facts: FactsOf<ReturnType<typeof factsFor>>,
): CooperativeFact => {
  switch (content.type) {
    case 'CooperativeRegistered':
      return registeredAnew(
        { ...content, cooperativeId },
        on,
        entry.data as CooperativeRegistered['data'],
        before,
        facts,
      );
    case 'CooperativeRenamed':
      return renamed({ ...content, cooperativeId }, on, before);
    case 'CooperativeMoved':
      return moved({ ...content, cooperativeId }, on, before, facts);
    case 'CooperativeSectorChanged':
      return sectorChanged({ ...content, cooperativeId }, on, before);
    case 'CooperativeConverted':
      return converted({ ...content, cooperativeId }, on, before);
    case 'CooperativeCodeAssigned':
      return codeAssigned({ ...content, cooperativeId }, on, before, facts);
    case 'CooperativeDissolved':
      return dissolved({ ...content, cooperativeId }, on, before);
    case 'YearlyReturnFiled':
      return yearlyReturnFiled({ ...content, cooperativeId }, on, before);
    case 'CooperativeGraded':
      return graded({ ...content, cooperativeId }, on, before);
    default:
      return content satisfies never;
  }
};

/** Where the name stays, so does what was passed at registration: those that took a like name since are not asked about. */
const registeredAnew = (
  wish: Registration,
  on: DatedOn,
  { name, similarNamesSeen }: CooperativeRegistered['data'],
  before: Cooperative,
  facts: FactsOf<ReturnType<typeof factsFor>>,
): CooperativeRegistered => {
  if (coreName(name) !== coreName(wish.name)) return registered(wish, on, before, facts);
  const fact = registered(wish, on, before, { ...facts, namesakes: [] });
  return { ...fact, data: { ...fact.data, similarNamesSeen } };
};
