import type { ValidationPipe } from '@nestjs/common';
import { fill, Rejection, type Command, type FieldFault, type Provenance, type Sentence } from '#libs/kernel';
import type { Wish } from '#libs/journal';
import { plainOf, validationPipe } from '#libs/platform/http';
import type { Cells, ImportColumn, ImportKind, Lookups } from '../kind.js';
import type { Batch, BatchRow } from './batch.js';
import { cellsOf, columnOf } from './row-cells.js';

const dayUnreadable: Sentence = {
  vi: 'Không đọc được ngày “{cell}”. {hint}',
  en: 'The day “{cell}” cannot be read. {hint}',
};
/** What the API refuses by its own codes and forms, as the sheet has it: the cell as it was typed, and how its column is written. */
const sheetSentences: Readonly<Record<string, Sentence>> = {
  FIELD_IS_IN: {
    vi: 'Không có lựa chọn “{cell}”. Hãy ghi một trong: {hint}.',
    en: 'There is no choice “{cell}”. Write one of: {hint}.',
  },
  DATE_NOT_READABLE: dayUnreadable,
  DAY_NOT_READABLE: dayUnreadable,
  DATE_IMPOSSIBLE: {
    vi: 'Ngày “{cell}” không có trong lịch. {hint}',
    en: 'The day “{cell}” is not in the calendar. {hint}',
  },
};
const asTheSheetHasIt =
  (columns: readonly ImportColumn[], cells: Cells) =>
  (fault: FieldFault): FieldFault => {
    const column = columnOf(columns, fault.path);
    const cell = column && cells[column.name];
    const sentence = sheetSentences[fault.code];
    if (cell === undefined || !sentence) return fault;
    const { hint } = column!;
    return {
      ...fault,
      sentence: { vi: fill(sentence.vi, { cell, hint: hint.vi }), en: fill(sentence.en, { cell, hint: hint.en }) },
    };
  };

/** Reads the rows of a sheet as the form reads what is typed. */
export class RowReading {
  private readonly pipe: ValidationPipe = validationPipe();

  constructor(
    private readonly kind: ImportKind,
    private readonly lookups: Lookups,
    private readonly batch: Pick<Batch, 'importId' | 'mapping'>,
    private readonly by: Pick<Provenance, 'authorityId' | 'actor' | 'roles'>,
  ) {}

  /** The command of a row: the same each time, so that a row is recorded once. Throws a Rejection with all that is wrong. */
  async wish(row: Pick<BatchRow, 'no' | 'cells'>): Promise<Wish> {
    const { kind, batch, by } = this;
    const unknown: FieldFault[] = [];
    const cells = cellsOf(batch, row);
    const body: unknown = await this.pipe
      .transform(kind.bodyOf(cells, collecting(this.lookups, unknown)), {
        type: 'body',
        metatype: kind.body,
      })
      .catch((error: unknown) => {
        if (!(error instanceof Rejection)) throw error;
        const { code, sentence, figures, nature, faults } = error;
        const told = faults.map(asTheSheetHasIt(kind.columns, cells));
        throw together(unknown, new Rejection(code, sentence, figures, nature, told));
      });
    if (unknown.length) throw together(unknown);
    const { streamId, type, data, on, legalBasis } = kind.wishOf(body as object, `${batch.importId}-${row.no}`);
    const commandId = `import-${batch.importId}-${row.no}`;
    const command: Command = {
      type,
      data: plainOf(data) as Command['data'],
      on,
      ...(legalBasis ? { legalBasis } : {}),
      provenance: { ...by, commandId, correlationId: `import-${batch.importId}` },
    };
    return { decider: kind.decider, streamId, command };
  }
}

/** Look-ups that go on where a name is not known, and note it. */
const collecting = (lookups: Lookups, unknown: FieldFault[]): Lookups =>
  Object.fromEntries(
    Object.entries(lookups).map(([name, lookUp]) => [
      name,
      (typed: string, column: string) => {
        try {
          return (lookUp as Lookups['place'])(typed, column);
        } catch (error) {
          if (!(error instanceof Rejection)) throw error;
          unknown.push(...error.faults);
          return typed;
        }
      },
    ]),
  ) as unknown as Lookups;

/** Of one cell the first reason: a name that is not known need not also be told not to be an id. */
const together = (unknown: readonly FieldFault[], rejection?: Rejection): Rejection => {
  const known = new Set(unknown.map(({ path }) => path));
  const others = (rejection?.faults ?? []).filter(({ path }) => !known.has(path));
  if (rejection && !rejection.faults.length) return rejection;
  const { code, sentence } = rejection ?? { code: unknown[0]!.code, sentence: unknown[0]!.sentence };
  return new Rejection(code, sentence, {}, 'input', [...unknown, ...others]);
};
