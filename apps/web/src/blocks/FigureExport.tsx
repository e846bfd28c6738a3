import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { commonTexts } from '../i18n/common.js';
import { useTexts } from '../i18n/texts.js';
import { preferences } from '../shell/preferences.js';
import { useStore } from '../shell/store.js';
import { blockTexts } from './block-texts.js';
import type { Charted } from './chart-option.js';
import type { Picture } from './chart-pictures.js';
import { csvOf, download, type InfoSheet } from './csv.js';
import { printFigure, sizeOf, type Figure, type FigureRow } from './figures.js';

export interface FigureExportProps extends Omit<Charted, 'unit'> {
  readonly title: string;
  readonly head: string;
  readonly picture: Picture;
  readonly total: readonly Figure[] | undefined;
  readonly fileName: string;
  readonly info: InfoSheet;
}

/** The figures of one table as CSV, workbook or picture, made by the browser from what is shown. Money stays whole đồng. */
export const FigureExport = (props: FigureExportProps) => {
  const say = useTexts(blockTexts);
  const sayCommon = useTexts(commonTexts);
  const { unit } = useStore(preferences);
  const { notification } = App.useApp();
  const save = async (format: Format) => {
    try {
      const { type, made } = formats[format];
      download(
        `${props.fileName}.${format}`,
        type,
        await made({ ...props, unit, sheet: say('infoSheet'), totalName: sayCommon('total') }),
      );
    } catch {
      notification.error({ title: say('exportFailed') });
    }
  };
  return (
    <Dropdown
      menu={{
        items: (Object.keys(formats) as Format[]).map((key) => ({ key, label: key.toUpperCase() })),
        onClick: ({ key }) => void save(key as Format),
      }}
    >
      <Button icon={<DownloadOutlined />} aria-label={`${sayCommon('export')}: ${props.title}`}>
        {sayCommon('export')}
      </Button>
    </Dropdown>
  );
};

type Made = FigureExportProps & Charted & { readonly sheet: string; readonly totalName: string };

const allRows = ({ rows, total, totalName }: Made): readonly Pick<FigureRow, 'name' | 'figures'>[] =>
  total ? [...rows, { name: totalName, figures: total }] : rows;

const formats = {
  csv: {
    type: 'text/csv;charset=utf-8',
    made: (of: Made) =>
      csvOf(
        of.info,
        [of.head, ...of.columns],
        allRows(of).map(({ name, figures }) => [name, ...figures.map((figure) => printFigure(figure, 'dong'))]),
      ),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    made: async (of: Made): Promise<Blob> => {
      const { default: writeExcelFile } = await import('write-excel-file/browser');
      const text = (value: string, more: object = {}) => ({ value, type: String, wrap: true, ...more });
      const headed = [of.head, ...of.columns].map((title) => text(title, { fontWeight: 'bold' }));
      const cells = allRows(of).map(({ name, figures }) => [text(name), ...figures.map(cellOf)]);
      return writeExcelFile([
        {
          sheet: 'HTX',
          columns: headed.map((_, index) => ({ width: index ? 20 : 40 })),
          data: [headed, ...cells] as never,
        },
        {
          sheet: of.sheet,
          columns: [{ width: 30 }, { width: 80 }],
          data: of.info.map((row) => row.map((cell) => text(cell))) as never,
        },
      ]).toBlob();
    },
  },
  png: {
    type: 'image/png',
    made: async (of: Made): Promise<Blob> => (await import('./Chart.js')).pngOf(of, of.picture),
  },
} as const satisfies Readonly<Record<string, { type: string; made: (of: Made) => string | Promise<Blob> }>>;
type Format = keyof typeof formats;

const cellOf = (figure: Figure) => {
  const size = sizeOf(figure);
  if (size === null) return null;
  return 'percent' in figure
    ? { value: size / 100, type: Number, format: '0.00%' }
    : { value: size, type: Number, format: '#,##0' };
};
