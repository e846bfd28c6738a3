import type { CorrectionOf, ReversalOf } from '#libs/kernel';
import type {
  CommitteeBand,
  LoanApplicationAmended,
  LoanApplied,
  LoanApproved,
  LoanDisbursed,
  LoanRateChanged,
  LoanVoteCast,
  RepaymentRecorded,
} from './loan-events.js';

/* Entries as they were written earlier, read as those of today. What they could not say is empty. */

export const appliedFrom1 = (
  data: Omit<LoanApplied['data'], 'relatedIds' | 'rules' | 'findings'>,
): LoanApplied['data'] => ({ ...data, relatedIds: [], rules: [], findings: [] });

type ApprovedOf1 = Omit<LoanApproved['data'], 'figures' | 'voters' | 'rules'> & { fundAvailableBefore: string };
export const approvedFrom1 = ({ fundAvailableBefore: _, ...data }: ApprovedOf1): LoanApproved['data'] => ({
  ...data,
  figures: null,
  voters: [],
  rules: [],
});

export const amendedFrom1 = (
  data: Omit<LoanApplicationAmended['data'], 'rules' | 'findings'>,
): LoanApplicationAmended['data'] => ({ ...data, rules: [], findings: [] });

export const voteFrom1 = ({
  band,
  ...data
}: Omit<LoanVoteCast['data'], 'band' | 'roles'> & { band: Omit<CommitteeBand, 'roles'> }): LoanVoteCast['data'] => ({
  ...data,
  band: { ...band, roles: [] },
  roles: [],
});

export const rateChangedFrom1 = (
  data: Omit<LoanRateChanged['data'], 'rules' | 'findings'>,
): LoanRateChanged['data'] => ({ ...data, rules: [], findings: [] });

export const disbursedFrom1 = (
  data: Omit<LoanDisbursed['data'], 'creditCheck' | 'findings'>,
): LoanDisbursed['data'] => ({ ...data, creditCheck: null, findings: [] });

export const repaidFrom1 = (
  data: Omit<RepaymentRecorded['data'], 'penalty' | 'credit' | 'stated' | 'surplus'>,
): RepaymentRecorded['data'] => ({ ...data, penalty: '0', credit: '0', stated: true, surplus: 'advance' });

export const reversalFrom =
  <Old, D>(raise: (data: Old) => D) =>
  ({ before, ...data }: ReversalOf<Old>): ReversalOf<D> => ({
    ...data,
    before: { ...before, data: raise(before.data) },
  });

export const correctionFrom =
  <Old, D>(raise: (data: Old) => D) =>
  ({ before, after, ...data }: CorrectionOf<Old>): CorrectionOf<D> => ({
    ...data,
    before: { ...before, data: raise(before.data) },
    after: raise(after),
  });
