import { Journal1700000001000, type Slice } from '#libs/journal';
import type { Migration } from '#libs/platform';

/** Every slice of the product; the API, the worker and the command line run the same ones. */
export const slices: readonly Slice[] = [];

/** Every migration, in order. */
export const migrations: readonly Migration[] = [Journal1700000001000];
