import type { Command } from 'commander';
import { parseBusinessDate, type BusinessDate } from '#libs/kernel';
import type { Journal, Moments } from '#libs/journal';
import { cooperativeStream } from '#libs/cooperatives/events';
import { FundPositionQuery, LedgerQuery } from '#libs/funds';
import { LoanBookQuery, loanBookDimensionsOf, LoansQuery } from '#libs/loans';
import { packagedLoanBook } from '#libs/loans/events';
import {
  computedFigures,
  CooperativeHistoryQuery,
  DisbursementTotalsQuery,
  dimensionsOf,
  ReconciliationQuery,
} from '#libs/reporting';
import { packagedTotals } from '#libs/reporting/events';
import { answering, type AskedOf } from './questions.js';

/** The two clocks, the authority and `--json`, which every report takes. */
export const asked = (command: Command): Command =>
  clocks(command.requiredOption('--authority <slug>', 'authority / đơn vị'));

const clocks = (command: Command): Command =>
  command
    .option('--as-of <day>', 'business date, YYYY-MM-DD; today if left out')
    .option('--as-known <number|instant>', 'what was known at this entry or instant')
    .option('--json', 'one JSON document on standard output and nothing else');

export const reportCommands = (program: Command): void => {
  const report = program.command('report').description('the reports of the API, from the same queries');

  asked(report.command('totals').description('what was given in a period, grouped'))
    .requiredOption('--from <day>', 'first day')
    .requiredOption('--to <day>', 'last day')
    .option('--by <dimensions>', 'year,kind,programme,place,organisationKind,sector,source')
    .action((options: AskedOf & { from: string; to: string; by?: string }) =>
      answering(options, async ({ product, authorityId, asOf, known, answeredAt }) => {
        const [from, to] = [parseBusinessDate(options.from), parseBusinessDate(options.to)];
        const totals = await new DisbursementTotalsQuery(product.journal).totals({
          authorityId,
          from,
          to,
          asOf,
          by: dimensionsOf(options.by),
          known,
        });
        return { ...answeredAt, from, to, ...totals };
      }),
    );

  asked(report.command('utilisation').description('the position of the funds on a day'))
    .option('--fund <id>', 'one fund')
    .action((options: AskedOf & { fund?: string }) =>
      answering(options, async ({ product, authorityId, asOf, known, answeredAt }) => ({
        ...answeredAt,
        ...(await new FundPositionQuery(product.journal).utilisation({
          authorityId,
          asOf,
          fundId: options.fund,
          known,
        })),
      })),
    );

  asked(report.command('loan-book').description('approved loans: owed, overdue, debt groups, provisions, ageing'))
    .option('--by <dimensions>', 'loan,fund,programme,place,sector,kind,year')
    .option('--fund <id>', 'one fund')
    .option('--bank', 'what if: the thresholds of banks')
    .action((options: AskedOf & { by?: string; fund?: string; bank?: true }) =>
      answering(options, async ({ product, authorityId, known, answeredAt }) => ({
        ...answeredAt,
        ...(await new LoanBookQuery(product.journal).book({
          authorityId,
          by: loanBookDimensionsOf(options.by),
          fundId: options.fund,
          classification: options.bank ? 'bank' : 'fund',
          known,
          ...answeredAt,
        })),
      })),
    );

  asked(report.command('trial-balance').description('the books of the funds: debits and credits by account'))
    .option('--fund <id>', 'one fund')
    .action((options: AskedOf & { fund?: string }) =>
      answering(options, async ({ product, authorityId, asOf, known, answeredAt }) => ({
        ...answeredAt,
        ...(await new LedgerQuery(product.journal).trialBalance({ authorityId, asOf, fundId: options.fund, known })),
      })),
    );

  asked(report.command('statement').description('one loan: entries, what they paid, running balances'))
    .requiredOption('--loan <id>', 'the loan')
    .action((options: AskedOf & { loan: string }) =>
      answering(options, async ({ product, authorityId, answeredAt }) => ({
        ...answeredAt,
        ...(await new LoansQuery(product.journal).statement(authorityId, options.loan, answeredAt)),
      })),
    );

  asked(
    report
      .command('reconciliation')
      .description('stated figures against each other and against computed ones, by rule'),
  )
    .option('--document <id>', 'the figures of one document')
    .action((options: AskedOf & { document?: string }) =>
      answering(options, async ({ product: { journal }, authorityId, asOf, known, answeredAt }) => ({
        ...answeredAt,
        rows: await new ReconciliationQuery(journal, computedFigures(journal)).rows({
          authorityId,
          asOf,
          known,
          documentId: options.document,
        }),
      })),
    );

  clocks(report.command('history').description('everything that concerns one organisation'))
    .requiredOption('--cooperative <id>', 'the organisation')
    .option('--authority <slug>', 'authority / đơn vị; needed only where several know an organisation by this id')
    .option('--kind <kind>', 'one kind of support, or life')
    .option('--no-corrections', 'only what stands')
    .option('--limit <rows>', 'rows of a page', '500')
    .option('--cursor <cursor>', 'the next page')
    .action(
      (
        options: AskedOf & { cooperative: string; kind?: string; corrections: boolean; limit: string; cursor?: string },
      ) =>
        answering(
          { ...options },
          async ({ product, authorityId, asOf, known, answeredAt }) => {
            const { cooperative: cooperativeId, kind, corrections: withCorrections, limit, cursor } = options;
            const page = await new CooperativeHistoryQuery(product.journal).history({
              authorityId,
              cooperativeId,
              asOf,
              known,
              kind,
              withCorrections,
              limit: Number(limit),
              cursor,
            });
            return { ...answeredAt, cooperativeId, ...page };
          },
          cooperativeStream(options.cooperative),
        ),
    );
};

/** A report with what was asked, for a package or a sheet. */
export interface AskedReport {
  readonly report: string;
  readonly question: object;
  readonly answer: unknown;
}

/** The reports that an audit package carries: what was given, the funds, their books, the loans. Its verifier counts them anew. */
export const packagedReports = async (
  journal: Journal,
  authorityId: string,
  { asOf, asKnown }: { readonly asOf: BusinessDate; readonly asKnown: number },
  known: Moments | undefined,
): Promise<AskedReport[]> => {
  const totals = packagedTotals(asOf);
  return [
    {
      report: 'totals',
      question: totals,
      answer: await new DisbursementTotalsQuery(journal).totals({ authorityId, asOf, known, ...totals }),
    },
    {
      report: 'utilisation',
      question: {},
      answer: await new FundPositionQuery(journal).utilisation({ authorityId, asOf, known }),
    },
    {
      report: 'trial-balance',
      question: {},
      answer: await new LedgerQuery(journal).trialBalance({ authorityId, asOf, known }),
    },
    {
      report: 'loan-book',
      question: packagedLoanBook,
      answer: await new LoanBookQuery(journal).book({ authorityId, asOf, asKnown, known, ...packagedLoanBook }),
    },
  ];
};
