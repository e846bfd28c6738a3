import {
  refusals,
  streamFact,
  yearOf,
  type BusinessDate,
  type DatedOn,
  type Recorded,
  type StreamFact,
} from '#libs/kernel';
import {
  cooperativeStream,
  inBusinessOrder,
  placeExistsOn,
  placeStandingOf,
  placeStream,
  standingFrom,
  withCooperativeEntry,
  type CooperativeEntry,
  type CooperativeFact,
  type CooperativeStanding,
  type OrganisationKind,
  type PlaceStanding,
} from '../events.js';

const reject = refusals({
  COOPERATIVE_UNKNOWN: {
    vi: 'Không có tổ chức nào mang mã {cooperativeId}.',
    en: 'There is no organisation {cooperativeId}.',
    nature: 'missing',
  },
  NOT_YET_REGISTERED: {
    vi: 'Đến ngày {on} tổ chức này chưa đăng ký; ngày đăng ký là {registeredOn}.',
    en: 'On {on} this organisation was not registered yet; it was registered on {registeredOn}.',
  },
  COOPERATIVE_ENDED: {
    vi: 'Đến ngày {on} tổ chức này đã chấm dứt (ngày {endedOn}), không thể ghi thêm việc gì sau đó.',
    en: 'By {on} this organisation had ended (on {endedOn}); nothing can happen to it after that.',
  },
  LATER_ENTRIES_STAND: {
    vi: 'Không thể chấm dứt từ ngày {endedOn}: mục số {position} đã ghi một việc ngày {on}.',
    en: 'It cannot have ended on {endedOn}: entry {position} records something on {on}.',
  },
  EARLIER_ENTRIES_STAND: {
    vi: 'Ngày đăng ký không thể là {registeredOn}: mục số {position} đã ghi một việc ngày {on}.',
    en: 'It cannot have been registered on {registeredOn}: entry {position} records something on {on}.',
  },
  CONVERSION_NOT_POSSIBLE: {
    vi: 'Không thể chuyển từ {from} sang {to}.',
    en: 'A {from} cannot be converted into a {to}.',
  },
  RETURN_ALREADY_FILED: {
    vi: 'Báo cáo năm {year} đã có ở mục số {position}. Hãy đính chính mục đó.',
    en: 'The return of {year} was filed as entry {position}. Correct that entry.',
  },
  YEAR_ALREADY_GRADED: {
    vi: 'Năm {year} đã được phân loại ở mục số {position}. Hãy đính chính mục đó.',
    en: 'The year {year} was graded in entry {position}. Correct that entry.',
  },
  YEAR_BEFORE_REGISTRATION: {
    vi: 'Năm {year} ở trước năm đăng ký ({registeredOn}).',
    en: 'The year {year} is before the registration ({registeredOn}).',
  },
  CODE_ALREADY_ASSIGNED: {
    vi: 'Tổ chức này đã mang mã {code} ({scheme}) ở mục số {position}.',
    en: 'This organisation was given the code {code} ({scheme}) in entry {position}.',
  },
  PLACE_UNKNOWN: {
    vi: 'Không có địa bàn nào mang mã {placeId}.',
    en: 'There is no place {placeId}.',
    nature: 'missing',
  },
  PLACE_NOT_VALID_THEN: {
    vi: '{name} không tồn tại vào ngày {on} (từ {validFrom} đến {validTo}).',
    en: '{name} did not exist on {on} (from {validFrom} to {validTo}).',
  },
});

/** An organisation as its standing entries tell it, in business order. */
export interface Cooperative {
  readonly entries: readonly CooperativeEntry[];
  /** Where the next entry comes among those of the same day: last, or in the place of the one that is being corrected. */
  readonly nextPosition: number;
}

const lastOfItsDay = Number.MAX_SAFE_INTEGER;

export const nothingYet: Cooperative = { entries: [], nextPosition: lastOfItsDay };

export const evolveCooperative = ({ entries }: Cooperative, event: Recorded): Cooperative => ({
  entries: withCooperativeEntry(entries, event),
  nextPosition: lastOfItsDay,
});

/** The same organisation as though one entry had never been made; the next entry takes its place. */
export const without = ({ entries }: Cooperative, entry: { position: number; firstPosition: number }): Cooperative => ({
  entries: entries.filter(({ position }) => position !== entry.position),
  nextPosition: entry.firstPosition,
});

/** The registration that stands, or a refusal: nothing is known of the organisation without one. */
export const registrationOf = ({ entries }: Cooperative, cooperativeId: string): CooperativeEntry => {
  const registration = entries.find(({ type }) => type === 'CooperativeRegistered');
  if (!registration) throw reject('COOPERATIVE_UNKNOWN', { cooperativeId });
  return registration;
};

/** What the organisation was when something happens to it: registered by then, and not ended. */
export const activeOn = (cooperative: Cooperative, cooperativeId: string, { to: on }: DatedOn): CooperativeStanding => {
  const { entries, nextPosition } = cooperative;
  const registration = registrationOf(cooperative, cooperativeId);
  const earlier = entries.filter(
    (each) => each.occurredOn < on || (each.occurredOn === on && each.firstPosition < nextPosition),
  );
  const standing = standingFrom(earlier);
  if (!standing) throw reject('NOT_YET_REGISTERED', { on, registeredOn: registration.occurredOn });
  if (standing.status !== 'active') throw reject('COOPERATIVE_ENDED', { on, endedOn: standing.endedOn });
  return standing;
};

/** The fact, if the organisation's whole life still makes sense with it; a backdated one is held to what came later. */
export const fits = <F extends CooperativeFact>(
  cooperative: Cooperative,
  { from, to, precision }: DatedOn,
  fact: F,
): F => {
  const dated = { occurredFrom: from, occurredOn: to, precision, recordedAt: '' };
  const entry = {
    type: fact.type,
    data: fact.data,
    position: cooperative.nextPosition,
    firstPosition: cooperative.nextPosition,
    ...dated,
  };
  refuseImpossibleLife(inBusinessOrder([...cooperative.entries, entry as CooperativeEntry]));
  return fact;
};

/** Legal forms that may become others: a group becomes a cooperative, a credit cooperative a people's credit fund. */
const conversions: Readonly<Record<OrganisationKind, readonly OrganisationKind[]>> = {
  THT: ['HTX'],
  HTX: ['QTDND'],
  QTDND: [],
  LHHTX: [],
};

/** Walks through a life in business order and refuses the first thing that cannot have been so. */
export const refuseImpossibleLife = (entries: readonly CooperativeEntry[]): void => {
  const registration = entries.find(({ type }) => type === 'CooperativeRegistered');
  if (!registration) return;
  const registeredOn = registration.occurredOn;
  let kind: OrganisationKind | undefined;
  let endedOn: BusinessDate | undefined;
  const seen = new Map<string, number>();
  const refuseSecond = (code: Parameters<typeof reject>[0], key: string, position: number, figures: object): void => {
    const first = seen.get(key);
    if (first !== undefined) throw reject(code, { ...figures, position: Math.min(first, position) });
    seen.set(key, position);
  };

  for (const entry of entries) {
    const { occurredOn: on, position } = entry;
    if (entry !== registration && kind === undefined)
      throw reject('EARLIER_ENTRIES_STAND', { registeredOn, position, on });
    if (endedOn) throw reject('LATER_ENTRIES_STAND', { endedOn, position, on });
    switch (entry.type) {
      case 'CooperativeRegistered':
        kind = entry.data.kind;
        break;
      case 'CooperativeConverted':
        if (!conversions[kind!].includes(entry.data.kind))
          throw reject('CONVERSION_NOT_POSSIBLE', { from: kind, to: entry.data.kind });
        kind = entry.data.kind;
        break;
      case 'CooperativeMerged':
      case 'CooperativeDissolved':
        endedOn = on;
        break;
      case 'YearlyReturnFiled':
      case 'CooperativeGraded': {
        const { year } = entry.data;
        if (year < yearOf(registeredOn)) throw reject('YEAR_BEFORE_REGISTRATION', { year, registeredOn });
        const code = entry.type === 'CooperativeGraded' ? 'YEAR_ALREADY_GRADED' : 'RETURN_ALREADY_FILED';
        refuseSecond(code, `${entry.type} ${year}`, position, { year });
        break;
      }
      case 'CooperativeCodeAssigned': {
        const { scheme, code } = entry.data;
        refuseSecond('CODE_ALREADY_ASSIGNED', `code ${scheme}\u0000${code}`, position, { scheme, code });
        break;
      }
      case 'CooperativeRenamed':
      case 'CooperativeMoved':
      case 'CooperativeSectorChanged':
      case 'CooperativeAbsorbed':
        break;
      default:
        entry satisfies never;
    }
  }
};

/** Another organisation, as its stream tells it; asking for it lets the writer append to that stream too. */
export const cooperativeFact = (cooperativeId: string): StreamFact<Cooperative> =>
  streamFact(cooperativeStream(cooperativeId), (entries) => entries.reduce<Cooperative>(evolveCooperative, nothingYet));

/** A place, as its stream tells it. Without an id it asks for a stream that is always empty. */
export const placeFact = (placeId: string | null): StreamFact<PlaceStanding | undefined> =>
  streamFact(placeStream(placeId ?? ''), placeStandingOf);

export const refuseForeignPlace = (place: PlaceStanding | undefined, placeId: string, { to: on }: DatedOn): void => {
  if (!place) throw reject('PLACE_UNKNOWN', { placeId });
  const { name, validFrom, validTo } = place;
  if (!placeExistsOn(place, on)) throw reject('PLACE_NOT_VALID_THEN', { name, on, validFrom, validTo: validTo ?? '…' });
};
