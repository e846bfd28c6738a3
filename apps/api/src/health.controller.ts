import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OpenToAll } from '#libs/access/http';
import { Journal } from '#libs/journal';
import { Operations } from '#libs/reporting';

const lagEntriesMax = 10_000;

interface Reply {
  status(code: number): unknown;
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    @Inject(Journal) private readonly journal: Journal,
    @Inject(Operations) private readonly operations: Operations,
  ) {}

  /** The process runs. */
  @Get('live')
  @OpenToAll()
  @HttpCode(200)
  live() {
    return { status: 'up' };
  }

  /** The process can serve: the database answers, the queue is open, and no projection is far behind. */
  @Get('ready')
  @OpenToAll()
  async ready(@Res({ passthrough: true }) reply: Reply) {
    const database = await this.journal.database.pool.query('SELECT 1').then(
      () => 'up',
      () => 'down',
    );
    const lags = database === 'up' ? await this.journal.lags() : {};
    const behind = Object.values(lags).some((lag) => lag > lagEntriesMax);
    const queue = await this.operations.state();
    const ready = database === 'up' && queue === 'up' && !behind;
    if (!ready) reply.status(503);
    return { status: ready ? 'up' : 'down', database, queue, projectionLag: lags };
  }
}
