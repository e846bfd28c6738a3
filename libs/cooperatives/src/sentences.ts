import { printDay, saidDong, says, type Tellings } from '#libs/kernel';
import {
  cooperativeStream,
  placeStream,
  type CooperativeEvent,
  type grades,
  type PlaceEvent,
  type placeLevels,
  type Sector,
} from './events.js';

const sectorWords: Readonly<Record<Sector, readonly [string, string]>> = {
  'agriculture-fishery': ['nông nghiệp, thủy sản', 'agriculture and fishery'],
  'industry-crafts': ['công nghiệp, tiểu thủ công nghiệp', 'industry and crafts'],
  construction: ['xây dựng', 'construction'],
  'trade-services': ['thương mại, dịch vụ', 'trade and services'],
  transport: ['vận tải', 'transport'],
  credit: ['tín dụng', 'credit'],
  other: ['lĩnh vực khác', 'other'],
};
const gradeWords: Readonly<Record<(typeof grades)[number], readonly [string, string]>> = {
  good: ['tốt', 'good'],
  fair: ['khá', 'fair'],
  average: ['trung bình', 'average'],
  weak: ['yếu', 'weak'],
};
const levelWords: Readonly<Record<(typeof placeLevels)[number], readonly [string, string]>> = {
  province: ['cấp tỉnh', 'province'],
  district: ['cấp huyện', 'district'],
  commune: ['cấp xã', 'commune'],
};

/** What the entries of organisations and places say. */
export const cooperativeSentences: Tellings<CooperativeEvent | PlaceEvent> = {
  CooperativeRegistered: says(
    ['đăng ký tổ chức', 'registration'],
    ({ name: called, kind, sector, placeId, registration }, name) => {
      const [vi, en] = sectorWords[sector];
      const place = name(placeStream(placeId));
      const by = registration ? [`, giấy số ${registration.number}`, `, certificate ${registration.number}`] : ['', ''];
      return [
        `đăng ký ${called} (${kind}, ${vi}) tại ${place}${by[0]}`,
        `registered ${called} (${kind}, ${en}) at ${place}${by[1]}`,
      ];
    },
    ({ name }) => name,
  ),
  CooperativeRenamed: says(
    ['đổi tên', 'new name'],
    ({ name, previousName }) => [`đổi tên ${previousName} thành ${name}`, `renamed ${previousName} to ${name}`],
    ({ name }) => name,
  ),
  CooperativeMoved: says(['chuyển địa bàn', 'move'], ({ cooperativeId, placeId, previousPlaceId }, name) => {
    const [who, from, to] = [cooperativeStream(cooperativeId), placeStream(previousPlaceId), placeStream(placeId)].map(
      name,
    );
    return [`${who} chuyển từ ${from} đến ${to}`, `${who} moved from ${from} to ${to}`];
  }),
  CooperativeSectorChanged: says(['đổi lĩnh vực', 'new sector'], ({ cooperativeId, sector, previousSector }, name) => {
    const [who, from, to] = [name(cooperativeStream(cooperativeId)), sectorWords[previousSector], sectorWords[sector]];
    return [`${who} chuyển từ ${from[0]} sang ${to[0]}`, `${who} changed from ${from[1]} to ${to[1]}`];
  }),
  CooperativeConverted: says(
    ['chuyển đổi loại hình', 'conversion'],
    ({ name, previousName, kind, previousKind }) => [
      `${previousName} (${previousKind}) chuyển đổi thành ${name} (${kind})`,
      `${previousName} (${previousKind}) was converted into ${name} (${kind})`,
    ],
    ({ name }) => name,
  ),
  CooperativeCodeAssigned: says(['cấp mã số', 'code'], ({ cooperativeId, scheme, code }, name) => {
    const who = name(cooperativeStream(cooperativeId));
    return [`${who} có mã ${code} (${scheme})`, `${who} has the code ${code} (${scheme})`];
  }),
  CooperativeMerged: says(['sáp nhập vào', 'merger into another'], ({ cooperativeId, intoId }, name) => {
    const [who, into] = [cooperativeStream(cooperativeId), cooperativeStream(intoId)].map(name);
    return [`${who} sáp nhập vào ${into}`, `${who} was merged into ${into}`];
  }),
  CooperativeAbsorbed: says(['nhận sáp nhập', 'absorption'], ({ cooperativeId, absorbedId }, name) => {
    const [who, absorbed] = [cooperativeStream(cooperativeId), cooperativeStream(absorbedId)].map(name);
    return [`${who} nhận sáp nhập ${absorbed}`, `${who} absorbed ${absorbed}`];
  }),
  CooperativeDissolved: says(['giải thể', 'dissolution'], ({ cooperativeId, reason }, name) => {
    const who = name(cooperativeStream(cooperativeId));
    return [`${who} giải thể: ${reason}`, `${who} was dissolved: ${reason}`];
  }),
  YearlyReturnFiled: says(
    ['báo cáo năm', 'yearly return'],
    ({ cooperativeId, year, members, revenue, charterCapital }, name) => {
      const who = name(cooperativeStream(cooperativeId));
      const vi = [
        ...(members === null ? [] : [`${members} thành viên`]),
        ...(charterCapital === null ? [] : [`vốn điều lệ ${saidDong(charterCapital)}`]),
        ...(revenue === null ? [] : [`doanh thu ${saidDong(revenue)}`]),
      ];
      const en = [
        ...(members === null ? [] : [`${members} members`]),
        ...(charterCapital === null ? [] : [`charter capital ${saidDong(charterCapital)}`]),
        ...(revenue === null ? [] : [`revenue ${saidDong(revenue)}`]),
      ];
      return [
        `${who} báo cáo năm ${year}${vi.length ? `: ${vi.join(', ')}` : ''}`,
        `${who} filed the return of ${year}${en.length ? `: ${en.join(', ')}` : ''}`,
      ];
    },
  ),
  CooperativeGraded: says(['xếp loại', 'grading'], ({ cooperativeId, year, grade }, name) => {
    const [who, [vi, en]] = [name(cooperativeStream(cooperativeId)), gradeWords[grade]];
    return [`${who} xếp loại ${vi} năm ${year}`, `${who} was graded ${en} for ${year}`];
  }),
  PlaceDefined: says(
    ['địa bàn', 'place'],
    ({ name, level, validFrom }) => [
      `địa bàn ${name} (${levelWords[level][0]}) có từ ${printDay(validFrom)}`,
      `the place ${name} (${levelWords[level][1]}) exists from ${printDay(validFrom)}`,
    ],
    ({ name }) => name,
  ),
  PlaceSucceeded: says(['sắp xếp địa bàn', 'end of a place'], ({ placeId, lastDay, successorIds }, name) => {
    const [who, ...successors] = [placeId, ...successorIds].map((id) => name(placeStream(id)));
    return [
      `${who} kết thúc ngày ${printDay(lastDay)}, chuyển thành ${successors.join(', ')}`,
      `${who} ended on ${printDay(lastDay)} and went to ${successors.join(', ')}`,
    ];
  }),
};
