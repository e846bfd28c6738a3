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
  | 'not-allowed'; // This person may not do it.

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

/** Replaces `{name}` by the figure of that name. */
export const fill = (template: string, figures: Figures): string =>
  template.replace(/\{(\w+)\}/gu, (whole, name: string) => (name in figures ? String(figures[name]) : whole));

type Catalogue = Readonly<Record<string, Sentence & { readonly nature?: RejectionNature }>>;

/**
 * A slice's refusals, both languages side by side: `const reject = refusals({...}); throw reject('CODE', figures)`. Where
 * one field of the input is to blame, its path comes third.
 */
export const refusals =
  <C extends Catalogue>(catalogue: C) =>
  (code: keyof C & string, figures: Figures = {}, path?: string): Rejection => {
    const { nature, ...sentence } = catalogue[code]!;
    const faults =
      path === undefined
        ? []
        : [{ path, code, sentence: { vi: fill(sentence.vi, figures), en: fill(sentence.en, figures) } }];
    return new Rejection(code, sentence, figures, nature, faults);
  };

/** What was typed, as a sentence can show it. */
export const shown = (typed: unknown): string =>
  typeof typed === 'string' ? typed : (JSON.stringify(typed) ?? String(typed));
