import { folded } from '#libs/kernel';

const wordLettersMax = 60;

/** The words of a text as they are searched: folded. Points and commas inside a number belong to it. */
export const wordsOf = (text: string): string[] =>
  (folded(text).match(/\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, wordLettersMax));

/** A legal text as it is cited, without blanks: `45/2021/nd-cp`. */
export const lawOf = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}/.-]+/gu, '')
    .slice(0, wordLettersMax);

/** What a row is found by. The letter before the colon keeps words of the sentence, of the reason, laws and things apart. */
export const term = {
  word: (word: string) => `w:${word}`,
  reason: (word: string) => `r:${word}`,
  law: (law: string) => `l:${law}`,
  subject: (stream: string) => `s:${stream}`,
  source: (source: string) => `f:${source}`,
  /** It corrects or reverses another entry, or was itself corrected or reversed. */
  corrected: 'x:',
};

/** Terms as PostgreSQL's tsquery reads them: all of them, each whole or as a beginning. */
export const allOf = (terms: readonly string[], beginnings: boolean): string =>
  terms.map((each) => `'${each.replaceAll("'", "''").replaceAll('\\', '\\\\')}'${beginnings ? ':*' : ''}`).join(' & ');
