import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asks, Runs } from '#libs/access';
import { CallerOf, Id, IssuedBy, Text, type Caller, type Issued } from '#libs/platform/http';
import { Operations } from './operations.js';

class ProjectionParams {
  @Text({ max: 63, pattern: /^[a-z_]+$/u }) name!: string;
}
class RetryDto {
  @Text({ max: 63, pattern: /^[a-z_]+$/u }) projection!: string;
  @Id() streamId!: string;
}

@ApiTags('operations')
@Controller()
export class OperationsController {
  constructor(private readonly operations: Operations) {}

  @Post('verifications')
  @Runs('RunVerification')
  @HttpCode(202)
  verify(@CallerOf() { authorityId, accountId }: Caller, @IssuedBy() issued: Issued) {
    return this.operations.requestVerification(authorityId, issued.newId(), accountId);
  }

  @Get('verifications')
  @Asks('ReadJournal')
  async verifications(@CallerOf() { authorityId }: Caller) {
    return { items: await this.operations.verifications(authorityId) };
  }

  @Get('projections')
  @Asks('ReadOperations')
  async projections() {
    return { items: await this.operations.projections() };
  }

  @Post('projections/:name/rebuilds')
  @Runs('RebuildProjection')
  @HttpCode(202)
  rebuild(@Param() { name }: ProjectionParams, @IssuedBy() issued: Issued) {
    return this.operations.requestRebuild(name, issued.newId());
  }

  @Get('parked-streams')
  @Asks('ReadOperations')
  async parked(@CallerOf() { authorityId }: Caller) {
    return { items: await this.operations.parked(authorityId) };
  }

  @Post('parked-streams/retries')
  @Runs('RetryParkedStream')
  @HttpCode(200)
  retry(@CallerOf() { authorityId }: Caller, @Body() { projection, streamId }: RetryDto) {
    return this.operations.retryParked(authorityId, projection, streamId);
  }
}
