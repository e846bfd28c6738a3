/** A list of hashes with one thing wrong, and what that is. */
export interface Mutation {
  readonly what: string;
  readonly proof: readonly Uint8Array[];
}

/** The same bytes but for one bit. */
export const flipped = (bytes: Uint8Array, bit: number): Uint8Array => {
  const other = Uint8Array.from(bytes);
  other[Math.floor(bit / 8)]! ^= 1 << (bit % 8);
  return other;
};

/** Every way to break a proof that is one step away: a hash dropped, added, swapped with its neighbour, or altered. */
export function* mutationsOf(proof: readonly Uint8Array[], bit: number): Iterable<Mutation> {
  const surplus = new Uint8Array(32);
  for (let at = 0; at <= proof.length; at += 1)
    yield { what: `a hash added at ${at}`, proof: proof.toSpliced(at, 0, surplus) };
  for (const [at, hash] of proof.entries()) {
    yield { what: `hash ${at} dropped`, proof: proof.toSpliced(at, 1) };
    yield { what: `hash ${at} altered`, proof: proof.with(at, flipped(hash, bit)) };
    const next = proof[at + 1];
    if (next) yield { what: `hash ${at} swapped with the next`, proof: proof.with(at, next).with(at + 1, hash) };
  }
}
