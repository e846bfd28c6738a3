/** A cell that a spreadsheet would run as a formula is marked as text. */
const plain = (cell: string): string => (/^[=+\-@\t\r]/u.test(cell) && !/^-?[\d.,]+$/u.test(cell) ? `'${cell}` : cell);
const quoted = (cell: string): string => (/[",\n\r;]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** What an export says of itself: the question, both clocks, and when it was made. */
export type InfoSheet = readonly (readonly [name: string, value: string])[];

/** RFC 4180 with a byte order mark, so that Excel reads the Vietnamese letters; the info lines stand above the head. */
export const csvOf = (info: InfoSheet, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[...info, [], head, ...rows].map((row) => row.map((cell) => quoted(plain(cell))).join(',')).join('\r\n')}\r\n`;

/** Hands a file to the browser, made here: nothing is sent anywhere. */
export const download = (name: string, type: string, content: string | Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
