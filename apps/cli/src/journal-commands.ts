import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Option, type Command } from 'commander';
import { refusals } from '#libs/kernel';
import { AccessLog, accessJournalOf } from '#libs/journal';
import { AuditTrailQuery, exportFormats, JournalExport, type ExportFormat } from '#libs/reporting';
import { bar } from './output.js';
import { asked } from './reports.js';
import { answering, type Answerable, type AskedOf } from './questions.js';
import { withProduct } from './session.js';

const tailEntries = 20;

const reject = refusals({
  PROJECTION_UNKNOWN: {
    vi: 'Không có bảng tổng hợp {name}. Có: {known}.',
    en: 'There is no projection {name}. There are: {known}.',
    nature: 'input',
  },
});

export const journalCommands = (program: Command): void => {
  const journal = program.command('journal').description('the entries themselves');
  searched(journal.command('tail').description('the latest entries'))
    .option('--lines <count>', 'how many', String(tailEntries))
    .action((options: AskedOf & Searched & { lines: string }) =>
      answering(options, (answerable) => tail(answerable, answerable.authorityId, options)),
    );

  searched(journal.command('accesses').description('who took entries out, and who read personal data'))
    .option('--lines <count>', 'how many', String(tailEntries))
    .action((options: AskedOf & Searched & { lines: string }) =>
      answering(options, async (answerable) => {
        const authorityId = accessJournalOf(answerable.authorityId);
        const { journal: ofProduct } = answerable.product;
        await ofProduct.catchUp(authorityId);
        const asKnown = await ofProduct.head(authorityId);
        return tail({ ...answerable, answeredAt: { ...answerable.answeredAt, asKnown } }, authorityId, options);
      }),
    );

  searched(journal.command('export').description('the entries of a search as a file, to standard output'))
    .addOption(new Option('--format <format>', 'how it is written').choices(exportFormats).default('ndjson'))
    .option('--by <name>', 'who takes it out', 'cli')
    .option('--purpose <purpose>', 'what for; it stands in the journal of accesses')
    .action((options: AskedOf & Searched & { format: ExportFormat; by: string; purpose?: string }) =>
      answering({ ...options, json: false }, async ({ product, authorityId, answeredAt }) => {
        const { journal: of, accounts } = product;
        const { parts } = await new JournalExport(
          of,
          new AuditTrailQuery(of, accounts),
          accounts,
          new AccessLog(of),
        ).open({
          authorityId,
          actor: { id: options.by, name: options.by },
          search: options.search ?? '',
          format: options.format,
          asKnown: answeredAt.asKnown,
          asOf: options.asOf === undefined ? undefined : answeredAt.asOf,
          purpose: options.purpose,
        });
        await pipeline(Readable.from(parts, { objectMode: false }), process.stdout, { end: false });
      }),
    );

  program
    .command('rebuild [projections...]')
    .description('builds read models anew beside the ones in use and swaps them; all if none is named')
    .option('--json', 'one JSON document on standard output and nothing else')
    .action((names: string[], { json }: { json?: boolean }) =>
      withProduct(json, async ({ journal }) => {
        const known = journal.catalogue.projections.map(({ name }) => name);
        const unknown = names.find((name) => !known.includes(name));
        if (unknown) throw reject('PROJECTION_UNKNOWN', { name: unknown, known });
        const results = [];
        for (const projection of journal.catalogue.projections.filter(
          ({ name }) => !names.length || names.includes(name),
        )) {
          const progress = bar(projection.name.padEnd(24));
          const { entries, milliseconds } = await journal.rebuild(projection, ({ done, total }) => {
            if (!progress.isActive) progress.start(total, 0);
            progress.update(done);
          });
          progress.stop();
          results.push({ projection: projection.name, entries, milliseconds: Math.round(milliseconds) });
        }
        return json ? { rebuilt: results } : results;
      }),
    );
};

interface Searched {
  readonly search?: string;
}

const searched = (command: Command): Command =>
  asked(command).option(
    '--search <words>',
    'as in the search box: loại:giải-ngân ai:canbo ngày:2024-01..2024-03 "Kế Sách"',
  );

const tail = async (
  { product: { journal, accounts }, answeredAt }: Answerable,
  authorityId: string,
  { search = '', lines, asOf, json }: AskedOf & Searched & { lines: string },
) => {
  const items = await new AuditTrailQuery(journal, accounts).found({
    authorityId,
    search,
    asKnown: answeredAt.asKnown,
    asOf: asOf === undefined ? undefined : answeredAt.asOf,
    newestFirst: true,
    limit: Number(lines),
  });
  if (json) return { ...answeredAt, items };
  return items.map(({ event, sentence, actor, leafHash }) => ({
    no: event.position,
    occurredOn: event.occurredOn,
    recordedAt: event.recordedAt,
    actor: actor.name,
    what: sentence.vi,
    leaf: leafHash.slice(0, 12),
  }));
};
