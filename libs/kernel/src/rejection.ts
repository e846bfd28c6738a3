import { printDay, printDong } from './printing.js';

/** A sentence in both languages; `{name}` is filled from the figures. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** Why a command was not carried out, without a word of HTTP. */
export type RejectionNature =
  | 'rule' // The state of affairs forbids it.
  | 'input' // What was sent cannot be read.
  | 'missing' // What it names does not exist.
  | 'stale' // The author saw an older version.
  | 'reused-key' // The idempotency key belongs to another request.
  | 'not-allowed' // This person may not do it.
  | 'unavailable'; // Somebody outside who is needed does not answer, or will not.

export type Figures = Readonly<Record<string, unknown>>;

/** One thing wrong with one field of the input. `path` is dotted, list positions in brackets: `beneficiaries[2].people`. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
  readonly sentence: Sentence;
}

/**
 * A refusal: an answer of the domain and no failure of the program. `code` is stable and in capitals, `figures` are the
 * numbers that led to it. Nothing was saved when one is thrown.
 */
export class Rejection extends Error {
  override readonly name = 'Rejection';

  constructor(
    readonly code: string,
    readonly sentence: Sentence,
    readonly figures: Figures = {},
    readonly nature: RejectionNature = 'rule',
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(`${code}: ${fill(sentence.en, figures)}`);
  }
}

/** A sentence in both languages with its figures in it. */
export const filled = ({ vi, en }: Sentence, figures: Figures): Sentence => ({
  vi: fill(vi, figures),
  en: fill(en, figures),
});

/** Replaces `{name}` by the figure of that name: whole numbers as `1.234.567`, days as `31/12/2012`, lists with commas. */
export const fill = (template: string, figures: Figures): string =>
  template.replace(/\{(\w+)\}/gu, (whole, name: string) => (name in figures ? printed(figures[name]) : whole));

const printed = (value: unknown): string => {
  if (typeof value === 'bigint') return printDong(value);
  if (Array.isArray(value)) return value.map(printed).join(', ');
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? printDay(text) : text;
};

type Catalogue = Readonly<Record<string, Sentence & { readonly nature?: RejectionNature }>>;

/**
 * A slice's refusals, both languages side by side: `const reject = refusals({...}); throw reject('CODE', figures)`. Where
 * one field of the input is to blame, its path comes third.
 */
export const refusals =
  <C extends Catalogue>(catalogue: C) =>
  (code: keyof C & string, figures: Figures = {}, path?: string): Rejection => {
    const { nature, ...sentence } = catalogue[code]!;
    const faults = path === undefined ? [] : [{ path, code, sentence: filled(sentence, figures) }];
    return new Rejection(code, sentence, figures, nature, faults);
  };

/** What was typed, as a sentence can show it. */
export const shown = (typed: unknown): string =>
  typeof typed === 'string' ? typed : (JSON.stringify(typed) ?? String(typed));
