import type { Command } from 'commander';
import {
  entryBytesMax,
  leafHash,
  openNote,
  parseReceipt,
  parseVerifier,
  toBase64,
  verdictOf,
  verifyProofJson,
  verifyReceipt,
  type Verdict,
} from '#libs/transparency';
import { fill, refusals } from '#libs/kernel';
import { complain, print } from './output.js';
import { bytesOfFile, readInput, readJson } from './standard-input.js';
import { collect, leafIn, policyFor, trusting, trustOf, type Trust } from './trust.js';

const reject = refusals({
  PROOFS_TOO_MANY: { vi: 'Có hơn {max} chứng minh.', en: 'There are more than {max} proofs.', nature: 'input' },
});

/** Room for some twenty thousand proofs of a log of a million entries. */
const proofsBytesMax = 33_554_432;
/** Those have forty values each. */
const proofValuesMax = 1_000_000;
const proofsMax = 100_000;
/** More than a note may have, so that the library tells what is wrong. */
const noteBytesMax = 2_000_000;

const jsonOption = ['--json', 'one JSON document on standard output and nothing else'] as const;

/** Proofs and signatures checked without a database, for anyone who has the files. */
export const verifyCommands = (program: Command): void => {
  program
    .command('verify-proof')
    .description('an inclusion or consistency proof as JSON on standard input, or a list of them / kiểm chứng minh')
    .option(...jsonOption)
    .action(({ json }: { json?: boolean }) => answering(json, verifyProofs));

  program
    .command('verify-note')
    .description('a signed note or checkpoint on standard input / kiểm chữ ký của văn bản hoặc điểm kiểm')
    .requiredOption('--key <vkey>', 'a key to trust, name+id+base64; may be given again', collect)
    .option(...jsonOption)
    .action(({ key, json }: { key: readonly string[]; json?: boolean }) => answering(json, () => verifyNote(key)));

  trusting(
    program
      .command('verify-receipt')
      .description('a .tlog-proof file on standard input, without a database / kiểm biên nhận')
      .option('--entry <file>', 'the bytes of the entry it is for')
      .option('--leaf <hash>', 'or its leaf hash, as printed on the receipt')
      .option(...jsonOption),
  ).action(({ json, ...options }: ReceiptOptions & { json?: boolean }) => answering(json, () => verifyFile(options)));
};

interface ReceiptOptions extends Trust {
  readonly entry?: string;
  readonly leaf?: string;
}

/** A verdict with what belongs to it when it is good. */
interface Told {
  readonly verdict: Verdict;
  readonly more?: object;
}

/** Prints the verdict, or a list of them; the status is 0 only if something was verified and nothing failed. */
const answering = async (json: boolean | undefined, ask: () => Promise<Told | readonly Told[]>): Promise<void> => {
  try {
    const told = await ask().catch(refused);
    const all = Array.isArray(told) ? (told as readonly Told[]) : [told as Told];
    if (!all.length || all.some(({ verdict }) => !verdict.valid)) process.exitCode = 1;
    const shown = all.map((each) => (json ? forScript(each) : forReader(each)));
    print(Array.isArray(told) ? shown : shown[0], json);
    if (json) tellBeside(told);
  } catch (error) {
    complain(error, json);
  }
};

/** What cannot be read is not verified: the answer has the same form. */
const refused = (error: unknown): Told => ({
  verdict: verdictOf(() => {
    throw error;
  }),
});

/** Why something is refused, with its limits, for whoever reads beside a script: there the reason is a code. */
const tellBeside = (told: Told | readonly Told[]): void => {
  if (Array.isArray(told) || (told as Told).verdict.valid) return;
  process.stderr.write(`${forReader(told as Told).reason}\n`);
};

const forScript = ({ verdict: { valid, reason }, more }: Told) => ({ valid, reason, ...more });

const forReader = ({ verdict, more }: Told) => {
  if (verdict.valid) return { valid: true, reason: 'Đã kiểm, đúng. / Verified.', ...more };
  const { code, sentence, figures } = verdict.refusal;
  return { valid: false, reason: `${code}: ${fill(sentence.vi, figures)} / ${fill(sentence.en, figures)}` };
};

const verifyProofs = async (): Promise<Told | readonly Told[]> => {
  const json = await readJson(proofsBytesMax, proofValuesMax);
  if (Array.isArray(json) && json.length > proofsMax) throw reject('PROOFS_TOO_MANY', { max: proofsMax });
  const verify = (proof: unknown): Told => ({ verdict: verdictOf(() => verifyProofJson(proof)) });
  return Array.isArray(json) ? json.map(verify) : verify(json);
};

/** The text is told only once a trusted key is known to have signed it. */
const verifyNote = async (keys: readonly string[]): Promise<Told> => {
  const { text, verified } = openNote(await readInput(noteBytesMax), keys.map(parseVerifier));
  const signatures = verified.map(({ verifier: { name, keyId, algorithm }, time }) => ({
    name,
    keyId,
    algorithm,
    ...(time === undefined ? {} : { time }),
  }));
  return { verdict: { valid: true, reason: null }, more: { text, signatures } };
};

/** That the entry is in the log, as the receipt says, under the keys and witnesses that are trusted. */
const verifyFile = async ({ entry, leaf, ...trust }: ReceiptOptions): Promise<Told> => {
  const policy = await trustOf(trust);
  const hash = entry === undefined ? leafIn(leaf ?? '') : leafHash(await bytesOfFile(entry, entryBytesMax));
  const receipt = parseReceipt(await readInput(noteBytesMax));
  const { checkpoint, cosignatures } = verifyReceipt(receipt, hash, policyFor(receipt.checkpoint, policy));
  const more = {
    origin: checkpoint.origin,
    position: (receipt.index + 1n).toString(),
    size: checkpoint.size.toString(),
    root: toBase64(checkpoint.root),
    witnesses: cosignatures.map(({ verifier: { name }, time }) => ({ name, time })),
  };
  return { verdict: { valid: true, reason: null }, more };
};
