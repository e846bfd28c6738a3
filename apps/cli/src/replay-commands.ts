import { Option, type Command } from 'commander';
import { CooperativeCardQuery } from '#libs/cooperatives';
import { FundPositionQuery } from '#libs/funds';
import { printFigure, refusals, type Difference, type Figure } from '#libs/kernel';
import { numberOrInstant } from '#libs/journal';
import { LoansQuery } from '#libs/loans';
import { readAddress, refuseDifferent, ReplayQuery, type Changes, type Comparison } from '#libs/reporting';
import { asked } from './reports.js';
import { answering, pointFrom, type Answerable, type AskedOf } from './questions.js';

const reject = refusals({
  REPLAY_ID_MISSING: {
    vi: 'Hãy ghi mã của {subject} cần phát lại.',
    en: 'Name the {subject} to be replayed.',
    nature: 'input',
  },
  PARAMETER_NOT_READABLE: {
    vi: '“{typed}” không phải tham số. Viết --with from=2010-01-01.',
    en: '“{typed}” is no parameter. Write --with from=2010-01-01.',
    nature: 'input',
  },
});

interface Replayed extends AskedOf {
  readonly with: readonly string[];
}
interface Stepping extends Replayed {
  readonly steps?: true;
  readonly order?: 'oldest' | 'newest';
  readonly limit?: string;
  readonly cursor?: string;
}

const things = ['cooperative', 'fund', 'loan'];

/** `--with by=kind --with fundId=quy` and the id of what is one of many, as the parameters of a question. */
const questionOf = (authorityId: string, subject: string, id: string | undefined, given: readonly string[]) => {
  if (things.includes(subject) && id === undefined) throw reject('REPLAY_ID_MISSING', { subject });
  const parameters = given.map((typed) => {
    const at = typed.indexOf('=');
    if (at < 1) throw reject('PARAMETER_NOT_READABLE', { typed });
    return [typed.slice(0, at), typed.slice(at + 1)] as const;
  });
  return {
    authorityId,
    subject,
    parameters: { ...Object.fromEntries(parameters), ...(id === undefined ? {} : { id }) },
  };
};

const replayed = (command: Command): Command =>
  asked(command).option(
    '--with <name=value>',
    'a parameter of a report: from, to, by, fundId, classification, days, documentId',
    (each: string, before: readonly string[]) => [...before, each],
    [] as readonly string[],
  );

/** What the slices themselves say of a cooperative, a loan or a fund, beside its figures. */
/** A replay tells what stood, not what somebody may do. */
const nobody = { actor: '', roles: [] };

const cardOf = (
  subject: string,
  id: string | undefined,
  { product: { journal }, authorityId, asOf, answeredAt }: Answerable,
) => {
  const { asKnown } = answeredAt;
  if (id === undefined) return undefined;
  if (subject === 'cooperative')
    return new CooperativeCardQuery(journal).card({ authorityId, cooperativeId: id, asOf, asKnown });
  if (subject === 'loan') return new LoansQuery(journal).one(authorityId, id, { asOf, asKnown }, nobody);
  // A fund is replayed from the journal itself even when the question is about now.
  const question = { authorityId, asOf, fundId: id, known: { asOf, asKnown } };
  return subject === 'fund' ? new FundPositionQuery(journal).utilisation(question) : undefined;
};

const figureLines = (figures: readonly Figure[]) =>
  figures.map((figure) => ({ figure: figure.label.vi, value: printFigure(figure, 'vi'), label: figure.label.en }));
const differenceLines = (differences: readonly Difference[]) => differences.map(({ text }) => text.vi).join('; ');

const changeLines = ({ moved, causes, entries, notListed }: Changes) => ({
  moved: moved.map(({ text }) => ({ moved: text.vi })),
  causes: causes.map(({ words, entries: count, effects }) => ({
    cause: words.vi,
    entries: count,
    effects: effects.map(({ text }) => text.vi).join('; '),
  })),
  entries: entries.map(({ position, on, what, causeWords, differences }) => ({
    no: position,
    on,
    what: what.vi,
    cause: causeWords.vi,
    effect: differenceLines(differences),
  })),
  notListed,
});

const comparisonLines = ({ a, b, rows, recorded, passed }: Comparison) => ({
  a,
  b,
  rows: rows.map(({ text, movedBy }) => ({ moved: text.vi, by: movedBy.join(', ') || 'thời gian / time' })),
  recorded: recorded.map(({ position, on, what, differences }) => ({
    no: position,
    on,
    what: what.vi,
    effect: differenceLines(differences),
  })),
  passed: passed.map(({ from, to, entries, differences }) => ({
    days: `${from} – ${to}`,
    by: entries.map(({ position }) => position).join(', ') || 'thời gian / time',
    effect: differenceLines(differences),
  })),
});

export const replayCommands = (program: Command): void => {
  replayed(
    program
      .command('replay <subject> [id]')
      .description(
        'the state of a cooperative, fund or loan, or of a report (totals, utilisation, loan-book, trial-balance), as of a day and as known; with --steps entry by entry',
      ),
  )
    .option('--steps', 'the entries that led to it, each with what it did')
    .addOption(new Option('--order <order>', 'which first').choices(['oldest', 'newest']).default('oldest'))
    .option('--limit <rows>', 'rows of a page', '50')
    .option('--cursor <cursor>', 'the next page')
    .action((subject: string, id: string | undefined, options: Stepping) =>
      answering(options, async (answerable) => {
        const { product, authorityId, answeredAt } = answerable;
        const replay = new ReplayQuery(product.journal);
        const question = questionOf(authorityId, subject, id, options.with);
        if (!options.steps) {
          const card = await cardOf(subject, id, answerable);
          const { figures, ...state } = await replay.state(question, answeredAt);
          if (options.json) return { ...answeredAt, ...card, ...state, figures };
          return { ...answeredAt, point: state.point, figures: figureLines(figures) };
        }
        const { order, limit, cursor } = options;
        const page = await replay.steps(question, answeredAt, { order, limit: Number(limit), cursor });
        if (options.json) return { ...answeredAt, ...page };
        return {
          ...answeredAt,
          steps: page.items.map(({ position, on, what, actor, differences }) => ({
            no: position,
            on,
            what: what.vi,
            actor,
            effect: differenceLines(differences),
          })),
          next: page.next,
        };
      }),
    );

  asked(
    program
      .command('compare <a> <b>')
      .description(
        'two answers by their addresses, loans/vay-1?asOf=2025-12-31&asKnown=700: what moved and which entries moved it',
      ),
  ).action((a: string, b: string, options: AskedOf) =>
    answering(options, async (answerable) => {
      const { product, authorityId, answeredAt } = answerable;
      const [one, other] = [readAddress(a), readAddress(b)];
      refuseDifferent(one, other);
      const question = { authorityId, subject: one.subject, parameters: one.parameters };
      const [from, to] = [await pointFrom(answerable, one), await pointFrom(answerable, other)];
      const comparison = await new ReplayQuery(product.journal).compare(question, from, to);
      return { authority: answeredAt.authority, ...(options.json ? comparison : comparisonLines(comparison)) };
    }),
  );

  replayed(
    program
      .command('changes-since <number> <subject> [id]')
      .description('what changed in an answer since it was given at a number or instant, by cause and entry by entry'),
  ).action((since: string, subject: string, id: string | undefined, options: Replayed) =>
    answering(options, async ({ product: { journal }, authorityId, answeredAt }) => {
      const from = await journal.numberKnown(authorityId, numberOrInstant(since));
      const { asOf, asKnown: to } = answeredAt;
      const question = questionOf(authorityId, subject, id, options.with);
      const changes = await new ReplayQuery(journal).changes(question, { asOf, from, to });
      return { ...answeredAt, since: from, ...(options.json ? changes : changeLines(changes)) };
    }),
  );
};
