import {
  addDays,
  figuresFrom,
  refusals,
  type BusinessDate,
  type FigureGroup,
  type FigureNames,
  type Projection,
  type RowOfProjection,
} from '#libs/kernel';
import { askingOfRows, type Subject } from '#libs/journal';
import { fundStream } from '#libs/funds/events';
import { loanAccounts, owedOn, type Owed } from '../loan-book/loan-accounts.projection.js';

const reject = refusals({
  DAYS_AHEAD_WRONG: {
    vi: 'Số ngày nhìn trước là số nguyên từ 0 đến {max}, không phải “{typed}”.',
    en: 'The days to look ahead are a whole number from 0 to {max}, not “{typed}”.',
    nature: 'input',
  },
});

type LoanRow = RowOfProjection<typeof loanAccounts>;

const names = {
  instalments: ['count', 'Số kỳ phải trả', 'Instalments to pay'],
  principal: ['dong', 'Gốc phải trả', 'Principal to pay'],
  interest: ['dong', 'Lãi phải trả', 'Interest to pay'],
  overdueInstalments: ['count', 'Số kỳ quá hạn', 'Instalments overdue'],
  overduePrincipal: ['dong', 'Gốc quá hạn', 'Overdue principal'],
  overdueInterest: ['dong', 'Lãi quá hạn', 'Overdue interest'],
} as const satisfies FigureNames;

const figuresOf = (owed: readonly Owed[], on: BusinessDate, group?: FigureGroup) => {
  const overdue = owed.filter(({ dueOn }) => dueOn < on);
  const sum = (of: readonly Owed[], part: 'principal' | 'interest') =>
    of.reduce((total, each) => total + each[part], 0n);
  return figuresFrom(
    names,
    {
      instalments: BigInt(owed.length),
      principal: sum(owed, 'principal'),
      interest: sum(owed, 'interest'),
      overdueInstalments: BigInt(overdue.length),
      overduePrincipal: sum(overdue, 'principal'),
      overdueInterest: sum(overdue, 'interest'),
    },
    group,
  );
};

interface OwingLoan {
  readonly group: FigureGroup;
  readonly owed: readonly Owed[];
}

const groupOf = ({ loanId, borrowerName, contractNo }: LoanRow): FigureGroup => {
  const name = `${borrowerName} (${contractNo ?? loanId})`;
  return { key: loanId, label: { vi: name, en: name } };
};

/** As far ahead as the report looks; {@link DueListDto}. */
export const daysAheadMax = 366;
export const daysAhead = 30;

const daysFrom = (typed: string | undefined): number => {
  const days = typed === undefined ? daysAhead : /^\d{1,3}$/u.test(typed) ? Number(typed) : Number.NaN;
  if (days <= daysAheadMax) return days;
  throw reject('DAYS_AHEAD_WRONG', { typed, max: daysAheadMax });
};

/** What falls due in the next days and what is overdue, in all and of each loan. */
export const dueListSubject: Subject = {
  name: 'due-list',
  title: { vi: 'Danh sách đến hạn', en: 'Due list' },
  kind: 'report',
  parameters: ['days', 'fundId'],
  ask: ({ days: typed, fundId }) => {
    const days = daysFrom(typed);
    return askingOfRows<Map<string, OwingLoan>>({
      ...(fundId === undefined ? {} : { stream: fundStream(fundId) }),
      counts: [
        {
          projection: loanAccounts as unknown as Projection,
          count: (loans, row: LoanRow, on, sign) => {
            if (fundId !== undefined && row.fundId !== fundId) return;
            loans.delete(row.loanId);
            const until = addDays(on, days);
            const owed = sign === 1 ? owedOn(row, on).filter(({ dueOn }) => dueOn <= until) : [];
            if (owed.length) loans.set(row.loanId, { group: groupOf(row), owed });
          },
        },
      ],
      empty: () => new Map(),
      read: (loans, on) => {
        const owing = [...loans.values()].sort((a, b) => (a.group.key < b.group.key ? -1 : 1));
        return [
          ...figuresOf(
            owing.flatMap(({ owed }) => owed),
            on,
          ),
          ...owing.flatMap(({ group, owed }) => figuresOf(owed, on, group)),
        ];
      },
    });
  },
};
