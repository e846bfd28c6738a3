/**
 * The events whose data is a SupportContent, one a slice. A new kind of support adds its line here; the totals and the
 * history need no other change.
 */
export const supportContentEvents = [
  'FoundingAdviceGiven',
  'TrainingHeld',
  'LandGranted',
  'TradePromotionHeld',
  'TechnologyTransferred',
] as const;
