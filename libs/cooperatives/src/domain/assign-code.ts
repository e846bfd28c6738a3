import { refusals, rowsFact, tidy, verb, type Command, type DatedOn } from '#libs/kernel';
import { cooperativeCodes, type CodeHolders } from '../codes/cooperative-codes.projection.js';
import type { CooperativeCodeAssigned } from '../events.js';
import { activeOn, fits, type Cooperative } from './cooperative.js';
import { requiredText } from './names-and-counts.js';

export interface CodeAssignment {
  readonly cooperativeId: string;
  /** Whose numbering it is: tax code, business registration, the statistics office. */
  readonly scheme: string;
  readonly code: string;
}
export type AssignCode = Command<'AssignCode', CodeAssignment>;

const reject = refusals({
  CODE_IN_USE: {
    vi: 'Mã {code} ({scheme}) đang thuộc về tổ chức khác ({holders}).',
    en: 'The code {code} ({scheme}) belongs to another organisation ({holders}).',
  },
});

export const codeHoldersFact = (wish: CodeAssignment | null) =>
  rowsFact(cooperativeCodes, wish ? [{ scheme: tidy(wish.scheme), code: tidy(wish.code) }] : [], ([row]): string[] =>
    Object.keys((row?.holders ?? {}) as CodeHolders).sort(),
  );

/** A further alias from this day on. Older codes stay valid for finding it; no code ever means two organisations. */
export const codeAssigned = (
  wish: CodeAssignment,
  on: DatedOn,
  cooperative: Cooperative,
  { holders }: { readonly holders: readonly string[] },
): CooperativeCodeAssigned => {
  const { cooperativeId } = wish;
  activeOn(cooperative, cooperativeId, on);
  const [scheme, code] = [requiredText('scheme', wish.scheme), requiredText('code', wish.code)];
  const others = holders.filter((holder) => holder !== cooperativeId);
  if (others.length) throw reject('CODE_IN_USE', { scheme, code, holders: others });
  return fits(cooperative, on, { type: 'CooperativeCodeAssigned', schema: 1, data: { cooperativeId, scheme, code } });
};

export const assignCode = verb({
  facts: ({ data }: AssignCode) => ({ holders: codeHoldersFact(data) }),
  decide: ({ data, on }: AssignCode, cooperative: Cooperative, facts) => [codeAssigned(data, on, cooperative, facts)],
});
