import type { Sentence } from '#libs/kernel';
import type { StatedFigure } from '#libs/figures/events';
import { textOf } from './numbers.js';

/** A figure that the journal itself gives, to be held against stated ones of the same measure, unit, time and dimensions. */
export interface ComputedFigure {
  readonly measure: string;
  /** Decimal string; money in whole đồng. */
  readonly value: string;
  readonly unit: string;
  readonly period: StatedFigure['period'];
  readonly asOf: { readonly on: string } | null;
  readonly dimensions: StatedFigure['dimensions'];
}

/** The rules in the order in which disagreements are shown, each with the question it asks of its subject. */
export const checkSentences = {
  'sum-of-parts': {
    vi: '{subject}: tổng số so với cộng các phần',
    en: '{subject}: the total against the sum of its parts',
  },
  'part-of-period': {
    vi: '{subject}: cả thời kỳ so với một phần của thời kỳ',
    en: '{subject}: the whole period against a part of it',
  },
  'share-of-ratio': {
    vi: '{subject}: tỷ lệ đã in so với tỷ lệ tính lại',
    en: '{subject}: the printed share against the ratio',
  },
  'shares-of-whole': {
    vi: '{subject}: cộng các tỷ lệ đã in so với 100%',
    en: '{subject}: the printed shares against 100 %',
  },
  'mean-of-total': {
    vi: '{subject}: bình quân đã in so với tổng chia cho số năm',
    en: '{subject}: the printed mean against the total over the years',
  },
  'subsets-of-whole': {
    vi: '{subject}: tổng số so với các nhóm không trùng nhau',
    en: '{subject}: the whole against groups that share nothing',
  },
  'implied-remainder': {
    vi: '{subject}: bình quân chung so với bình quân của phần còn lại',
    en: '{subject}: the overall mean against that of the remainder',
  },
  'stated-twice': {
    vi: '{subject}: nêu hai lần',
    en: '{subject}: stated twice',
  },
  'same-digits': {
    vi: '{subject}: trùng chữ số với số liệu khác loại, có thể chép nhầm',
    en: '{subject}: the digits of a figure of another kind, possibly a slip in copying',
  },
  'stated-and-computed': {
    vi: '{subject}: số nêu trong tài liệu so với số tính từ sổ',
    en: '{subject}: the stated figure against the one of the journal',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
export type RuleName = keyof typeof checkSentences;
export const ruleNames = Object.keys(checkSentences) as readonly RuleName[];

/** What would explain a difference, found by trying; a hint and no verdict. */
export interface PossibleCause {
  readonly code: 'truncated' | 'other-denominator' | 'remainder-of-100' | 'parts-may-be-incomplete';
  readonly figures: readonly string[];
}

/** One check of one figure. `figures[0]` is the figure examined; the others are what it was held against. */
export interface ReconciliationRow {
  readonly rule: RuleName;
  /** The question in Vietnamese; `checkSentences[rule]` with `subject` gives it in either language. */
  readonly check: string;
  readonly subject: string;
  readonly stated: string;
  readonly computed: string;
  /** computed − stated. */
  readonly difference: string;
  readonly unit: string;
  readonly figures: readonly string[];
  readonly qualifier: string;
  readonly possibleCause: PossibleCause | null;
  readonly explanation: string | null;
  readonly agrees: boolean;
}

export type Finding = Omit<
  ReconciliationRow,
  'check' | 'subject' | 'explanation' | 'qualifier' | 'difference' | 'stated' | 'computed' | 'possibleCause'
> & {
  readonly examined: StatedFigure;
  readonly stated: bigint;
  readonly computed: bigint;
  /** Places to print; as many as there are where it is left out. */
  readonly places?: number;
  readonly possibleCause?: PossibleCause | null;
};

export const rowOf = ({
  examined,
  stated,
  computed,
  places,
  possibleCause,
  ...finding
}: Finding): ReconciliationRow => ({
  ...finding,
  check: checkSentences[finding.rule].vi.replace('{subject}', () => examined.what),
  subject: examined.what,
  stated: textOf(stated, places),
  computed: textOf(computed, places),
  difference: textOf(computed - stated, places),
  qualifier: examined.qualifier,
  possibleCause: possibleCause ?? null,
  explanation: null,
});

export const idsOf = (...figures: readonly StatedFigure[]): string[] => figures.map(({ figureId }) => figureId);
