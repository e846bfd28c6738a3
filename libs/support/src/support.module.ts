import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Journal } from '#libs/journal';
import { CostSplitPreviewController } from './http/cost-split-preview.controller.js';
import { SupportAggregatesController } from './http/support-aggregates.controller.js';
import { SupportHandler } from './http/support.handler.js';
import { SupportRecordQuery } from './support-record.query.js';

/** What the kinds of support share over HTTP, and support known only as a total. */
@Module({
  imports: [CqrsModule],
  controllers: [SupportAggregatesController, CostSplitPreviewController],
  providers: [
    SupportHandler,
    {
      provide: SupportRecordQuery,
      useFactory: (journal: Journal) => new SupportRecordQuery(journal),
      inject: [Journal],
    },
  ],
  exports: [SupportRecordQuery],
})
export class SupportModule {}
