import { folded } from '#libs/kernel';

/** Whether every word that was typed begins or stands in the text, with or without marks: `ke sach` finds Kế Sách. */
export const isFound = (typed: string, text: string): boolean => {
  const words = folded(typed).split(' ').filter(Boolean);
  const within = folded(text);
  return words.every((word) => within.includes(word));
};

/** The `filterOption` of a choice whose labels are text. */
export const foldedFilter = (typed: string, option?: { readonly label?: unknown }): boolean =>
  isFound(typed, String(option?.label ?? ''));
