import type { DocumentBlock } from '#libs/documents';

/** Lines of a page that another page does not have, on either side. */
export interface ChangedLines {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A page as lines: a paragraph is one, and so is a row of a table, with the title of its table before it. */
const linesOf = (body: readonly DocumentBlock[]): string[] =>
  body.flatMap((block) =>
    block.kind === 'table'
      ? [...block.rows, ...(block.total ? [block.total] : [])].map(
          (row) => `${block.caption}: ${row.filter(Boolean).join(' · ')}`,
        )
      : [block.text],
  );

/** What stands on one page and not on the other. A line that only moved is no change. */
export const changedLines = (before: readonly DocumentBlock[], after: readonly DocumentBlock[]): ChangedLines => {
  const [was, is] = [linesOf(before), linesOf(after)];
  const [had, has] = [new Set(was), new Set(is)];
  return { before: was.filter((line) => !has.has(line)), after: is.filter((line) => !had.has(line)) };
};
