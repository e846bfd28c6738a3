import { decider, refusals, tidy, verb, type NewEvent } from '#libs/kernel';
import * as programmes from '#libs/programmes/events';
import {
  nothingRecorded,
  supportVerbs,
  withSupportEntry,
  type ReverseSupport,
  type SupportRules,
  type SupportState,
} from '#libs/support/events';
import type { FoundingEvent, FoundingLedToCooperative, FoundingParticulars } from '../events.js';
import { linkFoundedCooperative } from './link-founded-cooperative.js';

const reject = refusals({
  FOUNDED_COOPERATIVE_LINKED: {
    vi: 'Nhóm thứ {number} đã được nối với tổ chức {cooperativeId} (mục số {position}). Hãy hủy mối nối đó trước.',
    en: 'Group {number} is linked to the organisation {cooperativeId} (entry {position}). Reverse that link first.',
  },
});

const rules: SupportRules<FoundingParticulars, FoundingParticulars> = {
  event: 'FoundingAdviceGiven',
  schema: 1,
  mayForm: true,
  complete: ({ particulars }) => ({
    kind: 'founding',
    particulars: { subject: particulars.subject === null ? null : tidy(particulars.subject) || null },
  }),
  allowsChange: (later, after) => {
    for (const { position, data } of later) {
      const { cooperativeId, beneficiaryIndex } = data as FoundingLedToCooperative['data'];
      // A corrected name is the same group; a group that is gone, or was an organisation all along, is not.
      const isStillForming = after?.content.beneficiaries[beneficiaryIndex]?.cooperativeId === null;
      if (!isStillForming)
        throw reject('FOUNDED_COOPERATIVE_LINKED', { number: beneficiaryIndex + 1, cooperativeId, position });
    }
  },
};

/** The reversal of a link is published under a name of its own. */
const namedAsPublished = (event: NewEvent): NewEvent => {
  const type: FoundingEvent['type'] = 'FoundingLinkReversed';
  return event.type === 'FoundingLedToCooperativeReversed' ? { ...event, type } : event;
};

const { record, correct, reverse } = supportVerbs(rules, programmes);

/** Advice to founders, and the organisations that were born of it. */
export const foundingAdvice = decider({
  category: 'founding',
  initial: nothingRecorded,
  evolve: withSupportEntry,
  verbs: {
    RecordFoundingAdvice: record,
    CorrectSupport: correct,
    ReverseSupport: verb({
      decide: (command: ReverseSupport, state: SupportState, facts): NewEvent[] =>
        reverse.decide(command, state, facts).map(namedAsPublished),
    }),
    LinkFoundedCooperative: linkFoundedCooperative,
  },
});
