import type { Sentence } from '#libs/kernel';

/** Why an entry recorded since a number moves what was answered at that number. */
export const causes = ['new', 'backdated', 'corrected', 'reversed'] as const;
export type Cause = (typeof causes)[number];

export const causeWords: Readonly<Record<Cause, Sentence>> = {
  new: { vi: 'Phát sinh mới', en: 'New' },
  backdated: { vi: 'Ghi bổ sung cho ngày đã qua', en: 'Backdated' },
  corrected: { vi: 'Đính chính', en: 'Corrected' },
  reversed: { vi: 'Hủy', en: 'Reversed' },
};
