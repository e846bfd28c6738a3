import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { askSigner, compareWithHeld, type HeldHead, type HeldReceipt, type SignedLog } from '#libs/journal';
import { refusals } from '#libs/kernel';
import {
  logPolicyOf,
  noQuorum,
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  parsePolicy,
  parseReceipt,
  parseVerifier,
  verifyReceipt,
  type Policy,
} from '#libs/transparency';
import { withProduct } from './session.js';

/* Whom an auditor trusts, and a journal against what others hold of it. */

const reject = refusals({
  FILE_NOT_READABLE: { vi: 'Không đọc được tệp {path}.', en: 'The file {path} cannot be read.', nature: 'input' },
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
  LEAF_MISSING: {
    vi: 'Mỗi --receipt cần một --leaf: mã mục in trên biên nhận.',
    en: 'Each --receipt needs a --leaf: the leaf hash printed on the receipt.',
    nature: 'input',
  },
  EVIDENCE_MISSING: {
    vi: 'Hãy đưa ra ít nhất một --checkpoint, --receipt hoặc --signers.',
    en: 'Give at least one --checkpoint, --receipt or --signers.',
    nature: 'input',
  },
});

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
  if (policy !== undefined) return parsePolicy(await fileAt(policy));
  if (!key.length) throw reject('TRUST_MISSING');
  const logs = key.map((text) => ({ key: parseVerifier(text) }));
  return { logs, witnesses: [], quorum: noQuorum };
};

export const leafIn = (typed: string): Uint8Array => {
  if (!/^[0-9a-f]{64}$/u.test(typed)) throw reject('LEAF_NOT_READABLE');
  return Buffer.from(typed, 'hex');
};

export const fileAt = (path: string): Promise<Buffer> =>
  readFile(path).catch(() => {
    throw reject('FILE_NOT_READABLE', { path });
  });

/** What this policy asks of a note that says it is a checkpoint of this or that log. */
export const policyFor = (note: Uint8Array | string, policy: Policy) =>
  logPolicyOf(policy, parseCheckpoint(parseNote(note).text).origin);

interface Options extends Trust {
  readonly authority: string;
  readonly checkpoint?: readonly string[];
  readonly receipt?: readonly string[];
  readonly leaf?: readonly string[];
  readonly signers?: boolean;
  readonly json?: boolean;
}

export const evidenceCommands = (program: Command): void => {
  trusting(
    program
      .command('verify-against')
      .description('a journal against what others hold of it / đối chiếu sổ với bằng chứng người khác giữ')
      .requiredOption('--authority <slug>', 'authority / đơn vị')
      .option('--checkpoint <file>', 'a signed head that somebody kept; may be given again', collect)
      .option('--receipt <file>', 'a .tlog-proof file that somebody kept; may be given again', collect)
      .option('--leaf <hash>', 'the leaf hash printed with that receipt, one for each', collect)
      .option('--signers', 'what the notary and the witnesses of this product remember')
      .option('--json', 'one JSON document on standard output and nothing else'),
  ).action((options: Options) => {
    const signing = options.signers === true;
    return withProduct(
      options.json,
      async ({ journal, accounts, log, settings }) => {
        const { authorityId } = await accounts.authority(options.authority);
        const origin = `${settings.logName}/${authorityId}`;
        const { heads, receipts } = await heldBy(options);
        const remembered = signing ? await rememberedBy(log!, origin) : [];
        const compared = { heads: [...heads, ...remembered], receipts };
        if (!compared.heads.length && !receipts.length) throw reject('EVIDENCE_MISSING');
        const findings = await compareWithHeld(journal, authorityId, origin, compared);
        if (findings.length) process.exitCode = 1;
        const told = { heads: compared.heads.length, receipts: receipts.length };
        if (options.json) return { verified: !findings.length, ...told, findings };
        return findings.length ? findings : { ...told, result: 'verified' };
      },
      { signing },
    );
  });
};

/** Files whose signatures hold under the policy; any other is refused. */
const heldBy = async ({ checkpoint = [], receipt = [], leaf = [], ...trust }: Options) => {
  if (leaf.length !== receipt.length) throw reject('LEAF_MISSING');
  const [heads, receipts]: [HeldHead[], HeldReceipt[]] = [[], []];
  if (!checkpoint.length && !receipt.length) return { heads, receipts };
  const policy = await trustOf(trust);
  for (const path of checkpoint) {
    const note = await fileAt(path);
    heads.push({ source: path, checkpoint: openCheckpoint(note, policyFor(note, policy)).checkpoint });
  }
  for (const [at, path] of receipt.entries()) {
    const held = parseReceipt(await fileAt(path));
    const leafHash = leafIn(leaf[at]!);
    const { checkpoint: head } = verifyReceipt(held, leafHash, policyFor(held.checkpoint, policy));
    heads.push({ source: path, checkpoint: head });
    receipts.push({ source: path, index: held.index, leafHash });
  }
  return { heads, receipts };
};

const rememberedBy = async (log: SignedLog, origin: string): Promise<HeldHead[]> => {
  const heads: HeldHead[] = [];
  for (const url of log.addresses) {
    const { status, body } = await askSigner(`${url}/tree?origin=${encodeURIComponent(origin)}`);
    if (status === 200) heads.push({ source: url, checkpoint: parseCheckpoint(body) });
  }
  return heads;
};
