import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asks } from '#libs/access/http';
import { checkAmounts, sharesOf } from '../domain/cost-split.js';
import { amountsOf, CostSplitDto, partOf } from './support.dto.js';

/** What each beneficiary of a support event would be given of its cost. It asks nothing of the journal and saves nothing. */
@ApiTags('support')
@Controller('cost-split-preview')
export class CostSplitPreviewController {
  @Post()
  @HttpCode(200)
  @Asks('PreviewCostSplit')
  preview(@Body() { amounts: typed, beneficiaries }: CostSplitDto) {
    const amounts = amountsOf(typed);
    checkAmounts(amounts);
    return { shares: sharesOf(amounts, beneficiaries.map(partOf)) };
  }
}
