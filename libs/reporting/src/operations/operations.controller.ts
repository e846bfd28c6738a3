import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asks, Runs } from '#libs/access/http';
import { CallerOf, Id, IssuedBy, Text, WholeInQuery, type Caller, type Issued } from '#libs/platform/http';
import { Operations } from './operations.js';

class RangeDto {
  @WholeInQuery({ min: 1, description: 'Từ bút toán số / from the entry of this number' }) from?: number;
  @WholeInQuery({ min: 1, description: 'Đến bút toán số / up to the entry of this number' }) to?: number;
}
class ProjectionParams {
  @Text({ max: 63, pattern: /^[a-z_]+$/u }) name!: string;
}
class RetryDto {
  @Text({ max: 63, pattern: /^[a-z_]+$/u }) projection!: string;
  @Id() streamId!: string;
}
class JobRetryDto {
  @Text({ max: 63, pattern: /^[a-z-]+$/u }) queue!: string;
  @Text({ max: 300 }) jobId!: string;
}

@ApiTags('operations')
@Controller()
export class OperationsController {
  constructor(private readonly operations: Operations) {}

  /** Of all entries, or of a range of numbers. */
  @Post('verifications')
  @Runs('RunVerification')
  @HttpCode(202)
  verify(@CallerOf() { authorityId, accountId }: Caller, @IssuedBy() issued: Issued, @Query() range: RangeDto) {
    return this.operations.requestVerification(authorityId, issued.newId(), accountId, range);
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

  /** Work that waits, runs or failed. What was done is not listed. */
  @Get('queues')
  @Asks('ReadOperations')
  async queues() {
    return { items: await this.operations.queues() };
  }

  @Post('queues/retries')
  @Asks('RetryJob')
  @HttpCode(204)
  retryJob(@Body() { queue, jobId }: JobRetryDto): Promise<void> {
    return this.operations.retryJob(queue, jobId);
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
