import type { BusinessDate } from '#libs/kernel';
import { fromUtf8, toBase64 } from '../encoding.js';
import type { Manifest } from './manifest.js';
import { reject } from './refusals.js';

/** A report with its info sheet: what was asked, of which day, as known at which entry, under which signed head. */
export interface InfoSheet {
  readonly report: string;
  readonly question: Readonly<Record<string, unknown>>;
  readonly asOf: BusinessDate;
  readonly asKnown: number;
  readonly checkpoint: { readonly origin: string; readonly size: string; readonly root: string };
}

export interface Report {
  readonly path: string;
  readonly name: string;
  readonly asOf: BusinessDate;
  readonly answer: unknown;
}

export const printReport = (sheet: InfoSheet, answer: unknown): string =>
  `${JSON.stringify({ ...sheet, answer }, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value), 1)}\n`;

/** A report of the package, which must be about the head that was signed. */
export const reportIn = (path: string, bytes: Uint8Array, { origin, size, root }: Manifest): Report => {
  const malformed = (field: string) => reject('REPORT_MALFORMED', { path, field });
  let sheet: Partial<InfoSheet & { answer: unknown }>;
  try {
    sheet = JSON.parse(fromUtf8(bytes)!) as typeof sheet;
  } catch {
    throw malformed('JSON');
  }
  const { report, asOf, asKnown, checkpoint, answer } = sheet;
  if (path !== `reports/${report}.json`) throw malformed('report');
  if (typeof asOf !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(asOf)) throw malformed('asOf');
  if (asKnown !== Number(size)) throw malformed('asKnown');
  const { origin: of, size: entries, root: head } = checkpoint ?? {};
  if (of !== origin || entries !== `${size}` || head !== toBase64(root)) throw malformed('checkpoint');
  return { path, name: report!, asOf: asOf as BusinessDate, answer };
};

/** Compares every figure that was counted anew with what the report says, and gives back how many there were. */
export const checkReport = ({ path, answer }: Report, figures: object): number => {
  let compared = 0;
  const compare = (expected: unknown, actual: unknown, figure: string): void => {
    if (typeof expected === 'object' && expected !== null) {
      const length = Array.isArray(expected) && expected.length;
      const given = Array.isArray(actual) && actual.length;
      if (length !== given)
        throw reject('FIGURE_DIFFERS', { path, figure: `${figure}.length`, expected: length, actual: given });
      for (const [name, value] of Object.entries(expected))
        compare(
          value,
          (actual as Readonly<Record<string, unknown>> | undefined)?.[name],
          figure ? `${figure}.${name}` : name,
        );
      return;
    }
    const text = typeof expected === 'bigint' ? `${expected}` : expected;
    if (text !== actual) throw reject('FIGURE_DIFFERS', { path, figure, expected: text, actual: actual ?? '–' });
    compared += 1;
  };
  compare(figures, answer, '');
  return compared;
};
