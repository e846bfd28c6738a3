import { parseBusinessDate, refusals, type BusinessDate } from '#libs/kernel';
import type { Parameters, Subject } from '#libs/journal';

const reject = refusals({
  POINT_NOT_READABLE: {
    vi: '“{typed}” không phải địa chỉ của một câu trả lời. Viết loans/vay-1?asOf=2025-12-31&asKnown=700.',
    en: '“{typed}” is not the address of an answer. Write loans/vay-1?asOf=2025-12-31&asKnown=700.',
    nature: 'input',
  },
  POINTS_OF_DIFFERENT_SUBJECTS: {
    vi: 'Chỉ so sánh được hai thời điểm của cùng một câu hỏi; ở đây là {a} và {b}.',
    en: 'Only two moments of one question can be compared; these are {a} and {b}.',
    nature: 'input',
  },
});

/** A moment on both clocks. */
export interface Point {
  readonly asOf: BusinessDate;
  readonly asKnown: number;
}

/** The address of one answer below `/api/replay/`: what it is about and the two clocks. */
export const addressOf = (
  { name, kind }: Pick<Subject, 'name' | 'kind'>,
  { id, ...parameters }: Parameters,
  { asOf, asKnown }: Point,
): string => {
  const query = new URLSearchParams({ ...parameters, asOf, asKnown: String(asKnown) });
  return `${kind === 'report' ? 'reports' : `${name}s`}/${kind === 'report' ? name : encodeURIComponent(id ?? '')}?${query.toString()}`;
};

/** What an address asks, its clocks as they were typed. */
export interface Addressed {
  readonly subject: string;
  readonly parameters: Parameters;
  readonly asOf: BusinessDate | undefined;
  readonly asKnown: string | undefined;
}

const thingsAt = new Map([
  ['cooperatives', 'cooperative'],
  ['loans', 'loan'],
  ['funds', 'fund'],
]);

export const readAddress = (typed: string): Addressed => {
  const match = /^(?:\/?api\/replay\/|\/)?([a-z-]+)\/([^/?#]+)(?:\?([^#]*))?$/u.exec(typed);
  const [, collection = '', name = '', query = ''] = match ?? [];
  const thing = thingsAt.get(collection);
  if (!match || (!thing && collection !== 'reports')) throw reject('POINT_NOT_READABLE', { typed });
  const typedOnce = new Map(new URLSearchParams(query));
  if (typedOnce.size !== new URLSearchParams(query).size) throw reject('POINT_NOT_READABLE', { typed });
  const { asOf, asKnown, ...parameters } = Object.fromEntries(typedOnce);
  return {
    subject: thing ?? name,
    parameters: thing ? { ...parameters, id: decoded(name, typed) } : parameters,
    asOf: asOf === undefined ? undefined : parseBusinessDate(asOf),
    asKnown,
  };
};

const decoded = (name: string, typed: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    throw reject('POINT_NOT_READABLE', { typed });
  }
};

/** Refuses to compare answers to two questions. */
export const refuseDifferent = (a: Addressed, b: Addressed): void => {
  const text = ({ subject, parameters }: Addressed) =>
    `${subject} ${new URLSearchParams(Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1))).toString()}`.trim();
  if (text(a) !== text(b)) throw reject('POINTS_OF_DIFFERENT_SUBJECTS', { a: text(a), b: text(b) });
};
