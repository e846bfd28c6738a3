import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfMake from 'pdfmake';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import {
  nationalTitle,
  numberAndSymbol,
  placeAndDate,
  provenanceTitle,
  sizes,
  type DocumentBlock,
  type OfficialDocument,
} from './official-document.js';

/** Metrically the same as Times New Roman, with every Vietnamese letter; carried by a package, so no machine needs it. */
const face = (name: string) => {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  return join(folder, name, `Tinos_${name}.ttf`);
};
const fontFiles = {
  normal: face('400Regular'),
  bold: face('700Bold'),
  italics: face('400Regular_Italic'),
  bolditalics: face('700Bold_Italic'),
};
pdfMake.setFonts({ Tinos: fontFiles });
// A document reads nothing but its fonts.
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy((path) => Object.values(fontFiles).includes(path));

const point = (millimetres: number): number => (millimetres * 72) / 25.4;
const { margins } = sizes;
const width = point(210 - margins.left - margins.right);

/** The finished page, as it is printed and signed. */
export const printPdf = (document: OfficialDocument): Promise<Buffer> => {
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [point(margins.left), point(margins.top), point(margins.right), point(margins.bottom)],
    info: { title: document.subject, author: document.agency },
    language: 'vi-VN',
    defaultStyle: { font: 'Tinos', fontSize: sizes.body, lineHeight: 1.15 },
    // The first page bears no number.
    header: (page) => ({
      stack: [
        { text: page > 1 ? String(page) : ' ', alignment: 'center', fontSize: 13 },
        ...(document.notice
          ? [{ text: document.notice, alignment: 'center' as const, italics: true, fontSize: 10, color: '#b00020' }]
          : []),
      ],
      margin: [0, point(7), 0, 0],
    }),
    content: [
      head(document),
      { text: document.title, bold: true, alignment: 'center', margin: [0, 18, 0, 0] },
      { text: document.subject, bold: true, alignment: 'center' },
      ruled(width / 4, [0, 3, 0, 12]),
      ...document.body.map(blockOf),
      foot(document),
      ...provenance(document),
    ],
  };
  return pdfMake.createPdf(definition).getBuffer();
};

const ruled = (length: number, margin: [number, number, number, number]): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.7 }],
  alignment: 'center',
  margin,
});

const head = (document: OfficialDocument): Content => ({
  columns: [
    {
      width: '41%',
      stack: [
        ...(document.superior ? [{ text: document.superior.toUpperCase(), fontSize: sizes.national }] : []),
        { text: document.agency.toUpperCase(), fontSize: sizes.national, bold: true },
        ruled(60, [0, 1, 0, 6]),
        { text: numberAndSymbol(document), fontSize: sizes.national },
      ],
      alignment: 'center',
    },
    {
      width: '59%',
      stack: [
        { text: nationalTitle[0], fontSize: sizes.national - 1, bold: true },
        { text: nationalTitle[1], fontSize: sizes.body, bold: true },
        ruled(170, [0, 1, 0, 6]),
        { text: placeAndDate(document), italics: true },
      ],
      alignment: 'center',
    },
  ],
});

const blockOf = (block: DocumentBlock): Content => {
  switch (block.kind) {
    case 'heading':
      return {
        text: block.text,
        bold: block.level < 3,
        italics: block.level === 3,
        margin: [point(sizes.firstLine), 6, 0, 3],
        headlineLevel: block.level,
      };
    case 'paragraph':
      return {
        text: block.text,
        alignment: 'justify',
        leadingIndent: point(sizes.firstLine),
        margin: [0, 3, 0, 3],
      };
    case 'table': {
      const whole = block.columns.reduce((sum, column) => sum + column.width, 0);
      const cells = (texts: readonly string[], bold: boolean): TableCell[] =>
        texts.map((text, index) => ({ text, bold, alignment: block.columns[index]!.align }));
      return {
        stack: [
          { text: block.caption, bold: true, alignment: 'center', fontSize: sizes.table, margin: [0, 8, 0, 4] },
          {
            fontSize: sizes.table,
            table: {
              headerRows: 1,
              dontBreakRows: true,
              // What is left of the line when the cells' own paddings and borders are taken off.
              widths: block.columns.map((column) => ((width - 9 * block.columns.length - 1) * column.width) / whole),
              body: [
                block.columns.map(({ title }) => ({ text: title, bold: true, alignment: 'center' as const })),
                ...block.rows.map((texts) => cells(texts, false)),
                ...(block.total ? [cells(block.total, true)] : []),
              ],
            },
          },
        ],
      };
    }
    default:
      return block satisfies never;
  }
};

const foot = ({ recipients, signedFor, signedBy }: OfficialDocument): Content => ({
  unbreakable: true,
  margin: [0, 18, 0, 0],
  columns: [
    {
      width: '50%',
      stack: [
        { text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 },
        ...recipients.map((text, index) => ({
          text: `- ${text}${index === recipients.length - 1 ? '.' : ';'}`,
          fontSize: sizes.recipients,
        })),
      ],
    },
    {
      width: '50%',
      alignment: 'center',
      stack: [
        ...signedFor.map((text) => ({ text: text.toUpperCase(), bold: true })),
        { text: signedBy ?? ' ', bold: true, margin: [0, 72, 0, 0] },
      ],
    },
  ],
});

const provenance = ({ provenance: lines }: OfficialDocument): Content[] =>
  lines.length
    ? [
        {
          text: provenanceTitle,
          bold: true,
          alignment: 'center',
          fontSize: 12,
          pageBreak: 'before',
          margin: [0, 0, 0, 8],
        },
        ...lines.map(([label, value]) => ({
          text: [{ text: `${label}: `, bold: true }, value],
          fontSize: 12,
          margin: [0, 0, 0, 4] as [number, number, number, number],
        })),
      ]
    : [];
