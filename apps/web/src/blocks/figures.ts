import type { Unit } from '../shell/preferences.js';
import { printMoney, printNumber } from './money.js';

/** A figure: money as digits of đồng, a count, or a share in per cent. null is not known, which is not zero. */
export type Figure =
  { readonly money: string } | { readonly count: number | null } | { readonly percent: number | null };

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  /** The address of the entries this row is added up from. */
  readonly entries?: { readonly to: string; readonly search?: object };
  /** In a waterfall: where things stand, and not what moved them. */
  readonly stands?: boolean;
}

/** `48,8%`: half a hundredth is rounded up, as printed shares are. */
export const printPercent = (percent: number | null): string =>
  percent === null ? '–' : `${percent.toLocaleString('vi-VN', { maximumFractionDigits: 2 })}%`;

export const printFigure = (figure: Figure, unit: Unit): string => {
  if ('money' in figure) return printMoney(figure.money, unit);
  if ('percent' in figure) return printPercent(figure.percent);
  return figure.count === null ? '–' : printNumber(figure.count);
};

/** A figure as a picture takes it: the digits are in the table. */
export const sizeOf = (figure: Figure): number | null => {
  if ('money' in figure) return Number(figure.money);
  return 'percent' in figure ? figure.percent : figure.count;
};
