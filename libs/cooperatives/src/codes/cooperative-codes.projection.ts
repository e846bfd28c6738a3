import { countedWithCorrections, projection, type Counting } from '#libs/kernel';
import { counted } from '../domain/counts.js';
import type { CooperativeCodeAssigned, CooperativeEvent } from '../events.js';

/** Organisation → how many of its standing entries give it the code. */
export type CodeHolders = Readonly<Record<string, number>>;

interface CodeKey {
  readonly scheme: string;
  readonly code: string;
}
interface CodeValues {
  readonly holders: unknown;
}

/** Codes move between streams by correction, so a row only counts and does not ask who came first. */
const counting: Counting<CooperativeCodeAssigned['data'], CodeKey, CodeValues> = {
  keys: ({ data: { scheme, code } }) => [{ scheme, code }],
  count: (values, { data: { cooperativeId } }, _key, sign) => {
    const holders = counted((values?.holders ?? {}) as CodeHolders, cooperativeId, sign);
    return Object.keys(holders).length ? { holders } : undefined;
  },
};

/** Who carries which code, so that no code is given to two. */
export const cooperativeCodes = projection<CooperativeEvent>()({
  name: 'cooperative_codes',
  version: 1,
  mode: 'inline',
  key: { scheme: 'text', code: 'text' },
  values: { holders: 'json' },
  on: countedWithCorrections<CooperativeCodeAssigned, CodeKey, CodeValues>(
    'CooperativeCodeAssigned',
    counting,
    ({ scheme, code }) => `${scheme}\u0001${code}`,
  ),
});
