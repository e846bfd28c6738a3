import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Receipt, Command as Wish } from '#libs/kernel';
import { Journal } from '#libs/journal';
import { documents } from '../domain/documents.js';
import { figures } from '../domain/figures.js';
import { documentStream, figureStream } from '../figure-events.js';

export class HandleDocument extends Command<Receipt> {
  constructor(readonly wish: Wish<string, { readonly documentId: string }>) {
    super();
  }
}
export class HandleFigure extends Command<Receipt> {
  constructor(readonly wish: Wish<string, { readonly figureId: string }>) {
    super();
  }
}

@CommandHandler(HandleDocument)
export class DocumentHandler implements ICommandHandler<HandleDocument> {
  constructor(private readonly journal: Journal) {}

  execute({ wish }: HandleDocument): Promise<Receipt> {
    return this.journal.decide(documents, documentStream(wish.data.documentId), wish);
  }
}

@CommandHandler(HandleFigure)
export class FigureHandler implements ICommandHandler<HandleFigure> {
  constructor(private readonly journal: Journal) {}

  execute({ wish }: HandleFigure): Promise<Receipt> {
    return this.journal.decide(figures, figureStream(wish.data.figureId), wish);
  }
}
