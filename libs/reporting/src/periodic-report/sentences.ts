import { printDay, printDong, type BusinessDate } from '#libs/kernel';
import type { StatedFigure } from '#libs/figures/events';
import type { Qualifier } from '#libs/support/events';

const million = 1_000_000n;
const placesOfMillion = 6;

/** Millions of đồng to the last đồng, as reports print them: `1.209,58`. Nothing is rounded. */
export const printMillions = (amount: bigint): string => {
  const size = amount < 0n ? -amount : amount;
  const fraction = (size % million).toString().padStart(placesOfMillion, '0').replace(/0+$/u, '');
  return `${amount < 0n ? '-' : ''}${printDong(size / million)}${fraction && `,${fraction}`}`;
};

/** `Giai đoạn 2010 - 2012`, `Năm 2012`, or from day to day where the period is not whole years. */
export const printPeriod = (from: BusinessDate, to: BusinessDate): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return `Từ ${printDay(from)} đến ${printDay(to)}`;
  return first === last ? `Năm ${first}` : `Giai đoạn ${first} - ${last}`;
};

export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'khoảng ',
  'more-than': 'trên ',
  nearly: 'gần ',
  estimated: 'ước ',
  'at-least': 'ít nhất ',
};

/** What a figure of the report is about; a stated figure with the same is about the same. */
export interface About {
  readonly measure: string;
  readonly dimensions: StatedFigure['dimensions'];
}

const sameDimensions = (a: StatedFigure['dimensions'], b: StatedFigure['dimensions']): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, value]) => b[name] === value);

/** The word that a source sets before this very number, printed back with it: `khoảng 337`. */
export const qualified =
  (stated: readonly StatedFigure[]) =>
  ({ measure, dimensions }: About, value: bigint, printed: string): string => {
    const source = stated.find(
      (figure) =>
        figure.measure === measure &&
        figure.value === value.toString() &&
        sameDimensions(figure.dimensions, dimensions),
    );
    return `${source ? qualifierWords[source.qualifier] : ''}${printed}`;
  };
