import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asks } from '#libs/access/http';
import { CallerOf, Text, type Caller } from '#libs/platform/http';
import { PeriodCheckQuery } from './period-check.query.js';

export class CheckedPeriodParams {
  @Text({ max: 20, description: '2026-03, 2026-Q1, 2026' }) period!: string;
}

@ApiTags('periods')
@Controller('periods/:period/check')
export class PeriodCheckController {
  constructor(private readonly checks: PeriodCheckQuery) {}

  /** Whether the journal still says what it said when the period was closed, and what was recorded since. */
  @Get()
  @Asks('ReadPeriods')
  check(@CallerOf() { authorityId }: Caller, @Param() { period }: CheckedPeriodParams) {
    return this.checks.check(authorityId, period);
  }
}
