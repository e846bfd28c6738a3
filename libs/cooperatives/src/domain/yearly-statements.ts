import { refusals, verb, type Command, type DatedOn, type Dong } from '#libs/kernel';
import type { CooperativeGraded, grades, YearlyReturnFiled } from '../events.js';
import { activeOn, fits, type Cooperative } from './cooperative.js';
import { whole, wholeOrNull } from './names-and-counts.js';

export interface YearlyReturn {
  readonly cooperativeId: string;
  readonly year: number;
  readonly members: number | null;
  readonly newMembers: number | null;
  readonly regularWorkers: number | null;
  readonly staff: {
    readonly universityOrCollege: number;
    readonly secondary: number;
    readonly untrained: number;
  } | null;
  /** đồng; null where it was not stated, which is not zero. */
  readonly charterCapital: Dong | null;
  readonly operatingCapital: Dong | null;
  readonly revenue: Dong | null;
  /** Negative for a loss. */
  readonly profit: Dong | null;
  readonly incomePerMember: Dong | null;
}
export interface Grading {
  readonly cooperativeId: string;
  readonly year: number;
  readonly grade: (typeof grades)[number];
}
export type FileYearlyReturn = Command<'FileYearlyReturn', YearlyReturn>;
export type GradeCooperative = Command<'GradeCooperative', Grading>;

const reject = refusals({
  YEAR_NOT_OVER: {
    vi: 'Đến ngày {on} năm {year} chưa kết thúc.',
    en: 'On {on} the year {year} is not over.',
  },
  YEAR_NOT_BEGUN: {
    vi: 'Đến ngày {on} năm {year} chưa bắt đầu.',
    en: 'On {on} the year {year} has not begun.',
  },
  MORE_NEW_MEMBERS_THAN_MEMBERS: {
    vi: 'Số thành viên mới ({newMembers}) nhiều hơn tổng số thành viên ({members}).',
    en: 'There are more new members ({newMembers}) than members ({members}).',
  },
  RETURN_AMOUNT_NEGATIVE: {
    vi: '{field} không được âm.',
    en: '{field} must not be negative.',
    nature: 'input',
  },
  RETURN_EMPTY: {
    vi: 'Báo cáo năm không có số liệu nào.',
    en: 'The return states no figure at all.',
    nature: 'input',
  },
});

/** What an organisation was at the end of a year, once for each year. */
export const yearlyReturnFiled = (wish: YearlyReturn, on: DatedOn, cooperative: Cooperative): YearlyReturnFiled => {
  const { cooperativeId, year, staff } = wish;
  activeOn(cooperative, cooperativeId, on);
  if (on.to < `${whole('year', year)}-12-31`) throw reject('YEAR_NOT_OVER', { on: on.to, year });

  const [members, newMembers] = [wholeOrNull('members', wish.members), wholeOrNull('newMembers', wish.newMembers)];
  if (members !== null && newMembers !== null && newMembers > members)
    throw reject('MORE_NEW_MEMBERS_THAN_MEMBERS', { newMembers, members });
  const figures = {
    members,
    newMembers,
    regularWorkers: wholeOrNull('regularWorkers', wish.regularWorkers),
    staff: staff && {
      universityOrCollege: whole('staff.universityOrCollege', staff.universityOrCollege),
      secondary: whole('staff.secondary', staff.secondary),
      untrained: whole('staff.untrained', staff.untrained),
    },
    charterCapital: notNegative('charterCapital', wish.charterCapital),
    operatingCapital: notNegative('operatingCapital', wish.operatingCapital),
    revenue: notNegative('revenue', wish.revenue),
    profit: wish.profit === null ? null : wish.profit.toString(),
    incomePerMember: notNegative('incomePerMember', wish.incomePerMember),
  };
  if (Object.values(figures).every((figure) => figure === null)) throw reject('RETURN_EMPTY');
  return fits(cooperative, on, { type: 'YearlyReturnFiled', schema: 1, data: { cooperativeId, year, ...figures } });
};

const notNegative = (field: string, amount: Dong | null): string | null => {
  if (amount !== null && amount < 0n) throw reject('RETURN_AMOUNT_NEGATIVE', { field });
  return amount === null ? null : amount.toString();
};

/** The grade of one year, once for each year; it may be given within the year. */
export const graded = (
  { cooperativeId, year, grade }: Grading,
  on: DatedOn,
  cooperative: Cooperative,
): CooperativeGraded => {
  activeOn(cooperative, cooperativeId, on);
  if (on.to < `${whole('year', year)}-01-01`) throw reject('YEAR_NOT_BEGUN', { on: on.to, year });
  return fits(cooperative, on, { type: 'CooperativeGraded', schema: 1, data: { cooperativeId, year, grade } });
};

export const fileYearlyReturn = verb({
  decide: ({ data, on }: FileYearlyReturn, cooperative: Cooperative) => [yearlyReturnFiled(data, on, cooperative)],
});

export const gradeCooperative = verb({
  decide: ({ data, on }: GradeCooperative, cooperative: Cooperative) => [graded(data, on, cooperative)],
});
