import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Receipt } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { CallerOf, IssuedBy, MomentsDto, type Caller, type CommandDto, type Issued } from '#libs/platform/http';
import { legalTextsProjection } from '../projections/legal-texts.projection.js';
import { LegalTextsQuery } from '../legal-texts.query.js';
import { HandleLegalText } from './handlers.js';
import {
  CorrectLegalTextDto,
  CorrectRepealDto,
  LegalTextDto,
  LegalTextParams,
  LegalTextsQuestionDto,
  RegisterLegalTextDto,
  RepealDto,
  ReverseLegalTextEntryDto,
} from './legal-texts.dto.js';
import { whenOf } from './when.js';

@ApiTags('programmes')
@Controller('legal-texts')
export class LegalTextsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly texts: LegalTextsQuery,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('RegisterLegalText')
  register(@IssuedBy() issued: Issued, @Body() body: RegisterLegalTextDto) {
    const legalTextId = body.legalTextId ?? issued.newId();
    return this.run(issued, 'RegisterLegalText', legalTextId, { legalTextId, ...textOf(body) }, body);
  }

  @Post(':legalTextId/repeals')
  @Runs('RegisterLegalText')
  repeal(@IssuedBy() issued: Issued, @Param() { legalTextId }: LegalTextParams, @Body() body: RepealDto) {
    const { replacedById = null } = body;
    return this.run(issued, 'RepealLegalText', legalTextId, { legalTextId, replacedById }, body);
  }

  @Post(':legalTextId/corrections')
  @Runs('CorrectProgrammeEntry')
  correct(@IssuedBy() issued: Issued, @Param() { legalTextId }: LegalTextParams, @Body() body: CorrectLegalTextDto) {
    const { position, reason } = body;
    const after = { legalTextId, ...textOf(body) };
    return this.run(issued, 'CorrectLegalText', legalTextId, { position, reason, after }, body);
  }

  @Post(':legalTextId/repeals/corrections')
  @Runs('CorrectProgrammeEntry')
  correctRepeal(@IssuedBy() issued: Issued, @Param() { legalTextId }: LegalTextParams, @Body() body: CorrectRepealDto) {
    const { position, reason, replacedById = null } = body;
    const data = { position, reason, after: { legalTextId, replacedById } };
    return this.run(issued, 'CorrectLegalTextRepeal', legalTextId, data, body);
  }

  @Post(':legalTextId/reversals')
  @Runs('ReverseProgrammeEntry')
  reverse(
    @IssuedBy() issued: Issued,
    @Param() { legalTextId }: LegalTextParams,
    @Body() body: ReverseLegalTextEntryDto,
  ) {
    const { position, reason } = body;
    return this.run(issued, 'ReverseLegalTextEntry', legalTextId, { position, reason }, body);
  }

  @Get()
  @Asks('ReadProgrammes')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: LegalTextsQuestionDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, [legalTextsProjection]);
    return { ...answeredAt, ...(await this.texts.list({ ...question, authorityId, asOf, known })) };
  }

  @Get(':legalTextId')
  @Asks('ReadProgrammes')
  async one(
    @CallerOf() { authorityId }: Caller,
    @Param() { legalTextId }: LegalTextParams,
    @Query() question: MomentsDto,
  ) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, [legalTextsProjection]);
    return { ...answeredAt, ...(await this.texts.one({ authorityId, asOf, known, legalTextId })) };
  }

  private run(issued: Issued, type: string, legalTextId: string, data: object, body: CommandDto): Promise<Receipt> {
    return this.commands.execute(new HandleLegalText(legalTextId, issued.command(type, data, whenOf(body))));
  }
}

const textOf = ({ number, issuedOn, title, issuer, validFrom, validTo, citedIn }: LegalTextDto) => ({
  number: number ?? null,
  issuedOn: issuedOn ?? null,
  title,
  issuer: issuer ?? null,
  validFrom: validFrom ?? null,
  validTo: validTo ?? null,
  citedIn: (citedIn ?? []).map(({ document, quotation }) => ({ document, quotation })),
});
