/** Text as it is stored: Unicode NFC, outer blanks cut, inner runs of blanks folded to one. */
export const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** Text as it is searched: lower case, no marks, đ as d (it has no decomposition), so `ke sach` finds Kế Sách. */
export const folded = (text: string): string =>
  tidy(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
