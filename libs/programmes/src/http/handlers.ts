import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Receipt, Command as Wish } from '#libs/kernel';
import { Journal } from '#libs/journal';
import { legalTexts } from '../domain/legal-texts.js';
import { programmes } from '../domain/programmes.js';
import { ruleTables } from '../domain/rule-tables.js';
import { legalTextStream, programmeStream, ruleStream } from '../events.js';

export class HandleProgramme extends Command<Receipt> {
  constructor(
    readonly programmeId: string,
    readonly wish: Wish,
  ) {
    super();
  }
}
export class HandleLegalText extends Command<Receipt> {
  constructor(
    readonly legalTextId: string,
    readonly wish: Wish,
  ) {
    super();
  }
}
export class HandleRule extends Command<Receipt> {
  constructor(
    readonly rule: string,
    readonly wish: Wish,
  ) {
    super();
  }
}

@CommandHandler(HandleProgramme)
export class ProgrammeHandler implements ICommandHandler<HandleProgramme> {
  constructor(private readonly journal: Journal) {}

  execute({ programmeId, wish }: HandleProgramme): Promise<Receipt> {
    return this.journal.decide(programmes, programmeStream(programmeId), wish);
  }
}

@CommandHandler(HandleLegalText)
export class LegalTextHandler implements ICommandHandler<HandleLegalText> {
  constructor(private readonly journal: Journal) {}

  execute({ legalTextId, wish }: HandleLegalText): Promise<Receipt> {
    return this.journal.decide(legalTexts, legalTextStream(legalTextId), wish);
  }
}

@CommandHandler(HandleRule)
export class RuleHandler implements ICommandHandler<HandleRule> {
  constructor(private readonly journal: Journal) {}

  execute({ rule, wish }: HandleRule): Promise<Receipt> {
    return this.journal.decide(ruleTables, ruleStream(rule), wish);
  }
}
