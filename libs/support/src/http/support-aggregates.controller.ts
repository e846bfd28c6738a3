import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Command, Receipt } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import {
  CallerOf,
  CommandDto,
  Id,
  IssuedBy,
  ListOf,
  MomentsDto,
  Nested,
  OneOf,
  Text,
  Whole,
  type Caller,
  type Issued,
} from '#libs/platform/http';
import { organisationKinds, type OrganisationKind } from '#libs/cooperatives/events';
import { fundingSources, qualifiers, supportKinds, type Qualifier, type SupportKind } from '../content.js';
import { aggregateStream, supportAggregates, type AggregateWish } from '../domain/support-aggregate.js';
import { countMax } from '../domain/support-content.js';
import { SupportRecordQuery } from '../support-record.query.js';
import { amountsOf, ReverseSupportDto, SourcedAmountDto, whenOf } from './support.dto.js';
import { HandleSupport } from './support.handler.js';

class AggregateParams {
  @Id() aggregateId!: string;
}
class OrganisationCountDto {
  @OneOf(organisationKinds) kind!: OrganisationKind;
  @Whole({ max: countMax }) count!: number;
}
class SentenceDto {
  @Text({ max: 200 }) document!: string;
  @Text({ max: 2000 }) quotation!: string;
}
class AggregateDto extends CommandDto {
  @OneOf(supportKinds) kind!: SupportKind;
  @Text({ max: 300 }) title!: string;
  @Id({ optional: true }) programmeId?: string | null;
  @ListOf(() => SourcedAmountDto, { optional: true, max: fundingSources.length }) amounts?: SourcedAmountDto[] | null;
  @ListOf(() => OrganisationCountDto, { optional: true, max: organisationKinds.length }) organisations?:
    OrganisationCountDto[] | null;
  @Whole({ optional: true, max: countMax }) attendances?: number | null;
  @Whole({ optional: true, max: countMax }) people?: number | null;
  @Whole({ optional: true, max: countMax }) projects?: number | null;
  @OneOf(qualifiers) qualifier!: Qualifier;
  @Nested(() => SentenceDto) source!: SentenceDto;
}
class StateAggregateDto extends AggregateDto {
  @Id({ optional: true }) aggregateId?: string | null;
}
class CorrectAggregateDto extends AggregateDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}

const aggregateWish = (aggregateId: string, body: AggregateDto): AggregateWish => ({
  aggregateId,
  kind: body.kind,
  title: body.title,
  programmeId: body.programmeId ?? null,
  amounts: amountsOf(body.amounts),
  organisations: (body.organisations ?? []).map(({ kind, count }) => ({ kind, count })),
  attendances: body.attendances ?? null,
  people: body.people ?? null,
  projects: body.projects ?? null,
  qualifier: body.qualifier,
  source: { document: body.source.document, quotation: body.source.quotation },
});

@ApiTags('support')
@Controller('support-aggregates')
export class SupportAggregatesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly records: SupportRecordQuery,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('StateSupportAggregate')
  state(@IssuedBy() issued: Issued, @Body() body: StateAggregateDto) {
    const aggregateId = body.aggregateId ?? issued.newId();
    return this.run(
      aggregateId,
      issued.command('StateSupportAggregate', aggregateWish(aggregateId, body), whenOf(body)),
    );
  }

  @Post(':aggregateId/corrections')
  @Runs('CorrectSupport')
  correct(@IssuedBy() issued: Issued, @Param() { aggregateId }: AggregateParams, @Body() body: CorrectAggregateDto) {
    const { position: replaces, reason } = body;
    const data = { replaces, reason, content: aggregateWish(aggregateId, body) };
    return this.run(aggregateId, issued.command('CorrectSupport', data, whenOf(body)));
  }

  @Post(':aggregateId/reversals')
  @Runs('ReverseSupport')
  reverse(@IssuedBy() issued: Issued, @Param() { aggregateId }: AggregateParams, @Body() body: ReverseSupportDto) {
    const { position: reverses, reason } = body;
    return this.run(aggregateId, issued.command('ReverseSupport', { aggregateId, reverses, reason }, whenOf(body)));
  }

  @Get(':aggregateId')
  @Asks('ReadSupport')
  async read(
    @CallerOf() { authorityId }: Caller,
    @Param() { aggregateId }: AggregateParams,
    @Query() question: MomentsDto,
  ) {
    const { answeredAt } = await this.asked.moments(authorityId, question, []);
    return {
      aggregateId,
      ...answeredAt,
      ...(await this.records.record(authorityId, aggregateStream(aggregateId), answeredAt)),
    };
  }

  private run(aggregateId: string, wish: Command): Promise<Receipt> {
    return this.commands.execute(new HandleSupport(supportAggregates, aggregateStream(aggregateId), wish));
  }
}
