import { parseBusinessDate, parseDong, Rejection, type BusinessDate, type Dong, type FieldFault } from '#libs/kernel';
import { faultAt, reject } from './refusals.js';
import { limits } from './terms.js';

/** Reads one value at its path. What is wrong goes to `faults`; what comes back then is not to be used. */
export type Reader<T> = (value: unknown, path: string, faults: FieldFault[]) => T;

/** A reader of one plain value, which throws a refusal without a path. */
const plain =
  <T>(read: (value: unknown) => T): Reader<T> =>
  (value, path, faults) => {
    try {
      return read(value);
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      faults.push(faultAt(path, error));
      return undefined as T;
    }
  };

/** Text of no more than a line: what is longer is not even shown back. */
export const shortText = (value: unknown): string => {
  if (typeof value !== 'string') throw reject('FIELD_IS_STRING');
  if (value.length > limits.textMax) throw reject('FIELD_MAX_LENGTH', { max: limits.textMax });
  return value;
};

export const textAs = <T>(read: (text: string) => T): Reader<T> => plain((value) => read(shortText(value)));

export const day: Reader<BusinessDate> = textAs(parseBusinessDate);

/** Whole units as text. A JSON number is refused: it may have lost its last digits on the way. */
export const amount = ({ zero }: { readonly zero: boolean }): Reader<Dong> =>
  plain((value) => {
    const read = parseDong(typeof value === 'string' ? shortText(value) : null);
    if (read < 0n) throw reject(zero ? 'AMOUNT_NEGATIVE' : 'AMOUNT_NOT_POSITIVE');
    if (read === 0n && !zero) throw reject('AMOUNT_NOT_POSITIVE');
    return read;
  });

export const whole = (min: number, max: number): Reader<number> =>
  plain((value) => {
    if (!Number.isInteger(value)) throw reject('FIELD_IS_INT');
    if ((value as number) < min) throw reject('FIELD_MIN', { min });
    if ((value as number) > max) throw reject('FIELD_MAX', { max });
    return value as number;
  });

export const flag: Reader<boolean> = plain((value) => {
  if (typeof value !== 'boolean') throw reject('FIELD_IS_BOOLEAN');
  return value;
});

export const choice = <T extends string | number>(choices: readonly T[]): Reader<T> =>
  plain((value) => {
    if (!choices.includes(value as T)) throw reject('FIELD_IS_IN', { choices: choices.join(', ') });
    return value as T;
  });

export const list =
  <T>(of: Reader<T>, { min = 0, max }: { readonly min?: number; readonly max: number }): Reader<readonly T[]> =>
  (value, path, faults) => {
    const wrong = !Array.isArray(value)
      ? reject('FIELD_IS_ARRAY')
      : value.length < min
        ? reject('FIELD_ARRAY_MIN_SIZE', { min })
        : value.length > max
          ? reject('FIELD_ARRAY_MAX_SIZE', { max })
          : null;
    if (!wrong) return (value as unknown[]).map((member, index) => of(member, `${path}[${index}]`, faults));
    faults.push(faultAt(path, wrong));
    return [];
  };

/** A field that may be left out, with what it is then. */
export const optional = <T>(read: Reader<T>, absent: T): Reader<T> =>
  Object.assign((...at: Parameters<Reader<T>>) => read(...at), { absent });

type Fields<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

/** An object with these fields and no other. */
export const object =
  <T extends object>(fields: Fields<T>): Reader<T> =>
  (value, path, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      faults.push(faultAt(path, reject('FIELD_IS_OBJECT')));
      return {} as T;
    }
    const at = (name: string) => (path ? `${path}.${name}` : name);
    // A key may be a megabyte long: it is told by its beginning.
    for (const name of Object.keys(value)
      .filter((key) => !Object.hasOwn(fields, key))
      .slice(0, limits.faultsMax))
      faults.push(faultAt(at(name.slice(0, limits.textMax)), reject('FIELD_WHITELIST_VALIDATION')));
    const given = Object.entries<Reader<unknown>>(fields).map(([name, read]) => {
      const typed = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
      if (typed !== undefined) return [name, read(typed, at(name), faults)];
      if ('absent' in read) return [name, read.absent];
      faults.push(faultAt(at(name), reject('FIELD_IS_DEFINED')));
      return [name, undefined];
    });
    return Object.fromEntries(given) as T;
  };
