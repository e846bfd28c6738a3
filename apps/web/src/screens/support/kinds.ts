import type { Permission } from '../../api/session.js';

/** The kinds of support that are recorded one by one, by their address in the API, with the command that records them. */
export const permissionOf = {
  trainings: 'RecordTraining',
  'trade-promotions': 'RecordTradePromotion',
  'technology-transfers': 'RecordTechnologyTransfer',
  'land-grants': 'RecordLandGrant',
  'founding-advice': 'RecordFoundingAdvice',
} as const satisfies Readonly<Record<string, Permission>>;

export type SupportPath = keyof typeof permissionOf;
export const supportPaths = Object.keys(permissionOf) as readonly SupportPath[];

const pathOfStream: Readonly<Record<string, SupportPath>> = {
  training: 'trainings',
  trade: 'trade-promotions',
  technology: 'technology-transfers',
  land: 'land-grants',
  founding: 'founding-advice',
};

/** The address of the support that a stream holds; nothing for other streams. */
export const supportOfStream = (streamId: string): { kind: SupportPath; supportId: string } | undefined => {
  const [, stream = '', supportId = ''] = /^([^-]+)-(.+)$/u.exec(streamId) ?? [];
  const kind = pathOfStream[stream];
  return kind && { kind, supportId };
};

export const fundingSources = ['central', 'local', 'other', 'members', 'foreign', 'fund'] as const;
export type FundingSource = (typeof fundingSources)[number];

/** The forms a kind of support can have, in its own particulars. */
export const formsOf = {
  trainings: ['short-course', 'formal-secondary', 'formal-college', 'formal-university'],
  'trade-promotions': ['fair', 'brand', 'market-information', 'portal'],
  'technology-transfers': ['demonstration', 'breeding-stock', 'seedlings', 'machines', 'process'],
  'land-grants': ['allocation', 'lease'],
  'founding-advice': [],
} as const satisfies Readonly<Record<SupportPath, readonly string[]>>;
