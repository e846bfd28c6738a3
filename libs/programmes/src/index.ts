import type { Slice } from '#libs/journal';
import { legalTexts } from './domain/legal-texts.js';
import { programmes } from './domain/programmes.js';
import { ruleTables } from './domain/rule-tables.js';
import { legalTextEvents, programmeEvents, ruleEvents } from './event-versions.js';
import { legalTextsProjection } from './projections/legal-texts.projection.js';
import { programmeBudgets } from './projections/programme-budgets.projection.js';
import { programmesProjection } from './projections/programmes.projection.js';
import { ruleTablesProjection } from './projections/rule-tables.projection.js';
import { programmeSentences } from './sentences.js';

export { socTrangLegalTexts, type LegalTextSeed } from './data/soc-trang-legal-texts.js';
export { fundRules, type RuleSeed } from './domain/fund-rules.js';
export { LegalTextsQuery, type LegalTextShown, type LegalTextsQuestion } from './legal-texts.query.js';
export {
  ProgrammesQuery,
  type ProgrammeListed,
  type ProgrammeShown,
  type ProgrammesQuestion,
} from './programmes.query.js';
export { RulesQuery, type RuleRow } from './rules.query.js';
export {
  legalTexts,
  legalTextsProjection,
  programmeBudgets,
  programmes,
  programmesProjection,
  ruleTables,
  ruleTablesProjection,
};
export type { AdoptRule } from './domain/rule-tables.js';
export type { RegisterLegalText } from './domain/legal-texts.js';
export type {
  CloseProgramme,
  ExtendProgramme,
  MeasureTarget,
  OpenProgramme,
  SetProgrammeBudget,
  SetTarget,
} from './domain/programmes.js';

export const programmesSlice: Slice = {
  name: 'programmes',
  events: { ...programmeEvents, ...legalTextEvents, ...ruleEvents },
  tellings: programmeSentences,
  deciders: [programmes, legalTexts, ruleTables],
  projections: [programmesProjection, programmeBudgets, ruleTablesProjection, legalTextsProjection],
};
