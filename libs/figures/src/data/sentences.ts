import { exactly, parseDatedOn, type BusinessDate } from '#libs/kernel';
import type { Dimensions, StatedFigure } from '../figure-events.js';

/* How the sentences of the report of 2013 are written down here. */

export const documentId = 'bao-cao-ktht-2013';

export type Time = Pick<StatedFigure, 'period' | 'asOf'>;
export const day = (text: string) => text as BusinessDate;
export const during = (from: string, to: string): Time => ({ period: { from: day(from), to: day(to) }, asOf: null });
export const standing = (typed: string): Time => {
  const { to, precision } = parseDatedOn(typed);
  return { period: null, asOf: { on: to, precision } };
};
export const undated: Time = { period: null, asOf: null };
export const june2013 = standing('2013-06');
export const endOf2013 = { period: null, asOf: { on: exactly(day('2013-12-31')).to, precision: 'day' } } as const;
export const endOf2012 = { period: null, asOf: { on: exactly(day('2012-12-31')).to, precision: 'day' } } as const;
export const since2010 = during('2010-01-01', '2013-06-30');
export const from2010To2012 = during('2010-01-01', '2012-12-31');
export const year = (number: number) => during(`${number}-01-01`, `${number}-12-31`);

export const htx: Dimensions = { organisationKind: 'HTX' };
export const tht: Dimensions = { organisationKind: 'THT' };
export const agriculture = 'agriculture-fishery';
export const otherSectors = 'construction|industry-crafts|trade-services|transport';
export const inSector = (kind: Dimensions, sector: string): Dimensions => ({ ...kind, sector });
export const target: Dimensions = { plan: 'target' };

/** Millions of đồng with up to two printed places, as whole đồng. */
export const million = (printed: string): string => {
  const [whole = '', places = ''] = printed.replaceAll('.', '').split(',');
  return String(BigInt(whole + places.padEnd(6, '0')));
};
/** A number as printed with decimal comma, as a decimal string; `02` is 2. */
export const plain = (printed: string): string =>
  printed
    .replaceAll('.', '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/u, '');

export interface Said {
  readonly printed: string;
  readonly what: string;
  readonly measure: string;
  readonly unit: string;
  readonly time: Time;
  readonly dimensions: Dimensions;
  readonly rest?: Partial<StatedFigure>;
}
export const said = (
  what: string,
  measure: string,
  unit: string,
  printed: string,
  time: Time,
  dimensions: Dimensions = {},
  rest: Partial<StatedFigure> = {},
): Said => ({
  ...{ what, measure, unit, printed, time, dimensions, rest },
});
export const organisations = (
  what: string,
  printed: string,
  time: Time,
  dimensions: Dimensions,
  rest: Partial<StatedFigure> = {},
) => said(what, 'organisations', 'organisation', printed, time, dimensions, rest);
export const people = (
  what: string,
  measure: string,
  printed: string,
  time: Time,
  dimensions: Dimensions,
  rest: Partial<StatedFigure> = {},
) => said(what, measure, 'person', printed, time, dimensions, rest);
export const money = (
  what: string,
  measure: string,
  printed: string,
  time: Time,
  dimensions: Dimensions = {},
  rest: Partial<StatedFigure> = {},
) => said(what, measure, 'VND', printed, time, dimensions, rest);
export const share = (what: string, printed: string, numerator: string, denominator: string, dimensions: Dimensions) =>
  said(what, 'shareOfTotal', 'percent', printed, june2013, dimensions, { shareOf: { numerator, denominator } });

/** The figures of one sentence: one without a letter, several with a, b, c. */
export const sentence = (id: string, quotation: string, ...values: readonly Said[]): StatedFigure[] =>
  values.map(({ what, measure, unit, printed, time, dimensions, rest }, index) => ({
    figureId: values.length === 1 ? id : id + 'abcd'[index],
    documentId,
    quotation,
    what,
    measure,
    value: unit.startsWith('VND') ? million(printed) : plain(printed),
    unit,
    printed,
    qualifier: 'exact',
    ...time,
    dimensions,
    shareOf: null,
    meanOf: null,
    ...rest,
  }));
