import {
  dayAt,
  differencesOf,
  effectsOf,
  refusals,
  seenFrom,
  turned,
  type BusinessDate,
  type Difference,
  type Effect,
  type Figure,
  type Recorded,
  type Sentence,
  type AllTellings,
} from '#libs/kernel';
import type { Asking, Journal, Parameters, Standing, Subject } from '#libs/journal';
import { limitOf, pageOf, partsOf, type Page } from '#libs/platform';
import { DayWalk, type Passed } from './day-walk.js';
import { causes, causeWords, type Cause } from './causes.js';
import { addressOf, type Point } from './replay-address.js';
import { caused, touchingEntry, type Caused, type Step } from './touching.js';

const reject = refusals({
  SUBJECT_UNKNOWN: {
    vi: 'Không phát lại được “{typed}”. Có: {known}.',
    en: '“{typed}” cannot be replayed. There are: {known}.',
    nature: 'missing',
  },
  PARAMETER_NOT_TAKEN: {
    vi: '“{subject}” không nhận tham số {typed}. Nhận: {known}.',
    en: '“{subject}” takes no parameter {typed}. It takes: {known}.',
    nature: 'input',
  },
  SUBJECT_NOT_IN_JOURNAL: {
    vi: 'Không có “{id}” trong sổ ({titleVi}).',
    en: 'There is no “{id}” in the journal ({titleEn}).',
    nature: 'missing',
  },
  NUMBERS_REVERSED: {
    vi: 'Mục số {from} ở sau mục số {to}.',
    en: 'Entry {from} comes after entry {to}.',
    nature: 'input',
  },
});

/** What is replayed: a subject of the catalogue with its parameters as they are typed. `id` names a cooperative, loan or fund. */
export interface ReplayQuestion {
  readonly authorityId: string;
  readonly subject: string;
  readonly parameters: Parameters;
}

export interface ReplayedState {
  /** The address of this very answer, to be compared with another. */
  readonly point: string;
  readonly title: Sentence;
  readonly figures: readonly Figure[];
}

export interface StepsPage {
  readonly order: 'oldest' | 'newest' | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** What one cause did to the figures, all its entries together. */
export interface CauseEffect {
  readonly cause: Cause;
  readonly words: Sentence;
  readonly entries: number;
  readonly effects: readonly Effect[];
}

/** What moved the answer of a question between two numbers, the question being the same. */
export interface Changes {
  readonly title: Sentence;
  /** The figures that differ between the two answers. The effects of the entries add up to exactly these. */
  readonly moved: readonly Difference[];
  readonly causes: readonly CauseEffect[];
  /** The entries that moved a figure, in the order of the journal, each with what it did. */
  readonly entries: readonly Caused[];
  /** Entries that are counted in `causes` and not listed. */
  readonly notListed: number;
}

export interface MovedFigure extends Difference {
  /** The numbers of the entries that moved it. */
  readonly movedBy: readonly number[];
}
export interface Comparison {
  readonly title: Sentence;
  readonly a: string;
  readonly b: string;
  readonly rows: readonly MovedFigure[];
  /** Entries that one of the points knows and the other does not, each with what it did as of the day of A. */
  readonly recorded: readonly Caused[];
  readonly notListed: number;
  /** The business days between the points as of which they are asked, with the entries dated on them, as known at B. */
  readonly passed: readonly Passed[];
}

/** How many entries an answer lists. All are counted. */
const listedMax = 1_000;

/**
 * Replays what the journal told at any moment: state, steps, differences and their causes, all from the one fold that a
 * subject declares. Every answer is folded from the journal; no table of today is read.
 */
export class ReplayQuery {
  constructor(private readonly journal: Journal) {}

  private get tellings(): AllTellings {
    return this.journal.catalogue.tellings;
  }

  /** The subjects that can be replayed. */
  get subjects(): readonly Subject[] {
    return this.journal.catalogue.subjects;
  }

  /** The figures of a question at a point. */
  async state(question: ReplayQuestion, point: Point): Promise<ReplayedState> {
    const { subject, asking } = await this.asking(question);
    const standing = asking.begin();
    for await (const event of this.events(question, asking, 0, point.asKnown)) standing.hear(event);
    return {
      point: addressOf(subject, question.parameters, point),
      title: subject.title,
      figures: standing.figures(point.asOf),
    };
  }

  /**
   * The entries that touch a question up to a point, a page at a time, each with what it did to the figures at the end of its
   * own business day, or as of the day asked about where nothing shows on its own.
   */
  async steps(
    question: ReplayQuestion,
    { asOf, asKnown }: Point,
    { order = 'oldest', cursor, ...page }: StepsPage,
  ): Promise<Page<Step> & { title: Sentence }> {
    const { subject, asking } = await this.asking(question);
    const [last] = partsOf(cursor, ['whole']) ?? [];
    const limit = limitOf(page);
    const touching = await this.touching(question, asking, { asOf, asKnown });
    const wanted = touching.filter(
      (position) => last === undefined || (order === 'oldest' ? position > Number(last) : position < Number(last)),
    );
    const shown = order === 'oldest' ? wanted.slice(0, limit + 1) : wanted.slice(-limit - 1).reverse();
    const steps = await this.stepsAt(question, asking, shown.slice(0, limit), asOf);
    // One row more than the page holds tells that there is another; what it says is not needed.
    const rows = shown.map((position) => steps.get(position) ?? ({ position } as Step));
    return { title: subject.title, ...pageOf(rows, limit, ({ position }) => [position]) };
  }

  /**
   * What changed in the answer of a question since it was given: `from` is the number at which it was signed or closed, `to`
   * the number at which it is asked again, `asOf` the business day it is about. The entries between are applied one after the
   * other to the fold of the question and their effect is read off its figures, so that effects add up exactly to the
   * difference of the two answers. Causes: corrections, reversals, and others by their business date: before the day on
   * which `from` was recorded (backdated), or from that day on (new).
   */
  async changes(
    question: ReplayQuestion,
    { asOf, from, to }: { readonly asOf: BusinessDate; readonly from: number; readonly to: number },
  ): Promise<Changes> {
    if (from > to) throw reject('NUMBERS_REVERSED', { from, to });
    const { subject, asking } = await this.asking(question);
    const standing = asking.begin();
    for await (const event of this.events(question, asking, 0, from)) standing.hear(event);
    const before = standing.figures(asOf);
    const heard = await this.hearing(question, asking, standing, { asOf, from, to });
    return { title: subject.title, moved: differencesOf(before, standing.figures(asOf)), ...told(heard) };
  }

  /** What moved between two points of one question, and which entries moved it. */
  async compare(question: ReplayQuestion, a: Point, b: Point): Promise<Comparison> {
    const { subject, asking } = await this.asking(question);
    const forward = a.asKnown <= b.asKnown;
    const [low, high] = forward ? [a.asKnown, b.asKnown] : [b.asKnown, a.asKnown];
    const standing = asking.begin();
    const days = new DayWalk(this.tellings, a.asOf, b.asOf);
    for await (const event of this.events(question, asking, 0, low)) if (standing.hear(event)) days.note(event);
    const passedAtLow = forward ? [] : days.walk(standing);
    const atLow = standing.figures(forward ? a.asOf : b.asOf);
    const heard = await this.hearing(question, asking, standing, { asOf: a.asOf, from: low, to: high }, days);
    const passed = forward ? days.walk(standing) : passedAtLow;
    const atHigh = standing.figures(forward ? b.asOf : a.asOf);
    const recorded = forward ? heard : heard.map((each) => ({ ...each, differences: each.differences.map(turned) }));
    const movers = movedBy(recorded, passed);
    const rows = differencesOf(forward ? atLow : atHigh, forward ? atHigh : atLow).map((row) => ({
      ...row,
      movedBy: [...(movers.get(row.key) ?? [])].sort((one, other) => one - other),
    }));
    return {
      title: subject.title,
      a: addressOf(subject, question.parameters, a),
      b: addressOf(subject, question.parameters, b),
      rows,
      recorded: recorded.slice(0, listedMax),
      notListed: Math.max(0, recorded.length - listedMax),
      passed,
    };
  }

  /** The entries `from` … `to` applied to a standing one after the other: those that moved a figure, with what they did. */
  private async hearing(
    question: ReplayQuestion,
    asking: Asking,
    standing: Standing,
    { asOf, from, to }: { readonly asOf: BusinessDate; readonly from: number; readonly to: number },
    days?: DayWalk,
  ): Promise<Caused[]> {
    const knownOn = await this.recordedOn(question.authorityId, from);
    const moving: Caused[] = [];
    let last = standing.figures(asOf);
    for await (const event of this.events(question, asking, from, to)) {
      if (!standing.hear(event)) continue;
      days?.note(event);
      const now = standing.figures(asOf);
      const differences = differencesOf(last, now);
      if (differences.length) moving.push(caused(this.tellings, event, differences, knownOn));
      last = now;
    }
    return moving;
  }

  /** The numbers of the entries that are about a question, as of a day. */
  private async touching(question: ReplayQuestion, asking: Asking, { asOf, asKnown }: Point): Promise<number[]> {
    const standing = asking.begin();
    const positions: number[] = [];
    for await (const event of this.events(question, asking, 0, asKnown))
      if (standing.hear(event) && seenFrom(event, asOf)) positions.push(event.position);
    return positions;
  }

  private async stepsAt(question: ReplayQuestion, asking: Asking, positions: readonly number[], asOf: BusinessDate) {
    const wanted = new Set(positions);
    const standing = asking.begin();
    const steps = new Map<number, Step>();
    for await (const event of this.events(question, asking, 0, Math.max(0, ...positions))) {
      const days = event.occurredOn < asOf ? [event.occurredOn, asOf] : [asOf];
      const before = wanted.has(event.position) ? days.map((day) => standing.figures(day)) : [];
      standing.hear(event);
      if (!before.length) continue;
      const moved = days.map((day, index) => ({
        asOf: day,
        differences: differencesOf(before[index]!, standing.figures(day)),
      }));
      // What shows on no figure of its own day may show later: a pause of interest, a new plan.
      const shown = moved.find(({ differences }) => differences.length) ?? moved[0]!;
      steps.set(event.position, { ...touchingEntry(this.tellings, event), ...shown });
    }
    return steps;
  }

  private async *events(
    { authorityId }: ReplayQuestion,
    { entries }: Asking,
    after: number,
    upTo: number,
  ): AsyncGenerator<Recorded> {
    if (after >= upTo) return;
    for await (const portion of entries(this.journal, authorityId, after, upTo)) yield* portion;
  }

  private async recordedOn(authorityId: string, position: number): Promise<BusinessDate | undefined> {
    const [entry] = await this.journal.entries(authorityId, { after: position - 1, before: position + 1, limit: 1 });
    return entry && dayAt(entry.event.recordedAt);
  }

  private async asking({
    authorityId,
    subject: name,
    parameters,
  }: ReplayQuestion): Promise<{ subject: Subject; asking: Asking }> {
    const subject = this.subjects.find((each) => each.name === name);
    if (!subject)
      throw reject('SUBJECT_UNKNOWN', { typed: name, known: this.subjects.map((each) => each.name).join(', ') });
    const surplus = Object.keys(parameters).find((each) => !subject.parameters.includes(each));
    if (surplus !== undefined)
      throw reject('PARAMETER_NOT_TAKEN', { subject: name, typed: surplus, known: subject.parameters.join(', ') });
    const asking = subject.ask(parameters);
    const { stream } = asking;
    if (stream !== undefined && !(await this.journal.holdersOf(stream)).includes(authorityId))
      throw reject('SUBJECT_NOT_IN_JOURNAL', {
        id: parameters.id ?? parameters.fundId,
        titleVi: subject.title.vi,
        titleEn: subject.title.en,
      });
    return { subject, asking };
  }
}

const told = (heard: readonly Caused[]): Omit<Changes, 'title' | 'moved'> => ({
  causes: causes.flatMap((cause) => {
    const of = heard.filter((each) => each.cause === cause);
    const effects = effectsOf(of.flatMap(({ differences }) => differences));
    return of.length ? [{ cause, words: causeWords[cause], entries: of.length, effects }] : [];
  }),
  entries: heard.slice(0, listedMax),
  notListed: Math.max(0, heard.length - listedMax),
});

/** Which entries moved a figure, by its key. */
const movedBy = (recorded: readonly Caused[], passed: readonly Passed[]): Map<string, Set<number>> => {
  const movers = new Map<string, Set<number>>();
  const note = (differences: readonly Difference[], positions: readonly number[]) => {
    for (const { key } of differences) movers.set(key, new Set([...(movers.get(key) ?? []), ...positions]));
  };
  for (const { differences, position } of recorded) note(differences, [position]);
  for (const { differences, entries } of passed)
    note(
      differences,
      entries.map(({ position }) => position),
    );
  return movers;
};
