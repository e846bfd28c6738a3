import type { BusinessDate } from '#libs/kernel';
import { fromUtf8, shorten, toBase64 } from '../encoding.js';
import type { Manifest } from './manifest.js';
import { reject } from './refusals.js';

/** A report with its info sheet: what was asked, of which day, as known at which entry, under which signed head. */
export interface InfoSheet {
  readonly report: string;
  readonly question: object;
  readonly asOf: BusinessDate;
  readonly asKnown: number;
  readonly checkpoint: { readonly origin: string; readonly size: string; readonly root: string };
}

export interface Report {
  readonly path: string;
  readonly name: string;
  readonly question: object;
  readonly asOf: BusinessDate;
  readonly answer: unknown;
}

const sheetFields = ['report', 'question', 'asOf', 'asKnown', 'checkpoint', 'answer'];

const printed = (document: object): string =>
  `${JSON.stringify(document, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value), 1)}\n`;

export const printReport = (sheet: InfoSheet, answer: unknown): string => printed({ ...sheet, answer });

/**
 * A report of the package, which must be about the head that was signed, and written in the one way: a member named twice or
 * one too many would tell a reader what is checked nowhere.
 */
export const reportIn = (path: string, bytes: Uint8Array, { origin, size, root }: Manifest): Report => {
  const malformed = (field: string) => reject('REPORT_MALFORMED', { path, field });
  let sheet: Partial<InfoSheet & { answer: unknown }>;
  const text = fromUtf8(bytes);
  try {
    sheet = JSON.parse(text!) as typeof sheet;
    if (typeof sheet !== 'object' || sheet === null || printed(sheet) !== text) throw new Error();
  } catch {
    throw malformed('JSON');
  }
  const surplus = Object.keys(sheet).find((field) => !sheetFields.includes(field));
  if (surplus !== undefined) throw malformed(shorten(surplus));
  const { report, question, asOf, asKnown, checkpoint, answer } = sheet;
  if (path !== `reports/${report}.json`) throw malformed('report');
  if (typeof question !== 'object' || question === null) throw malformed('question');
  if (typeof asOf !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(asOf)) throw malformed('asOf');
  if (asKnown !== Number(size)) throw malformed('asKnown');
  const { origin: of, size: entries, root: head, ...more } = checkpoint ?? {};
  if (of !== origin || entries !== `${size}` || head !== toBase64(root) || Object.keys(more).length)
    throw malformed('checkpoint');
  return { path, name: report!, question, asOf: asOf as BusinessDate, answer };
};

/** Whether that is what the report asked. */
export const asked = ({ question }: Report, expected: object): boolean => printed(question) === printed(expected);

/** Compares every figure counted anew with what the report says, which may say nothing else; gives back how many there were. */
export const checkReport = ({ path, answer }: Report, figures: object): number => {
  let compared = 0;
  const compare = (expected: unknown, actual: unknown, figure: string): void => {
    if (typeof expected === 'object' && expected !== null) {
      const length = Array.isArray(expected) && expected.length;
      const given = Array.isArray(actual) && actual.length;
      if (length !== given)
        throw reject('FIGURE_DIFFERS', { path, figure: `${figure}.length`, expected: length, actual: given });
      const members = membersOf(actual);
      for (const name of new Set([...Object.keys(expected), ...Object.keys(members)]))
        compare(membersOf(expected)[name], members[name], figure ? `${figure}.${name}` : name);
      return;
    }
    const text = typeof expected === 'bigint' ? `${expected}` : expected;
    if (text !== actual)
      throw reject('FIGURE_DIFFERS', { path, figure: shorten(figure), expected: said(text), actual: said(actual) });
    compared += 1;
  };
  compare(figures, answer, '');
  return compared;
};

type Members = Readonly<Record<string, unknown>>;
const membersOf = (value: unknown): Members => (typeof value === 'object' && value !== null ? (value as Members) : {});

const said = (value: unknown): string =>
  value === undefined ? '–' : shorten(typeof value === 'string' ? value : JSON.stringify(value));
