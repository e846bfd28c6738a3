import type { BusinessDate } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import { ruleStream } from '#libs/programmes/events';
import { groupingRules, groupRulesFrom, type Classification, type GroupRules } from './group-rules.js';

/** The rules an authority has adopted for a day, or those of the texts where it has adopted none. */
export const groupRulesOn = async (
  journal: Journal,
  authorityId: string,
  on: BusinessDate,
  classification: Classification,
  asKnown: number,
): Promise<GroupRules> => {
  const [debtGroups, general] = await Promise.all(
    groupingRules.map((rule) => adoptionsOf(journal, authorityId, rule, asKnown)),
  );
  return groupRulesFrom(debtGroups!, general!, on, classification);
};

const adoptionsOf = async (journal: Journal, authorityId: string, rule: string, asKnown: number) => {
  const entries = await journal.entries(authorityId, {
    streamId: ruleStream(rule),
    before: asKnown + 1,
    limit: 10_000,
  });
  return entries.map(({ event }) => event);
};
