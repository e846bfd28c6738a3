import { foldSubtrees, nodeHash, type Hash } from './hashing.js';

/** A complete subtree: the leaves from `index` · 2^`height` on, 2^`height` of them. A leaf has the height 0. */
export interface Node {
  readonly height: number;
  readonly index: bigint;
}

/**
 * All that a growing tree must remember: its size and the roots of the complete subtrees it consists of, the largest
 * first, one for each 1 in the binary size.
 */
export interface Frontier {
  readonly size: bigint;
  readonly subtrees: readonly Hash[];
}

export const emptyFrontier: Frontier = { size: 0n, subtrees: [] };

/**
 * The frontier after these leaf hashes; one node hash a leaf on average. `completed` hears of every node as soon as it
 * can never change again, leaves included, each once and lower ones first.
 */
export const appendLeaves = (
  frontier: Frontier,
  leaves: Iterable<Hash>,
  completed: (node: Node, hash: Hash) => void = () => undefined,
): Frontier => {
  const subtrees = [...frontier.subtrees];
  let { size } = frontier;
  for (const leaf of leaves) {
    let [height, index, hash] = [0, size, leaf];
    completed({ height, index }, hash);
    // Each 1 at the end of the binary size is a subtree as large as the one just completed: they become one.
    for (; index & 1n; completed({ height, index }, hash)) {
      hash = nodeHash(subtrees.pop()!, hash);
      height += 1;
      index >>= 1n;
    }
    subtrees.push(hash);
    size += 1n;
  }
  return { size, subtrees };
};

/** The root of the tree of that size: a node hash for each 1 in the binary size but one. */
export const rootOf = (frontier: Frontier): Hash => foldSubtrees(frontier.subtrees);

export const rootOfLeaves = (leaves: Iterable<Hash>): Hash => rootOf(appendLeaves(emptyFrontier, leaves));
