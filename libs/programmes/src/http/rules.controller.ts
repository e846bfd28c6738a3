import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Receipt } from '#libs/kernel';
import { Asks, Runs } from '#libs/access/http';
import { Asked } from '#libs/journal';
import { CallerOf, IssuedBy, type Caller, type CommandDto, type Issued } from '#libs/platform/http';
import { ruleTablesProjection } from '../projections/rule-tables.projection.js';
import { RulesQuery } from '../rules.query.js';
import { HandleRule } from './handlers.js';
import {
  AdoptRuleDto,
  CorrectRuleDto,
  ReverseRuleDto,
  RuleHistoryDto,
  RuleParams,
  RulesQuestionDto,
  type RuleRowDto,
} from './rules.dto.js';
import { citationOf, whenOf } from './when.js';

@ApiTags('programmes')
@Controller('rules')
export class RulesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly rules: RulesQuery,
    private readonly asked: Asked,
  ) {}

  @Post()
  @Runs('AdoptRule')
  adopt(@IssuedBy() issued: Issued, @Body() body: AdoptRuleDto) {
    return this.run(issued, 'AdoptRule', body.rule, { rule: body.rule, ...rowOf(body) }, body);
  }

  @Post(':rule/corrections')
  @Runs('CorrectProgrammeEntry')
  correct(@IssuedBy() issued: Issued, @Param() { rule }: RuleParams, @Body() body: CorrectRuleDto) {
    const { position, reason } = body;
    return this.run(issued, 'CorrectRule', rule, { position, reason, after: { rule, ...rowOf(body) } }, body);
  }

  @Post(':rule/reversals')
  @Runs('ReverseProgrammeEntry')
  reverse(@IssuedBy() issued: Issued, @Param() { rule }: RuleParams, @Body() body: ReverseRuleDto) {
    const { position, reason } = body;
    return this.run(issued, 'ReverseRule', rule, { position, reason }, body);
  }

  @Get()
  @Asks('ReadProgrammes')
  async inForce(@CallerOf() { authorityId }: Caller, @Query() { on, rule, asKnown, after }: RulesQuestionDto) {
    const { asOf, known, answeredAt } = await this.asked.moments(authorityId, { asOf: on, asKnown, after }, [
      ruleTablesProjection,
    ]);
    return {
      on: asOf,
      asKnown: answeredAt.asKnown,
      items: await this.rules.inForce({ authorityId, known, rule, on: asOf }),
    };
  }

  @Get(':rule')
  @Asks('ReadProgrammes')
  async history(@CallerOf() { authorityId }: Caller, @Param() { rule }: RuleParams, @Query() question: RuleHistoryDto) {
    const { known, answeredAt } = await this.asked.moments(authorityId, question, [ruleTablesProjection]);
    return { rule, asKnown: answeredAt.asKnown, items: await this.rules.history({ authorityId, known, rule }) };
  }

  private run(issued: Issued, type: string, rule: string, data: object, body: CommandDto): Promise<Receipt> {
    return this.commands.execute(new HandleRule(rule, issued.command(type, data, whenOf(body))));
  }
}

const rowOf = ({ validFrom, values, citations }: RuleRowDto) => ({
  validFrom,
  values,
  citations: citations.map(citationOf),
});
