import { concat } from './encoding.js';
import { reject } from './refusals.js';
import { tileWidth } from './tiles.js';

/** What the two bytes before an entry can say. */
export const entryBytesMax = 65_535;

/** Refuses an entry that no bundle could carry. */
export const requireEntryFits = (bytes: number): void => {
  if (bytes > entryBytesMax) throw reject('ENTRY_TOO_LONG', { bytes, max: entryBytesMax });
};

/** Entries as https://c2sp.org/tlog-tiles serves them: each after its length in bytes, 16 bits, the high byte first. */
export const printBundle = (entries: readonly Uint8Array[]): Uint8Array =>
  concat(
    ...entries.flatMap((entry) => {
      requireEntryFits(entry.length);
      return [Uint8Array.of(entry.length >> 8, entry.length & 255), entry];
    }),
  );

/** The entries of a bundle, which must be exactly `width` of them, 1 to 256, and fill it to the last byte. */
export const parseBundle = (bytes: Uint8Array, width: number): Uint8Array[] => {
  if (width < 1 || width > tileWidth) throw reject('BUNDLE_MALFORMED', { width });
  const entries: Uint8Array[] = [];
  let at = 0;
  while (entries.length < width) {
    const [high, low] = bytes.subarray(at, at + 2);
    const end = at + 2 + ((high ?? 0) << 8) + (low ?? 0);
    if (low === undefined || end > bytes.length) throw reject('BUNDLE_MALFORMED', { width });
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  if (at < bytes.length) throw reject('BUNDLE_MALFORMED', { width });
  return entries;
};
