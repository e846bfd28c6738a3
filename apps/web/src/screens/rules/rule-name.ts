import { useTexts } from '../../i18n/texts.js';
import { rulesTexts } from './texts.js';

const known = [
  'regime',
  'borrowers',
  'own-capital',
  'loan-size',
  'loan-term',
  'overdue-rate',
  'loan-currency',
  'first-disbursement',
  'fund-charter-capital',
  'debt-groups',
  'general-provision',
  'write-off',
  'committee-bands',
] as const;

/** A rule in words; one that an authority made of its own keeps the name it was given. */
export const useRuleName = (): ((rule: string) => string) => {
  const say = useTexts(rulesTexts);
  return (rule) => {
    const named = known.find((each) => each === rule);
    return named ? say(`rule-${named}`) : rule;
  };
};
