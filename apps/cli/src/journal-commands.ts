import type { Command } from 'commander';
import { CooperativeCardQuery } from '#libs/cooperatives';
import { FundPositionQuery } from '#libs/funds';
import { refusals } from '#libs/kernel';
import { entriesBetween, leafHashOf, type EntryFilter } from '#libs/journal';
import { LoansQuery } from '#libs/loans';
import { AuditTrailQuery } from '#libs/reporting';
import { bar } from './output.js';
import { asked } from './reports.js';
import { answering, withProduct, type AskedOf } from './session.js';

const tailEntries = 20;

const reject = refusals({
  PROJECTION_UNKNOWN: {
    vi: 'Không có bảng tổng hợp {name}. Có: {known}.',
    en: 'There is no projection {name}. There are: {known}.',
    nature: 'input',
  },
  REPLAY_SUBJECT_UNKNOWN: {
    vi: 'Chỉ phát lại cooperative, fund hoặc loan, không phải “{subject}”.',
    en: 'cooperative, fund or loan can be replayed, not “{subject}”.',
    nature: 'input',
  },
});

export const journalCommands = (program: Command): void => {
  asked(
    program
      .command('replay <subject> <id>')
      .description('the state of a cooperative, fund or loan as of a day and as known'),
  ).action((subject: string, id: string, options: AskedOf) =>
    answering(options, async ({ product: { journal }, authorityId, asOf, known, answeredAt }) => {
      const asKnown = answeredAt.asKnown;
      if (subject === 'cooperative')
        return {
          ...answeredAt,
          ...(await new CooperativeCardQuery(journal).card({ authorityId, cooperativeId: id, asOf, asKnown })),
        };
      if (subject === 'loan')
        return { ...answeredAt, ...(await new LoansQuery(journal).one(authorityId, id, { asOf, asKnown }, '')) };
      if (subject !== 'fund') throw reject('REPLAY_SUBJECT_UNKNOWN', { subject });
      // A fund is replayed from the journal itself even when the question is about now.
      return {
        ...answeredAt,
        ...(await new FundPositionQuery(journal).utilisation({
          authorityId,
          asOf,
          fundId: id,
          known: known ?? { asOf, asKnown },
        })),
      };
    }),
  );

  const journal = program.command('journal').description('the entries themselves');
  filtered(asked(journal.command('tail').description('the latest entries')))
    .option('--lines <count>', 'how many', String(tailEntries))
    .action((options: AskedOf & Filters & { lines: string }) =>
      answering(options, async ({ product, authorityId, answeredAt }) => {
        const filter = {
          ...filterOf(options),
          before: answeredAt.asKnown + 1,
          newestFirst: true,
          limit: Number(options.lines),
        };
        const items = await new AuditTrailQuery(product.journal).entries(authorityId, filter);
        if (options.json) return { ...answeredAt, items };
        return items.map(({ event, leafHash }) => ({
          no: event.position,
          occurredOn: event.occurredOn,
          recordedAt: event.recordedAt,
          type: event.type,
          stream: event.streamId,
          actor: event.actor,
          leaf: leafHash.slice(0, 12),
        }));
      }),
    );

  journal
    .command('export')
    .description('all entries as NDJSON: the event and its leaf hash, a line each')
    .requiredOption('--authority <slug>', 'authority / đơn vị')
    .option('--from <number>', 'first number', '1')
    .option('--to <number>', 'last number')
    .action((options: { authority: string; from: string; to?: string }) =>
      withProduct(false, async ({ journal, accounts, database }) => {
        const { authorityId } = await accounts.authority(options.authority);
        const last = await journal.numberKnown(authorityId, options.to === undefined ? undefined : Number(options.to));
        // Stored bodies, not re-serialised ones: what is exported is what is hashed.
        const stored = { read: (body: string) => ({ body }) } as never;
        for await (const portion of entriesBetween(
          database.pool,
          stored,
          authorityId,
          undefined,
          Number(options.from) - 1,
          last,
        )) {
          const lines = (portion as unknown as { body: string }[])
            .map(({ body }) => `{"event":${body},"leafHash":"${leafHashOf(body)}"}\n`)
            .join('');
          if (!process.stdout.write(lines)) await new Promise((resolve) => process.stdout.once('drain', resolve));
        }
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

interface Filters {
  readonly types?: string;
  readonly stream?: string;
  readonly actor?: string;
  readonly from?: string;
  readonly to?: string;
}

const filtered = (command: Command): Command =>
  command
    .option('--types <types>', 'TrainingHeld,LoanDisbursed')
    .option('--stream <id>', 'one stream')
    .option('--actor <id>', 'one person')
    .option('--from <day>', 'business date from')
    .option('--to <day>', 'business date to');

const filterOf = ({ types, stream, actor, from, to }: Filters): Omit<EntryFilter, 'limit'> => ({
  ...(types ? { types: types.split(',') } : {}),
  ...(stream ? { streamId: stream } : {}),
  ...(actor ? { actor } : {}),
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});
