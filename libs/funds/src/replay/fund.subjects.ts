import {
  asIs,
  basisPoints,
  figuresFrom,
  type FigureGroup,
  type FigureNames,
  type Projection,
  type RowOfProjection,
} from '#libs/kernel';
import { askingOfRows, type Asking, type Subject } from '#libs/journal';
import { fundDays, fundStream, stillDay, type FundDayValues } from '../events.js';
import { fundList } from '../fund-list/fund-list.projection.js';
import { addedUp, positionOf, type FundPosition } from '../position/position.js';

type FundDay = RowOfProjection<typeof fundDays>;
type ListedFund = RowOfProjection<typeof fundList>;

const names = {
  capital: ['dong', 'Vốn của quỹ', 'Capital'],
  committed: ['dong', 'Đã cam kết, chưa giải ngân', 'Committed, not paid out'],
  disbursed: ['dong', 'Đã giải ngân lũy kế', 'Disbursed so far'],
  repaid: ['dong', 'Nợ gốc đã thu lũy kế', 'Principal repaid so far'],
  outstanding: ['dong', 'Dư nợ gốc', 'Outstanding principal'],
  writtenOff: ['dong', 'Nợ gốc đã xuất toán', 'Principal written off'],
  recovered: ['dong', 'Thu hồi nợ đã xuất toán', 'Recovered of what was written off'],
  income: ['dong', 'Lãi, phạt và phí đã thu', 'Interest, penalties and fees received'],
  costs: ['dong', 'Chi phí đã chi', 'Costs paid'],
  provisions: ['dong', 'Dự phòng đã trích', 'Provisions'],
  credit: ['dong', 'Tiền nộp thừa của bên vay', 'Paid too much by borrowers'],
  available: ['dong', 'Còn có thể cho vay', 'Available to lend'],
  cash: ['dong', 'Tiền của quỹ', 'Cash'],
  projects: ['count', 'Số dự án', 'Projects'],
  utilisation: ['basis-points', 'Giải ngân lũy kế trên vốn', 'Disbursed over capital'],
  outstandingShare: ['basis-points', 'Dư nợ trên vốn', 'Outstanding over capital'],
  repaidStated: ['words', 'Nguồn có nêu số thu nợ', 'Repayments are stated by the source'],
} as const satisfies FigureNames;

const figuresOf = (
  { projects, utilisationPercent, outstandingPercent, unstated, ...moneys }: Omit<FundPosition, 'fundId' | 'name'>,
  group?: FigureGroup,
) =>
  figuresFrom(
    names,
    {
      ...moneys,
      projects: BigInt(projects),
      utilisation: basisPoints(utilisationPercent),
      outstandingShare: basisPoints(outstandingPercent),
      repaidStated: unstated.length ? { vi: 'không', en: 'no' } : { vi: 'có', en: 'yes' },
    },
    group,
  );

interface FundSums {
  readonly funds: Map<string, ListedFund>;
  readonly moved: Map<string, FundDayValues>;
}

/** The positions of the funds, or of one, from their own rows: the figures of the report of their utilisation. */
const asking = (fundId: string | undefined): Asking => {
  const wanted = fundId === undefined ? {} : { wanted: (key: { readonly fundId?: unknown }) => key.fundId === fundId };
  return askingOfRows<FundSums>({
    ...(fundId === undefined ? {} : { stream: fundStream(fundId) }),
    counts: [
      {
        projection: fundList as unknown as Projection,
        ...wanted,
        count: ({ funds }, fund: ListedFund, _on, sign) => {
          if (sign === 1) funds.set(fund.fundId, fund);
          else funds.delete(fund.fundId);
        },
      },
      {
        projection: fundDays as unknown as Projection,
        ...wanted,
        count: ({ moved }, row: FundDay, on, sign) => {
          if (row.day > on) return;
          const sums = { ...(moved.get(row.fundId) ?? stillDay) };
          for (const name of Object.keys(stillDay) as (keyof FundDayValues)[]) sums[name] += BigInt(sign) * row[name];
          moved.set(row.fundId, sums);
        },
      },
    ],
    empty: () => ({ funds: new Map(), moved: new Map() }),
    read: ({ funds, moved }, on) => {
      const positions = [...funds.values()]
        .sort((a, b) => (a.fundId < b.fundId ? -1 : 1))
        .map((fund) =>
          positionOf({
            ...(moved.get(fund.fundId) ?? stillDay),
            ...fund,
            unstated: fund.repaidUnstatedFrom !== null && fund.repaidUnstatedFrom <= on,
          }),
        );
      const groups = fundId === undefined && positions.length > 1 ? positions : [];
      return [
        ...(positions.length ? figuresOf(addedUp(positions)) : []),
        ...groups.flatMap((fund) => figuresOf(fund, { key: fund.fundId, label: asIs(fund.name) })),
      ];
    },
  });
};

export const fundSubject: Subject = {
  name: 'fund',
  title: { vi: 'Quỹ', en: 'Fund' },
  kind: 'thing',
  parameters: ['id'],
  ask: ({ id }) => asking(id),
};

export const utilisationSubject: Subject = {
  name: 'utilisation',
  title: { vi: 'Tình hình sử dụng vốn quỹ', en: 'Utilisation of the funds' },
  kind: 'report',
  parameters: ['fundId'],
  ask: ({ fundId }) => asking(fundId),
};
