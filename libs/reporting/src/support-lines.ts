import { countedWithCorrections, type DomainEvent, type Folds, type Was } from '#libs/kernel';
import type { FundBalanceStated } from '#libs/funds/events';
import type { LoanDisbursed } from '#libs/loans/events';
import type { SupportAggregateStated, SupportContent, SupportKind } from '#libs/support/events';
import { supportContentEvents } from './support-event-types.js';

/**
 * One countable line of a support event: what one organisation, or one aggregate, adds to the totals. Both read models of
 * the totals fold these same lines, so they cannot tell different numbers. Empty text means not known or not given.
 */
export interface SupportLine {
  readonly day: string;
  readonly fromDay: string;
  readonly kind: SupportKind;
  readonly programmeId: string;
  readonly placeId: string;
  readonly organisationKind: string;
  readonly sector: string;
  /** The organisation, where the line is about one that is known. */
  readonly organisationId: string;
  readonly amounts: readonly { readonly source: string; readonly amount: string }[];
  readonly attendances: number | null;
  readonly people: number | null;
  readonly projects: number;
  /** How many organisations an aggregate names by number alone. */
  readonly organisationsStated: number;
}

type Dated = Pick<SupportLine, 'day' | 'fromDay'>;

const unknownOrganisation = { placeId: '', organisationKind: '', sector: '', organisationId: '' };
const nothing = { amounts: [], attendances: null, people: null, projects: 0, organisationsStated: 0 };

const linesOfContent = (content: SupportContent, dated: Dated): SupportLine[] =>
  content.beneficiaries.map((beneficiary, index) => ({
    ...dated,
    kind: content.kind,
    programmeId: content.programmeId ?? '',
    placeId: beneficiary.placeId,
    organisationKind: beneficiary.kind,
    sector: beneficiary.sector,
    organisationId: beneficiary.cooperativeId ?? `forming-${content.supportId}-${index}`,
    amounts: beneficiary.shares,
    attendances: beneficiary.attendances,
    people: beneficiary.people,
    projects: 0,
    organisationsStated: 0,
  }));

const linesOfAggregate = (aggregate: SupportAggregateStated['data'], dated: Dated): SupportLine[] => {
  const { kind, amounts, attendances, people, projects } = aggregate;
  const common = { ...dated, ...unknownOrganisation, ...nothing, kind, programmeId: aggregate.programmeId ?? '' };
  return [
    { ...common, amounts, attendances, people, projects: projects ?? 0 },
    ...aggregate.organisations.map((each) => ({
      ...common,
      organisationKind: each.kind,
      organisationsStated: each.count,
    })),
  ];
};

const linesOfBalance = ({ disbursed, projects, borrowers }: FundBalanceStated['data'], dated: Dated): SupportLine[] => {
  const common = { ...dated, ...unknownOrganisation, ...nothing, kind: 'fund-loan' as const, programmeId: '' };
  const named = borrowers.reduce((sum, { count }) => sum + count, 0);
  return [
    { ...common, amounts: [{ source: 'fund', amount: disbursed }], projects: projects - named },
    ...borrowers.map(({ kind, count }) => ({
      ...common,
      organisationKind: kind,
      projects: count,
      organisationsStated: count,
    })),
  ];
};

const linesOfDisbursement = (
  { programmeId, borrower, amount, trancheNo }: LoanDisbursed['data'],
  dated: Dated,
): SupportLine[] => [
  {
    ...dated,
    ...nothing,
    kind: 'fund-loan',
    programmeId: programmeId ?? '',
    placeId: borrower.placeId,
    organisationKind: borrower.kind,
    sector: borrower.sector,
    organisationId: borrower.cooperativeId,
    amounts: [{ source: 'fund', amount }],
    projects: trancheNo === 1 ? 1 : 0,
  },
];

const linesByType: Readonly<Record<string, (data: never, dated: Dated) => SupportLine[]>> = {
  ...Object.fromEntries(supportContentEvents.map((type) => [type, linesOfContent])),
  SupportAggregateStated: linesOfAggregate,
  FundBalanceStated: linesOfBalance,
  LoanDisbursed: linesOfDisbursement,
};

/** The lines of one version of an entry. */
export const linesOf = (type: string, { data, occurredFrom, occurredOn }: Was<unknown>): SupportLine[] =>
  linesByType[type]!(data as never, { day: occurredOn, fromDay: occurredFrom });

/** What a line adds to one row, for a table keyed by parts of lines. */
export interface LineCounting<Key, Values> {
  readonly parts: (
    line: SupportLine,
  ) => readonly { readonly key: Key; readonly add: (values: Values | undefined, sign: 1 | -1) => Values | undefined }[];
  readonly keyText: (key: Key) => string;
}

/** The folds of every support event over its lines, with corrections and reversals. */
export const foldsOverLines = <Key, Values>({
  parts,
  keyText,
}: LineCounting<Key, Values>): Folds<DomainEvent, Key, Values> => {
  // An event of many organisations touches many rows; its parts are worked out once, not once a row.
  const memory = new WeakMap<
    object,
    Map<string, { key: Key; adds: ((values: Values | undefined, sign: 1 | -1) => Values | undefined)[] }>
  >();
  const partsOf = (type: string, was: Was<unknown>) => {
    const known = memory.get(was.data as object);
    if (known) return known;
    const byKey = new Map<
      string,
      { key: Key; adds: ((values: Values | undefined, sign: 1 | -1) => Values | undefined)[] }
    >();
    for (const { key, add } of linesOf(type, was).flatMap(parts)) {
      const text = keyText(key);
      const part = byKey.get(text);
      if (part) part.adds.push(add);
      else byKey.set(text, { key, adds: [add] });
    }
    memory.set(was.data as object, byKey);
    return byKey;
  };
  const folds = Object.keys(linesByType).map((type) =>
    countedWithCorrections<DomainEvent, Key, Values>(
      type,
      {
        keys: (was) => [...partsOf(type, was).values()].map(({ key }) => key),
        count: (values, was, key, sign) =>
          (partsOf(type, was).get(keyText(key))?.adds ?? []).reduce((sum, add) => add(sum, sign), values),
      },
      keyText,
    ),
  );
  return Object.assign({}, ...folds) as Folds<DomainEvent, Key, Values>;
};
