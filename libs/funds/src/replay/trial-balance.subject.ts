import {
  figuresFrom,
  type FigureGroup,
  type FigureNames,
  type Projection,
  type RowOfProjection,
  type Sentence,
} from '#libs/kernel';
import { askingOfRows, type Asking, type Subject } from '#libs/journal';
import { fundDays, fundStream } from '../events.js';
import { fundAccounts, postingsOf, type AccountSums, type FundAccount } from '../ledger/postings.js';

type FundDay = RowOfProjection<typeof fundDays>;

const accountWords: Readonly<Record<FundAccount, Sentence>> = {
  cash: { vi: 'Tiền', en: 'Cash' },
  loans: { vi: 'Cho vay', en: 'Loans' },
  capital: { vi: 'Vốn', en: 'Capital' },
  interest: { vi: 'Lãi, phạt và phí', en: 'Interest, penalties and fees' },
  costs: { vi: 'Chi phí', en: 'Costs' },
  credit: { vi: 'Tiền nộp thừa', en: 'Paid too much' },
  provisions: { vi: 'Dự phòng', en: 'Provisions' },
  'provision-costs': { vi: 'Chi phí dự phòng', en: 'Costs of provisions' },
  'written-off': { vi: 'Nợ đã xuất toán', en: 'Written off' },
  recovered: { vi: 'Thu hồi nợ đã xuất toán', en: 'Recovered' },
};

const names = {
  debit: ['dong', 'phát sinh Nợ', 'debit'],
  credit: ['dong', 'phát sinh Có', 'credit'],
  balance: ['dong', 'số dư (Nợ − Có)', 'balance (debit − credit)'],
} as const satisfies FigureNames;

const all: FigureGroup = { key: 'all', label: { vi: 'Cộng các tài khoản', en: 'All accounts' } };

type Books = Map<FundAccount, AccountSums>;

const asking = (fundId: string | undefined): Asking =>
  askingOfRows<Books>({
    ...(fundId === undefined ? {} : { stream: fundStream(fundId) }),
    counts: [
      {
        projection: fundDays as unknown as Projection,
        ...(fundId === undefined ? {} : { wanted: (key) => key.fundId === fundId }),
        count: (books, row: FundDay, on, sign) => {
          if (row.day > on) return;
          for (const [account, { debit, credit }] of postingsOf(row)) {
            const before = books.get(account)!;
            books.set(account, {
              debit: before.debit + BigInt(sign) * debit,
              credit: before.credit + BigInt(sign) * credit,
            });
          }
        },
      },
    ],
    empty: () => new Map(fundAccounts.map((account) => [account, { debit: 0n, credit: 0n }])),
    read: (books) => {
      const sum = (side: keyof AccountSums) => [...books.values()].reduce((total, sums) => total + sums[side], 0n);
      return [
        ...[...books].flatMap(([account, { debit, credit }]) =>
          figuresFrom(
            names,
            { debit, credit, balance: debit - credit },
            { key: account, label: accountWords[account] },
          ),
        ),
        ...figuresFrom(names, { debit: sum('debit'), credit: sum('credit') }, all),
      ];
    },
  });

export const trialBalanceSubject: Subject = {
  name: 'trial-balance',
  title: { vi: 'Bảng cân đối tài khoản của quỹ', en: 'Trial balance of the funds' },
  kind: 'report',
  parameters: ['fundId'],
  ask: ({ fundId }) => asking(fundId),
};
