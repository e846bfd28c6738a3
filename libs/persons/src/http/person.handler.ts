import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Receipt } from '#libs/kernel';
import { Persons, type PersonWish } from '../persons.js';

export class HandlePerson extends Command<Receipt> {
  constructor(readonly wish: PersonWish) {
    super();
  }
}

@CommandHandler(HandlePerson)
export class PersonHandler implements ICommandHandler<HandlePerson> {
  constructor(private readonly persons: Persons) {}

  execute({ wish }: HandlePerson): Promise<Receipt> {
    return this.persons.run(wish);
  }
}
