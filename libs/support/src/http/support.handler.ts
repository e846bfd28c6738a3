import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decider, Receipt, StreamId, Command as Wish } from '#libs/kernel';
import { Journal } from '#libs/journal';

/** A command to any stream of support, with the decider of its kind. */
export class HandleSupport extends Command<Receipt> {
  constructor(
    readonly decider: Decider,
    readonly streamId: StreamId,
    readonly wish: Wish,
  ) {
    super();
  }
}

@CommandHandler(HandleSupport)
export class SupportHandler implements ICommandHandler<HandleSupport> {
  constructor(private readonly journal: Journal) {}

  execute({ decider, streamId, wish }: HandleSupport): Promise<Receipt> {
    return this.journal.decide(decider, streamId, wish);
  }
}
