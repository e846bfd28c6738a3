import { originalType, type CorrectionOf, type ReversalOf } from './correction.js';
import type { DomainEvent, Recorded, StreamId } from './event.js';
import type { DongText } from './money.js';
import { printDong } from './printing.js';
import type { Sentence } from './rejection.js';

/** What the thing a stream is about is called on the day of the entry; its id where no entry names it. */
export type NameOf = (stream: StreamId) => string;

/** How entries of one type are told to people. */
export interface Telling<D = never> {
  /** What such an entry is called: `giải ngân`, `disbursement`. */
  readonly title: Sentence;
  /** What happened, as a clause without its full stop. */
  readonly tell: (data: D, name: NameOf) => Sentence;
  /** What this entry calls the thing its stream is about. */
  readonly names?: (data: D) => string | null;
}

/** Every event of a slice with its telling; corrections and reversals are told from what they correct. */
export type Tellings<E extends DomainEvent> = {
  readonly [T in Exclude<E['type'], `${string}Corrected` | `${string}Reversed`>]: Telling<
    Extract<E, { type: T }>['data']
  >;
};
/** The tellings of many slices, by type of event. */
export type AllTellings = Readonly<Record<string, Telling>>;

/** A telling in both languages: Vietnamese, then English. */
export const says = <D>(
  [vi, en]: readonly [vi: string, en: string],
  tell: (data: D, name: NameOf) => readonly [vi: string, en: string],
  names?: (data: D) => string | null,
): Telling<D> => ({
  title: { vi, en },
  tell: (data, name) => {
    const [inVietnamese, inEnglish] = tell(data, name);
    return { vi: inVietnamese, en: inEnglish };
  },
  ...(names ? { names } : {}),
});

/** `300.000.000 đồng` */
export const saidDong = (amount: DongText): string => `${printDong(BigInt(amount))} đồng`;

/** With a capital letter at the beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Ends with one full stop, whatever was typed at the end of a reason or a note. */
const stopped = (text: string): string => `${text.replace(/[\s.]+$/u, '')}.`;

/** What an entry is called: a correction by what it corrects. */
export const titleOf = (tellings: AllTellings, type: string): Sentence => {
  const title = tellings[type]?.title ?? tellings[originalType(type)]?.title;
  if (!title) return { vi: type, en: type };
  if (type.endsWith('Corrected')) return { vi: `đính chính ${title.vi}`, en: `correction of ${title.en}` };
  return type.endsWith('Reversed') ? { vi: `hủy ${title.vi}`, en: `reversal of ${title.en}` } : title;
};

/** What an entry says, as a sentence an officer understands. A type that nobody tells is told by its name. */
export const sentenceOf = (
  tellings: AllTellings,
  { type, data }: Pick<Recorded, 'type' | 'data'>,
  name: NameOf,
): Sentence => {
  const telling = tellings[originalType(type)];
  if (!telling) return { vi: `${type}.`, en: `${type}.` };
  const told = (of: unknown): Sentence => telling.tell(of as never, name);
  if (type.endsWith('Corrected')) {
    const { replaces, reason, after } = data as CorrectionOf<unknown>;
    const { vi, en } = told(after);
    return {
      vi: stopped(`Đính chính mục số ${replaces}, nay là: ${stopped(vi)} Lý do: ${reason}`),
      en: stopped(`Corrects entry ${replaces}, which now says: ${stopped(en)} Reason: ${reason}`),
    };
  }
  if (type.endsWith('Reversed')) {
    const { reverses, reason, before } = data as ReversalOf<unknown>;
    const { vi, en } = told(before.data);
    return {
      vi: stopped(`Hủy mục số ${reverses}: ${stopped(vi)} Lý do: ${reason}`),
      en: stopped(`Reverses entry ${reverses}: ${stopped(en)} Reason: ${reason}`),
    };
  }
  const { vi, en } = told(data);
  return { vi: stopped(capital(vi)), en: stopped(capital(en)) };
};
