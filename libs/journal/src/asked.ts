import { dayAt, parseBusinessDate, refusals, type BusinessDate, type Projection } from '#libs/kernel';
import type { Journal } from './journal.js';
import type { Moments } from './live.js';

const reject = refusals({
  AS_KNOWN_NOT_READABLE: {
    vi: '“{typed}” không phải số mục hay thời điểm. Viết 1234 hoặc 2026-11-23T08:00:00Z.',
    en: '“{typed}” is neither an entry number nor an instant. Write 1234 or 2026-11-23T08:00:00Z.',
    nature: 'input',
  },
});

/** The two clocks as they are asked for: both optional, and the entry the answer must include. */
export interface AskedMoments {
  readonly asOf?: BusinessDate | undefined;
  readonly asKnown?: string | undefined;
  readonly after?: number | undefined;
}

export interface Answering {
  readonly asOf: BusinessDate;
  /** Set when the question is about what was known: the rows are then folded from the journal. */
  readonly known: Moments | undefined;
  /** Set when either clock was asked for: for rows that hold only how things stand now. */
  readonly moments: Moments | undefined;
  /** Both clocks as they were used, for the answer to carry. */
  readonly answeredAt: { readonly asOf: BusinessDate; readonly asKnown: number };
}

/** Turns the clocks of a question into moments, after waiting for the entry it must include. */
export class Asked {
  constructor(private readonly journal: Journal) {}

  async moments(
    authorityId: string,
    { asOf, asKnown, after }: AskedMoments,
    projections: readonly Projection[],
  ): Promise<Answering> {
    if (after !== undefined) await this.journal.caughtUp(authorityId, projections, after);
    const number = await this.journal.numberKnown(
      authorityId,
      asKnown === undefined ? undefined : numberOrInstant(asKnown),
    );
    const day = asOf ?? dayAt(new Date().toISOString());
    return {
      asOf: day,
      known: asKnown === undefined ? undefined : { asOf: day, asKnown: number },
      moments: asOf === undefined && asKnown === undefined ? undefined : { asOf: day, asKnown: number },
      answeredAt: { asOf: day, asKnown: number },
    };
  }
}

/** An entry number or an instant, as typed in an address or on the command line. */
export const numberOrInstant = (typed: string): number | string => {
  if (/^\d{1,15}$/u.test(typed)) return Number(typed);
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/u.exec(typed);
  if (!match) throw reject('AS_KNOWN_NOT_READABLE', { typed });
  // A day means its end in Viet Nam: what was known when it was over.
  const instant = match[2] ? Date.parse(typed) : Date.parse(`${parseBusinessDate(typed)}T23:59:59.999+07:00`);
  if (Number.isNaN(instant)) throw reject('AS_KNOWN_NOT_READABLE', { typed });
  return new Date(instant).toISOString();
};
