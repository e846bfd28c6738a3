import { refusals, verb, type Command, type DatedOn, type NewEvent } from '#libs/kernel';
import {
  cooperativeStream,
  type CooperativeAbsorbed,
  type CooperativeDissolved,
  type CooperativeMerged,
} from '../events.js';
import { activeOn, cooperativeFact, fits, type Cooperative } from './cooperative.js';
import { requiredText } from './names-and-counts.js';

export interface Merger {
  /** The one that goes. */
  readonly cooperativeId: string;
  /** The one that stays. */
  readonly intoId: string;
}
export interface Dissolution {
  readonly cooperativeId: string;
  readonly reason: string;
}
export type MergeCooperative = Command<'MergeCooperative', Merger>;
export type DissolveCooperative = Command<'DissolveCooperative', Dissolution>;

const reject = refusals({
  MERGED_INTO_ITSELF: {
    vi: 'Một tổ chức không thể sáp nhập vào chính nó.',
    en: 'An organisation cannot be merged into itself.',
  },
});

/** The one goes, the other stays: both streams tell it, in one act or not at all. */
export const mergeCooperative = verb({
  facts: ({ data }: MergeCooperative) => ({ survivor: cooperativeFact(data.intoId) }),
  decide: ({ data: { cooperativeId, intoId }, on }: MergeCooperative, cooperative: Cooperative, { survivor }) => {
    if (cooperativeId === intoId) throw reject('MERGED_INTO_ITSELF');
    activeOn(cooperative, cooperativeId, on);
    activeOn(survivor, intoId, on);
    const merged: CooperativeMerged = { type: 'CooperativeMerged', schema: 1, data: { cooperativeId, intoId } };
    const absorbed: CooperativeAbsorbed = {
      type: 'CooperativeAbsorbed',
      schema: 1,
      data: { cooperativeId: intoId, absorbedId: cooperativeId },
    };
    const events: NewEvent<CooperativeMerged | CooperativeAbsorbed>[] = [
      fits(cooperative, on, merged),
      { ...fits(survivor, on, absorbed), stream: cooperativeStream(intoId) },
    ];
    return events;
  },
});

/** The end, on a day after which nothing stands. */
export const dissolved = (wish: Dissolution, on: DatedOn, cooperative: Cooperative): CooperativeDissolved => {
  const { cooperativeId } = wish;
  activeOn(cooperative, cooperativeId, on);
  const reason = requiredText('reason', wish.reason);
  return fits(cooperative, on, { type: 'CooperativeDissolved', schema: 1, data: { cooperativeId, reason } });
};

export const dissolveCooperative = verb({
  decide: ({ data, on }: DissolveCooperative, cooperative: Cooperative) => [dissolved(data, on, cooperative)],
});
