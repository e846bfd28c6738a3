import type { Command } from 'commander';
import { refusals } from '#libs/kernel';
import {
  logPolicyOf,
  noQuorum,
  parseCheckpoint,
  parseNote,
  parsePolicy,
  parseVerifier,
  type Policy,
} from '#libs/transparency';
import { bytesOfFile } from './standard-input.js';

const reject = refusals({
  TRUST_MISSING: {
    vi: 'Hãy cho biết tin ai: --policy hoặc --key.',
    en: 'Say whom to trust: --policy or --key.',
    nature: 'input',
  },
  LEAF_NOT_READABLE: {
    vi: 'Mã mục gồm đúng 64 chữ số thập lục phân, như in trên biên nhận.',
    en: 'A leaf hash has exactly 64 hexadecimal digits, as printed on the receipt.',
    nature: 'input',
  },
});

/** Some thousand witnesses. */
const policyBytesMax = 1_000_000;

export interface Trust {
  readonly policy?: string;
  readonly key?: readonly string[];
}

export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export const trusting = (command: Command): Command =>
  command
    .option('--policy <file>', 'whom to trust, in the form of C2SP tlog-policy')
    .option('--key <vkey>', 'or a key to trust, name+id+base64; may be given again', collect);

/** The policy of the file, or one of the keys that were given, which asks for no witness. */
export const trustOf = async ({ policy, key = [] }: Trust): Promise<Policy> => {
  if (policy !== undefined) return parsePolicy(await bytesOfFile(policy, policyBytesMax));
  if (!key.length) throw reject('TRUST_MISSING');
  const logs = key.map((text) => ({ key: parseVerifier(text) }));
  return { logs, witnesses: [], quorum: noQuorum };
};

export const leafIn = (typed: string): Uint8Array => {
  if (!/^[0-9a-f]{64}$/u.test(typed)) throw reject('LEAF_NOT_READABLE');
  return Buffer.from(typed, 'hex');
};

/** What this policy asks of a note that says it is a checkpoint of this or that log. */
export const policyFor = (note: Uint8Array | string, policy: Policy) =>
  logPolicyOf(policy, parseCheckpoint(parseNote(note).text).origin);
