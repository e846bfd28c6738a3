import type { OrganisationKind, Sector } from '#libs/cooperatives/events';
import type { Random } from './random.js';
import type { Sender } from './sender.js';

export interface Size {
  readonly organisations: number;
  readonly years: readonly number[];
  readonly seed: number;
}

/** Who acts in the fictitious province. */
export const officer = 'minh-hoa-canbo';
export const secondOfficer = 'minh-hoa-canbo2';
export const manager = 'minh-hoa-lanhdao';
export const cashier = 'minh-hoa-thuquy';

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly placeId: string;
  readonly registeredOn: string;
}

export interface Scene {
  readonly sender: Sender;
  readonly random: Random;
  readonly size: Size;
  readonly programmeId: string;
  readonly placeIds: readonly string[];
  readonly organisations: readonly Organisation[];
}

const two = (number: number): string => String(number).padStart(2, '0');
export const dayIn = (random: Random, year: number, firstMonth = 1, lastMonth = 12): string =>
  `${year}-${two(random.whole(firstMonth, lastMonth))}-${two(random.whole(1, 28))}`;
/** Runs work side by side, so that the writer batches it as it does for many people at once. */
export const together = async <T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<unknown>,
): Promise<void> => {
  await Promise.all(items.map(work));
};
