import { parseDecimal, parseDong, Rejection, type BusinessDate, type Citation, type DatedOn } from '#libs/kernel';
import type { CommandDto } from '#libs/platform/http';
import type { DocumentRegistered, StatedFigure } from '../figure-events.js';
import type { DocumentDto, FigureDto } from './figures.dto.js';

/** The business date and legal basis of a request, without members that were left out. */
export const whenOf = ({ on, legalBasis }: CommandDto): { on: DatedOn; legalBasis?: readonly Citation[] } => ({
  on,
  ...(legalBasis ? { legalBasis: legalBasis.map(citationOf) } : {}),
});

const citationOf = ({ text, date, article }: { text: string; date?: BusinessDate; article?: string }): Citation => ({
  text,
  ...(date ? { date } : {}),
  ...(article ? { article } : {}),
});

export const documentOf = ({
  title,
  number,
  issuer,
  sha256,
}: DocumentDto): Omit<DocumentRegistered['data'], 'documentId'> => ({
  title,
  number: number ?? null,
  issuer: issuer ?? null,
  sha256: sha256 ?? null,
});

export const figureOfRequest = (body: FigureDto): Omit<StatedFigure, 'figureId'> => {
  const {
    documentId,
    quotation,
    what,
    measure,
    value,
    unit,
    printed,
    qualifier,
    period,
    figureAsOf,
    dimensions,
    shareOf,
    meanOf,
  } = body;
  return {
    ...{ documentId, quotation, what, measure, unit, printed, qualifier },
    value: readAs(unit, value),
    period: period ? { from: period.from, to: period.to } : null,
    asOf: figureAsOf ? { on: figureAsOf.to, precision: figureAsOf.precision } : null,
    dimensions: Object.fromEntries((dimensions ?? []).map(({ name, values }) => [name, values])),
    shareOf: shareOf ? { numerator: shareOf.numerator, denominator: shareOf.denominator } : null,
    meanOf: meanOf ? { total: meanOf.total } : null,
  };
};

/** Money as đồng; every other number with the places it is printed with, noughts at the end included. */
const readAs = (unit: string, typed: string): string => {
  try {
    if (unit === 'VND' || unit.startsWith('VND/')) return parseDong(typed).toString();
    const [, sign = '', digits = ''] = /^(-?)(.*)$/u.exec(typed) ?? [];
    const places = digits.split(',')[1]?.trim().length ?? 0;
    const [whole = '', fraction = ''] = parseDecimal(digits).split('.');
    return `${sign}${whole}${places ? `.${fraction.padEnd(places, '0')}` : ''}`;
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    const { code, sentence, figures } = error;
    throw new Rejection(code, sentence, figures, 'input', [{ path: 'value', code, sentence }]);
  }
};
