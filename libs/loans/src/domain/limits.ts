import { addDays, streamFact, type BusinessDate, type DatedOn, type Figures, type Recorded } from '#libs/kernel';
import { ruleOf, ruleStream, type RuleInForce } from '#libs/programmes/events';
import type { OrganisationKind } from '#libs/cooperatives/events';
import type { LoanFinding, LoanReference, LoanTerms, RuleUsed } from '../loan-events.js';
import { reject } from './refusals.js';

/** The rule tables a decision on a loan may rest on, each as it binds on the business date. */
export const loanRules = [
  'borrowers',
  'own-capital',
  'loan-size',
  'loan-term',
  'overdue-rate',
  'interest-rate',
  'loan-currency',
  'first-disbursement',
  'committee-bands',
  'historical-entry',
] as const;
export type LoanRule = (typeof loanRules)[number];
type RuleFact = RuleInForce | undefined;

/** A fact for each rule: the row in force on the day. */
export const ruleFacts = <R extends LoanRule>(on: BusinessDate, ...rules: readonly R[]) =>
  Object.fromEntries(
    rules.map((rule) => [
      rule,
      streamFact(ruleStream(rule), (entries: readonly Recorded[]): RuleFact => ruleOf(entries, on)),
    ]),
  ) as { readonly [K in R]: ReturnType<typeof streamFact<RuleFact>> };

/** A rule of its day that an entry breaks. */
export interface Breach {
  readonly code: Parameters<typeof reject>[0];
  readonly figures: Figures;
  /** null where no rule is broken but what was decided before. */
  readonly rule: RuleInForce | null;
}

/** How long after its day an entry is history, unless the rule `historical-entry` says otherwise. */
const historicalAfterDays = 31;

/** Whether an entry tells of a time so long ago that refusing it would only make the journal incomplete. */
export const isHistorical = (on: DatedOn, today: BusinessDate, rule: RuleFact): boolean => {
  const days = rule?.values.afterDays;
  return on.to < addDays(today, -(typeof days === 'number' ? days : historicalAfterDays));
};

/** Refuses the first breach, unless the entry is history: then each is kept with it as a finding. */
export const findingsOf = (breaches: readonly Breach[], historical: boolean): LoanFinding[] => {
  const [first] = breaches;
  if (first && !historical)
    throw reject(first.code, { ...first.figures, ...(first.rule ? { citation: citationText(first.rule) } : {}) });
  return breaches.map(({ code, figures, rule }) => ({
    code,
    figures: Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, String(figure)])),
    citation: rule?.citations[0] ?? null,
  }));
};

const citationText = ({ citations: [citation] }: RuleInForce): string =>
  citation ? [citation.text, citation.article].filter(Boolean).join(', ') : '';

/** The rules a decision used, for its entry. */
export const rulesUsed = (rules: Readonly<Record<string, RuleFact>>): RuleUsed[] =>
  Object.values(rules).flatMap((rule) => (rule ? [{ rule: rule.rule, version: rule.version }] : []));

/** As many as a rate may have. */
const decimalPlaces = 6;
/** A percentage as a fraction: part × `denominator` compared with whole × `numerator` is exact. */
const percentOfRule = (value: unknown): { numerator: bigint; denominator: bigint; text: string } | undefined => {
  if (typeof value !== 'string') return undefined;
  const [units = '0', decimals = ''] = value.split('.');
  return {
    numerator: BigInt(units + decimals.slice(0, decimalPlaces).padEnd(decimalPlaces, '0')),
    denominator: 100n * 10n ** BigInt(decimalPlaces),
    text: value,
  };
};

/** The part of the whole that a percentage of a rule allows, rounded down to the đồng; undefined without a rule. */
const shareOf = (value: unknown, whole: bigint): { amount: bigint; percent: string } | undefined => {
  const percent = percentOfRule(value);
  return percent && { amount: (whole * percent.numerator) / percent.denominator, percent: percent.text };
};

const breach = (broken: boolean, code: Breach['code'], rule: RuleFact, figures: Figures): Breach[] =>
  broken && rule ? [{ code, figures, rule }] : [];

/** Domain §4: which kinds of organisation may borrow; THT by provincial practice before the third regime. */
export const borrowerBreaches = (kind: OrganisationKind, rule: RuleFact): Breach[] => {
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const kinds = rule ? [...list(rule.values.kinds), ...list(rule.values.kindsByPractice)] : [];
  return breach(!kinds.includes(kind), 'BORROWER_KIND_NOT_ALLOWED', rule, { kind, kinds: kinds.join(', ') });
};

/** Own capital at least a share of the project. */
export const ownCapitalBreaches = (ownCapital: bigint, projectCost: bigint, rule: RuleFact): Breach[] => {
  const least = shareOf(rule?.values.percentOfProjectMin, projectCost);
  return least
    ? breach(ownCapital < least.amount, 'OWN_CAPITAL_TOO_LOW', rule, {
        ownCapital,
        needed: least.amount,
        percent: least.percent,
      })
    : [];
};

/** The loan at most a share of the project. */
export const projectShareBreaches = (amount: bigint, projectCost: bigint, rule: RuleFact): Breach[] => {
  const most = shareOf(rule?.values.percentOfProjectMax, projectCost);
  return most
    ? breach(amount > most.amount, 'OVER_PROJECT_SHARE', rule, { amount, most: most.amount, percent: most.percent })
    : [];
};

/** What a borrower owes and was promised at most a share of the fund's actual charter capital, alone and with related persons. */
export const exposureBreaches = (
  exposure: bigint,
  withRelated: bigint,
  charterCapital: bigint,
  rule: RuleFact,
): Breach[] => {
  const alone = shareOf(rule?.values.percentOfCharterCapitalMax, charterCapital);
  const related = shareOf(rule?.values.percentOfCharterCapitalWithRelatedMax, charterCapital);
  return [
    ...(alone
      ? breach(exposure > alone.amount, 'OVER_CUSTOMER_LIMIT', rule, {
          exposure,
          most: alone.amount,
          percent: alone.percent,
        })
      : []),
    ...(related
      ? breach(withRelated > related.amount, 'OVER_RELATED_LIMIT', rule, {
          exposure: withRelated,
          most: related.amount,
          percent: related.percent,
        })
      : []),
  ];
};

export const termBreaches = (months: number, rule: RuleFact): Breach[] => {
  const most = rule?.values.monthsMax;
  return typeof most === 'number' ? breach(months > most, 'TERM_OVER_RULE', rule, { months, most }) : [];
};

const percentBreach = (percent: string, value: unknown, code: Breach['code'], rule: RuleFact): Breach[] => {
  const most = percentOfRule(value);
  const asked = percentOfRule(percent);
  return most && asked ? breach(asked.numerator > most.numerator, code, rule, { percent, most: most.text }) : [];
};
/** The overdue rate at most a share of the in-term rate. */
export const overdueRateBreaches = (percent: string, rule: RuleFact): Breach[] =>
  percentBreach(percent, rule?.values.percentOfInTermRateMax, 'OVERDUE_RATE_OVER_CAP', rule);
/** The in-term rate a year, where an authority has a cap of its own. */
export const rateBreaches = (percentPerYear: string, rule: RuleFact): Breach[] =>
  percentBreach(percentPerYear, rule?.values.percentPerYearMax, 'RATE_OVER_CAP', rule);

/** The rules that bind what is asked for. */
export const applicationRules = ['borrowers', 'own-capital', 'loan-size', 'loan-term', 'interest-rate'] as const;

/** What an application for an amount breaks, of the rules of one day: asked on application, amendment and approval. */
export const applicationBreaches = (
  { kind }: LoanReference['borrower'],
  { projectCost, ownCapital, termMonths, ratePercentPerYear }: LoanTerms,
  amount: bigint,
  rules: Readonly<Record<(typeof applicationRules)[number], RuleFact>>,
): Breach[] => [
  ...borrowerBreaches(kind, rules.borrowers),
  ...ownCapitalBreaches(BigInt(ownCapital), BigInt(projectCost), rules['own-capital']),
  ...projectShareBreaches(amount, BigInt(projectCost), rules['loan-size']),
  ...termBreaches(termMonths, rules['loan-term']),
  ...rateBreaches(ratePercentPerYear, rules['interest-rate']),
];
