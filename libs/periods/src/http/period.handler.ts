import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Command as Wish, Receipt } from '#libs/kernel';
import { Journal } from '#libs/journal';
import { PeriodFigures } from '../closing/period-figures.js';
import { periods } from '../domain/periods.js';
import { periodStream } from '../period-events.js';

export class HandlePeriod extends Command<Receipt> {
  constructor(readonly wish: Wish<string, { readonly period: string }>) {
    super();
  }
}

@CommandHandler(HandlePeriod)
export class PeriodHandler implements ICommandHandler<HandlePeriod> {
  constructor(
    private readonly journal: Journal,
    private readonly figures: PeriodFigures,
  ) {}

  async execute({ wish }: HandlePeriod): Promise<Receipt> {
    const receipt = await this.journal.decide(periods, periodStream(wish.data.period), wish);
    await this.figures.ask(receipt.leafHash);
    return receipt;
  }
}
