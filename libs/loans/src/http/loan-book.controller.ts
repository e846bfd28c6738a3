import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asks } from '#libs/access';
import { Asked } from '#libs/journal/http';
import { CallerOf, MomentsDto, Text, type Caller } from '#libs/platform/http';
import { LoanBookQuery, loanBookDimensionsOf } from '../loan-book/loan-book.query.js';

export class LoanBookDto extends MomentsDto {
  @Text({ optional: true, max: 100, description: 'fund,programme,place,sector,kind' }) by?: string;
}

@ApiTags('reports')
@Controller('reports/loan-book')
export class LoanBookController {
  constructor(
    private readonly books: LoanBookQuery,
    private readonly asked: Asked,
  ) {}

  @Get()
  @Asks('ReadReports')
  async book(@CallerOf() { authorityId }: Caller, @Query() { by, ...clocks }: LoanBookDto) {
    const { moments, answeredAt } = await this.asked.moments(authorityId, clocks, []);
    return { ...answeredAt, ...(await this.books.book({ authorityId, by: loanBookDimensionsOf(by), moments })) };
  }
}
