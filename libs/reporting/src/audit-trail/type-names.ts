import { folded, originalType, titleOf } from '#libs/kernel';
import type { Catalogue } from '#libs/journal';
import type { TypeNames } from './search-language.js';

const slug = (title: string): string => folded(title).replace(/[^\p{L}\p{N}]+/gu, '-');

/**
 * What people call the types of entry: by their title in either language, written with dashes, or by its beginning; or by the
 * type itself. An event brings its corrections and reversals with it.
 */
export const typeNamesOf = ({ eventTypes, tellings }: Pick<Catalogue, 'eventTypes' | 'tellings'>): TypeNames => {
  const named = eventTypes.map((type) => {
    const titles = [type, originalType(type)].map((each) => titleOf(tellings, each));
    const own = [type, originalType(type)].map((each) => each.toLowerCase());
    return { type, names: [...own, ...titles.flatMap(({ vi, en }) => [slug(vi), slug(en)])] };
  });
  const originals = eventTypes.filter((type) => originalType(type) === type);
  return {
    named: (typed) => {
      const exact = named.filter(({ names }) => names.includes(typed));
      const begun = named.filter(({ names }) => names.some((name) => name.startsWith(`${typed}-`)));
      return (exact.length ? exact : begun).map(({ type }) => type);
    },
    known: originals.map((type) => slug(titleOf(tellings, type).vi)),
  };
};
