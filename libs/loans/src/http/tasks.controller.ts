import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { BusinessDate } from '#libs/kernel';
import { Asks } from '#libs/access/http';
import { limitOf, pageOf, partsOf } from '#libs/platform';
import { CallerOf, Day, Id, OneOf, Text, WholeInQuery, type Caller } from '#libs/platform/http';
import { LoanTasks, taskKinds, type TaskKind } from '../tasks/tasks.js';

export class TaskListDto {
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}
export class TaskDto {
  @OneOf(taskKinds) kind!: TaskKind;
  @Id() loanId!: string;
  @Day() about!: BusinessDate;
}

/** The officers' reminders. */
@ApiTags('loans')
@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: LoanTasks) {}

  @Get()
  @Asks('ReadTasks')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: TaskListDto) {
    const limit = limitOf(question);
    const items = await this.tasks.list(authorityId, limit + 1, partsOf(question.cursor, ['day', 'text', 'text']));
    return pageOf(items, limit, ({ about, loanId, kind }) => [about, loanId, kind]);
  }

  @Post('done')
  @HttpCode(200)
  @Asks('EndTask')
  done(@CallerOf() { authorityId, accountId }: Caller, @Body() task: TaskDto) {
    return this.tasks.done(authorityId, task, accountId);
  }
}
