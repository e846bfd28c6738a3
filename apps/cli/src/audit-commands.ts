import type { Command } from 'commander';
import { dayAt, parseBusinessDate, refusals } from '#libs/kernel';
import { authoritiesOf, SignedLog, type HeldText, type Verification } from '#libs/journal';
import { parseVerifier, type Verifier } from '#libs/transparency';
import type { Product } from '../../product.js';
import { openSigners } from '../../signers.js';
import { collect } from './evidence-commands.js';
import { exportAudit } from './export-audit.js';
import { bar } from './output.js';
import { withProduct } from './session.js';
import { readSmallFile } from './standard-input.js';

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
});

/** A receipt with its checkpoint, and as much again. */
const heldBytesMax = 2_100_000;

interface VerifyAsked {
  readonly authority?: string;
  readonly from?: string;
  readonly to?: string;
  readonly key?: readonly string[];
  readonly held?: readonly string[];
  readonly json?: boolean;
}

interface ExportAsked {
  readonly authority: string;
  readonly dir: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** The journal verified where it stands, and taken away to be verified anywhere. */
export const auditCommands = (program: Command): void => {
  program
    .command('verify')
    .description('numbers, hashes, tree, signed checkpoints, read models, postings, four eyes / kiểm toàn bộ sổ')
    .option('--authority <slug>', 'one authority; all if left out / đơn vị')
    .option('--from <number>', 'the first entry to look at / từ mục số')
    .option('--to <number>', 'the last entry to look at / đến mục số')
    .option('--key <vkey>', 'a key of the log to trust; may be given again. The notary is asked if left out', collect)
    .option('--held <file>', 'a checkpoint or receipt from elsewhere to agree with; may be given again', collect)
    .option('--json', 'one JSON document on standard output and nothing else')
    .action((options: VerifyAsked) => withProduct(options.json, (product) => verifyAll(product, options)));

  program
    .command('export-audit')
    .description('entries, tree, checkpoints, reports and an offline verifier in one folder / xuất gói kiểm toán')
    .requiredOption('--authority <slug>', 'authority / đơn vị')
    .requiredOption('--dir <folder>', 'where the package goes; new or empty / thư mục mới')
    .option('--from <number>', 'the first entry; widened to whole bundles of 256 / từ mục số')
    .option('--to <number>', 'the last entry / đến mục số')
    .option('--as-of <day>', 'the business date of the reports; today if left out / ngày của báo cáo')
    .option('--json', 'one JSON document on standard output and nothing else')
    .action(({ json, authority, dir, asOf, from, to }: ExportAsked) =>
      withProduct(
        json,
        async (product) => {
          const { authorityId, slug } = await product.accounts.authority(authority);
          const range = { from: numberOf(from), to: numberOf(to) };
          const day = asOf === undefined ? dayAt(new Date().toISOString()) : parseBusinessDate(asOf);
          return exportAudit(product, { authorityId, slug, dir, asOf: day, ...range });
        },
        { signing: true },
      ),
    );
};

const verifyAll = async (product: Product, options: VerifyAsked) => {
  const { journal, accounts, database } = product;
  const range = { from: numberOf(options.from), to: numberOf(options.to) };
  if (options.held && !options.authority) throw reject('AUTHORITY_NEEDED');
  const held = await Promise.all((options.held ?? []).map(readHeld));
  const ids = options.authority
    ? [(await accounts.authority(options.authority)).authorityId]
    : await authoritiesOf(database.pool);
  const given = options.key?.map(parseVerifier);
  const told = given ? new Map<string, readonly Verifier[]>() : await keysOfLogs(product, ids);
  const results: Verification[] = [];
  for (const authorityId of ids) {
    const progress = bar('entries');
    const onProgress = (done: number, total: number) => {
      if (!progress.isActive) progress.start(total, 0);
      progress.update(done);
    };
    const logKeys = given ?? told.get(authorityId);
    const log = logKeys && { origin: `${product.settings.logName}/${authorityId}`, logKeys };
    results.push(await journal.verify(authorityId, { ...range, log, held, onProgress }));
    progress.stop();
  }
  return answerOf(results, options.json);
};

/** Verified is only what was looked at in full; that nothing was signed yet leaves nothing out. */
const isVerified = ({ findings, unchecked }: Verification): boolean =>
  !findings.length && unchecked.every(({ reason }) => reason === 'no-checkpoint');

const answerOf = (results: readonly Verification[], json: boolean | undefined) => {
  const findings = results.flatMap(({ authorityId, findings: of }) =>
    of.map((finding) => ({ authorityId, ...finding })),
  );
  if (findings.length) process.exitCode = 1;
  if (json) return { verified: results.every(isVerified), authorities: results };
  if (findings.length) return findings;
  return results.map((result) => ({
    authorityId: result.authorityId,
    from: result.from,
    to: result.to,
    checkpoints: result.checkpoints,
    result: isVerified(result) ? 'đã kiểm, đúng / verified' : 'không thấy sai / nothing wrong found',
    unchecked: result.unchecked.map(({ check, reason }) => `${check} (${reason})`).join(', ') || '–',
  }));
};

const numberOf = (typed: string | undefined): number | undefined => {
  if (typed === undefined) return undefined;
  if (!/^[1-9]\d{0,14}$/u.test(typed)) throw reject('NUMBER_NOT_READABLE', { typed });
  return Number(typed);
};

const readHeld = async (path: string): Promise<HeldText> => ({
  source: path,
  text: await readSmallFile(path, heldBytesMax),
});

/** The keys of each log, as its notary and its own rotations tell; asked for only where something was signed. */
const keysOfLogs = async ({ database, journal, settings }: Product, ids: readonly string[]) => {
  const keys = new Map<string, readonly Verifier[]>();
  const { rows } = await database.pool.query('SELECT FROM journal.signed_checkpoints LIMIT 1');
  if (!rows.length) return keys;
  const signers = await openSigners(settings);
  try {
    const log = new SignedLog(database, journal.tree, signers);
    for (const id of ids)
      keys.set(
        id,
        (await log.keys(id)).spans.map(({ key }) => key),
      );
    return keys;
  } finally {
    await signers.close();
  }
};
