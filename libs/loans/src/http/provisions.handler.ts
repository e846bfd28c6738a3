import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Command as Wish, Receipt } from '#libs/kernel';
import { Journal } from '#libs/journal';
import { LoanBookQuery } from '../loan-book/loan-book.query.js';
import { provisionStream } from '../loan-events.js';
import { provisions } from '../provisions/provisions.js';
import { told, tried, type Tried } from './tried.js';

type ProvisionWish = Wish<string, { readonly fundId: string; readonly asKnown?: number }>;

export class HandleProvisions extends Command<Receipt> {
  constructor(readonly wish: ProvisionWish) {
    super();
  }
}

/** Asks what a run or its reversal would record. */
export class PreviewProvisions extends Command<ProvisionsPreview> {
  constructor(readonly wish: ProvisionWish) {
    super();
  }
}

export type ProvisionsPreview = Omit<Tried, 'events'> & { readonly events: ReturnType<typeof told> };

@CommandHandler(HandleProvisions)
export class ProvisionsHandler implements ICommandHandler<HandleProvisions> {
  constructor(
    readonly journal: Journal,
    readonly books: LoanBookQuery,
  ) {}

  async execute({ wish }: HandleProvisions): Promise<Receipt> {
    return this.journal.decide(provisions, provisionStream(wish.data.fundId), await computed(wish, this));
  }
}

@CommandHandler(PreviewProvisions)
export class ProvisionsPreviewHandler implements ICommandHandler<PreviewProvisions> {
  constructor(
    readonly journal: Journal,
    readonly books: LoanBookQuery,
  ) {}

  async execute({ wish }: PreviewProvisions): Promise<ProvisionsPreview> {
    const stream = provisionStream(wish.data.fundId);
    const { events, ...rest } = await tried(this.journal, provisions, stream, await computed(wish, this));
    return { ...rest, events: told(events) };
  }
}

/**
 * Computes what a run needs from the loan book as it was known at the number its author saw, and has it recorded with that
 * number: anybody can ask the book the same question again.
 */
const computed = async (
  wish: ProvisionWish,
  { journal, books }: { journal: Journal; books: LoanBookQuery },
): Promise<ProvisionWish> => {
  if (wish.type !== 'SetProvisions') return wish;
  const { fundId } = wish.data;
  const { authorityId } = wish.provenance;
  const asOf = wish.on.to;
  const asKnown = await journal.numberKnown(authorityId, wish.data.asKnown);
  const known = { asOf, asKnown };
  const { rules, total } = await books.book({ authorityId, by: [], asOf, asKnown, known, fundId });
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
  return { ...wish, data };
};
