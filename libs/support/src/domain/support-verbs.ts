import {
  correctionOf,
  entryToReplace,
  refusals,
  reversalOf,
  verb,
  withEntry,
  type Command,
  type DatedOn,
  type NewEvent,
  type Recorded,
  type StandingEntry,
} from '#libs/kernel';
import type { SupportContent, SupportKind } from '../content.js';
import type { Found } from './lookups.js';
import { checkProgramme, programmeLookup, type Programmes } from './programme-check.js';
import { beneficiaryLookups, supportContent, type SupportWish } from './support-content.js';

/** A support stream: the entries that stand on it. `recorded` stays true when all of them were reversed. */
export interface SupportState {
  readonly recorded: boolean;
  readonly standing: readonly StandingEntry[];
}
export const nothingRecorded: SupportState = { recorded: false, standing: [] };
export const withSupportEntry = ({ standing }: SupportState, event: Recorded): SupportState => ({
  recorded: true,
  standing: withEntry(standing, event),
});

export type RecordSupport<Type extends string, Particulars> = Command<Type, SupportWish<Particulars>>;
/** Replaces the entry of number `replaces` by a whole new content; the command's date is the right one. */
export type CorrectSupport<Particulars> = Command<
  'CorrectSupport',
  { readonly replaces: number; readonly reason: string; readonly content: SupportWish<Particulars> }
>;
/** Takes back the entry of number `reverses`, whatever it says. */
export type ReverseSupport = Command<
  'ReverseSupport',
  { readonly supportId: string; readonly reverses: number; readonly reason: string }
>;

/** What one kind of support adds to what all have in common. */
export interface SupportRules<Wished, Particulars> {
  /** The event it is recorded as. */
  readonly event: string;
  readonly schema: number;
  /** Whether groups still being founded may benefit. */
  readonly mayForm: boolean;
  /** The particulars as the event keeps them, and the kind they make it; refuses what this kind does not allow. */
  readonly complete: (wish: SupportWish<Wished>) => { readonly kind: SupportKind; readonly particulars: Particulars };
  /**
   * Refuses a correction to `after`, or a reversal where that is undefined, that the later entries of the stream do not
   * allow: land that was given back cannot be less than that from the beginning.
   */
  readonly allowsChange?: (
    later: readonly StandingEntry[],
    after: { readonly content: SupportContent<Particulars>; readonly on: DatedOn } | undefined,
  ) => void;
}

const reject = refusals({
  SUPPORT_ALREADY_RECORDED: {
    vi: 'Hồ sơ hỗ trợ này đã có trong sổ. Muốn thay đổi, hãy ghi đính chính.',
    en: 'This support is in the journal already. To change it, record a correction.',
  },
  SUPPORT_UNKNOWN: {
    vi: 'Không có hồ sơ hỗ trợ “{supportId}”.',
    en: 'There is no support “{supportId}”.',
    nature: 'missing',
  },
  SUPPORT_REVERSED: {
    vi: 'Hồ sơ hỗ trợ này đã bị hủy bỏ nên không ghi tiếp được.',
    en: 'This support was reversed, so nothing more can be recorded on it.',
  },
  ENTRY_IS_NOT_THE_SUPPORT: {
    vi: 'Mục số {position} của hồ sơ này không phải là mục ghi nhận hỗ trợ.',
    en: 'Entry {position} of this record is not the entry of the support itself.',
  },
});

/** Refuses a number that was never recorded; nothing of it can be corrected or built upon. */
export const refuseUnknown = ({ recorded }: SupportState, supportId: string): void => {
  if (!recorded) throw reject('SUPPORT_UNKNOWN', { supportId });
};

/** The support itself as it stands, for what builds upon it. */
export const standingSupport = <Particulars>(
  state: SupportState,
  event: string,
  supportId: string,
): StandingEntry<SupportContent<Particulars>> => {
  refuseUnknown(state, supportId);
  const entry = state.standing.find(({ type }) => type === event);
  if (!entry) throw reject('SUPPORT_REVERSED', { supportId });
  return entry as StandingEntry<SupportContent<Particulars>>;
};

/** The three verbs that every kind of support has. Each kind puts them under its own command names. */
export const supportVerbs = <Wished, Particulars>(rules: SupportRules<Wished, Particulars>, programmes: Programmes) => {
  const lookups = (wish: SupportWish<Wished>, on: DatedOn) => ({
    ...beneficiaryLookups(wish, on),
    ...programmeLookup(programmes, wish.programmeId, on),
  });
  const contentOf = (wish: SupportWish<Wished>, on: DatedOn, found: Found): SupportContent<Particulars> => {
    const completed = rules.complete(wish);
    const content = supportContent(wish, { ...completed, mayForm: rules.mayForm }, on, found);
    checkProgramme(content, on, found);
    return content;
  };
  const others = ({ standing }: SupportState, entry: StandingEntry): StandingEntry[] =>
    standing.filter(({ position }) => position !== entry.position);

  const record = verb({
    facts: ({ data, on }: RecordSupport<string, Wished>) => lookups(data, on),
    decide: ({ data, on }: RecordSupport<string, Wished>, state: SupportState, found): NewEvent[] => {
      if (state.recorded) throw reject('SUPPORT_ALREADY_RECORDED', { supportId: data.supportId });
      return [{ type: rules.event, schema: rules.schema, data: contentOf(data, on, found) }];
    },
  });

  const correct = verb({
    facts: ({ data, on }: CorrectSupport<Wished>) => lookups(data.content, on),
    decide: ({ data, on }: CorrectSupport<Wished>, state: SupportState, found): NewEvent[] => {
      refuseUnknown(state, data.content.supportId);
      const entry = entryToReplace<SupportContent<Particulars>>(state.standing, data.replaces, data.reason);
      if (entry.type !== rules.event) throw reject('ENTRY_IS_NOT_THE_SUPPORT', { position: data.replaces });
      const content = contentOf(data.content, on, found);
      rules.allowsChange?.(others(state, entry), { content, on });
      return [correctionOf(entry, data.reason, content, on, rules.schema)];
    },
  });

  const reverse = verb({
    decide: ({ data }: ReverseSupport, state: SupportState): NewEvent[] => {
      refuseUnknown(state, data.supportId);
      const entry = entryToReplace(state.standing, data.reverses, data.reason);
      if (entry.type === rules.event) rules.allowsChange?.(others(state, entry), undefined);
      return [reversalOf(entry, data.reason, rules.schema)];
    },
  });

  return { record, correct, reverse };
};
