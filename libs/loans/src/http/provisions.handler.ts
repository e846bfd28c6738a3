import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Command as Wish, Receipt } from '#libs/kernel';
import { Journal } from '#libs/journal';
import { LoanBookQuery } from '../loan-book/loan-book.query.js';
import { provisionStream } from '../loan-events.js';
import { provisions } from '../provisions/provisions.js';

type ProvisionWish = Wish<string, { readonly fundId: string; readonly asKnown?: number }>;

export class HandleProvisions extends Command<Receipt> {
  constructor(readonly wish: ProvisionWish) {
    super();
  }
}

/**
 * Computes what a run needs from the loan book as it was known at the number its author saw, and has it recorded with that
 * number: anybody can ask the book the same question again.
 */
@CommandHandler(HandleProvisions)
export class ProvisionsHandler implements ICommandHandler<HandleProvisions> {
  constructor(
    private readonly journal: Journal,
    private readonly books: LoanBookQuery,
  ) {}

  async execute({ wish }: HandleProvisions): Promise<Receipt> {
    const { fundId } = wish.data;
    const stream = provisionStream(fundId);
    if (wish.type !== 'SetProvisions') return this.journal.decide(provisions, stream, wish);
    const { authorityId } = wish.provenance;
    const asOf = wish.on.to;
    const asKnown = await this.journal.numberKnown(authorityId, wish.data.asKnown);
    const known = { asOf, asKnown };
    const { rules, total } = await this.books.book({ authorityId, by: [], asOf, asKnown, known, fundId });
    const data = {
      fundId,
      asKnown,
      rules: rules.rules,
      groups: total.groups
        .filter(({ loans }) => loans > 0)
        .map(({ group, loans, outstanding, specific }) => ({
          group,
          loans,
          outstanding: outstanding.toString(),
          specific: specific.toString(),
        })),
      specific: total.specificProvision,
      general: total.generalProvision,
    };
    return this.journal.decide(provisions, stream, { ...wish, data });
  }
}
