import { countedWithCorrections, projection, type Counting } from '#libs/kernel';
import type { CooperativeConverted, CooperativeEvent, CooperativeRegistered, CooperativeRenamed } from '../events.js';
import { counted, own, withMember } from '../domain/counts.js';
import { coreName } from '../domain/core-name.js';

/** Organisation → each name of this core it ever bore → how many of its standing entries say so. */
export type NameBearers = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface NameKey {
  readonly coreName: string;
}
interface NameValues {
  readonly bearers: unknown;
}
interface Named {
  readonly cooperativeId: string;
  readonly name: string;
}

/** Many streams feed a row, so it only counts: whichever stream is heard first, the row comes out the same. */
const counting: Counting<Named, NameKey, NameValues> = {
  keys: ({ data }) => [{ coreName: coreName(data.name) }],
  count: (values, { data: { cooperativeId, name } }, _key, sign) => {
    const before = (values?.bearers ?? {}) as NameBearers;
    const names = counted(own(before, cooperativeId, {}), name, sign);
    const bearers = withMember(before, cooperativeId, Object.keys(names).length ? names : undefined);
    return Object.keys(bearers).length ? { bearers } : undefined;
  },
};
const keyText = ({ coreName: core }: NameKey): string => core;

/** Which organisations bear or bore a name, so that the same one is not registered twice. Former names count too. */
export const cooperativeNames = projection<CooperativeEvent>()({
  name: 'cooperative_names',
  version: 1,
  mode: 'inline',
  key: { coreName: 'text' },
  values: { bearers: 'json' },
  on: {
    ...countedWithCorrections<CooperativeRegistered, NameKey, NameValues>('CooperativeRegistered', counting, keyText),
    ...countedWithCorrections<CooperativeRenamed, NameKey, NameValues>('CooperativeRenamed', counting, keyText),
    ...countedWithCorrections<CooperativeConverted, NameKey, NameValues>('CooperativeConverted', counting, keyText),
  },
});
