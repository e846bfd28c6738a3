import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import {
  nationalTitle,
  numberAndSymbol,
  placeAndDate,
  provenanceTitle,
  sizes,
  type DocumentBlock,
  type DocumentTable,
  type OfficialDocument,
} from './official-document.js';

const font = 'Times New Roman';
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
} as const;
const line = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } as const;

const run = (text: string, { size = sizes.body, ...options }: Omit<IRunOptions, 'size'> & { size?: number } = {}) =>
  new TextRun({ text, font, size: size * 2, ...options });
const paragraph = (children: readonly TextRun[], options: IParagraphOptions = {}) =>
  new Paragraph({ children, spacing: { before: 0, after: 0 }, ...options });
const centred = (text: string, options: Parameters<typeof run>[1] = {}, of: IParagraphOptions = {}) =>
  paragraph([run(text, options)], { alignment: AlignmentType.CENTER, ...of });

/** An Office Open XML document (ISO/IEC 29500) that can go on being written in any office program. */
export const printDocx = async (document: OfficialDocument): Promise<Buffer> => {
  const { margins } = sizes;
  const page = {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: {
      top: convertMillimetersToTwip(margins.top),
      bottom: convertMillimetersToTwip(margins.bottom),
      left: convertMillimetersToTwip(margins.left),
      right: convertMillimetersToTwip(margins.right),
      header: convertMillimetersToTwip(10),
    },
  };
  const notice = document.notice ? [centred(document.notice, { size: 11, italics: true, color: 'B00020' })] : [];
  const numbered = paragraph([new TextRun({ children: [PageNumber.CURRENT], font, size: 26 })], {
    alignment: AlignmentType.CENTER,
  });
  return Packer.toBuffer(
    new Document({
      title: document.subject,
      creator: document.agency,
      styles: { default: { document: { run: { font, size: sizes.body * 2, language: { value: 'vi-VN' } } } } },
      sections: [
        {
          // The first page bears no number.
          properties: { page, titlePage: true },
          headers: {
            first: new Header({ children: notice }),
            default: new Header({ children: [numbered, ...notice] }),
          },
          children: [
            head(document),
            centred(document.title, { bold: true }, { spacing: { before: 360 } }),
            centred(document.subject, { bold: true }, { spacing: { after: 60 } }),
            centred('__________', { size: 8 }, { spacing: { after: 240 } }),
            ...document.body.flatMap(blockOf),
            foot(document),
            ...provenance(document),
          ],
        },
      ],
    }),
  );
};

const borderless = (rows: TableRow[], widths: readonly number[]) =>
  new Table({
    rows,
    borders: noBorders,
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  });
const cell = (children: Paragraph[], width: number) =>
  new TableCell({ children, borders: noBorders, width: { size: width, type: WidthType.DXA } });

const [left, right] = [convertMillimetersToTwip(66), convertMillimetersToTwip(94)];
/** A rule of a third to a half of the line's length, as the decree has it under the agency and under the national title. */
const rule = (indent: number): Paragraph =>
  paragraph([], { border: { top: line }, indent: { left: indent, right: indent }, spacing: { before: 30 } });

const head = (document: OfficialDocument): Table => {
  const agency = [
    ...(document.superior ? [centred(document.superior.toUpperCase(), { size: sizes.national })] : []),
    centred(document.agency.toUpperCase(), { size: sizes.national, bold: true }),
    rule(Math.round(left / 3)),
  ];
  const nation = [
    centred(nationalTitle[0], { size: sizes.national, bold: true }),
    centred(nationalTitle[1], { size: sizes.body, bold: true }),
    rule(Math.round(right / 5)),
  ];
  return borderless(
    [
      new TableRow({ children: [cell(agency, left), cell(nation, right)] }),
      new TableRow({
        children: [
          cell([centred(numberAndSymbol(document), { size: sizes.national })], left),
          cell([centred(placeAndDate(document), { italics: true })], right),
        ],
      }),
    ],
    [left, right],
  );
};

const firstLine = convertMillimetersToTwip(sizes.firstLine);

const blockOf = (block: DocumentBlock): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [
        paragraph([run(block.text, { bold: block.level < 3, italics: block.level === 3 })], {
          indent: { firstLine },
          spacing: { before: 120, after: 60 },
          keepNext: true,
        }),
      ];
    case 'paragraph':
      return [
        paragraph([run(block.text)], {
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine },
          spacing: { before: 60, after: 60, line: 288 },
        }),
      ];
    case 'table':
      return [
        centred(
          block.caption,
          { size: sizes.table, bold: true },
          { spacing: { before: 160, after: 80 }, keepNext: true },
        ),
        tableOf(block),
      ];
    default:
      return block satisfies never;
  }
};

const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

const tableOf = ({ columns, rows, total }: DocumentTable): Table => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round(((left + right) * width) / whole));
  const row = (cells: readonly string[], bold: boolean, tableHeader = false) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index]!, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [
              paragraph([run(text, { size: sizes.table, bold })], {
                alignment: tableHeader ? AlignmentType.CENTER : alignments[columns[index]!.align],
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: left + right, type: WidthType.DXA },
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
      ...(total ? [row(total, true)] : []),
    ],
  });
};

const foot = ({ recipients, signedFor, signedBy }: OfficialDocument): Table => {
  const half = Math.round((left + right) / 2);
  const received = [
    paragraph([run('Nơi nhận:', { size: 12, bold: true, italics: true })], { spacing: { before: 360 } }),
    ...recipients.map((text, index) =>
      paragraph([run(`- ${text}${index === recipients.length - 1 ? '.' : ';'}`, { size: sizes.recipients })]),
    ),
  ];
  const signed = [
    ...signedFor.map((text, index) =>
      centred(text.toUpperCase(), { bold: true }, index ? {} : { spacing: { before: 360 } }),
    ),
    ...Array.from({ length: 5 }, () => centred('')),
    centred(signedBy ?? '', { bold: true }),
  ];
  return borderless(
    [new TableRow({ cantSplit: true, children: [cell(received, half), cell(signed, half)] })],
    [half, half],
  );
};

const provenance = ({ provenance: lines }: OfficialDocument): Paragraph[] =>
  lines.length
    ? [
        centred(provenanceTitle, { size: 12, bold: true }, { pageBreakBefore: true, spacing: { after: 160 } }),
        ...lines.map(([label, value]) =>
          paragraph([run(`${label}: `, { size: 12, bold: true }), run(value, { size: 12 })], {
            spacing: { after: 80 },
          }),
        ),
      ]
    : [];
