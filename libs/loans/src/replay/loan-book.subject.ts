import {
  asIs,
  figuresFrom,
  refusals,
  type BusinessDate,
  type Figure,
  type FigureGroup,
  type FigureNames,
  type Projection,
  type Recorded,
  type RowOfProjection,
  type Sentence,
} from '#libs/kernel';
import { entriesOfTypes, StandingOfRows, typesHeard, type Standing, type Subject } from '#libs/journal';
import { organisationKindWords, sectorWords, type OrganisationKind, type Sector } from '#libs/cooperatives/events';
import { fundStream } from '#libs/funds/events';
import { ruleStream } from '#libs/programmes/events';
import {
  addLoan,
  newSums,
  standingIn,
  told,
  type LoanBookDimension,
  type LoanBookSums,
  type Sums,
} from '../loan-book/book-sums.js';
import {
  classifications,
  groupingRules,
  groupRulesFrom,
  ruleTypes,
  type Classification,
  type GroupRules,
} from '../loan-book/group-rules.js';
import { loanAccounts } from '../loan-book/loan-accounts.projection.js';
import { loanBookDimensionsOf } from '../loan-book/loan-book.query.js';

const reject = refusals({
  CLASSIFICATION_UNKNOWN: {
    vi: 'Không có cách phân loại nợ “{typed}”. Có: {known}.',
    en: 'Debts cannot be classified by “{typed}”. There are: {known}.',
    nature: 'input',
  },
});

type LoanRow = RowOfProjection<typeof loanAccounts>;

const names = {
  loans: ['count', 'Số khoản vay được duyệt', 'Loans approved'],
  disbursedLoans: ['count', 'Số khoản đã giải ngân', 'Loans paid out'],
  owingLoans: ['count', 'Số khoản còn dư nợ', 'Loans that owe'],
  approved: ['dong', 'Số tiền được duyệt', 'Approved'],
  disbursed: ['dong', 'Đã giải ngân', 'Disbursed'],
  principalRepaid: ['dong', 'Gốc đã thu', 'Principal repaid'],
  interestPaid: ['dong', 'Lãi đã thu', 'Interest paid'],
  writtenOff: ['dong', 'Gốc đã xuất toán', 'Principal written off'],
  offBalance: ['dong', 'Theo dõi ngoài bảng', 'Followed off balance'],
  outstanding: ['dong', 'Dư nợ gốc', 'Outstanding principal'],
  overduePrincipal: ['dong', 'Gốc quá hạn', 'Overdue principal'],
  overdueInterest: ['dong', 'Lãi quá hạn', 'Overdue interest'],
  badDebt: ['dong', 'Nợ xấu', 'Bad debt'],
  specificProvision: ['dong', 'Dự phòng cụ thể', 'Specific provision'],
  generalProvision: ['dong', 'Dự phòng chung', 'General provision'],
} as const satisfies FigureNames;
const namesOfPart = {
  loans: ['count', 'số khoản', 'loans'],
  outstanding: ['dong', 'dư nợ gốc', 'outstanding principal'],
  specific: ['dong', 'dự phòng cụ thể', 'specific provision'],
  overduePrincipal: ['dong', 'gốc quá hạn', 'overdue principal'],
  overdueInterest: ['dong', 'lãi quá hạn', 'overdue interest'],
} as const satisfies FigureNames;

/** What a loan is divided by, and how people name it. Loans, funds, places and programmes go by their ids. */
const dimensions: Readonly<Record<LoanBookDimension, (row: LoanRow, on: BusinessDate) => string | null>> = {
  loan: ({ loanId }) => loanId,
  fund: ({ fundId }) => fundId,
  programme: ({ programmeId }) => programmeId,
  place: ({ placeId }) => placeId,
  sector: ({ sector }) => sector,
  kind: ({ borrowerKind }) => borrowerKind,
  year: ({ firstDisbursedOn }, on) =>
    firstDisbursedOn !== null && firstDisbursedOn <= on ? firstDisbursedOn.slice(0, 4) : null,
};
const wordsOf = (by: LoanBookDimension, value: string | null): Sentence => {
  if (value === null) return { vi: 'không rõ', en: 'not known' };
  if (by === 'sector') return sectorWords[value as Sector];
  return by === 'kind' ? organisationKindWords[value as OrganisationKind] : asIs(value);
};

interface BookSums {
  readonly rules: GroupRules;
  readonly all: Sums;
  readonly groups: Map<string, { readonly group: FigureGroup; readonly sums: Sums }>;
}

const groupOf = (by: readonly LoanBookDimension[], row: LoanRow, on: BusinessDate): FigureGroup => {
  const values = by.map((dimension) => dimensions[dimension](row, on));
  const words = by.map((dimension, index) => wordsOf(dimension, values[index]!));
  return {
    key: JSON.stringify(values),
    label: { vi: words.map(({ vi }) => vi).join(', '), en: words.map(({ en }) => en).join(', ') },
  };
};

const figuresOf = ({ groups, ageing, ...sums }: LoanBookSums, group?: FigureGroup): Figure[] => {
  const within = (key: string, vi: string, en: string): FigureGroup =>
    group
      ? { key: `${group.key}/${key}`, label: { vi: `${group.label.vi}: ${vi}`, en: `${group.label.en}: ${en}` } }
      : { key, label: { vi, en } };
  const count = (value: number) => BigInt(value);
  return [
    ...figuresFrom(
      names,
      {
        ...sums,
        loans: count(sums.loans),
        disbursedLoans: count(sums.disbursedLoans),
        owingLoans: count(sums.owingLoans),
      },
      group,
    ),
    ...groups.flatMap(({ group: no, loans, outstanding, specific }) =>
      figuresFrom(
        namesOfPart,
        { loans: count(loans), outstanding, specific },
        within(`group-${no}`, `Nợ nhóm ${no}`, `Debt group ${no}`),
      ),
    ),
    ...ageing.flatMap(({ from, to, loans, ...moneys }) => {
      const [vi, en] =
        to === null ? [`từ ${from} ngày`, `${from} days and more`] : [`${from}–${to} ngày`, `${from}–${to} days`];
      return figuresFrom(
        namesOfPart,
        { ...moneys, loans: count(loans) },
        within(`overdue-${from}`, `Quá hạn ${vi}`, `Overdue ${en}`),
      );
    }),
  ];
};

interface BookQuestion {
  readonly by: readonly LoanBookDimension[];
  readonly fundId: string | undefined;
  readonly classification: Classification;
}

/** The loan book from the rows of its projection; adopting another rule counts every loan anew. */
const begin = ({ by, fundId, classification }: BookQuestion): Standing => {
  const adopted = groupingRules.map((rule) => ({ stream: ruleStream(rule), events: [] as Recorded[] }));
  const book = new StandingOfRows<BookSums>(
    [
      {
        projection: loanAccounts as unknown as Projection,
        count: ({ rules, all, groups }, row: LoanRow, on, sign) => {
          const loan = fundId === undefined || row.fundId === fundId ? standingIn(row, on) : undefined;
          if (!loan) return;
          addLoan(all, loan, on, rules, sign);
          if (!by.length) return;
          const group = groupOf(by, row, on);
          const found = groups.get(group.key) ?? { group, sums: newSums() };
          groups.set(group.key, found);
          addLoan(found.sums, loan, on, rules, sign);
          if (!found.sums.loans) groups.delete(group.key);
        },
      },
    ],
    (on: BusinessDate) => ({
      rules: groupRulesFrom(adopted[0]!.events, adopted[1]!.events, on, classification),
      all: newSums(),
      groups: new Map(),
    }),
    ({ rules, all, groups }) => [
      ...figuresOf(told(all, rules)),
      ...[...groups.values()]
        .sort((a, b) => (a.group.key < b.group.key ? -1 : 1))
        .flatMap(({ group, sums }) => figuresOf(told(sums, rules), group)),
    ],
  );
  return {
    hear: (event) => {
      const rule = adopted.find(({ stream }) => stream === event.streamId);
      if (!rule) return book.hear(event);
      rule.events.push(event);
      book.forget();
      return true;
    },
    figures: (on) => book.figures(on),
  };
};

export const loanBookSubject: Subject = {
  name: 'loan-book',
  title: { vi: 'Sổ cho vay', en: 'Loan book' },
  kind: 'report',
  parameters: ['by', 'fundId', 'classification'],
  ask: ({ by, fundId, classification: typed = 'fund' }) => {
    const classification = classifications.find((each) => each === typed);
    if (!classification) throw reject('CLASSIFICATION_UNKNOWN', { typed, known: classifications.join(', ') });
    const question = { by: loanBookDimensionsOf(by), fundId, classification };
    return {
      ...(fundId === undefined ? {} : { stream: fundStream(fundId) }),
      entries: entriesOfTypes([...typesHeard([loanAccounts as unknown as Projection]), ...ruleTypes]),
      begin: () => begin(question),
    };
  },
};
