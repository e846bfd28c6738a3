import { refusals, type StreamId } from '#libs/kernel';
import { fundStream } from './fund-events.js';

const reject = refusals({
  FUND_NOT_FOUND: { vi: 'Không có quỹ {fundId}.', en: 'There is no fund {fundId}.', nature: 'missing' },
});

interface Known {
  readonly isKnown: (authorityId: string, streamId: StreamId) => Promise<boolean>;
}

/** A fund that is not yet open on a day holds nothing; one that was never opened is a mistyped name, and is refused. */
export const requireFund = async (journal: Known, authorityId: string, fundId: string | undefined): Promise<void> => {
  if (fundId !== undefined && !(await journal.isKnown(authorityId, fundStream(fundId))))
    throw reject('FUND_NOT_FOUND', { fundId });
};
