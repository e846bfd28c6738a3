import type { StatedFigure } from '#libs/figures/events';
import { firstStatements } from './figure-space.js';
import { ruleNames, type ComputedFigure, type ReconciliationRow } from './rows.js';
import { impliedRemainder, partOfPeriod, subsetsOfWhole, sumOfParts } from './rules-of-parts.js';
import { meanOfTotal, shareOfRatio, sharesOfWhole } from './rules-of-ratios.js';
import { sameDigits, statedAndComputed, statedTwice } from './rules-of-repetition.js';

/** An officer's word on a figure; `rule` is the check it is about, null all of them. Later ones come later in the list. */
export interface GivenExplanation {
  readonly figureId: string;
  readonly rule: string | null;
  readonly explanation: string;
}

/**
 * Holds stated figures against each other and against computed ones, by rules that know nothing of any report. Every check
 * that could be made gives a row; those that disagree come first. Nothing is put right: an explanation is shown beside the
 * difference and changes neither.
 */
export const reconcile = (
  figures: readonly StatedFigure[],
  computed: readonly ComputedFigure[],
  explanations: readonly GivenExplanation[],
): ReconciliationRow[] => {
  const facts = firstStatements(figures);
  const rows = [
    ...sumOfParts(facts),
    ...partOfPeriod(facts),
    ...shareOfRatio(figures),
    ...sharesOfWhole(figures),
    ...meanOfTotal(figures),
    ...subsetsOfWhole(facts),
    ...impliedRemainder(facts),
    ...statedTwice(figures),
    ...sameDigits(figures),
    ...statedAndComputed(figures, computed),
  ];
  return rows.map((row) => ({ ...row, explanation: explanationOf(row, explanations) })).sort(disagreeingFirst);
};

/** The last word on this very check, else the last on the figure as such. */
const explanationOf = (
  { rule, figures }: ReconciliationRow,
  explanations: readonly GivenExplanation[],
): string | null => {
  const own = explanations.filter(({ figureId }) => figureId === figures[0]);
  const given = own.filter((each) => each.rule === rule).at(-1) ?? own.filter((each) => each.rule === null).at(-1);
  return given?.explanation ?? null;
};

const disagreeingFirst = (a: ReconciliationRow, b: ReconciliationRow): number =>
  Number(a.agrees) - Number(b.agrees) ||
  ruleNames.indexOf(a.rule) - ruleNames.indexOf(b.rule) ||
  compareText(a.figures.join(' '), b.figures.join(' '));

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
