import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  registerDecorator,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  parseBusinessDate,
  parseDatedOn,
  parseDecimal,
  parseDong,
  refusals,
  Rejection,
  tidy,
  type BusinessDate,
  type Citation,
  type DatedOn,
  type Dong,
  type Evidence,
} from '#libs/kernel';

/*
 * The fields of requests. Each decorator reads, checks and documents one kind of field, so a DTO says each thing once.
 * A field is required unless `optional` (it may be left out) or `nullable` (it may be null).
 */

export interface FieldOptions {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly description?: string;
}

const field = (
  { optional, nullable, description }: FieldOptions,
  documented: ApiPropertyOptions,
  ...checks: PropertyDecorator[]
) =>
  applyDecorators(
    ApiProperty({
      required: !optional,
      ...(nullable ? { nullable: true } : {}),
      ...(description ? { description } : {}),
      ...documented,
    } as ApiPropertyOptions),
    optional ? IsOptional() : nullable ? ValidateIf((_, value) => value !== null) : IsDefined(),
    ...(optional && nullable ? [ValidateIf((_, value) => value !== null && value !== undefined)] : []),
    ...checks,
  );

/** Text, tidied to NFC without stray blanks. */
export const Text = ({
  max = 500,
  min = 1,
  pattern,
  ...options
}: FieldOptions & { max?: number; min?: number; pattern?: RegExp } = {}) =>
  field(
    options,
    { type: String, minLength: min, maxLength: max },
    Transform(({ value }) => (typeof value === 'string' && value.isWellFormed() ? tidy(value) : (value as unknown))),
    IsString(),
    printable(),
    MinLength(min),
    MaxLength(max),
    ...(pattern ? [Matches(pattern)] : []),
  );

/** Neither half a character nor a control character: no database keeps the first, no paper shows the second. */
const printable = (): PropertyDecorator => (target, propertyName) =>
  registerDecorator({
    name: 'printable',
    target: target.constructor,
    propertyName: String(propertyName),
    validator: {
      validate: (value: unknown) =>
        [value].flat().every((text) => typeof text !== 'string' || (text.isWellFormed() && !/\p{Cc}/u.test(text))),
    },
  });

/** The id of something that exists, or that the caller names itself: letters, digits and dashes. */
export const Id = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, pattern: '^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$' },
    IsString(),
    Matches(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/u),
  );

/** A whole number. */
export const Whole = ({
  min = 0,
  max = 1_000_000_000,
  ...options
}: FieldOptions & { min?: number; max?: number } = {}) =>
  field(options, { type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));

export const OneOf = (values: readonly string[], options: FieldOptions = {}) =>
  field(options, { enum: [...values] }, IsString(), IsIn([...values]));

export const Flag = (options: FieldOptions = {}) => field(options, { type: Boolean }, IsBoolean());

/** A field that a kernel reader turns into a value; what the reader refuses is told with its own code and sentence. */
const readBy = (read: (typed: unknown) => unknown, documented: ApiPropertyOptions, options: FieldOptions) =>
  field(
    options,
    documented,
    Transform(({ value }) => (value === null || value === undefined ? (value as unknown) : attempt(() => read(value)))),
    notRefused(),
  );

const attempt = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
};

const notRefused = (): PropertyDecorator => (target, propertyName) =>
  registerDecorator({
    name: 'readable',
    target: target.constructor,
    propertyName: String(propertyName),
    validator: { validate: (value: unknown) => !(value instanceof Rejection) },
  });

const reject = refusals({
  AMOUNT_NOT_POSITIVE: { vi: 'Số tiền phải lớn hơn 0.', en: 'The amount must be more than nothing.', nature: 'input' },
  AMOUNT_NEGATIVE: { vi: 'Số tiền không được âm.', en: 'The amount must not be negative.', nature: 'input' },
});

/** Money: a string of đồng, or as people write it (`500tr`, `1.209,58 triệu`). Never a JSON number. */
export const Money = ({
  sign = 'positive',
  ...options
}: FieldOptions & { sign?: 'positive' | 'not-negative' | 'any' } = {}) =>
  readBy(
    (typed): Dong => {
      const amount = parseDong(typed);
      if (sign === 'positive' && amount <= 0n) throw reject('AMOUNT_NOT_POSITIVE');
      if (sign === 'not-negative' && amount < 0n) throw reject('AMOUNT_NEGATIVE');
      return amount;
    },
    { type: String, example: '1209580000', description: 'đồng' },
    options,
  );

/** A quantity with a decimal comma, kept as a decimal string. */
export const Decimal = (options: FieldOptions = {}) =>
  readBy((typed) => parseDecimal(typed), { type: String, example: '8.547,06' }, options);

/** One day, YYYY-MM-DD. */
export const Day = (options: FieldOptions = {}) =>
  readBy((typed): BusinessDate => parseBusinessDate(typed), { type: String, example: '2012-12-31' }, options);

/** The business date, as exactly as it is known: day, month, quarter, year or a span. */
export const When = (options: FieldOptions = {}) =>
  readBy(
    parseDatedOn,
    { type: String, example: '2011-05', description: '2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012' },
    options,
  );

/* The arrow below is named `type` by standing there: by that name the OpenAPI generator knows a class told lazily. */
export const Nested = (type: () => new () => object, options: FieldOptions = {}) =>
  field(options, { type: () => type() }, IsObject(), ValidateNested(), Type(type));

export const ListOf = (
  type: () => new () => object,
  { max = 1000, min = 0, ...options }: FieldOptions & { max?: number; min?: number } = {},
) =>
  field(
    options,
    { type: () => type(), isArray: true, minItems: min, maxItems: max },
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(type),
  );

export const TextList = ({ max = 100, ...options }: FieldOptions & { max?: number } = {}) =>
  field(
    options,
    { type: String, isArray: true, maxItems: max },
    IsArray(),
    ArrayMaxSize(max),
    IsString({ each: true }),
    MaxLength(500, { each: true }),
    printable(),
  );

export const ChoiceList = (
  values: readonly string[],
  { max = 100, ...options }: FieldOptions & { max?: number } = {},
) =>
  field(
    options,
    { enum: [...values], isArray: true, maxItems: max },
    IsArray(),
    ArrayMaxSize(max),
    IsIn([...values], { each: true }),
  );

/** A number in a query string. */
export const WholeInQuery = (options: FieldOptions & { min?: number; max?: number } = {}) =>
  applyDecorators(
    Transform(({ value }) =>
      typeof value === 'string' && /^\d{1,15}$/u.test(value) ? Number(value) : (value as unknown),
    ),
    Whole({ optional: true, max: Number.MAX_SAFE_INTEGER, ...options }),
  );

export class CitationDto implements Citation {
  @Text({ max: 200 }) text!: string;
  @Day({ optional: true }) date?: BusinessDate;
  @Text({ max: 100, optional: true }) article?: string;
}

export class EvidenceDto implements Evidence {
  @Text({ max: 200 }) document!: string;
  @Day({ optional: true }) date?: BusinessDate;
  @Text({ max: 64, pattern: /^[0-9a-f]{64}$/u, optional: true }) sha256?: string;
}

/** What every command carries: its business date and the legal texts it rests on. */
export class CommandDto {
  @When({ description: 'Ngày nghiệp vụ / business date' }) on!: DatedOn;
  @ListOf(() => CitationDto, { max: 20, optional: true }) legalBasis?: CitationDto[];
}

/** The two clocks of a question, and the entry its answer must include. */
export class MomentsDto {
  @Day({ optional: true, description: 'Tính đến ngày / as of' }) asOf?: BusinessDate;
  @Text({
    optional: true,
    max: 40,
    description: 'Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant',
  })
  asKnown?: string;
  @WholeInQuery({ description: 'Câu trả lời phải gồm mục số này / the answer includes this entry' }) after?: number;
}
