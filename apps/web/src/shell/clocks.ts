/** The two clocks of a question, as they stand in every address: left out, both are now. */
export interface Clocks {
  /** The business day the figures stand for. */
  readonly asOf?: string;
  /** The entry number or the instant up to which the journal was known. */
  readonly asKnown?: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/u;
const known = /^(?:\d{1,15}|\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?)$/u;

/** The clocks of an address; what cannot be read there is left out. */
export const clocksFrom = (search: Readonly<Record<string, unknown>>): Clocks => {
  const asOf = String(search.asOf ?? '');
  const asKnown = String(search.asKnown ?? '');
  return {
    ...(day.test(asOf) && !Number.isNaN(Date.parse(asOf)) ? { asOf } : {}),
    ...(known.test(asKnown) ? { asKnown } : {}),
  };
};

/** Whether a screen shows another moment than now: it says so in yellow. */
export const looksAtPast = ({ asOf, asKnown }: Clocks, today: string): boolean =>
  asKnown !== undefined || (asOf !== undefined && asOf !== today);

const offsetOfVietNamMs = 7 * 60 * 60 * 1000;

/** The day it is in Viet Nam. */
export const todayInVietNam = (now = Date.now()): string =>
  new Date(now + offsetOfVietNamMs).toISOString().slice(0, 10);
