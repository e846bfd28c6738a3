import { parseTilePath, tilePath, type Tile, type TileBytes, type TileReader } from '#libs/transparency';

/** Stored tiles by their path, as a log serves them. */
export type Shelf = Map<string, Uint8Array>;

export const keep = (shelf: Shelf, tiles: Iterable<TileBytes>): void => {
  for (const { tile, bytes } of tiles) shelf.set(tilePath(tile), bytes);
};

/** Reads from a shelf; a partial tile that a later one replaced is cut from it, as the specification allows. */
export const readerOf =
  (shelf: Shelf, asked: (tile: Tile) => void = () => undefined): TileReader =>
  (tile) => {
    asked(tile);
    const bytes = shelf.get(tilePath(tile)) ?? widerOn(shelf, tile)?.subarray(0, tile.width * 32);
    if (!bytes) throw new Error(`No tile ${tilePath(tile)}`);
    return bytes;
  };

const widerOn = (shelf: Shelf, { level, index, width }: Tile): Uint8Array | undefined => {
  for (const [path, bytes] of shelf) {
    const kept = parseTilePath(path);
    if (kept.level === level && kept.index === index && kept.width > width) return bytes;
  }
  return undefined;
};
