import { refusals, tidy } from '#libs/kernel';
import type { StatedFigure } from '../figure-events.js';

const reject = refusals({
  QUOTATION_MISSING: {
    vi: 'Hãy chép câu văn nêu số liệu.',
    en: 'Copy the sentence that states the figure.',
    nature: 'input',
  },
  WHAT_MISSING: { vi: 'Hãy ghi số liệu này nói về điều gì.', en: 'Say what the figure is about.', nature: 'input' },
  PRINTED_NOT_IN_QUOTATION: {
    vi: 'Trong câu trích không có “{printed}”.',
    en: 'The quotation does not contain “{printed}”.',
    nature: 'input',
  },
  FIGURE_VALUE_NOT_DECIMAL: {
    vi: 'Giá trị “{value}” phải là số thập phân có tối đa bốn chữ số sau dấu chấm.',
    en: 'The value “{value}” must be a decimal number of at most four places.',
    nature: 'input',
  },
  MONEY_NOT_WHOLE: { vi: 'Số tiền phải là số đồng nguyên.', en: 'Money is a whole number of đồng.', nature: 'input' },
  MEASURE_NOT_READABLE: {
    vi: 'Chỉ tiêu “{measure}” chỉ gồm chữ cái không dấu và chữ số.',
    en: 'The measure “{measure}” has plain letters and digits only.',
    nature: 'input',
  },
  FIGURE_UNIT_MISSING: { vi: 'Hãy ghi đơn vị tính.', en: 'Give the unit.', nature: 'input' },
  DIMENSION_NOT_READABLE: {
    vi: 'Không đọc được phân tổ “{dimension}”.',
    en: 'The dimension “{dimension}” cannot be read.',
    nature: 'input',
  },
  DATED_TWICE: {
    vi: 'Số liệu hoặc thuộc một thời kỳ, hoặc tính đến một ngày, không thể cả hai.',
    en: 'A figure is of a period or as of a day, not both.',
    nature: 'input',
  },
  FIGURE_PERIOD_REVERSED: {
    vi: 'Thời kỳ kết thúc ({to}) trước khi bắt đầu ({from}).',
    en: 'The period ends ({to}) before it begins ({from}).',
    nature: 'input',
  },
  SHARE_NOT_PERCENT: {
    vi: 'Tỷ trọng phải có đơn vị là phần trăm.',
    en: 'A share has the unit percent.',
    nature: 'input',
  },
  REFERS_TO_ITSELF: { vi: 'Số liệu không thể dẫn chính nó.', en: 'A figure cannot refer to itself.', nature: 'input' },
});

/** The figures it is a share or a mean of. */
export const referencesOf = ({ shareOf, meanOf }: Pick<StatedFigure, 'shareOf' | 'meanOf'>): string[] => [
  ...(shareOf ? [shareOf.numerator, shareOf.denominator] : []),
  ...(meanOf ? [meanOf.total] : []),
];

/** As a whole: `103` does not stand in `27.103`. */
const standsIn = (quotation: string, printed: string): boolean => {
  const literally = printed.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<!\\d|\\d[.,])${literally}(?!\\d|[.,]\\d)`, 'u').test(quotation);
};

/** The figure as it is recorded, or a refusal. It is held to its sentence: the printed number stands in the quotation. */
export const checkedFigure = (typed: StatedFigure): StatedFigure => {
  const { figureId, documentId, value, measure, qualifier, period, asOf, dimensions, shareOf, meanOf } = typed;
  const [quotation, what, printed, unit] = [
    tidy(typed.quotation),
    tidy(typed.what),
    tidy(typed.printed),
    tidy(typed.unit),
  ];
  if (!quotation) throw reject('QUOTATION_MISSING');
  if (!what) throw reject('WHAT_MISSING');
  if (!printed || !standsIn(quotation, printed)) throw reject('PRINTED_NOT_IN_QUOTATION', { printed });
  if (!/^-?\d{1,15}(\.\d{1,4})?$/u.test(value)) throw reject('FIGURE_VALUE_NOT_DECIMAL', { value });
  if (!unit) throw reject('FIGURE_UNIT_MISSING');
  if (unit === 'VND' && value.includes('.')) throw reject('MONEY_NOT_WHOLE');
  if (!/^[a-z][A-Za-z0-9]*$/u.test(measure)) throw reject('MEASURE_NOT_READABLE', { measure });

  const unreadable = Object.entries(dimensions).find(
    ([name, values]) => !/^[a-z][A-Za-z0-9]*$/u.test(name) || !values.split('|').every((each) => tidy(each)),
  );
  if (unreadable) throw reject('DIMENSION_NOT_READABLE', { dimension: unreadable[0] });
  if (period && asOf) throw reject('DATED_TWICE');
  if (period && period.to < period.from) throw reject('FIGURE_PERIOD_REVERSED', { ...period });
  if (shareOf && unit !== 'percent') throw reject('SHARE_NOT_PERCENT');
  if (referencesOf(typed).includes(figureId)) throw reject('REFERS_TO_ITSELF');

  return {
    ...{ figureId, documentId, quotation, what, measure, value, unit, printed, qualifier },
    period: period && { from: period.from, to: period.to },
    asOf: asOf && { on: asOf.on, precision: asOf.precision },
    dimensions: Object.fromEntries(Object.entries(dimensions).map(([name, values]) => [name, tidy(values)])),
    shareOf: shareOf && { numerator: shareOf.numerator, denominator: shareOf.denominator },
    meanOf: meanOf && { total: meanOf.total },
  };
};
