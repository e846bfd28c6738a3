import {
  correctionOf,
  decimalOf,
  entryToReplace,
  printDong,
  refusals,
  squareMetres,
  tidy,
  verb,
  type Area,
  type BusinessDate,
  type Command,
  type DatedOn,
  type NewEvent,
  type StandingEntry,
} from '#libs/kernel';
import { standingSupport, usableArea, type SupportContent, type SupportState } from '#libs/support/events';
import type { LandParticulars, LandReturned } from '../events.js';

interface Returned {
  readonly supportId: string;
  readonly area: Area;
  readonly reason: string;
}
export type RecordLandReturn = Command<'RecordLandReturn', Returned>;
/** Replaces the return of number `replaces`; the command's date is the right one. */
export type CorrectLandReturn = Command<
  'CorrectLandReturn',
  { readonly replaces: number; readonly reason: string; readonly content: Returned }
>;

const reject = refusals({
  RETURN_REASON_MISSING: { vi: 'Hãy ghi lý do trả lại đất.', en: 'Give the reason of the return.', nature: 'input' },
  ENTRY_IS_NO_RETURN: {
    vi: 'Mục số {position} của hồ sơ này không phải là mục trả lại đất.',
    en: 'Entry {position} of this record is no return of land.',
  },
  RETURN_BEFORE_GRANT: {
    vi: 'Đất được giao ngày {grantedOn}, không thể trả lại ngày {returnedOn}.',
    en: 'The land was granted on {grantedOn} and cannot be returned on {returnedOn}.',
  },
  MORE_THAN_IS_HELD: {
    vi: 'Muốn trả lại {returned} m² nhưng chỉ còn giữ {held} m² trong {granted} m² được giao.',
    en: '{returned} m² are to be returned, but only {held} m² of the {granted} m² granted are still held.',
  },
  RETURNS_STAND: {
    vi: 'Đã ghi {returns} lần trả lại đất của hồ sơ này. Hãy hủy các mục đó trước.',
    en: '{returns} returns of this land are recorded. Reverse them first.',
  },
});

const isReturn = (entry: StandingEntry): entry is StandingEntry<LandReturned['data']> => entry.type === 'LandReturned';
const returnedArea = (entries: readonly StandingEntry[]): bigint =>
  entries.filter(isReturn).reduce((sum, { data }) => sum + squareMetres(data.area), 0n);

/** Square metres as they are written here, and read again: `8.547,06`. */
const printed = (area: bigint): string => {
  const [whole = '0', fraction] = decimalOf(area).split('.');
  return fraction ? `${printDong(BigInt(whole))},${fraction}` : printDong(BigInt(whole));
};

/** Compares days as far as they are known: only what was certainly over before the grant began is too early. */
const refuseBefore = (grant: { readonly occurredFrom: BusinessDate }, returned: BusinessDate): void => {
  if (returned < grant.occurredFrom) {
    throw reject('RETURN_BEFORE_GRANT', { grantedOn: grant.occurredFrom, returnedOn: returned });
  }
};

/** The return if it fits beside the others, or a refusal that says what is still held. */
const fittingReturn = (
  wish: Returned,
  on: DatedOn,
  state: SupportState,
  others: readonly StandingEntry[],
): LandReturned['data'] => {
  const grant = standingSupport<LandParticulars>(state, 'LandGranted', wish.supportId);
  const reason = tidy(wish.reason);
  if (!reason) throw reject('RETURN_REASON_MISSING');
  const area = usableArea(wish.area);
  refuseBefore(grant, on.to);
  const granted = squareMetres(grant.data.area!);
  const held = granted - returnedArea(others);
  const returned = squareMetres(area);
  if (returned > held) {
    throw reject('MORE_THAN_IS_HELD', { returned: printed(returned), held: printed(held), granted: printed(granted) });
  }
  return { supportId: wish.supportId, area, reason };
};

/** Land goes back, never more of it than is still held. */
export const recordLandReturn = verb({
  decide: ({ data, on }: RecordLandReturn, state: SupportState): LandReturned[] => [
    { type: 'LandReturned', schema: 1, data: fittingReturn(data, on, state, state.standing) },
  ],
});

export const correctLandReturn = verb({
  decide: ({ data, on }: CorrectLandReturn, state: SupportState): NewEvent[] => {
    standingSupport(state, 'LandGranted', data.content.supportId);
    const entry = entryToReplace<LandReturned['data']>(state.standing, data.replaces, data.reason);
    if (!isReturn(entry)) throw reject('ENTRY_IS_NO_RETURN', { position: data.replaces });
    const others = state.standing.filter(({ position }) => position !== entry.position);
    return [correctionOf(entry, data.reason, fittingReturn(data.content, on, state, others), on, 1)];
  },
});

/** A corrected grant must still bear the returns that stand; a grant with returns cannot be reversed under them. */
export const refuseUnlessReturnsFit = (
  later: readonly StandingEntry[],
  after: { readonly content: SupportContent<LandParticulars>; readonly on: DatedOn } | undefined,
): void => {
  const returns = later.filter(isReturn);
  if (!returns.length) return;
  if (!after) throw reject('RETURNS_STAND', { returns: returns.length });
  const granted = squareMetres(after.content.area!);
  const returned = returnedArea(returns);
  if (returned > granted) {
    throw reject('MORE_THAN_IS_HELD', {
      returned: printed(returned),
      held: printed(granted),
      granted: printed(granted),
    });
  }
  for (const { occurredOn } of returns) refuseBefore({ occurredFrom: after.on.from }, occurredOn);
};
