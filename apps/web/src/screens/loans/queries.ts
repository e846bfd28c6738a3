import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, commandHeaders, newCommandKey, type AnswerTo, type Schema } from '../../api/client.js';
import { useRested } from '../../blocks/rested.js';
import { useClocks } from '../../shell/layout-route.js';

export type Loan = AnswerTo<'LoansController_one'>;
export type LoanPreview = Schema<'LoanPreview'>;
export type LoanReceipt = Schema<'LoanReceipt'>;
export type FundRoom = Schema<'FundRoom'>;

/** The funds as they stand at the moment of the page, by id. */
export const useFunds = (): ReadonlyMap<string, Schema<'FundPosition'>> => {
  const clocks = useClocks();
  const { data } = useQuery({
    queryKey: ['funds', clocks],
    queryFn: ({ signal }) => answerOf(api.GET('/api/funds', { params: { query: clocks }, signal })),
    placeholderData: keepPreviousData,
    select: ({ items }) => new Map(items.map((fund) => [fund.fundId, fund])),
  });
  return data ?? noFunds;
};
const noFunds: ReadonlyMap<string, Schema<'FundPosition'>> = new Map();

interface LoanCommand {
  /** `/api/loans/{loanId}/approvals`; an application has no loan yet. */
  readonly address: string;
  readonly body: object;
}

// Every step of a loan is posted alike: the address tells which one it is.
type PostLoan = (
  address: string,
  init: object,
) => Promise<{ data?: LoanReceipt | LoanPreview; error?: unknown; response: Response }>;
const post: PostLoan = api.POST as never;

/** Records a step of a loan. */
export const recordLoan = ({ address, body }: LoanCommand, key: string, seenVersion?: number): Promise<LoanReceipt> =>
  answerOf(post(address, { params: { header: commandHeaders(key, seenVersion) }, body })) as Promise<LoanReceipt>;

const tryLoan = ({ address, body }: LoanCommand, signal: AbortSignal): Promise<LoanPreview> =>
  answerOf(
    post(address, { params: { query: { dryRun: 'true' }, header: commandHeaders(newCommandKey()) }, body, signal }),
  ) as Promise<LoanPreview>;

/**
 * What a step would do, asked while it is typed: when the typing rests, and never for what is out of date by then. Without a
 * body nothing is asked: something is still missing.
 */
export const useDryRun = (address: string, body: object | undefined) => {
  const rested = useRested(body ? JSON.stringify(body) : '');
  return useQuery({
    queryKey: ['dry-run', address, rested],
    queryFn: ({ signal }) => tryLoan({ address, body: JSON.parse(rested) as object }, signal),
    enabled: rested !== '',
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
};

/** The entries of a loan in words, as known at the moment of the page, the oldest first. */
export const useLoanEntries = (loanId: string) => {
  const { asKnown } = useClocks();
  return useQuery({
    queryKey: ['loans', loanId, 'entries', asKnown],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/journal', {
          params: {
            query: {
              stream: `loan-${loanId}`,
              order: 'oldest',
              limit: entriesMax,
              ...(asKnown === undefined ? {} : { asKnown }),
            },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
};
const entriesMax = 500;
