import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Receipt } from '#libs/kernel';
import { Journal } from '#libs/journal';
import { frozenReports, type FreezeReport } from '../domain/freeze-report.js';
import { frozenReportStream } from '../frozen-report-events.js';

export class HandleFreeze extends Command<Receipt> {
  constructor(readonly wish: FreezeReport) {
    super();
  }
}

@CommandHandler(HandleFreeze)
export class FreezeHandler implements ICommandHandler<HandleFreeze> {
  constructor(private readonly journal: Journal) {}

  execute({ wish }: HandleFreeze): Promise<Receipt> {
    return this.journal.decide(frozenReports, frozenReportStream(wish.data.reportId), wish);
  }
}
