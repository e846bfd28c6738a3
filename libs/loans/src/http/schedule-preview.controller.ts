import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { OpenToAll } from '#libs/access/http';
import { schedulePreview } from '../schedule/index.js';
import { SchedulePreviewDto } from './schedule-preview.dto.js';

/** The calculator of schedules. It asks nothing of the journal, saves nothing, and is there for anyone. */
@ApiTags('loans')
@Controller('schedule-preview')
export class SchedulePreviewController {
  @Post()
  @HttpCode(200)
  @OpenToAll()
  @ApiBody({ type: SchedulePreviewDto })
  preview(@Body() terms: unknown) {
    return schedulePreview(terms);
  }
}
