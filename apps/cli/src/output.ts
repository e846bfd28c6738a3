import { SingleBar } from 'cli-progress';
import { bigintAsText, filled, printDong, Rejection } from '#libs/kernel';

/** A bar on standard error, so that standard output stays clean; none where nobody watches. */
export const bar = (title: string): SingleBar =>
  new SingleBar({
    format: `${title} {bar} {value}/{total}`,
    stream: process.stderr,
    clearOnComplete: true,
    noTTYOutput: false,
  });

/** Prints an answer: one JSON document for a script, or lines for a person. */
export const print = (answer: unknown, json: boolean | undefined): void => {
  if (json) process.stdout.write(`${JSON.stringify(answer, bigintAsText)}\n`);
  else process.stdout.write(`${readable(answer)}\n`);
};

/** Tells why there is no answer, and sets the status. Nothing but JSON goes to standard output with `--json`. */
export const complain = (error: unknown, json: boolean | undefined): void => {
  process.exitCode = 1;
  const { shown, lines } = error instanceof Rejection ? refused(error) : failed(error);
  if (json) process.stdout.write(`${JSON.stringify({ error: shown }, bigintAsText)}\n`);
  process.stderr.write(`${lines.join('\n')}\n`);
};

const refused = ({ code, sentence, figures, faults }: Rejection) => {
  const { vi, en } = filled(sentence, figures);
  return { shown: { code, detail: vi, saved: false, figures, faults: faults.map(faultOf) }, lines: [vi, en] };
};

const faultOf = ({ path, code, sentence }: Rejection['faults'][number]) => ({ path, code, detail: sentence.vi });

/** What is expected to happen to a start is told in a sentence; of anything else the whole way there is. */
const failed = (error: unknown) => {
  const { name, message, stack } = error as Error;
  return {
    shown: { code: 'UNEXPECTED', detail: message },
    lines: [name === 'StartRefused' ? message : (stack ?? String(error))],
  };
};

const readable = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return String(value ?? '');
  if (Array.isArray(value))
    return value.every(isFlat) ? table(value as Record<string, unknown>[]) : value.map(readable).join('\n');
  return Object.entries(value)
    .map(([name, member]) =>
      Array.isArray(member) && member.length ? `${name}:\n${readable(member)}` : `${name}: ${inline(member)}`,
    )
    .join('\n');
};

const isFlat = (row: unknown): boolean => row !== null && typeof row === 'object' && !Array.isArray(row);

const inline = (value: unknown): string => {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'bigint') return printDong(value);
  return typeof value === 'object' ? JSON.stringify(value, bigintAsText) : String(value);
};

const table = (rows: readonly Record<string, unknown>[]): string => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => names.map((name) => inline(row[name])));
  const widths = names.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]!.length)));
  const numeric = names.map((_, column) => cells.every((row) => /^(–|-?[\d.]+)$/u.test(row[column]!)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (numeric[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ');
  return [line(names), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)]
    .map((each) => `  ${each.trimEnd()}`)
    .join('\n');
};
