import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Command as Wish, Receipt } from '#libs/kernel';
import { Journal } from '#libs/journal';
import { funds } from '../domain/funds.js';
import { fundStream } from '../events.js';

export class HandleFund extends Command<Receipt> {
  constructor(readonly wish: Wish<string, { readonly fundId: string }>) {
    super();
  }
}

@CommandHandler(HandleFund)
export class FundHandler implements ICommandHandler<HandleFund> {
  constructor(private readonly journal: Journal) {}

  execute({ wish }: HandleFund): Promise<Receipt> {
    return this.journal.decide(funds, fundStream(wish.data.fundId), wish);
  }
}
