import { Rejection } from '#libs/kernel';
import { readDecimal, readHash, shorten } from './encoding.js';
import { reject } from './refusals.js';
import { verifyConsistency, verifyInclusion } from './verify.js';

/*
 * Proofs as JSON: sizes and indices as decimal text, hashes as base64.
 *
 *   { "type": "inclusion", "leafIndex", "treeSize", "leafHash", "proof": [ … ], "root" }
 *   { "type": "consistency", "size1", "size2", "root1", "root2", "proof": [ … ] }
 */

/** Whether something holds; if not, why. `reason` is the code of the refusal. */
export type Verdict =
  | { readonly valid: true; readonly reason: null }
  | { readonly valid: false; readonly reason: string; readonly refusal: Rejection };

/** The verdict of a verifier, which returns or refuses. What else it throws is a bug and passes through. */
export const verdictOf = (verify: () => unknown): Verdict => {
  try {
    verify();
    return { valid: true, reason: null };
  } catch (error) {
    if (error instanceof Rejection) return { valid: false, reason: error.code, refusal: error };
    throw error;
  }
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = {
  inclusion: ['type', 'leafIndex', 'treeSize', 'leafHash', 'proof', 'root'],
  consistency: ['type', 'size1', 'size2', 'root1', 'root2', 'proof'],
} as const;

/** More than any proof of a tree of 64-bit size has. */
const proofHashesMax = 128;

const requireFields = (json: Fields, type: keyof typeof fieldsOf): void => {
  const names: readonly string[] = fieldsOf[type];
  const missing = names.find((name) => !Object.hasOwn(json, name));
  if (missing !== undefined) throw reject('PROOF_FIELD_MISSING', { field: missing });
  const unknown = Object.keys(json).find((name) => !names.includes(name));
  if (unknown !== undefined) throw reject('PROOF_FIELD_UNKNOWN', { field: shorten(unknown) });
};

const readHashes = (list: unknown): Uint8Array[] => {
  if (!Array.isArray(list)) throw reject('PROOF_NOT_A_LIST');
  if (list.length > proofHashesMax) throw reject('PROOF_HASH_SURPLUS');
  return list.map((hash, at) => readHash(hash, `proof[${at}]`));
};

/**
 * RFC 9162 section 2.1.4.2 takes no proof from the empty tree. Whoever keeps a head of nothing, as a notary before its first entry,
 * asks for none.
 */
export const requireSomething = (size1: bigint): void => {
  if (size1 === 0n) throw reject('PROOF_FROM_NOTHING');
};

/** Verifies a proof of either type as JSON carries it; returns if it holds and refuses with the reason if not. */
export const verifyProofJson = (json: unknown): void => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw reject('PROOF_NOT_AN_OBJECT');
  const fields = json as Fields;
  const number = (name: string) => readDecimal(fields[name], name);
  const hash = (name: string) => readHash(fields[name], name);
  switch (Object.hasOwn(fields, 'type') ? fields['type'] : undefined) {
    case 'inclusion':
      requireFields(fields, 'inclusion');
      return verifyInclusion({
        leafIndex: number('leafIndex'),
        treeSize: number('treeSize'),
        leafHash: hash('leafHash'),
        proof: readHashes(fields['proof']),
        root: hash('root'),
      });
    case 'consistency':
      requireFields(fields, 'consistency');
      requireSomething(number('size1'));
      return verifyConsistency({
        size1: number('size1'),
        size2: number('size2'),
        root1: hash('root1'),
        root2: hash('root2'),
        proof: readHashes(fields['proof']),
      });
    default:
      throw reject('PROOF_TYPE_UNKNOWN');
  }
};
