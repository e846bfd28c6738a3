import type { Command } from 'commander';
import { dayAt, parseBusinessDate, refusals } from '#libs/kernel';
import { authoritiesOf, type HeldText, type Verification } from '#libs/journal';
import { logPolicyOf } from '#libs/transparency';
import type { Product } from '../../product.js';
import { exportAudit } from './export-audit.js';
import { bar } from './output.js';
import { withProduct } from './session.js';
import { bytesOfFile } from './standard-input.js';
import { collect, trusting, trustOf, type Trust } from './trust.js';

const reject = refusals({
  NUMBER_NOT_READABLE: {
    vi: '“{typed}” không phải số mục. Số mục đếm từ 1.',
    en: '“{typed}” is no entry number. Numbers count from 1.',
    nature: 'input',
  },
  AUTHORITY_NEEDED: {
    vi: 'Điểm kiểm là của một sổ. Thêm --authority.',
    en: 'A checkpoint is of one journal. Add --authority.',
    nature: 'input',
  },
  HELD_NEEDS_ALL: {
    vi: 'Bằng chứng từ ngoài được so với cả sổ. Bỏ --from và --to.',
    en: 'What others hold is compared with the whole journal. Leave out --from and --to.',
    nature: 'input',
  },
});

/** A receipt with its checkpoint, and as much again. */
const heldBytesMax = 2_100_000;

interface VerifyAsked extends Trust {
  readonly authority?: string;
  readonly from?: string;
  readonly to?: string;
  readonly held?: readonly string[];
  readonly signers?: boolean;
  readonly json?: boolean;
}

interface ExportAsked {
  readonly authority: string;
  readonly dir: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly purpose?: string;
  readonly json?: boolean;
}

/** The journal verified where it stands, and taken away to be verified anywhere. */
export const auditCommands = (program: Command): void => {
  trusting(
    program
      .command('verify')
      .description('numbers, hashes, tree, signed checkpoints, read models, postings, four eyes / kiểm toàn bộ sổ')
      .option('--authority <slug>', 'one authority; all if left out / đơn vị')
      .option('--from <number>', 'the first entry to look at / từ mục số')
      .option('--to <number>', 'the last entry to look at / đến mục số')
      .option('--held <file>', 'a signed head or a receipt that somebody kept; may be given again', collect)
      .option('--signers', 'ask the notary and the witnesses too where --policy or --key says whom to trust')
      .option('--json', 'one JSON document on standard output and nothing else'),
  ).action((options: VerifyAsked) =>
    withProduct(options.json, (product) => verifyAll(product, options), {
      signing: options.signers ?? !hasTrust(options),
    }),
  );

  program
    .command('export-audit')
    .description('entries, tree, checkpoints, reports and an offline verifier in one folder / xuất gói kiểm toán')
    .requiredOption('--authority <slug>', 'authority / đơn vị')
    .requiredOption('--dir <folder>', 'where the package goes; new or empty / thư mục mới')
    .option('--from <number>', 'the first entry; widened to whole bundles of 256 / từ mục số')
    .option('--to <number>', 'the last entry / đến mục số')
    .option('--purpose <text>', 'what it is for; stands in the journal of accesses / mục đích')
    .option('--as-of <day>', 'the business date of the reports; today if left out / ngày của báo cáo')
    .option('--json', 'one JSON document on standard output and nothing else')
    .action(({ json, authority, dir, asOf, from, to, purpose }: ExportAsked) =>
      withProduct(
        json,
        async (product) => {
          const { authorityId, slug } = await product.accounts.authority(authority);
          const range = { from: numberOf(from), to: numberOf(to) };
          const day = asOf === undefined ? dayAt(new Date().toISOString()) : parseBusinessDate(asOf);
          return exportAudit(product, { authorityId, slug, dir, asOf: day, purpose, ...range });
        },
        { signing: true },
      ),
    );
};

const verifyAll = async ({ journal, accounts, database, settings, log: signed }: Product, options: VerifyAsked) => {
  const range = { from: numberOf(options.from), to: numberOf(options.to) };
  const inPart = (range.from ?? range.to) !== undefined;
  if (options.held && !options.authority) throw reject('AUTHORITY_NEEDED');
  if (options.held && inPart) throw reject('HELD_NEEDS_ALL');
  const trusted = hasTrust(options) ? await trustOf(options) : undefined;
  const files = await Promise.all((options.held ?? []).map(readHeld));
  const here = options.authority
    ? [(await accounts.authority(options.authority)).authorityId]
    : await authoritiesOf(database.pool);
  // A log that its signers know and the database has not is looked for too.
  const elsewhere = options.authority || inPart ? [] : ((await signed?.known()) ?? []);
  const away = new Set<string>();
  const results: Verification[] = [];
  for (const authorityId of new Set([...here, ...elsewhere])) {
    const told = await signed?.told(authorityId);
    const progress = bar('entries');
    const onProgress = (done: number, total: number) => {
      if (!progress.isActive) progress.start(total, 0);
      progress.update(done);
    };
    const log = trusted ? logPolicyOf(trusted, `${settings.logName}/${authorityId}`) : told?.log;
    const held = [...files, ...(told?.held ?? [])];
    for (const source of told?.away ?? []) away.add(source);
    results.push(await journal.verify(authorityId, { ...range, ...told, log, held, onProgress }));
    progress.stop();
  }
  return answerOf(results, [...away], options.json);
};

/** Whom to trust is asked of the signers where nobody says it. */
const hasTrust = ({ policy, key }: VerifyAsked): boolean => policy !== undefined || key !== undefined;

type Verdict = 'broken' | 'not-signed' | 'incomplete' | 'verified';

/** What nobody signed could have been written anew, and a signer that is away could say otherwise: neither is verified. */
const verdictOn = ({ findings, unchecked }: Verification): Verdict => {
  const reasons = new Set(unchecked.map(({ reason }) => reason));
  if (findings.length) return 'broken';
  if (reasons.has('no-checkpoint') || reasons.has('later-unsigned')) return 'not-signed';
  return unchecked.length ? 'incomplete' : 'verified';
};

const verdictWords: Readonly<Record<Verdict, string>> = {
  broken: 'sai / broken',
  'not-signed': 'chưa ký, không chứng minh được / not signed, nothing is proved',
  incomplete: 'không thấy sai / nothing wrong found',
  verified: 'đã kiểm, đúng / verified',
};

/** A range was asked for, so it is no failure that it is one. */
const statusOf = (results: readonly Verification[], verdicts: readonly Verdict[]): number => {
  if (verdicts.includes('broken')) return 1;
  const isVouchedFor = ({ unchecked }: Verification) => unchecked.every(({ reason }) => reason === 'range');
  return results.every(isVouchedFor) ? 0 : notSignedStatus;
};
const notSignedStatus = 3;

const answerOf = (results: readonly Verification[], away: readonly string[], json: boolean | undefined) => {
  const verdicts = results.map(verdictOn);
  process.exitCode = statusOf(results, verdicts);
  if (json) {
    const authorities = results.map((result, at) => ({ verdict: verdicts[at], ...result }));
    return { verified: verdicts.every((verdict) => verdict === 'verified'), away, authorities };
  }
  if (verdicts.includes('broken'))
    return results.flatMap(({ authorityId, findings }) => findings.map((finding) => ({ authorityId, ...finding })));
  return results.map(({ authorityId, from, to, checkpoints, unchecked }, at) => ({
    authorityId,
    from,
    to,
    checkpoints,
    result: verdictWords[verdicts[at]!],
    unchecked:
      [
        ...unchecked.map(({ check, reason }) => `${check} (${reason})`),
        ...away.map((url) => `${url} (không trả lời / away)`),
      ].join(', ') || '–',
  }));
};

const numberOf = (typed: string | undefined): number | undefined => {
  if (typed === undefined) return undefined;
  if (!/^[1-9]\d{0,14}$/u.test(typed)) throw reject('NUMBER_NOT_READABLE', { typed });
  return Number(typed);
};

const readHeld = async (path: string): Promise<HeldText> => ({
  source: path,
  text: (await bytesOfFile(path, heldBytesMax)).toString('utf8'),
});
