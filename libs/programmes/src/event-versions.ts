import type { LegalTextEvent, ProgrammeEvent, RuleEvent } from './events.js';

/** The schema each event type is written in today; a projection that hears all of a kind takes its list from here. */
type VersionsOf<E extends { type: string }> = { readonly [T in E['type']]: { readonly schema: number } };
const first = { schema: 1 };

export const programmeEvents: VersionsOf<ProgrammeEvent> = {
  ProgrammeOpened: first,
  ProgrammeOpenedCorrected: first,
  ProgrammeOpenedReversed: first,
  ProgrammeBudgetSet: first,
  ProgrammeBudgetSetCorrected: first,
  ProgrammeBudgetSetReversed: first,
  TargetSet: first,
  TargetSetCorrected: first,
  TargetSetReversed: first,
  TargetMeasured: first,
  TargetMeasuredCorrected: first,
  TargetMeasuredReversed: first,
  ProgrammeExtended: first,
  ProgrammeExtendedCorrected: first,
  ProgrammeExtendedReversed: first,
  ProgrammeClosed: first,
  ProgrammeClosedCorrected: first,
  ProgrammeClosedReversed: first,
};

export const legalTextEvents: VersionsOf<LegalTextEvent> = {
  LegalTextRegistered: first,
  LegalTextRegisteredCorrected: first,
  LegalTextRegisteredReversed: first,
  LegalTextRepealed: first,
  LegalTextRepealedCorrected: first,
  LegalTextRepealedReversed: first,
};

export const ruleEvents: VersionsOf<RuleEvent> = {
  RuleAdopted: first,
  RuleAdoptedCorrected: first,
  RuleAdoptedReversed: first,
};
