import { choiceColumn, importKind, typedDay, typedWhole } from '#libs/imports';
import { cooperatives } from '../domain/cooperatives.js';
import { cooperativeStream, organisationKindWords, sectorWords } from '../events.js';
import { registrationOf, whenOf } from './contents.js';
import { RegisterCooperativeDto } from './cooperatives.dto.js';

const kindColumn = choiceColumn(
  { name: 'kind', title: { vi: 'Loại hình', en: 'Kind' }, required: true },
  organisationKindWords,
);
const sectorColumn = choiceColumn(
  { name: 'sector', title: { vi: 'Ngành', en: 'Sector' }, aliases: ['Lĩnh vực'], required: true },
  sectorWords,
);

/** Organisations registered from a sheet, a row each. */
export const cooperativeSheet = importKind<RegisterCooperativeDto>({
  name: 'cooperatives',
  title: { vi: 'Hợp tác xã', en: 'Cooperatives' },
  permission: 'RegisterCooperative',
  columns: [
    {
      name: 'name',
      title: { vi: 'Tên tổ chức', en: 'Name' },
      aliases: ['Tên', 'Tên HTX', 'Tên hợp tác xã'],
      required: true,
      hint: { vi: 'Tên đầy đủ như trong giấy chứng nhận.', en: 'The full name as in its certificate.' },
      example: 'HTX nông nghiệp Tân Tiến',
    },
    kindColumn.column,
    sectorColumn.column,
    {
      name: 'placeId',
      title: { vi: 'Địa bàn', en: 'Place' },
      aliases: ['Huyện', 'Xã', 'Nơi đóng trụ sở'],
      required: true,
      hint: { vi: 'Tên hoặc mã địa bàn nơi đóng trụ sở.', en: 'Name or id of the place of its seat.' },
      example: 'Huyện Kế Sách',
    },
    {
      name: 'on',
      title: { vi: 'Ngày thành lập', en: 'Registered on' },
      aliases: ['Ngày đăng ký'],
      required: true,
      hint: {
        vi: 'Ngày, tháng hoặc năm: 31/12/2012, 12/2012, 2012.',
        en: 'A day, month or year: 31/12/2012, 12/2012, 2012.',
      },
      example: '15/03/2012',
    },
    {
      name: 'members',
      title: { vi: 'Số thành viên', en: 'Members' },
      required: false,
      hint: { vi: 'Để trống nếu chưa biết.', en: 'Empty if not known.' },
      example: '25',
    },
    {
      name: 'registration.number',
      title: { vi: 'Số giấy chứng nhận', en: 'Certificate number' },
      required: false,
      hint: { vi: 'Số giấy chứng nhận đăng ký.', en: 'Number of the certificate of registration.' },
      example: '590707000012',
    },
    {
      name: 'registration.issuedBy',
      title: { vi: 'Nơi cấp', en: 'Issued by' },
      required: false,
      hint: { vi: 'Cơ quan cấp giấy chứng nhận.', en: 'Who issued the certificate.' },
      example: 'UBND huyện Kế Sách',
    },
  ],
  decider: cooperatives,
  body: RegisterCooperativeDto,
  calls: ['place'],
  bodyOf: (cells, lookups) => {
    const { name, kind, sector, placeId, on, members } = cells;
    const [number, issuedBy] = [cells['registration.number'], cells['registration.issuedBy']];
    return {
      on: typedDay(on),
      name,
      kind: kindColumn.read(kind),
      sector: sectorColumn.read(sector),
      placeId: placeId && lookups.place(placeId, 'placeId'),
      ...(members ? { members: typedWhole(members) } : {}),
      ...(number || issuedBy ? { registration: { number, issuedBy } } : {}),
    };
  },
  sameness: ['name', 'placeId'],
  wishOf: (body, cooperativeId) => ({
    streamId: cooperativeStream(cooperativeId),
    type: 'RegisterCooperative',
    data: { cooperativeId, ...registrationOf(body) },
    ...whenOf(body),
  }),
  reversalOf: ({ position, data }, reason) => {
    const { cooperativeId } = data as { cooperativeId: string };
    return { type: 'ReverseCooperativeEntry', data: { cooperativeId, position, reason } };
  },
});
