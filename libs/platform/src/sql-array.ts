/** The element types of {@link sqlArray}, with their numbers in PostgreSQL's catalogue. */
const oids = { text: 25, integer: 23, bigint: 20, boolean: 16, jsonb: 3802, bytea: 17 } as const;
export type SqlElement = keyof typeof oids;

/** A value that its column cannot hold; bears the code PostgreSQL itself would have answered with. */
const outOfRange = (value: unknown, type: SqlElement): Error =>
  Object.assign(new RangeError(`${String(value)} is no ${type}.`), { code: '22003' });

const integerOf = (value: unknown): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number !== (number | 0)) throw outOfRange(value, 'integer');
  return number;
};
const bigintOf = (value: unknown): bigint => {
  try {
    const number = BigInt(value as bigint | string | number);
    if (number === BigInt.asIntN(64, number)) return number;
  } catch {
    // Not a whole number: refused below.
  }
  throw outOfRange(value, 'bigint');
};
const booleanOf = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw outOfRange(value, 'boolean');
  return value;
};

const isMissing = (value: unknown): boolean => value === null || value === undefined;

const sizes: Readonly<Record<SqlElement, (value: unknown) => number>> = {
  text: (value) => Buffer.byteLength(value as string),
  integer: () => 4,
  bigint: () => 8,
  boolean: () => 1,
  jsonb: (value) => Buffer.byteLength(value as string) + 1,
  bytea: (value) => (value as string).length >> 1,
};
const writers: Readonly<Record<SqlElement, (out: Buffer, value: unknown, at: number, size: number) => void>> = {
  text: (out, value, at, size) => out.write(value as string, at, size, 'utf8'),
  integer: (out, value, at) => out.writeInt32BE(integerOf(value), at),
  bigint: (out, value, at) => out.writeBigInt64BE(bigintOf(value), at),
  boolean: (out, value, at) => out.writeUInt8(booleanOf(value) ? 1 : 0, at),
  jsonb: (out, value, at, size) => {
    out.writeUInt8(1, at); // The version of the format.
    out.write(value as string, at + 1, size - 1, 'utf8');
  },
  bytea: (out, value, at, size) => out.write(value as string, at, size, 'hex'),
};

/** The type's text form of a value that is text on the wire. */
const textual = (type: SqlElement, value: unknown): unknown =>
  typeof value === 'string' || (type !== 'text' && type !== 'jsonb' && type !== 'bytea') ? value : String(value);

/**
 * A one-dimensional array as PostgreSQL reads it in binary (`array_recv`), to be sent as a parameter of type `type[]`. As
 * text, an array of JSON documents costs both sides more than everything else a batch does: every quotation mark in it
 * is escaped and unescaped again. Texts are strings, `jsonb` JSON texts, `bytea` hex digits; null and undefined are NULL.
 */
export const sqlArray = (type: SqlElement, values: readonly unknown[]): Buffer => {
  const sizeOf = sizes[type];
  const write = writers[type];
  const lengths = new Int32Array(values.length);
  const sent = new Array<unknown>(values.length);
  let total = values.length ? 20 : 12;
  let missing = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (isMissing(value)) {
      missing = 1;
      lengths[index] = -1;
    } else {
      sent[index] = textual(type, value);
      total += lengths[index] = sizeOf(sent[index]);
    }
    total += 4;
  }
  const out = Buffer.allocUnsafe(total);
  out.writeInt32BE(values.length ? 1 : 0, 0); // Dimensions, whether there are NULLs, the element's type;
  out.writeInt32BE(missing, 4);
  out.writeInt32BE(oids[type], 8);
  if (!values.length) return out;
  out.writeInt32BE(values.length, 12); // of the one dimension its length and first index.
  out.writeInt32BE(1, 16);
  let at = 20;
  for (let index = 0; index < values.length; index += 1) {
    const size = lengths[index]!;
    out.writeInt32BE(size, at);
    at += 4;
    if (size < 0) continue;
    write(out, sent[index], at, size);
    at += size;
  }
  return out;
};
