import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dayAt, type BusinessDate, type Command as Wish, type Receipt, type Recorded } from '#libs/kernel';
import { Journal } from '#libs/journal';
import { fundDays, roomOf, withEvents, type FundRange, type FundRoom } from '#libs/funds/events';
import type { Moved } from '../domain/loan-on.js';
import type { LoanStatus } from '../domain/loan.js';
import { loans } from '../domain/loans.js';
import { LoansQuery, type LoanTried } from '../loan-list/loans.query.js';
import { loanStream, type RepaymentRecorded, type SharedOut } from '../loan-events.js';
import { told, tried, type Tried } from './tried.js';

/** An application names the fund itself. */
type LoanWish = Wish<string, { readonly loanId: string; readonly fundId?: string }>;

export class HandleLoan extends Command<LoanReceipt> {
  constructor(readonly wish: LoanWish) {
    super();
  }
}

/** Asks what a command would do. */
export class PreviewLoan extends Command<LoanPreview> {
  constructor(readonly wish: LoanWish) {
    super();
  }
}

/** A receipt with what became of the money, and of everything after a day in the past. */
export interface LoanReceipt extends Receipt {
  /** How a repayment was shared out; `credit` is what nothing was owed for and is kept for the borrower. */
  readonly sharedOut?: SharedOut;
  readonly moved?: Moved | null;
}

export interface FundRoomTried {
  readonly before: FundRoom;
  readonly after: FundRoom;
  /** As `after`, had that day also seen all paid out that the loan asks for and nobody has decided; null if nothing waits. */
  readonly ifPaidOut: FundRoom | null;
}

export interface LoanPreview {
  readonly saved: false;
  /** Why it would be refused; the loan is then shown as it stands. */
  readonly refusals: Tried['refusals'];
  readonly events: ReturnType<typeof told>;
  /** The least the fund would have on that day or a later one. */
  readonly fundRoom: FundRoomTried | null;
  /** null where there would be none. */
  readonly loan: LoanTried | null;
}

@CommandHandler(HandleLoan)
export class LoanHandler implements ICommandHandler<HandleLoan> {
  constructor(
    private readonly journal: Journal,
    private readonly query: LoansQuery,
  ) {}

  async execute({ wish }: HandleLoan): Promise<LoanReceipt> {
    const { loanId } = wish.data;
    const { receipt, events } = await this.journal.decideAndTell(loans, loanStream(loanId), wish);
    const repaid = events.find(({ type }) => type === 'RepaymentRecorded') as Recorded<RepaymentRecorded> | undefined;
    const today = dayAt(receipt.recordedAt);
    // Of today nothing later can have moved.
    const backdated = events.some(({ occurredOn }) => occurredOn < today);
    return {
      ...receipt,
      ...(repaid ? { sharedOut: sharedOutOf(repaid.data) } : {}),
      ...(backdated
        ? {
            moved: await this.query.moved(wish.provenance.authorityId, loanId, {
              first: receipt.entries[0]!.position,
              last: receipt.position,
              on: today,
            }),
          }
        : {}),
    };
  }
}

const sharedOutOf = ({ penalty, interest, principal, credit }: SharedOut): SharedOut => ({
  penalty,
  interest,
  principal,
  credit,
});

@CommandHandler(PreviewLoan)
export class LoanPreviewHandler implements ICommandHandler<PreviewLoan> {
  constructor(
    private readonly journal: Journal,
    private readonly query: LoansQuery,
  ) {}

  async execute({ wish }: PreviewLoan): Promise<LoanPreview> {
    const { authorityId, actor, roles = [] } = wish.provenance;
    const { loanId } = wish.data;
    const { events, refusals } = await tried(this.journal, loans, loanStream(loanId), wish);
    const on = wish.on.to;
    const loan = await this.query.preview(authorityId, loanId, events, { actor, roles });
    const fundId = loan?.reference.fundId ?? wish.data.fundId;
    const undecided = loan && undecidedStatuses.includes(loan.status) ? BigInt(loan.terms.amount) : 0n;
    return {
      saved: false,
      refusals,
      events: told(events),
      fundRoom: fundId ? await this.fundRoom(authorityId, fundId, on, events, undecided) : null,
      loan,
    };
  }

  private async fundRoom(
    authorityId: string,
    fundId: string,
    on: BusinessDate,
    events: readonly Recorded[],
    undecided: bigint,
  ): Promise<FundRoomTried> {
    const from = events.reduce((day, { occurredOn }) => (occurredOn < day ? occurredOn : day), on);
    const { sums, rows } = await this.journal
      .tableOf(fundDays)
      .loadRange(this.journal.database.pool, authorityId, [fundId], from);
    const range = { sumsBefore: sums, rows } as unknown as FundRange;
    const dated = events.map(({ type, schema, data, occurredOn, occurredFrom, precision }) => ({
      type,
      schema,
      data,
      on: { from: occurredFrom, to: occurredOn, precision },
    }));
    const after = roomOf(withEvents(range, dated, { from, to: on, precision: 'day' }), from);
    return {
      before: roomOf(sorted(range), from),
      after,
      ifPaidOut: undecided ? { cash: less(after.cash, undecided), available: less(after.available, undecided) } : null,
    };
  }
}

const undecidedStatuses: readonly LoanStatus[] = ['applied', 'appraised'];

/** What leaves on the first day leaves every later one the poorer by as much: the day that is in the way stays the same. */
const less = ({ amount, day }: FundRoom['cash'], spent: bigint): FundRoom['cash'] => ({ amount: amount - spent, day });

const sorted = ({ sumsBefore, rows }: FundRange): FundRange => ({
  sumsBefore,
  rows: [...rows].sort((a, b) => (a.day < b.day ? -1 : 1)),
});
