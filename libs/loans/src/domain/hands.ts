import { originalType } from '#libs/kernel';

/** The three hands a loan passes through: who makes it, who decides on it, who pays it out. */
export const hands = ['maker', 'approver', 'payer'] as const;
export type Hand = (typeof hands)[number];

/** Everybody who ever lent a loan each hand, also in entries that were taken back since. */
export type Hands = Readonly<Record<Hand, readonly string[]>>;
export const noHands: Hands = { maker: [], approver: [], payer: [] };

const handOf: Readonly<Record<string, Hand>> = {
  LoanApplied: 'maker',
  LoanApplicationAmended: 'maker',
  LoanAppraised: 'maker',
  LoanContracted: 'maker',
  LoanVoteCast: 'approver',
  LoanApproved: 'approver',
  LoanRejected: 'approver',
  InterestPaused: 'approver',
  InterestWaived: 'approver',
  LoanRateChanged: 'approver',
  LoanRestructured: 'approver',
  LoanWrittenOff: 'approver',
  LoanDisbursed: 'payer',
  CreditRefunded: 'payer',
};

/** Whose act it is to record, correct or take back an entry of this type. */
export const handThatRecords = (type: string): Hand | undefined => handOf[originalType(type)];

/** To take back what freed a commitment commits it again, and so is the act of whoever approves. */
export const handThatReverses = (type: string): Hand | undefined =>
  type === 'LoanApprovalExpired' || type === 'CommitmentReleased' ? 'approver' : handOf[type];

/** The hands with what one entry adds. */
export const lent = (all: Hands, type: string, actors: readonly string[]): Hands => {
  const hand = handThatRecords(type);
  const added = hand ? actors.filter((actor) => !all[hand].includes(actor)) : [];
  return hand && added.length ? { ...all, [hand]: [...all[hand], ...added] } : all;
};

/** Whether somebody lent this loan another hand than this one. */
export const lentAnother = (all: Hands, hand: Hand | undefined, actor: string): boolean =>
  hand !== undefined && hands.some((each) => each !== hand && all[each].includes(actor));
