import {
  capital,
  titleOf,
  type AllTellings,
  type BusinessDate,
  type Difference,
  type Recorded,
  type Sentence,
} from '#libs/kernel';
import { causeWords, type Cause } from './causes.js';

/** An entry that touches a question, as people read it. */
export interface TouchingEntry {
  readonly position: number;
  readonly streamId: string;
  readonly type: string;
  /** What it is: `Giải ngân`, `Đính chính thu nợ`. */
  readonly what: Sentence;
  readonly on: BusinessDate;
  readonly recordedAt: string;
  readonly actor: string;
  readonly reason: string | null;
  /** The entry that it replaces, takes back or shares out anew. */
  readonly about: number | null;
}

export const touchingEntry = (
  tellings: AllTellings,
  { position, streamId, type, occurredOn, recordedAt, actor, data }: Recorded,
): TouchingEntry => {
  const title = titleOf(tellings, type);
  const { reason, replaces, reverses, repayment } = data as Readonly<Record<string, unknown>>;
  const about = replaces ?? reverses ?? repayment;
  return {
    position,
    streamId,
    type,
    what: { vi: capital(title.vi), en: capital(title.en) },
    on: occurredOn,
    recordedAt,
    actor,
    reason: typeof reason === 'string' ? reason : null,
    about: typeof about === 'number' ? about : null,
  };
};

/** An entry with what it did to the figures at the end of a day. */
export interface Step extends TouchingEntry {
  readonly asOf: BusinessDate;
  readonly differences: readonly Difference[];
}

export interface Caused extends TouchingEntry {
  readonly differences: readonly Difference[];
  readonly cause: Cause;
  readonly causeWords: Sentence;
}

/** An entry as a cause of change since a day: `knownOn` is when the number was recorded that is compared with. */
export const caused = (
  tellings: AllTellings,
  event: Recorded,
  differences: readonly Difference[],
  knownOn: BusinessDate | undefined,
): Caused => {
  const cause = causeOf(event, knownOn);
  return { ...touchingEntry(tellings, event), differences, cause, causeWords: causeWords[cause] };
};

const causeOf = ({ data, occurredOn }: Recorded, knownOn: BusinessDate | undefined): Cause => {
  if ('reverses' in (data as object)) return 'reversed';
  // A correction says what was before; so does money that is shared out anew.
  if ('before' in (data as object)) return 'corrected';
  // The day on which the number was recorded was not over then.
  return knownOn !== undefined && occurredOn < knownOn ? 'backdated' : 'new';
};
