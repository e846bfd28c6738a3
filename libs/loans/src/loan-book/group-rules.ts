import { lastDay, type BusinessDate, type Citation, type Recorded } from '#libs/kernel';
import { ruleOf, type RuleInForce } from '#libs/programmes/events';
import {
  bankDebtGroups,
  fundDebtGroups,
  fundGeneralProvision,
  type DebtGroupRule,
  type GeneralProvision,
} from '../account/index.js';
import type { RuleUsed } from '../loan-events.js';

export const classifications = ['fund', 'bank'] as const;
/** `bank` is a what-if: the thresholds of credit institutions, by which no fund is judged. */
export type Classification = (typeof classifications)[number];

/** How debts are classified and provided for on a day, and by which text. */
export interface GroupRules {
  readonly classification: Classification;
  /** A question of "what if": not the rule of the fund. */
  readonly whatIf: boolean;
  /** Whether the rule binds on the day asked about; before its first day it is applied as a comparison only. */
  readonly inForce: boolean;
  readonly groups: readonly DebtGroupRule[];
  readonly general: GeneralProvision;
  readonly rules: readonly RuleUsed[];
  readonly citations: readonly Citation[];
}

const hundredths = (percent: string): bigint => {
  const [units = '0', decimals = ''] = percent.split('.');
  return BigInt(units + decimals.slice(0, 2).padEnd(2, '0'));
};

interface GroupsWritten {
  readonly groups: readonly { group: number; overdueDaysFrom: number; provisionPercent: string }[];
}

/** The rules by which debts are classified and provided for. */
export const groupingRules = ['debt-groups', 'general-provision'] as const;

/** What is heard of them. */
export const ruleTypes = ['RuleAdopted', 'RuleAdoptedCorrected', 'RuleAdoptedReversed'];

/** The rules an authority has adopted for a day, or those of the texts where it has adopted none; from the entries of both tables. */
export const groupRulesFrom = (
  adoptedGroups: readonly Recorded[],
  adoptedGeneral: readonly Recorded[],
  on: BusinessDate,
  classification: Classification,
): GroupRules => {
  const bank = classification === 'bank';
  const [debtGroups, general] = [ruleNear(adoptedGroups, on), ruleNear(adoptedGeneral, on)];
  const written = debtGroups?.values as unknown as GroupsWritten | undefined;
  const generalWritten = general?.values as unknown as { percent: string; groups: readonly number[] } | undefined;
  return {
    classification,
    whatIf: bank,
    inForce: !bank && debtGroups !== undefined && debtGroups.validFrom <= on,
    groups: bank
      ? bankDebtGroups
      : (written?.groups.map(({ group, overdueDaysFrom, provisionPercent }) => ({
          group,
          overdueDaysFrom,
          provision: hundredths(provisionPercent),
        })) ?? fundDebtGroups),
    general: generalWritten
      ? { percent: hundredths(generalWritten.percent), groups: generalWritten.groups }
      : fundGeneralProvision,
    rules: [debtGroups, general].flatMap((rule) => (rule ? [{ rule: rule.rule, version: rule.version }] : [])),
    citations: bank ? [] : (debtGroups?.citations ?? []),
  };
};

/** The row in force on a day; before the first, the first. */
const ruleNear = (adoptions: readonly Recorded[], on: BusinessDate): RuleInForce | undefined =>
  ruleOf(adoptions, on) ?? ruleOf(adoptions, lastDay);
