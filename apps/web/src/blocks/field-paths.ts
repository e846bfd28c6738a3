/** The path of a field at fault as forms name it: `beneficiaries[2].people` is `['beneficiaries', 2, 'people']`. */
export const namePathOf = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]+/u)
    .filter(Boolean)
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
