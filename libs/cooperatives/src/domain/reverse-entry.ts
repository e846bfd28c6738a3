import { entryToReplace, refusals, reversalOf, verb, type Command, type NewEvent } from '#libs/kernel';
import { cooperativeStream, type CooperativeEntry } from '../events.js';
import { cooperativeFact, refuseImpossibleLife, registrationOf, without, type Cooperative } from './cooperative.js';

/** The entry should never have been. A reversal is dated as the entry it takes back. */
export type ReverseCooperativeEntry = Command<
  'ReverseCooperativeEntry',
  { readonly cooperativeId: string; readonly position: number; readonly reason: string }
>;

const reject = refusals({
  REGISTRATION_IN_USE: {
    vi: 'Không thể hủy đăng ký khi còn {others} mục khác đang có hiệu lực.',
    en: 'A registration cannot be reversed while {others} other entries stand.',
  },
  REVERSE_AT_THE_MERGED: {
    vi: 'Việc sáp nhập được hủy ở hồ sơ của tổ chức đã sáp nhập ({absorbedId}).',
    en: 'A merger is reversed on the record of the organisation that went ({absorbedId}).',
  },
});

const entryAt = ({ entries }: Cooperative, position: number): CooperativeEntry | undefined =>
  entries.find((entry) => entry.position === position);

export const reverseCooperativeEntry = verb({
  facts: ({ data: { cooperativeId, position } }: ReverseCooperativeEntry, cooperative: Cooperative) => {
    const entry = entryAt(cooperative, position);
    // Only a merger has a second side; for any other entry the fact is the organisation itself.
    return { survivor: cooperativeFact(entry?.type === 'CooperativeMerged' ? entry.data.intoId : cooperativeId) };
  },
  decide: (
    { data: { cooperativeId, position, reason } }: ReverseCooperativeEntry,
    cooperative: Cooperative,
    { survivor },
  ) => {
    registrationOf(cooperative, cooperativeId);
    const entry = entryToReplace<CooperativeEntry['data']>(cooperative.entries, position, reason) as CooperativeEntry;
    const others = without(cooperative, entry).entries;
    if (entry.type === 'CooperativeRegistered' && others.length)
      throw reject('REGISTRATION_IN_USE', { others: others.length });
    if (entry.type === 'CooperativeAbsorbed')
      throw reject('REVERSE_AT_THE_MERGED', { absorbedId: entry.data.absorbedId });
    refuseImpossibleLife(others);

    const events: NewEvent[] = [reversalOf<unknown>(entry, reason, 1)];
    if (entry.type === 'CooperativeMerged') {
      const { intoId } = entry.data;
      const absorption = survivor.entries.find(
        (each) => each.type === 'CooperativeAbsorbed' && each.data.absorbedId === cooperativeId,
      );
      if (!absorption) throw new Error(`The journal tells the merger of ${cooperativeId} on one side only.`);
      events.push({ ...reversalOf<unknown>(absorption, reason, 1), stream: cooperativeStream(intoId) });
    }
    return events;
  },
});
