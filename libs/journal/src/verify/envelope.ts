import type { Bytes, StoredEntry } from './stored-entries.js';

/**
 * Whether the canonical text of an entry says of itself what its columns say, found without parsing it. Its members stand
 * in order, each once, so those before and after the data can be compared where they stand. False also where that cannot be
 * told so: an escaped or non-Latin text in the envelope, or anything but the canonical order; then only parsing tells. What
 * stands inside the data is not looked at but for its end.
 */
export const tellsItsColumns = (row: StoredEntry, begin: Bytes): boolean => {
  const text = row.texts;
  let at = row.bodyAt;
  if (text.includes('\\', at)) return false;
  const literal = (expected: string): boolean => {
    const found = text.startsWith(expected, at);
    at += expected.length;
    return found;
  };
  /** A text up to the next quotation mark, which no unescaped text can hold. */
  const value = (expected: string): boolean => text.indexOf('"', at) === at + expected.length && literal(expected);
  const anyValue = (): boolean => (at = text.indexOf('"', at)) >= 0;
  const nested = (): boolean => (at = endOfNested(text, at)) >= 0;
  return (
    literal('{"actor":"') &&
    value(row.actor) &&
    literal(begin) &&
    value(row.commandId) &&
    literal('","correlationId":"') &&
    anyValue() &&
    literal('","data":{') &&
    nested() &&
    literal(',"legalBasis":[') &&
    nested() &&
    literal(',"nonce":"') &&
    anyValue() &&
    literal('","occurredFrom":"') &&
    anyValue() &&
    literal(occurredOnMember(row.occurredOn)) &&
    literal(String(row.position)) &&
    literal(',"precision":"') &&
    anyValue() &&
    literal(recordedAtMember(row.recordedAt)) &&
    (at = text.indexOf(',', at)) >= 0 &&
    literal(',"streamId":"') &&
    value(row.streamId) &&
    literal('","streamVersion":') &&
    literal(String(row.streamVersion)) &&
    literal(',"type":"') &&
    value(row.type) &&
    literal('"}') &&
    at === text.length
  );
};

/** What stands between the actor and the number of the command; an authority's name is no text of others. */
export const beginOf = (authorityId: string): Bytes =>
  Buffer.from(`","authorityId":${JSON.stringify(authorityId)},"commandId":"`).toString('latin1');

/** Neighbours share days and instants: the last text made is mostly the next one wanted. */
const lastOf = (print: (value: string) => string): ((value: string) => string) => {
  let [last, text] = ['', ''];
  return (value) => {
    if (value !== last) [last, text] = [value, print(value)];
    return text;
  };
};
const occurredOnMember = lastOf((day) => `","occurredOn":"${day}","position":`);
const recordedAtMember = lastOf((instant) => `","recordedAt":"${instant}","schema":`);

/** Where the object or list ends whose first bracket stands right before; -1 if nowhere. */
const endOfNested = (text: string, begin: number): number => {
  let depth = 1;
  for (let at = begin; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // A text: on to its other quotation mark.
        at = text.indexOf('"', at + 1);
        if (at < 0) return -1;
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1;
        if (!depth) return at + 1;
    }
  }
  return -1;
};
