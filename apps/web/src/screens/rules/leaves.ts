/** Values of a rule as the API tells them: objects and lists of text, whole numbers and flags. */
export type Leaf = string | number | boolean | null;
export interface PlacedLeaf {
  /** `bands.0.amountMax` */
  readonly path: string;
  readonly value: Leaf;
}
type Members = Readonly<Record<string, unknown>>;
const isMembers = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The single values of a rule, each with where it stands. */
export const leavesOf = (value: unknown, path = ''): PlacedLeaf[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, path ? `${path}.${name}` : name))
    : [{ path, value: value as Leaf }];

/** What a line of a list looks like: the members any line has, each with the first value that is not left open. */
export const lineOf = (list: readonly unknown[]): unknown =>
  list.some(isMembers)
    ? list.filter(isMembers).reduce<Members>((line, each) => {
        const known = Object.entries(each).filter(([name]) => (line[name] ?? null) === null);
        return { ...line, ...Object.fromEntries(known) };
      }, {})
    : (list.find((each) => each !== null) ?? '');

/** A rule as a form holds it: every single value as text. */
export const typedOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(typedOf);
  if (isMembers(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, typedOf(inner)]));
  return String((value as Leaf) ?? '');
};

/** A line of a list with nothing in it yet. */
export const blankOf = (line: unknown): unknown =>
  isMembers(line) ? Object.fromEntries(Object.entries(line).map(([name, inner]) => [name, blankOf(inner)])) : '';

/** The rule that a form holds, each value of the type it has in `like`; what was left empty is open. */
export const valuesOf = (like: unknown, typed: unknown): unknown => {
  if (Array.isArray(like)) return (typed as readonly unknown[]).map((each) => valuesOf(lineOf(like), each));
  if (isMembers(like))
    return Object.fromEntries(
      Object.entries(like).map(([name, inner]) => [name, valuesOf(inner, (typed as Members)[name])]),
    );
  const text = String((typed as string | undefined) ?? '').trim();
  if (text === '') return null;
  if (typeof like === 'number') return /^-?\d{1,15}$/u.test(text) ? Number(text) : text;
  return typeof like === 'boolean' ? text === 'true' : text;
};
