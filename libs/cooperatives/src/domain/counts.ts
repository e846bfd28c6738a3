/** A member of an object by a key that a person typed: `constructor` is a name like any other. */
export const own = <T>(members: Readonly<Record<string, T>>, key: string, otherwise: T): T =>
  Object.hasOwn(members, key) ? members[key]! : otherwise;

/** The object with this member, or without it where it is undefined. */
export const withMember = <T>(
  members: Readonly<Record<string, T>>,
  key: string,
  member: T | undefined,
): Readonly<Record<string, T>> => {
  const others = Object.entries(members).filter(([name]) => name !== key);
  return Object.fromEntries(member === undefined ? others : [...others, [key, member]]);
};

/** Counts one more or one less of a key; what is counted down to nothing goes. */
export const counted = (
  counts: Readonly<Record<string, number>>,
  key: string,
  sign: 1 | -1,
): Readonly<Record<string, number>> => withMember(counts, key, own(counts, key, 0) + sign || undefined);
