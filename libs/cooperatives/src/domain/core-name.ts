import { folded } from '#libs/kernel';

/** What a name says of the legal form, as it is searched; the longer first, so that none hides in another. */
const formWords = [
  'lien hiep hop tac xa',
  'lien hiep htx',
  'lhhtx',
  'quy tin dung nhan dan',
  'qtdnd',
  'quy tdnd',
  'hop tac xa',
  'htx',
  'to hop tac',
  'tht',
];

/**
 * A name by which two organisations may be taken for one another: folded, without punctuation and without the words of
 * the legal form before it. `HTX Nông nghiệp “Phú Lợi”` and `Hợp tác xã nông nghiệp Phú Lợi` are the same.
 */
export const coreName = (name: string): string => {
  const plain = folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const form = formWords.find((words) => plain.startsWith(`${words} `));
  return form ? plain.slice(form.length + 1) : plain || folded(name);
};
