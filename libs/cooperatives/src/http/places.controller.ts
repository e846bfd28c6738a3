import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { BusinessDate } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { limitOf, pageOf } from '#libs/platform';
import {
  CallerOf,
  CommandDto,
  Day,
  Id,
  IssuedBy,
  MomentsDto,
  OneOf,
  Text,
  TextList,
  WholeInQuery,
  type Caller,
  type Issued,
} from '#libs/platform/http';
import { placeLevels, type PlaceStanding } from '../events.js';
import { ListPlaces } from '../places/list-places.query.js';
import { places } from '../places/places.projection.js';
import { followingOf, whenOf } from './contents.js';
import { HandlePlace } from './cooperative.handler.js';

class PlaceParams {
  @Id() placeId!: string;
}
class PlacesQuestionDto extends MomentsDto {
  @Text({ optional: true, max: 200 }) text?: string;
  @OneOf(placeLevels, { optional: true }) level?: PlaceStanding['level'];
  @Id({ optional: true }) parentId?: string;
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}
class DefinePlaceDto extends CommandDto {
  @Id({ optional: true }) placeId?: string;
  @Text({ max: 200 }) name!: string;
  @OneOf(placeLevels) level!: PlaceStanding['level'];
  @Id({ optional: true }) parentId?: string | null;
  @Day() validFrom!: BusinessDate;
  @Day({ optional: true }) validTo?: BusinessDate | null;
}
class SucceedPlaceDto extends CommandDto {
  @Day() lastDay!: BusinessDate;
  @TextList({ max: 100 }) @Matches(/^[A-Za-z0-9.-]{1,64}$/u, { each: true }) successorIds!: string[];
}

@ApiTags('places')
@Controller('places')
export class PlacesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly placeList: ListPlaces,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('DefinePlace')
  define(@IssuedBy() issued: Issued, @Body() body: DefinePlaceDto) {
    const { placeId = issued.newId(), name, level, parentId = null, validFrom, validTo = null } = body;
    const data = { placeId, name, level, parentId, validFrom, validTo };
    return this.commands.execute(new HandlePlace(issued.command('DefinePlace', data, whenOf(body))));
  }

  @Post(':placeId/successions')
  @Runs('SucceedPlace')
  succeed(@IssuedBy() issued: Issued, @Param() { placeId }: PlaceParams, @Body() body: SucceedPlaceDto) {
    const { lastDay, successorIds } = body;
    return this.commands.execute(
      new HandlePlace(issued.command('SucceedPlace', { placeId, lastDay, successorIds }, whenOf(body))),
    );
  }

  /** The units of a day; without `asOf` all that ever existed, each with its days. */
  @Get()
  @Asks('ReadPlaces')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: PlacesQuestionDto) {
    const { asOf, text, level, parentId, cursor } = question;
    const { known, answeredAt } = await this.asked.moments(authorityId, question, [places]);
    const limit = limitOf(question);
    const rows = await this.placeList.list({
      authorityId,
      asOf,
      asKnown: known?.asKnown,
      text,
      level,
      parentId,
      following: followingOf(cursor),
      limit,
    });
    return { ...answeredAt, asOf: asOf ?? null, ...pageOf(rows, limit, (row) => [row.foldedName, row.placeId]) };
  }

  @Get(':placeId')
  @Asks('ReadPlaces')
  async read(@CallerOf() { authorityId }: Caller, @Param() { placeId }: PlaceParams, @Query() question: MomentsDto) {
    const { known, answeredAt } = await this.asked.moments(authorityId, question, [places]);
    return {
      asKnown: answeredAt.asKnown,
      ...(await this.placeList.one({ authorityId, placeId, asKnown: known?.asKnown })),
    };
  }
}
