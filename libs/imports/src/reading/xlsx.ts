import { SaxesParser, type SaxesTagPlain } from 'saxes';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import {
  columnsMax,
  partsMax,
  sharedCharactersMax,
  shrinkageFromBytes,
  shrinkageMax,
  unfoldedBytesMax,
} from './limits.js';
import { dayText, isDateFormat, numberText } from './numbers.js';
import { reject } from './refusals.js';
import type { SheetRows } from './sheet-rows.js';

/** Reads the first sheet of a workbook, part by part as it is unfolded; nothing of it is ever whole in memory but its texts. */
export const readXlsx = async (path: string, rows: SheetRows): Promise<void> => {
  const zip = await opened(path);
  try {
    const parts = await partsOf(zip);
    refuseDangerous(parts);
    const workbook = new Workbook(zip, parts);
    await workbook.read(rows);
  } catch (error) {
    if ((error as Error).name === 'Rejection') throw error;
    // yauzl and saxes tell in English what is broken; to whoever chose the file it is one thing.
    throw reject('SHEET_NOT_READABLE');
  } finally {
    zip.close();
  }
};

const opened = (path: string): Promise<ZipFile> =>
  new Promise((resolve, fail) =>
    yauzl.open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error ? fail(reject('SHEET_NOT_READABLE')) : resolve(zip),
    ),
  );

const partsOf = (zip: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((resolve, fail) => {
    const parts = new Map<string, Entry>();
    let unfolded = 0;
    zip.on('error', fail);
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry: Entry) => {
      const { fileName: part, uncompressedSize, compressedSize } = entry;
      unfolded += uncompressedSize;
      const folded = uncompressedSize > shrinkageFromBytes && uncompressedSize > compressedSize * shrinkageMax;
      if (folded || unfolded > unfoldedBytesMax || parts.size >= partsMax)
        return fail(reject('SHEET_UNFOLDS_TOO_LARGE', { part }));
      parts.set(part, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });

const refuseDangerous = (parts: ReadonlyMap<string, Entry>): void => {
  for (const part of parts.keys()) {
    if (/vbaProject|macrosheets|\.bin$/iu.test(part) && !/printerSettings/iu.test(part))
      throw reject('SHEET_HAS_MACROS', { part });
    if (/externalLinks\/|embeddings\/|connections\.xml$/iu.test(part)) throw reject('SHEET_HAS_LINKS', { part });
  }
};

class Workbook {
  private from1904 = false;
  private texts: string[] = [];
  /** By the number of a style: whether it shows a day. */
  private dates: boolean[] = [];

  constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  async read(rows: SheetRows): Promise<void> {
    if (!this.parts.has('xl/workbook.xml')) throw reject('SHEET_NOT_READABLE');
    await this.refuseMacroType();
    const sheet = await this.firstSheet();
    await this.readStyles();
    await this.readTexts();
    await this.readRows(sheet, rows);
  }

  /** A macro workbook under another name still says what it is. */
  private async refuseMacroType(): Promise<void> {
    await this.parse('[Content_Types].xml', {
      open: ({ attributes: { ContentType = '' } }) => {
        if (/macroEnabled/iu.test(ContentType)) throw reject('SHEET_HAS_MACROS', { part: ContentType });
      },
    });
  }

  private async firstSheet(): Promise<string> {
    let id: string | undefined;
    await this.parse('xl/workbook.xml', {
      open: ({ name, attributes }) => {
        if (local(name) === 'workbookPr') this.from1904 = /^(1|true)$/u.test(attributes.date1904 ?? '');
        if (local(name) === 'sheet') id ??= attributes['r:id'];
      },
    });
    let target: string | undefined;
    await this.parse('xl/_rels/workbook.xml.rels', {
      open: ({ attributes: { Id, Target, TargetMode } }) => {
        if (TargetMode === 'External') throw reject('SHEET_HAS_LINKS', { part: Target });
        if (Id === id) target = Target;
      },
    });
    if (!target) throw reject('SHEET_NOT_READABLE');
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }

  private async readStyles(): Promise<void> {
    if (!this.parts.has('xl/styles.xml')) return;
    const codes = new Map<number, string>();
    let inCells = false;
    await this.parse('xl/styles.xml', {
      open: ({ name, attributes }) => {
        const tag = local(name);
        if (tag === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
        if (tag === 'cellXfs') inCells = true;
        if (tag === 'xf' && inCells) {
          const id = Number(attributes.numFmtId ?? 0);
          this.dates.push(isDateFormat(id, codes.get(id)));
        }
      },
      close: (tag) => {
        if (tag === 'cellXfs') inCells = false;
      },
    });
  }

  private async readTexts(): Promise<void> {
    if (!this.parts.has('xl/sharedStrings.xml')) return;
    let characters = 0;
    let text = '';
    let [inText, inReading] = [false, false];
    await this.parse('xl/sharedStrings.xml', {
      open: ({ name }) => {
        const tag = local(name);
        if (tag === 'si') text = '';
        if (tag === 'rPh') inReading = true; // How a text is read aloud, in some languages.
        if (tag === 't') inText = true;
      },
      text: (part) => {
        if (!inText || inReading) return;
        characters += part.length;
        if (characters > sharedCharactersMax) throw reject('SHEET_NEEDS_TOO_MUCH_MEMORY');
        text += part;
      },
      close: (tag) => {
        if (tag === 't') inText = false;
        if (tag === 'rPh') inReading = false;
        if (tag === 'si') this.texts.push(text);
      },
    });
  }

  private async readRows(part: string, rows: SheetRows): Promise<void> {
    let no = 0;
    let cells: string[] = [];
    let cell = { at: 0, name: '', type: 'n', style: 0, text: '' };
    let inValue = false;
    await this.parse(
      part,
      {
        open: ({ name, attributes }) => {
          const tag = local(name);
          if (tag === 'row') {
            no = attributes.r === undefined ? no + 1 : Number(attributes.r);
            cells = [];
          } else if (tag === 'c') {
            const at = attributes.r === undefined ? cells.length : columnOf(attributes.r);
            if (at >= columnsMax * 4) throw reject('SHEET_TOO_MANY_COLUMNS', { most: columnsMax });
            cell = {
              at,
              name: attributes.r ?? `${no}/${at + 1}`,
              type: attributes.t ?? 'n',
              style: Number(attributes.s ?? 0),
              text: '',
            };
          } else if (tag === 'f') throw reject('SHEET_HAS_FORMULA', { cell: cell.name });
          else if (tag === 'v' || tag === 't') inValue = true;
        },
        text: (text) => {
          if (inValue) cell.text += text;
        },
        close: (tag) => {
          if (tag === 'v' || tag === 't') inValue = false;
          else if (tag === 'c') {
            while (cells.length < cell.at) cells.push('');
            cells[cell.at] = this.valueOf(cell);
          } else if (tag === 'row') rows.add(no, cells);
        },
      },
      async () => {
        if (rows.full) await rows.handOver();
      },
    );
  }

  private valueOf({
    type,
    style,
    text,
  }: {
    readonly type: string;
    readonly style: number;
    readonly text: string;
  }): string {
    if (type === 's') return this.texts[Number(text)] ?? '';
    if (type === 'n' && text) return this.dates[style] ? dayText(text, this.from1904) : numberText(text);
    return text;
  }

  private async parse(part: string, hearing: Hearing, between?: () => Promise<void>): Promise<void> {
    const entry = this.parts.get(part);
    if (!entry) throw reject('SHEET_NOT_READABLE');
    const parser = new SaxesParser();
    let failure: unknown;
    const heard =
      <T>(hear: ((given: T) => void) | undefined) =>
      (given: T) => {
        if (failure) return;
        try {
          hear?.(given);
        } catch (error) {
          failure = error;
        }
      };
    parser.on('opentag', heard(hearing.open as ((tag: SaxesTagPlain) => void) | undefined));
    parser.on('text', heard(hearing.text));
    parser.on('cdata', heard(hearing.text));
    parser.on(
      'closetag',
      heard<SaxesTagPlain>(({ name }) => hearing.close?.(local(name))),
    );
    parser.on(
      'doctype',
      heard(() => {
        throw reject('SHEET_XML_NOT_ALLOWED', { part });
      }),
    );
    parser.on('error', (error) => (failure ??= error));
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, fail) =>
      this.zip.openReadStream(entry, (error, opening) => (error ? fail(error) : resolve(opening))),
    );
    stream.setEncoding('utf8');
    for await (const text of stream as AsyncIterable<string>) {
      parser.write(text);
      if (failure) throw failure as Error;
      await between?.();
    }
    parser.close();
    if (failure) throw failure as Error;
  }
}

interface Hearing {
  readonly open?: (tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }) => void;
  readonly text?: (text: string) => void;
  /** The name without its prefix. */
  readonly close?: (tag: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `C5` → 2. */
const columnOf = (cell: string): number => {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/u.exec(cell)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};
