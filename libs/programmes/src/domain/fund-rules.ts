import type { BusinessDate, Citation } from '#libs/kernel';
import type { RuleValues } from '../events.js';

/** A row of a rule table as it is first written down; a loader adopts each on the day it binds from. */
export interface RuleSeed {
  readonly rule: string;
  readonly validFrom: BusinessDate;
  readonly values: RuleValues;
  readonly citations: readonly Citation[];
}

/*
 * What the three regimes of the provincial support funds demand. null is "the texts name no number, or none that could be
 * read": an authority that has its own writes it as a dated row of its own. Percentages are decimal strings, amounts
 * whole đồng.
 */
const from = {
  firstRegime: '2006-10-27' as BusinessDate,
  secondRegime: '2017-08-15' as BusinessDate,
  thirdRegime: '2021-05-15' as BusinessDate,
  thirdRegimeAccounting: '2022-10-01' as BusinessDate,
};

const firstRegime: readonly Citation[] = [
  { text: '246/2006/QĐ-TTg' },
  { text: '59/2007/QĐ-BTC' },
  { text: '60/2007/QĐ-BTC' },
  { text: '81/2007/TT-BTC' },
];
const secondRegime: readonly Citation[] = [{ text: '23/2017/QĐ-TTg' }];
const thirdRegime: readonly Citation[] = [{ text: '45/2021/NĐ-CP' }];
const thirdRegimeAccounting: readonly Citation[] = [...thirdRegime, { text: '52/2022/TT-BTC' }];
const debtClassification: readonly Citation[] = [{ text: '45/2021/NĐ-CP', article: '28' }, { text: '14/2024/TT-NHNN' }];

const inFirst = (rule: string, values: RuleValues): RuleSeed => ({
  rule,
  validFrom: from.firstRegime,
  values,
  citations: firstRegime,
});
const inSecond = (rule: string, values: RuleValues): RuleSeed => ({
  rule,
  validFrom: from.secondRegime,
  values,
  citations: secondRegime,
});
const inThird = (rule: string, values: RuleValues, citations = thirdRegime): RuleSeed => ({
  rule,
  validFrom: from.thirdRegime,
  values,
  citations,
});

export const fundRules: readonly RuleSeed[] = [
  inFirst('regime', { regime: 'R1' }),
  inSecond('regime', { regime: 'R2' }),
  inThird('regime', { regime: 'R3' }),
  { rule: 'regime', validFrom: from.thirdRegimeAccounting, values: { regime: 'R3' }, citations: thirdRegimeAccounting },

  // A THT borrowed by the practice of provinces, not by the texts; from the third regime on only its members may.
  inFirst('borrowers', { kinds: ['HTX', 'LHHTX'], kindsByPractice: ['THT'], membersMayBorrow: false }),
  inThird('borrowers', { kinds: ['HTX', 'LHHTX'], kindsByPractice: [], membersMayBorrow: true }),

  inFirst('own-capital', { percentOfProjectMin: null }),
  inThird('own-capital', { percentOfProjectMin: '20' }),

  inFirst('loan-size', {
    percentOfProjectMax: null,
    percentOfCharterCapitalMax: null,
    percentOfCharterCapitalWithRelatedMax: null,
  }),
  inSecond('loan-size', {
    percentOfProjectMax: '80',
    percentOfCharterCapitalMax: null,
    percentOfCharterCapitalWithRelatedMax: null,
  }),
  inThird('loan-size', {
    percentOfProjectMax: null,
    percentOfCharterCapitalMax: '15',
    percentOfCharterCapitalWithRelatedMax: '25',
  }),

  inFirst('loan-term', { monthsMax: null, byProductionCycle: false }),
  inSecond('loan-term', { monthsMax: 60, byProductionCycle: false }),
  inThird('loan-term', { monthsMax: null, byProductionCycle: true }),

  inFirst('overdue-rate', { percentOfInTermRateMax: null }),
  inThird('overdue-rate', { percentOfInTermRateMax: '150' }),

  inFirst('loan-currency', { currency: 'VND' }),

  inFirst('first-disbursement', { noBadDebtOnThatDay: false }),
  inThird('first-disbursement', { noBadDebtOnThatDay: true }),

  // Below it a warning is given, not an error.
  inFirst('fund-charter-capital', { amountMin: null }),
  inThird('fund-charter-capital', { amountMin: '20000000000' }),

  inThird(
    'debt-groups',
    {
      groups: [
        { group: 1, overdueDaysFrom: 0, provisionPercent: '0' },
        { group: 2, overdueDaysFrom: 10, provisionPercent: '2' },
        { group: 3, overdueDaysFrom: 30, provisionPercent: '25' },
        { group: 4, overdueDaysFrom: 90, provisionPercent: '50' },
        { group: 5, overdueDaysFrom: 180, provisionPercent: '100' },
      ],
      badDebtGroups: [3, 4, 5],
    },
    debtClassification,
  ),
  inThird('general-provision', { percent: '0.5', groups: [1, 2, 3, 4] }, debtClassification),
  inThird('write-off', { leavesTheBooksAfterYears: 5 }),
];
