import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject, registerDecorator } from 'class-validator';
import type { BusinessDate } from '#libs/kernel';
import { CitationDto, CommandDto, Day, ListOf, Text, Whole, WholeInQuery } from '#libs/platform/http';
import { faultInValues } from '../domain/rule-tables.js';
import type { RuleValues } from '../events.js';

const ruleName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u;

/** Values of a rule: text, whole numbers, flags, lists and objects of them. */
const Values = () =>
  applyDecorators(
    ApiProperty({ type: 'object', additionalProperties: true, example: { percentOfProjectMax: '80' } }),
    IsObject(),
    (target: object, propertyName: string | symbol) =>
      registerDecorator({
        name: 'matches',
        target: target.constructor,
        propertyName: String(propertyName),
        validator: { validate: (value: unknown) => !faultInValues(value) },
      }),
  );

export class RuleParams {
  @Text({ max: 60, pattern: ruleName }) rule!: string;
}
/** The rules in force on a business date. */
export class RulesQuestionDto {
  @Day({ optional: true, description: 'Ngày nghiệp vụ / business date' }) on?: BusinessDate;
  @Text({ optional: true, max: 60, pattern: ruleName }) rule?: string;
  @Text({
    optional: true,
    max: 40,
    description: 'Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant',
  })
  asKnown?: string;
  @WholeInQuery({ description: 'Câu trả lời phải gồm mục số này / the answer includes this entry' }) after?: number;
}
export class RuleHistoryDto {
  @Text({ optional: true, max: 40 }) asKnown?: string;
  @WholeInQuery() after?: number;
}
export class RuleRowDto extends CommandDto {
  @Day({ description: 'Áp dụng từ ngày / binds from' }) validFrom!: BusinessDate;
  @Values() values!: RuleValues;
  @ListOf(() => CitationDto, { min: 1, max: 20 }) citations!: CitationDto[];
}
export class AdoptRuleDto extends RuleRowDto {
  @Text({ max: 60, pattern: ruleName }) rule!: string;
}
export class CorrectRuleDto extends RuleRowDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
/** Takes back the row of this number. Its date is that of the entry; `on` is the day of the decision. */
export class ReverseRuleDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
