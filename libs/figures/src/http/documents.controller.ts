import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Receipt } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { CallerOf, IssuedBy, MomentsDto, type Caller, type CommandDto, type Issued } from '#libs/platform/http';
import { documentsProjection } from '../documents/documents.projection.js';
import { DocumentsQuery } from '../documents/documents.query.js';
import { documentOf, whenOf } from './contents.js';
import {
  CorrectDocumentDto,
  DocumentParams,
  DocumentsQuestionDto,
  RegisterDocumentDto,
  ReverseEntryDto,
} from './figures.dto.js';
import { HandleDocument } from './handlers.js';

@ApiTags('figures')
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly documents: DocumentsQuery,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('RegisterDocument')
  register(@IssuedBy() issued: Issued, @Body() body: RegisterDocumentDto) {
    const documentId = body.documentId ?? issued.newId();
    return this.run(issued, 'RegisterDocument', { documentId, ...documentOf(body) }, body);
  }

  @Post(':documentId/corrections')
  @Runs('CorrectFigure')
  correct(@IssuedBy() issued: Issued, @Param() { documentId }: DocumentParams, @Body() body: CorrectDocumentDto) {
    const { position, reason } = body;
    const after = { documentId, ...documentOf(body) };
    return this.run(issued, 'CorrectDocument', { documentId, position, reason, after }, body);
  }

  @Post(':documentId/reversals')
  @Runs('ReverseFigure')
  reverse(@IssuedBy() issued: Issued, @Param() { documentId }: DocumentParams, @Body() body: ReverseEntryDto) {
    const { position, reason } = body;
    return this.run(issued, 'ReverseDocument', { documentId, position, reason }, body);
  }

  @Get()
  @Asks('ReadFigures')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: DocumentsQuestionDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, [documentsProjection]);
    return { ...answeredAt, ...(await this.documents.list({ ...question, authorityId, asOf, known })) };
  }

  @Get(':documentId')
  @Asks('ReadFigures')
  async one(
    @CallerOf() { authorityId }: Caller,
    @Param() { documentId }: DocumentParams,
    @Query() question: MomentsDto,
  ) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, [documentsProjection]);
    return { ...answeredAt, ...(await this.documents.one({ authorityId, asOf, known, documentId })) };
  }

  private run<D extends { readonly documentId: string }>(
    issued: Issued,
    type: string,
    data: D,
    body: CommandDto,
  ): Promise<Receipt> {
    return this.commands.execute(new HandleDocument(issued.command(type, data, whenOf(body))));
  }
}
