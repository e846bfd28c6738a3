import type { loanActionTexts } from './action-texts.js';

export type LabelKey = keyof typeof loanActionTexts.vi;

/** How a field is typed. What the API takes is made of it by {@link bodyOf}. */
export type FieldKind =
  | 'money'
  | 'moneyList'
  | 'date'
  | 'day'
  | 'text'
  | 'long'
  | 'whole'
  | 'percent'
  | 'flag'
  | 'seasons'
  | 'entry'
  | 'security';

export interface Field {
  /** Where it stands in the body of the command: `voucher.document`. A refusal names the same place. */
  readonly path: string;
  readonly label: LabelKey;
  readonly kind: FieldKind | readonly LabelKey[];
  readonly isOptional?: boolean;
  readonly hint?: LabelKey;
  /** Sent only with what stands at this path: both are parts of something that may be left out. */
  readonly goesWith?: string;
  /** Shown and sent only where another field has this value. */
  readonly onlyIf?: readonly [path: string, value: unknown];
}

export interface Action {
  /** The last part of its address. */
  readonly segment: string;
  readonly fields: readonly Field[];
  /** The types of entries it may be about. */
  readonly about?: (type: string) => boolean;
}

const on: Field = { path: 'on', label: 'on', kind: 'date' };
const reason: Field = { path: 'reason', label: 'reason', kind: 'long' };
const amount: Field = { path: 'amount', label: 'amount', kind: 'money' };
const optional = (field: Field): Field => ({ ...field, isOptional: true });
const evidence = (path: string, label: LabelKey): readonly Field[] => [
  { path: `${path}.document`, label, kind: 'text' },
  { path: `${path}.date`, label: 'documentDate', kind: 'day', isOptional: true },
];

const methods = ['equal-principal', 'annuity', 'bullet', 'custom'] as const;
const timesOf = (path: string): readonly Field[] => [
  { path: `${path}method`, label: 'method', kind: methods },
  {
    path: `${path}principalPlan`,
    label: 'principalPlan',
    kind: 'moneyList',
    hint: 'principalPlanHint',
    onlyIf: [`${path}method`, 'custom'],
  },
  { path: `${path}instalments`, label: 'instalments', kind: 'whole' },
  { path: `${path}every.months`, label: 'everyMonths', kind: ['1', '3', '6', '12', 'seasons'] },
  {
    path: `${path}every.seasons`,
    label: 'everySeasons',
    kind: 'seasons',
    hint: 'seasonsHint',
    onlyIf: [`${path}every.months`, 'seasons'],
  },
  { path: `${path}gracePrincipalInstalments`, label: 'grace', kind: 'whole', isOptional: true },
];

/** The terms that are asked for, in an application and when it is amended. */
export const termsFields: readonly Field[] = [
  { path: 'terms.purpose', label: 'purpose', kind: 'long' },
  { path: 'terms.projectCost', label: 'projectCost', kind: 'money' },
  { path: 'terms.ownCapital', label: 'ownCapital', kind: 'money' },
  { path: 'terms.amount', label: 'requested', kind: 'money' },
  { path: 'terms.termMonths', label: 'termMonths', kind: 'whole' },
  { path: 'terms.ratePercentPerYear', label: 'ratePercentPerYear', kind: 'percent' },
];

/** A schedule: in a contract below `schedule.`, beside an application on its own. */
export const scheduleFields = (path: string): readonly Field[] => [
  { path: `${path}rate.percent`, label: 'ratePercent', kind: 'percent' },
  { path: `${path}rate.per`, label: 'ratePer', kind: ['year', 'month'] },
  ...timesOf(path),
  { path: `${path}interestFreeInstalments`, label: 'interestFree', kind: 'whole', isOptional: true },
  { path: `${path}dayCount`, label: 'dayCount', kind: ['actual/365', 'actual/360', '30/360'] },
  { path: `${path}roundTo`, label: 'roundTo', kind: ['round-1', 'round-100', 'round-1000'] },
  { path: `${path}moveOffNonWorkingDays`, label: 'moveOff', kind: 'flag' },
];

const creditCheck: readonly Field[] = [
  {
    path: 'creditCheck.reference',
    label: 'creditCheckReference',
    kind: 'text',
    isOptional: true,
    hint: 'creditCheckHint',
  },
  { path: 'creditCheck.on', label: 'creditCheckOn', kind: 'day', goesWith: 'creditCheck.reference' },
  { path: 'creditCheck.badDebt', label: 'creditCheckBadDebt', kind: 'flag', goesWith: 'creditCheck.reference' },
];
const repayment: readonly Field[] = [
  { ...optional(amount), hint: 'repaymentHint' },
  {
    path: 'surplus',
    label: 'surplus',
    kind: ['advance', 'keep-term', 'keep-instalment', 'pay-off'],
    isOptional: true,
    hint: 'surplusHint',
  },
  { path: 'principal', label: 'principal', kind: 'money', isOptional: true, hint: 'partsHint' },
  { path: 'interest', label: 'interest', kind: 'money', isOptional: true },
  { path: 'penalty', label: 'penalty', kind: 'money', isOptional: true },
  { path: 'fees', label: 'fees', kind: 'money', isOptional: true },
];
const entry: Field = { path: 'position', label: 'entry', kind: 'entry' };
const voucher = evidence('voucher', 'voucher');

const irreversible = new Set(['LoanApplied', 'LoanApplicationAmended', 'LoanVoteCast']);

/** Every step of a loan as data: where it is posted and what is typed. Which of them is open the API says. */
export const actions = {
  AmendApplication: { segment: 'amendments', fields: [on, ...termsFields, reason] },
  WithdrawApplication: { segment: 'application-withdrawals', fields: [on, reason] },
  AppraiseLoan: {
    segment: 'appraisals',
    fields: [
      on,
      { path: 'recommendation', label: 'recommendation', kind: ['approve', 'reject'] },
      amount,
      { path: 'note', label: 'note', kind: 'long' },
    ],
  },
  ApproveLoan: { segment: 'approvals', fields: [on, amount] },
  RejectLoan: { segment: 'rejections', fields: [on, reason] },
  ExpireApproval: { segment: 'expiries', fields: [on] },
  ReleaseCommitment: { segment: 'releases', fields: [on, amount, reason] },
  ContractLoan: {
    segment: 'contracts',
    fields: [
      on,
      { path: 'contractNo', label: 'contractNo', kind: 'text' },
      amount,
      ...scheduleFields('schedule.'),
      { path: 'overduePercent', label: 'overduePercent', kind: 'percent', isOptional: true, hint: 'overdueHint' },
      {
        path: 'allocation',
        label: 'allocation',
        kind: ['penalty-interest-principal', 'principal-interest-penalty'],
      },
      { path: 'entrusted', label: 'entrusted', kind: 'flag' },
    ],
  },
  DisburseLoan: { segment: 'disbursements', fields: [on, amount, ...voucher, ...creditCheck] },
  RecordRepayment: { segment: 'repayments', fields: [on, ...repayment, ...voucher] },
  RefundCredit: { segment: 'credit-refunds', fields: [on, amount, ...voucher] },
  PauseInterest: {
    segment: 'interest-pauses',
    fields: [{ ...on, label: 'pauseFrom' }, { path: 'to', label: 'pauseTo', kind: 'day' }, reason],
  },
  WaiveInterest: {
    segment: 'interest-waivers',
    fields: [
      on,
      { path: 'interest', label: 'waivedInterest', kind: 'money' },
      { path: 'penalty', label: 'waivedPenalty', kind: 'money' },
      { path: 'forInability', label: 'forInability', kind: 'flag', hint: 'inabilityHint' },
      reason,
    ],
  },
  ChangeRate: {
    segment: 'rate-changes',
    fields: [
      { ...on, label: 'rateFrom' },
      { path: 'rate.percent', label: 'ratePercent', kind: 'percent' },
      { path: 'rate.per', label: 'ratePer', kind: ['year', 'month'] },
      reason,
    ],
  },
  RestructureLoan: {
    segment: 'restructurings',
    fields: [on, { path: 'kind', label: 'restructuring', kind: ['extension', 'rescheduling'] }, ...timesOf(''), reason],
  },
  TakeSecurity: {
    segment: 'securities',
    fields: [
      on,
      { path: 'kind', label: 'securityKind', kind: ['collateral', 'guarantee'] },
      { path: 'description', label: 'securityDescription', kind: 'long', hint: 'noNamesHint' },
      { path: 'value', label: 'securityValue', kind: 'money' },
      ...evidence('document', 'document'),
    ],
  },
  ReleaseSecurity: {
    segment: 'security-releases',
    fields: [
      on,
      { path: 'security', label: 'security', kind: 'security' },
      reason,
      ...evidence('document', 'document'),
    ],
  },
  WriteOffLoan: { segment: 'write-offs', fields: [on, ...evidence('decision', 'decision')] },
  RecordRecovery: { segment: 'recoveries', fields: [on, amount, ...voucher] },
  SettleLoan: { segment: 'settlements', fields: [on] },
  CorrectDisbursement: {
    segment: 'disbursement-corrections',
    fields: [entry, { ...on, label: 'rightDay' }, { ...amount, label: 'rightAmount' }, ...creditCheck, reason],
    about: (type) => type === 'LoanDisbursed',
  },
  CorrectRepayment: {
    segment: 'repayment-corrections',
    fields: [entry, { ...on, label: 'rightDay' }, ...repayment, reason],
    about: (type) => type === 'RepaymentRecorded',
  },
  ReverseLoanEntry: {
    segment: 'reversals',
    fields: [entry, on, reason],
    about: (type) => !irreversible.has(type) && !/(?:Corrected|Reversed)$/u.test(type),
  },
} as const satisfies Readonly<Record<string, Action>>;

export type ActionName = keyof typeof actions;

export const isAction = (name: unknown): name is ActionName => typeof name === 'string' && Object.hasOwn(actions, name);
