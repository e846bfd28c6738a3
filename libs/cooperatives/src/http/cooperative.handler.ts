import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Receipt, Command as Wish } from '#libs/kernel';
import { Journal } from '#libs/journal';
import { cooperatives } from '../domain/cooperatives.js';
import { places } from '../domain/places.js';
import { cooperativeStream, placeStream } from '../events.js';

export class HandleCooperative extends Command<Receipt> {
  constructor(readonly wish: Wish<string, { readonly cooperativeId: string }>) {
    super();
  }
}
export class HandlePlace extends Command<Receipt> {
  constructor(readonly wish: Wish<string, { readonly placeId: string }>) {
    super();
  }
}

@CommandHandler(HandleCooperative)
export class CooperativeHandler implements ICommandHandler<HandleCooperative> {
  constructor(private readonly journal: Journal) {}

  execute({ wish }: HandleCooperative): Promise<Receipt> {
    return this.journal.decide(cooperatives, cooperativeStream(wish.data.cooperativeId), wish);
  }
}

@CommandHandler(HandlePlace)
export class PlaceHandler implements ICommandHandler<HandlePlace> {
  constructor(private readonly journal: Journal) {}

  execute({ wish }: HandlePlace): Promise<Receipt> {
    return this.journal.decide(places, placeStream(wish.data.placeId), wish);
  }
}
