import { decider, refusals, tidy, type Dong } from '#libs/kernel';
import * as programmes from '#libs/programmes/events';
import { nothingRecorded, supportVerbs, withSupportEntry, type SupportRules } from '#libs/support/events';
import type { LandCertificate, LandParticulars } from '../events.js';
import { correctLandReturn, recordLandReturn, refuseUnlessReturnsFit } from './return-land.js';

/** The particulars as they are asked for: the rent is reckoned with before it is text. */
export type LandWish = Omit<LandParticulars, 'rentPerYear'> & { readonly rentPerYear: Dong | null };

const reject = refusals({
  AREA_MISSING: { vi: 'Hãy ghi diện tích đất.', en: 'Give the area of the land.', nature: 'input' },
  PURPOSE_MISSING: { vi: 'Hãy ghi mục đích sử dụng đất.', en: 'Give the purpose of the land.', nature: 'input' },
  ALLOCATION_HAS_NO_RENT: {
    vi: 'Giao đất không thu tiền thuê, nhưng ở đây ghi {rent} đồng một năm. Nếu là thuê đất, hãy chọn hình thức cho thuê.',
    en: 'Allocated land has no rent, but {rent} đồng a year is given. If it is leased, choose the lease.',
  },
  RENT_MISSING: {
    vi: 'Cho thuê đất phải ghi tiền thuê một năm; được miễn thì ghi 0.',
    en: 'A lease needs its rent per year; give 0 where the lessee is exempt.',
    nature: 'input',
  },
  RENT_NEGATIVE: {
    vi: 'Tiền thuê đất ghi là {rent} đồng; không được âm.',
    en: 'The rent is given as {rent} đồng; it is never negative.',
    nature: 'input',
  },
  CERTIFICATE_NUMBER_MISSING: {
    vi: 'Giấy chứng nhận phải có số; chưa cấp thì bỏ trống cả mục.',
    en: 'A certificate has a number; where none was issued, leave the certificate out.',
    nature: 'input',
  },
});

const rules: SupportRules<LandWish, LandParticulars> = {
  event: 'LandGranted',
  schema: 1,
  mayForm: false,
  complete: ({ area, particulars }) => {
    const { form, rentPerYear: rent } = particulars;
    const purpose = tidy(particulars.purpose);
    if (area === null) throw reject('AREA_MISSING');
    if (!purpose) throw reject('PURPOSE_MISSING');
    if (form === 'allocation' && rent !== null) throw reject('ALLOCATION_HAS_NO_RENT', { rent });
    if (form === 'lease' && rent === null) throw reject('RENT_MISSING');
    if (rent !== null && rent < 0n) throw reject('RENT_NEGATIVE', { rent });
    const certificate = particulars.certificate && numbered(particulars.certificate);
    return {
      kind: 'land',
      particulars: { form, purpose, certificate, rentPerYear: rent === null ? null : rent.toString() },
    };
  },
  allowsChange: refuseUnlessReturnsFit,
};

const numbered = ({ number, date }: LandCertificate): LandCertificate => {
  const tidied = tidy(number);
  if (!tidied) throw reject('CERTIFICATE_NUMBER_MISSING');
  return { number: tidied, date };
};

const { record, correct, reverse } = supportVerbs(rules, programmes);

/** Land allocated or leased, and given back. */
export const landGrants = decider({
  category: 'land',
  initial: nothingRecorded,
  evolve: withSupportEntry,
  verbs: {
    RecordLandGrant: record,
    CorrectSupport: correct,
    ReverseSupport: reverse,
    RecordLandReturn: recordLandReturn,
    CorrectLandReturn: correctLandReturn,
  },
});
