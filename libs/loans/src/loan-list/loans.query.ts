import { dayAt, folded, refusals, titleOf, type BusinessDate, type Recorded } from '#libs/kernel';
import type { Journal, Moments } from '#libs/journal';
import { ruleOf, ruleStream } from '#libs/programmes/events';
import { limitOf, pageOf, partsOf, type Page } from '#libs/platform';
import type { DebtGroupRule } from '../account/index.js';
import { accountCard, loanOn, movedBetween, securitiesOf, statementOf, type Moved } from '../domain/loan-on.js';
import { viewOf, type Loan, type LoanView } from '../domain/loan.js';
import { accountOn, committedOf, sumsOf } from '../domain/money.js';
import { bandFor } from '../domain/committee.js';
import { nextActions, type Asker, type NextAction } from '../domain/next-actions.js';
import { groupRulesOn } from '../loan-book/adopted-rules.js';
import { loanStream, type CommitteeBand } from '../loan-events.js';
import { loanList, type LoanListValues } from './loan-list.projection.js';

const reject = refusals({
  LOAN_UNKNOWN: { vi: 'Không có khoản vay này.', en: 'There is no such loan.', nature: 'missing' },
});

/** How many entries of one loan are read at once; a loan has some hundreds at most. */
const loanEntriesMax = 10_000;

export interface LoanListItem extends LoanListValues {
  readonly loanId: string;
  readonly outstanding: bigint;
}

export interface LoanListQuestion {
  readonly authorityId: string;
  readonly status?: string | undefined;
  readonly cooperativeId?: string | undefined;
  readonly fundId?: string | undefined;
  /** A part of its number, of its contract's or of the borrower's name, with or without marks. */
  readonly text?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
  /** Left out, the loans stand as they are now. */
  readonly moments?: Moments | undefined;
}

interface LoanRow extends Omit<LoanListItem, 'outstanding'> {
  readonly loanId: string;
}

/** The clocks of a question about one loan. */
export interface LoanMoments {
  readonly asOf: BusinessDate;
  readonly asKnown: number;
}

/** Who asks, and as what. */
type Person = Pick<Asker, 'actor' | 'roles'>;

export class LoansQuery {
  constructor(private readonly journal: Journal) {}

  /** The newest application first. */
  async list({
    authorityId,
    status,
    cooperativeId,
    fundId,
    text,
    moments,
    ...page
  }: LoanListQuestion): Promise<Page<LoanListItem>> {
    const source = await this.journal.rowsFor(loanList, authorityId, 1, moments);
    const [appliedOn, loanId] = partsOf(page.cursor, ['day', 'text']) ?? [null, null];
    const limit = limitOf(page);
    const { rows } = await this.journal.database.pool.query<Record<string, unknown>>(
      `SELECT loan.* FROM ${source.sql} loan
       WHERE ($2::text IS NULL OR status = $2) AND ($3::text IS NULL OR cooperative_id = $3) AND ($4::text IS NULL OR fund_id = $4)
         AND ($5::date IS NULL OR (applied_on, loan_id) < ($5, $6)) AND ($8::text IS NULL OR position($8 IN folded_text) > 0)
       ORDER BY applied_on DESC, loan_id DESC LIMIT $7`,
      [
        ...source.values,
        status ?? null,
        cooperativeId ?? null,
        fundId ?? null,
        appliedOn,
        loanId,
        limit + 1,
        text === undefined ? null : folded(text),
      ],
    );
    const table = this.journal.tableOf(loanList);
    const items = rows
      .map((row) => table.fromSql(row) as unknown as LoanRow)
      .map((loan) => ({ ...loan, outstanding: loan.disbursed - loan.principalRepaid - loan.writtenOff }));
    return pageOf(items, limit, (loan) => [loan.appliedOn, loan.loanId]);
  }

  /** One loan as of a business date and as known at a number, folded from its own stream, with what a person may do next. */
  async one(authorityId: string, loanId: string, { asOf, asKnown }: LoanMoments, person: Person) {
    const entries = await this.entries(authorityId, loanId, asKnown);
    const { loan, view } = standingOf(
      entries.map(({ event }) => event),
      asOf,
    );
    const band = await this.bandOf(authorityId, view, { asOf, asKnown });
    return {
      version: entries.at(-1)!.event.streamVersion,
      ...cardOf(loan, view, asOf, await this.groups(authorityId, asOf, asKnown)),
      actions: nextActions(loan, view, { ...person, on: asOf, band }),
      entries,
    };
  }

  /** The statement of a loan: its money entries in business order with running balances. */
  async statement(authorityId: string, loanId: string, { asOf, asKnown }: LoanMoments) {
    const entries = await this.entries(authorityId, loanId, asKnown);
    const { loan, view } = standingOf(
      entries.map(({ event }) => event),
      asOf,
    );
    const { reference, contract } = view;
    return {
      ...reference,
      contractNo: contract?.data.contractNo ?? null,
      lines: statementOf(view).map((line) => ({ ...line, title: titleOf(this.journal.catalogue.tellings, line.type) })),
      ...sumsOf(view),
      account: accountCard(view, asOf, await this.groups(authorityId, asOf, asKnown)),
      securities: securitiesOf(loan),
    };
  }

  /** What pays a loan off on a day, with all that is known. */
  async payOff(authorityId: string, loanId: string, { asOf, asKnown }: LoanMoments) {
    const entries = await this.entries(authorityId, loanId, asKnown);
    const { view } = standingOf(
      entries.map(({ event }) => event),
      asOf,
    );
    const payOff = accountOn(view, asOf)?.payOff;
    return { loanId, ...(payOff && { on: asOf, ...payOff }) };
  }

  /** What the entries `first` to `last` of a loan moved, at the end of a day. */
  async moved(
    authorityId: string,
    loanId: string,
    { first, last, on }: { first: number; last: number; on: BusinessDate },
  ): Promise<Moved | null> {
    const events = (await this.entries(authorityId, loanId, last)).map(({ event }) => event);
    const before = loanOn(events.filter(({ position }) => position < first));
    const [was, is] = [before && viewOf(before), standingOf(events).view];
    return was ? movedBetween(was, is, on) : null;
  }

  /**
   * The loan as it would be today with events that were not recorded, and what they would move: as a receipt tells it. null
   * where there would be none.
   */
  async preview(authorityId: string, loanId: string, events: readonly Recorded[], person: Person) {
    const on = dayAt(new Date().toISOString());
    const known = await this.journal.entries(authorityId, { streamId: loanStream(loanId), limit: loanEntriesMax });
    const before = loanOn(known.map(({ event }) => event));
    const loan = loanOn([...known.map(({ event }) => event), ...events]);
    if (!loan) return null;
    const view = viewOf(loan)!;
    const band = await this.bandOf(authorityId, view, { asOf: on });
    return {
      ...cardOf(loan, view, on, await this.groups(authorityId, on, await this.journal.head(authorityId))),
      actions: nextActions(loan, view, { ...person, on, band }),
      moved: before ? movedBetween(viewOf(before)!, view, on) : null,
    };
  }

  /** The debt groups by the rule that the loan book of the day uses. */
  private async groups(authorityId: string, asOf: BusinessDate, asKnown: number): Promise<readonly DebtGroupRule[]> {
    return (await groupRulesOn(this.journal, authorityId, asOf, 'fund', asKnown)).groups;
  }

  /** The committee that decides on what is asked for, by the rule in force on the day. */
  private async bandOf(
    authorityId: string,
    { terms }: LoanView,
    { asOf, asKnown }: { asOf: BusinessDate; asKnown?: number },
  ): Promise<CommitteeBand> {
    const entries = await this.journal.entries(authorityId, {
      streamId: ruleStream('committee-bands'),
      ...(asKnown === undefined ? {} : { before: asKnown + 1 }),
      limit: loanEntriesMax,
    });
    const rule = ruleOf(
      entries.map(({ event }) => event),
      asOf,
    );
    return bandFor(BigInt(terms.amount), rule?.values.bands);
  }

  private async entries(authorityId: string, loanId: string, asKnown: number) {
    const entries = await this.journal.entries(authorityId, {
      streamId: loanStream(loanId),
      before: asKnown + 1,
      limit: loanEntriesMax,
    });
    if (!entries.length) throw reject('LOAN_UNKNOWN');
    return entries;
  }
}

const standingOf = (events: readonly Recorded[], asOf?: BusinessDate): { loan: Loan; view: LoanView } => {
  const loan = loanOn(events, asOf);
  if (!loan) throw reject('LOAN_UNKNOWN');
  return { loan, view: viewOf(loan)! };
};

const cardOf = (loan: Loan, view: LoanView, on: BusinessDate, groups: readonly DebtGroupRule[]) => {
  const { reference, money: _, ...rest } = view;
  const sums = sumsOf(view);
  return {
    loanId: reference.loanId,
    reference,
    ...rest,
    ...sums,
    committed: committedOf(view, loan.entries, sums),
    account: accountCard(view, on, groups),
    securities: securitiesOf(loan),
  };
};
/** A loan as it would be, with what would have moved. */
export type LoanTried = NonNullable<Awaited<ReturnType<LoansQuery['preview']>>>;
export type { NextAction };
