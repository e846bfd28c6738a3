import { decider, refusals, tidy } from '#libs/kernel';
import * as programmes from '#libs/programmes/events';
import { nothingRecorded, supportVerbs, withSupportEntry, type SupportRules } from '#libs/support/events';
import type { TechnologyParticulars } from '../events.js';

const reject = refusals({
  DONOR_NAME_EMPTY: {
    vi: 'Tên nhà tài trợ đang để trống. Không có nhà tài trợ thì bỏ hẳn mục này.',
    en: 'The name of the donor is blank. Where there is no donor, leave it out.',
    nature: 'input',
  },
});

const rules: SupportRules<TechnologyParticulars, TechnologyParticulars> = {
  event: 'TechnologyTransferred',
  schema: 1,
  mayForm: false,
  complete: ({ particulars }) => {
    const { form } = particulars;
    const donor = particulars.donor === null ? null : tidy(particulars.donor);
    if (donor === '') throw reject('DONOR_NAME_EMPTY');
    return { kind: 'technology', particulars: { form, donor } };
  },
};

const { record, correct, reverse } = supportVerbs(rules, programmes);

/** Demonstrations, stock, seedlings, machines and processes handed over. */
export const technologyTransfers = decider({
  category: 'technology',
  initial: nothingRecorded,
  evolve: withSupportEntry,
  verbs: { RecordTechnologyTransfer: record, CorrectSupport: correct, ReverseSupport: reverse },
});
