import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Command as Wish, Receipt } from '#libs/kernel';
import { Journal } from '#libs/journal';
import { loans } from '../domain/loans.js';
import { loanStream } from '../events.js';

export class HandleLoan extends Command<Receipt> {
  constructor(readonly wish: Wish<string, { readonly loanId: string }>) {
    super();
  }
}

@CommandHandler(HandleLoan)
export class LoanHandler implements ICommandHandler<HandleLoan> {
  constructor(private readonly journal: Journal) {}

  execute({ wish }: HandleLoan): Promise<Receipt> {
    return this.journal.decide(loans, loanStream(wish.data.loanId), wish);
  }
}
