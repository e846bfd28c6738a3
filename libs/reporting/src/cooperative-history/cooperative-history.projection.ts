import {
  projection,
  type CorrectionOf,
  type DomainEvent,
  type Folds,
  type Recorded,
  type ReversalOf,
} from '#libs/kernel';
import type { CooperativeEvent } from '#libs/cooperatives/events';
import type { LoanEvent } from '#libs/loans/events';
import type { SupportContent } from '#libs/support/events';
import { supportContentEvents } from '../support-event-types.js';

interface HistoryKey {
  readonly cooperativeId: string;
  readonly position: number;
}

/** One entry of an organisation's history: what it received, borrowed, paid back, and what became of it. */
export interface HistoryValues {
  readonly type: string;
  /** A kind of support, or `life` for what the organisation itself did. */
  readonly kind: string;
  readonly title: string;
  /** What the entry is about in money, whole đồng; its own share where many received. */
  readonly amount: bigint | null;
  readonly occurredOn: string;
  readonly occurredFrom: string;
  readonly precision: string;
  readonly recordedAt: string;
  readonly actor: string;
  readonly streamId: string;
  /** The entry this one replaces or takes back. */
  readonly about: number | null;
  readonly reason: string | null;
  /** The entry that replaced or took back this one. */
  readonly replacedBy: number | null;
  readonly reversedBy: number | null;
}

interface Mention {
  readonly cooperativeId: string;
  readonly kind: string;
  readonly title: string;
  readonly amount: bigint | null;
}

const mentionsOfSupport = ({ beneficiaries, kind, title }: SupportContent): Mention[] =>
  beneficiaries.flatMap(({ cooperativeId, shares }) =>
    cooperativeId === null
      ? []
      : [
          {
            cooperativeId,
            kind,
            title,
            amount: shares.length ? shares.reduce((sum, { amount }) => sum + BigInt(amount), 0n) : null,
          },
        ],
  );

const life =
  (titled: (data: never) => string) =>
  (data: { cooperativeId: string }): Mention[] => [
    { cooperativeId: data.cooperativeId, kind: 'life', title: titled(data as never), amount: null },
  ];

const ofLoan =
  (amountOf: (data: never) => bigint | null) =>
  (data: LoanEvent['data']): Mention[] => {
    const { borrower } = data as { borrower?: { cooperativeId: string } };
    return borrower
      ? [
          {
            cooperativeId: borrower.cooperativeId,
            kind: 'fund-loan',
            title: (data as { loanId: string }).loanId,
            amount: amountOf(data as never),
          },
        ]
      : [];
  };

type LoanOriginal = Exclude<LoanEvent['type'], `${string}Corrected` | `${string}Reversed`>;
type LifeOriginal = Exclude<CooperativeEvent['type'], `${string}Corrected` | `${string}Reversed`>;

const amount = (data: { amount: string }) => BigInt(data.amount);

const loanMentions: Readonly<Record<LoanOriginal, (data: never) => Mention[]>> = {
  LoanApplied: ofLoan((data: { terms: { amount: string } }) => BigInt(data.terms.amount)),
  LoanApplicationAmended: ofLoan((data: { terms: { amount: string } }) => BigInt(data.terms.amount)),
  LoanApplicationWithdrawn: ofLoan(() => null),
  LoanAppraised: ofLoan(amount),
  LoanVoteCast: ofLoan(amount),
  LoanApproved: ofLoan(amount),
  LoanRejected: ofLoan(() => null),
  LoanApprovalExpired: ofLoan(() => null),
  CommitmentReleased: ofLoan(amount),
  LoanContracted: ofLoan(amount),
  LoanDisbursed: ofLoan(amount),
  RepaymentRecorded: ofLoan(
    (data: { principal: string; interest: string; penalty: string; fees: string; credit: string }) =>
      BigInt(data.principal) + BigInt(data.interest) + BigInt(data.penalty) + BigInt(data.fees) + BigInt(data.credit),
  ),
  // The same money as before, shared out another way.
  RepaymentReallocated: () => [],
  CreditRefunded: ofLoan(amount),
  InterestPaused: ofLoan(() => null),
  InterestWaived: ofLoan((data: { interest: string; penalty: string }) => BigInt(data.interest) + BigInt(data.penalty)),
  LoanRateChanged: ofLoan(() => null),
  LoanRestructured: ofLoan(() => null),
  SecurityTaken: ofLoan((data: { value: string }) => BigInt(data.value)),
  SecurityReleased: ofLoan(() => null),
  // The same write-off, of what was left after all.
  WriteOffReassessed: () => [],
  LoanWrittenOff: ofLoan((data: { principal: string }) => BigInt(data.principal)),
  RecoveryRecorded: ofLoan(amount),
  LoanSettled: ofLoan(() => null),
};

const lifeMentions: Readonly<Record<LifeOriginal, (data: never) => Mention[]>> = {
  CooperativeRegistered: life((data: { name: string }) => data.name),
  CooperativeRenamed: life((data: { name: string }) => data.name),
  CooperativeMoved: life((data: { placeId: string }) => data.placeId),
  CooperativeSectorChanged: life((data: { sector: string }) => data.sector),
  CooperativeConverted: life((data: { kind: string; name: string }) => `${data.kind} ${data.name}`),
  CooperativeCodeAssigned: life((data: { scheme: string; code: string }) => `${data.scheme} ${data.code}`),
  CooperativeMerged: life((data: { intoId: string }) => data.intoId),
  CooperativeAbsorbed: life((data: { absorbedId: string }) => data.absorbedId),
  CooperativeDissolved: life((data: { reason: string }) => data.reason),
  YearlyReturnFiled: life((data: { year: number }) => String(data.year)),
  CooperativeGraded: life((data: { year: number; grade: string }) => `${data.year} ${data.grade}`),
};

const mentionsByType: Readonly<Record<string, (data: never) => Mention[]>> = {
  ...Object.fromEntries(supportContentEvents.map((type) => [type, mentionsOfSupport])),
  ...loanMentions,
  ...lifeMentions,
};

/** Never corrected, so nothing hears of it. */
const onlyOriginal = new Set([
  'CooperativeMerged',
  'CooperativeAbsorbed',
  'LoanApplied',
  'LoanApplicationAmended',
  'LoanVoteCast',
  'RepaymentReallocated',
  'WriteOffReassessed',
]);
/** Reversed and recorded anew, never corrected. */
const onlyReversed = new Set(
  Object.keys(loanMentions).filter(
    (type) => !onlyOriginal.has(type) && type !== 'LoanDisbursed' && type !== 'RepaymentRecorded',
  ),
);

const rowOf = (
  event: Recorded,
  { kind, title, amount: value }: Mention,
  about: number | null,
  reason: string | null,
): HistoryValues => ({
  type: event.type,
  kind,
  title,
  amount: value,
  occurredOn: event.occurredOn,
  occurredFrom: event.occurredFrom,
  precision: event.precision,
  recordedAt: event.recordedAt,
  actor: event.actor,
  streamId: event.streamId,
  about,
  reason,
  replacedBy: null,
  reversedBy: null,
});

const mentioned = (mentions: readonly Mention[], { cooperativeId }: HistoryKey): Mention | undefined =>
  mentions.find((each) => each.cooperativeId === cooperativeId);

const foldsOf = (type: string, mentions: (data: never) => Mention[]): Folds<DomainEvent, HistoryKey, HistoryValues> => {
  const original = {
    keys: (e: Recorded) =>
      mentions(e.data as never).map(({ cooperativeId }) => ({ cooperativeId, position: e.position })),
    fold: (_: HistoryValues | undefined, e: Recorded, key: HistoryKey) =>
      rowOf(e, mentioned(mentions(e.data as never), key)!, null, null),
  };
  const corrected = {
    keys: (e: Recorded) => {
      const { replaces, before, after } = e.data as CorrectionOf<never>;
      const marked = mentions(before.data).map(({ cooperativeId }) => ({ cooperativeId, position: replaces }));
      return [...marked, ...mentions(after).map(({ cooperativeId }) => ({ cooperativeId, position: e.position }))];
    },
    fold: (row: HistoryValues | undefined, e: Recorded, key: HistoryKey) => {
      const { replaces, after, reason } = e.data as CorrectionOf<never>;
      return key.position === e.position
        ? rowOf(e, mentioned(mentions(after), key)!, replaces, reason)
        : row && { ...row, replacedBy: e.position };
    },
  };
  const reversed = {
    keys: (e: Recorded) => {
      const { reverses, before } = e.data as ReversalOf<never>;
      return mentions(before.data).flatMap(({ cooperativeId }) => [
        { cooperativeId, position: reverses },
        { cooperativeId, position: e.position },
      ]);
    },
    fold: (row: HistoryValues | undefined, e: Recorded, key: HistoryKey) => {
      const { reverses, before, reason } = e.data as ReversalOf<never>;
      return key.position === e.position
        ? rowOf(e, mentioned(mentions(before.data), key)!, reverses, reason)
        : row && { ...row, reversedBy: e.position };
    },
  };
  if (onlyOriginal.has(type)) return { [type]: original };
  if (onlyReversed.has(type)) return { [type]: original, [`${type}Reversed`]: reversed };
  return { [type]: original, [`${type}Corrected`]: corrected, [`${type}Reversed`]: reversed };
};

/** Every entry that concerns an organisation, a row each; corrected ones stay, with what replaced them. */
export const cooperativeHistory = projection<DomainEvent>()({
  name: 'cooperative_history',
  version: 2,
  mode: 'async',
  key: { cooperativeId: 'text', position: 'count' },
  values: {
    type: 'text',
    kind: 'text',
    title: 'text',
    amount: 'money?',
    occurredOn: 'day',
    occurredFrom: 'day',
    precision: 'text',
    recordedAt: 'text',
    actor: 'text',
    streamId: 'text',
    about: 'count?',
    reason: 'text?',
    replacedBy: 'count?',
    reversedBy: 'count?',
  },
  indexes: [['cooperativeId', 'occurredOn', 'position']],
  on: Object.assign({}, ...Object.entries(mentionsByType).map(([type, mentions]) => foldsOf(type, mentions))) as Folds<
    DomainEvent,
    HistoryKey,
    HistoryValues
  >,
});
