import { foldSubtrees, type Hash } from './hashing.js';
import type { Node } from './frontier.js';
import { reject } from './refusals.js';

/** The leaves from `start` to `end`, `end` not among them. */
export interface Span {
  readonly start: bigint;
  readonly end: bigint;
}

const bitsOf = (number: bigint): number => (number ? number.toString(2).length : 0);

/** Where RFC 6962 divides a tree of that many leaves, two or more: the largest power of two below. */
const dividedAt = (size: bigint): bigint => 1n << BigInt(bitsOf(size - 1n) - 1);

/** The subtrees whose roots are the inclusion proof of a leaf, its neighbour first: PATH of RFC 6962 section 2.1.1. */
export const inclusionSpans = (index: bigint, size: bigint): Span[] => {
  if (index < 0n || index >= size) throw reject('INDEX_BEYOND_SIZE', { index, size });
  const spans: Span[] = [];
  let [start, end] = [0n, size];
  while (end - start > 1n) {
    const middle = start + dividedAt(end - start);
    spans.push(index < middle ? { start: middle, end } : { start, end: middle });
    [start, end] = index < middle ? [start, middle] : [middle, end];
  }
  return spans.reverse();
};

/**
 * The subtrees whose roots prove that a tree is the beginning of a larger one: PROOF of RFC 6962 section 2.1.2. None if
 * the sizes are equal or the smaller tree is empty.
 */
export const consistencySpans = (size1: bigint, size2: bigint): Span[] => {
  if (size1 < 0n || size1 > size2) throw reject('SIZES_REVERSED', { size1, size2 });
  if (size1 === 0n) return [];
  const spans: Span[] = [];
  let [start, end] = [0n, size2];
  while (size1 < end) {
    const middle = start + dividedAt(end - start);
    spans.push(size1 <= middle ? { start: middle, end } : { start, end: middle });
    [start, end] = size1 <= middle ? [start, middle] : [middle, end];
  }
  // Where the walk never turned right, the last subtree is the smaller tree itself, whose root the verifier has.
  if (start > 0n) spans.push({ start, end });
  return spans.reverse();
};

/** The complete subtrees a span of the tree consists of, the largest first. */
export const nodesOf = ({ start, end }: Span): Node[] => {
  const nodes: Node[] = [];
  for (let at = start; at < end;) {
    const height = bitsOf(end - at) - 1;
    nodes.push({ height, index: at >> BigInt(height) });
    at += 1n << BigInt(height);
  }
  return nodes;
};

export const hashOf = (span: Span, nodeAt: (node: Node) => Hash): Hash => foldSubtrees(nodesOf(span).map(nodeAt));
