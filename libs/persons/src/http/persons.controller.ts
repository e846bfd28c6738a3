import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { CallerOf, IssuedBy, MomentsDto, type Caller, type Issued } from '#libs/platform/http';
import { Persons, type PersonalDetails } from '../persons.js';
import { personList } from '../register/person-list.projection.js';
import { PersonsQuery } from '../register/persons.query.js';
import { HandlePerson } from './person.handler.js';
import {
  ChangePersonDetailsDto,
  EndPersonRoleDto,
  ErasePersonDto,
  FindPersonDto,
  PersonParams,
  PersonsQuestionDto,
  PurposeDto,
  RegisterPersonDto,
  TakePersonRoleDto,
} from './persons.dto.js';

@ApiTags('persons')
@Controller('persons')
export class PersonsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly persons: Persons,
    private readonly query: PersonsQuery,
    private readonly asked: Asked,
  ) {}

  /** The receipt's stream names the person: `person-` and the id. */
  @Post()
  @Runs('RegisterPerson')
  register(@IssuedBy() issued: Issued, @Body() { name, nationalId, phone, ...when }: RegisterPersonDto) {
    const data = { personId: issued.newId(), details: detailsOf({ name, nationalId, phone }) };
    return this.commands.execute(new HandlePerson(issued.command('RegisterPerson', data, when)));
  }

  @Post(':personId/details')
  @Runs('ChangePersonDetails')
  changeDetails(
    @IssuedBy() issued: Issued,
    @Param() { personId }: PersonParams,
    @Body() { name, nationalId, phone, reason, ...when }: ChangePersonDetailsDto,
  ) {
    const data = { personId, details: detailsOf({ name, nationalId, phone }), reason };
    return this.commands.execute(new HandlePerson(issued.command('ChangePersonDetails', data, when)));
  }

  @Post(':personId/roles')
  @Runs('TakePersonRole')
  takeRole(
    @IssuedBy() issued: Issued,
    @Param() { personId }: PersonParams,
    @Body() { role, subjectId, ...when }: TakePersonRoleDto,
  ) {
    const data = { personId, role, subjectId };
    return this.commands.execute(new HandlePerson(issued.command('TakePersonRole', data, when)));
  }

  @Post(':personId/roles/ends')
  @Runs('EndPersonRole')
  endRole(
    @IssuedBy() issued: Issued,
    @Param() { personId }: PersonParams,
    @Body() { position, reason, ...when }: EndPersonRoleDto,
  ) {
    const data = { personId, position, reason };
    return this.commands.execute(new HandlePerson(issued.command('EndPersonRole', data, when)));
  }

  @Post(':personId/erasures')
  @Runs('ErasePerson')
  erase(@IssuedBy() issued: Issued, @Param() { personId }: PersonParams, @Body() { reason, ...when }: ErasePersonDto) {
    return this.commands.execute(new HandlePerson(issued.command('ErasePerson', { personId, reason }, when)));
  }

  @Get()
  @Asks('ReadPersons')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: PersonsQuestionDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, question, [personList]);
    const page = await this.query.list({ ...question, authorityId, asOf, asKnown: known?.asKnown });
    return { ...answeredAt, ...page };
  }

  @Get(':personId')
  @Asks('ReadPersons')
  async one(@CallerOf() { authorityId }: Caller, @Param() { personId }: PersonParams, @Query() question: MomentsDto) {
    const { answeredAt } = await this.asked.moments(authorityId, question, []);
    const { asOf, asKnown } = answeredAt;
    return { ...answeredAt, ...(await this.query.one(authorityId, personId, asOf, asKnown)) };
  }

  /** Who the person is, as of now; the reading is noted with its purpose. */
  @Get(':personId/personal-data')
  @Asks('ReadPersonalData')
  read(
    @CallerOf() { authorityId, accountId: who }: Caller,
    @Param() { personId }: PersonParams,
    @Query() { why }: PurposeDto,
  ) {
    return this.persons.read({ authorityId, who, why }, personId);
  }

  /** Finds the person with a national id; the search is noted with its purpose. */
  @Post('searches')
  @HttpCode(200)
  @Asks('ReadPersonalData')
  find(@CallerOf() { authorityId, accountId: who }: Caller, @Body() { nationalId, why }: FindPersonDto) {
    return this.persons.find({ authorityId, who, why }, nationalId);
  }
}

const detailsOf = ({
  name,
  nationalId,
  phone,
}: Pick<RegisterPersonDto, 'name'> & {
  nationalId: string | null | undefined;
  phone: string | null | undefined;
}): PersonalDetails => ({ name, nationalId: nationalId ?? null, phone: phone ?? null });
