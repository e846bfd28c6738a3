import { exactly, parseDatedOn, type BusinessDate, type DatedOn } from '#libs/kernel';
import type { Dimensions, DocumentRegistered, StatedFigure } from '../figure-events.js';

/*
 * The report of Sóc Trăng on its collective economy, of 2013, figure by figure: F01 to F60 in the order in which they stand,
 * a letter added where one sentence states several values. Everything is as printed, with its contradictions.
 *
 * The report counts the people's credit funds (QTDND) among the cooperatives (HTX): they are its credit sector.
 */

const documentId = 'bao-cao-ktht-2013';

export const socTrangDocument: { readonly on: DatedOn; readonly data: DocumentRegistered['data'] } = {
  // No date is printed. It cites a plan of 21/8/2013 and still estimates the end of 2013.
  on: parseDatedOn('2013-08-21/2013-12-31'),
  data: {
    documentId,
    title: 'Báo cáo tình hình xây dựng, phát triển kinh tế tập thể trên địa bàn tỉnh Sóc Trăng',
    number: null,
    issuer: 'Ủy ban nhân dân tỉnh Sóc Trăng',
    sha256: null,
  },
};

type Time = Pick<StatedFigure, 'period' | 'asOf'>;
const day = (text: string) => text as BusinessDate;
const during = (from: string, to: string): Time => ({ period: { from: day(from), to: day(to) }, asOf: null });
const standing = (typed: string): Time => {
  const { to, precision } = parseDatedOn(typed);
  return { period: null, asOf: { on: to, precision } };
};
const undated: Time = { period: null, asOf: null };
const june2013 = standing('2013-06');
const endOf2013 = { period: null, asOf: { on: exactly(day('2013-12-31')).to, precision: 'day' } } as const;
const endOf2012 = { period: null, asOf: { on: exactly(day('2012-12-31')).to, precision: 'day' } } as const;
const since2010 = during('2010-01-01', '2013-06-30');
const from2010To2012 = during('2010-01-01', '2012-12-31');
const year = (number: number) => during(`${number}-01-01`, `${number}-12-31`);

const htx: Dimensions = { organisationKind: 'HTX' };
const tht: Dimensions = { organisationKind: 'THT' };
const agriculture = 'agriculture-fishery';
const otherSectors = 'construction|industry-crafts|trade-services|transport';
const inSector = (kind: Dimensions, sector: string): Dimensions => ({ ...kind, sector });
const target: Dimensions = { plan: 'target' };

/** Millions of đồng with up to two printed places, as whole đồng. */
const million = (printed: string): string => {
  const [whole = '', places = ''] = printed.replaceAll('.', '').split(',');
  return String(BigInt(whole + places.padEnd(6, '0')));
};
/** A number as printed with decimal comma, as a decimal string; `02` is 2. */
const plain = (printed: string): string =>
  printed.replaceAll('.', '').replace(',', '.').replace(/^0+(?=\d)/u, '');

interface Said {
  readonly printed: string;
  readonly what: string;
  readonly measure: string;
  readonly unit: string;
  readonly time: Time;
  readonly dimensions: Dimensions;
  readonly rest?: Partial<StatedFigure>;
}
const said = (what: string, measure: string, unit: string, printed: string, time: Time, dimensions: Dimensions = {}, rest: Partial<StatedFigure> = {}): Said => ({
  ...{ what, measure, unit, printed, time, dimensions, rest },
});
const organisations = (what: string, printed: string, time: Time, dimensions: Dimensions, rest: Partial<StatedFigure> = {}) =>
  said(what, 'organisations', 'organisation', printed, time, dimensions, rest);
const people = (what: string, measure: string, printed: string, time: Time, dimensions: Dimensions, rest: Partial<StatedFigure> = {}) =>
  said(what, measure, 'person', printed, time, dimensions, rest);
const money = (what: string, measure: string, printed: string, time: Time, dimensions: Dimensions = {}, rest: Partial<StatedFigure> = {}) =>
  said(what, measure, 'VND', printed, time, dimensions, rest);
const share = (what: string, printed: string, numerator: string, denominator: string, dimensions: Dimensions) =>
  said(what, 'shareOfTotal', 'percent', printed, june2013, dimensions, { shareOf: { numerator, denominator } });

/** The figures of one sentence: one without a letter, several with a, b, c. */
const sentence = (id: string, quotation: string, ...values: readonly Said[]): StatedFigure[] =>
  values.map(({ what, measure, unit, printed, time, dimensions, rest }, index) => ({
    figureId: values.length === 1 ? id : id + 'abcd'[index],
    documentId,
    quotation,
    what,
    measure,
    value: unit.startsWith('VND') ? million(printed) : plain(printed),
    unit,
    printed,
    qualifier: 'exact',
    ...time,
    dimensions,
    shareOf: null,
    meanOf: null,
    ...rest,
  }));

const overall: readonly StatedFigure[][] = [
  sentence('F01', 'Đến tháng 6/2013 trên địa bàn tỉnh có 104 HTX', organisations('Số HTX', '104', june2013, htx)),
  sentence(
    'F02',
    '76 HTX nông nghiệp - thủy sản, chiếm 73,07%',
    organisations('HTX nông nghiệp - thủy sản', '76', june2013, inSector(htx, agriculture)),
    share('Tỷ trọng HTX nông nghiệp - thủy sản', '73,07', 'F02a', 'F01', inSector(htx, agriculture)),
  ),
  sentence(
    'F03',
    '16 HTX thương mại - dịch vụ, giao thông vận tải, xây dựng, công nghiệp, tiểu thủ công nghiệp, chiếm 15,38%',
    organisations('HTX thương mại, vận tải, xây dựng, công nghiệp', '16', june2013, inSector(htx, otherSectors)),
    share('Tỷ trọng HTX thương mại, vận tải, xây dựng, công nghiệp', '15,38', 'F03a', 'F01', inSector(htx, otherSectors)),
  ),
  sentence(
    'F04',
    '12 Quỹ tín dụng nhân dân (QTDND), chiếm 11,55%',
    organisations('Quỹ tín dụng nhân dân', '12', june2013, inSector(htx, 'credit')),
    share('Tỷ trọng Quỹ tín dụng nhân dân', '11,55', 'F04a', 'F01', inSector(htx, 'credit')),
  ),
  sentence('F05', 'Ước cuối năm 2013, có 107 HTX', organisations('Số HTX, ước', '107', endOf2013, htx, { qualifier: 'estimated' })),
  sentence(
    'F06',
    'Từ năm 2010 đến nay, có 29 HTX thành lập mới, bình quân tăng 10 HTX/năm',
    said('HTX thành lập mới', 'newOrganisations', 'organisation', '29', since2010, htx),
    said('HTX thành lập mới, bình quân năm', 'newOrganisations', 'organisation/year', '10', since2010, htx, { meanOf: { total: 'F06a' } }),
  ),
  sentence(
    'F07',
    'Tổng số xã viên là 27.103 người, từ 2010 đến nay tăng 6.012 xã viên mới',
    people('Xã viên HTX', 'members', '27.103', june2013, htx),
    people('Xã viên HTX mới', 'newMembers', '6.012', since2010, htx),
  ),
  sentence(
    'F08',
    'Số lượng cán bộ quản lý (Ban chủ nhiệm, ban kiểm soát, kế toán) là 495 người',
    people('Cán bộ quản lý HTX', 'managers', '495', june2013, htx),
  ),
  sentence(
    'F09',
    '52 cán bộ có trình độ cao đẳng, đại học trở lên, chiếm 10,50%',
    people('Cán bộ quản lý HTX có trình độ cao đẳng, đại học', 'managers', '52', june2013, { ...htx, trainingLevel: 'university-or-college' }),
    share('Tỷ trọng cán bộ cao đẳng, đại học', '10,50', 'F09a', 'F08', { ...htx, trainingLevel: 'university-or-college' }),
  ),
  sentence(
    'F10',
    '48 cán bộ có trình độ trung cấp, chiếm 9,69%',
    people('Cán bộ quản lý HTX có trình độ trung cấp', 'managers', '48', june2013, { ...htx, trainingLevel: 'secondary' }),
    share('Tỷ trọng cán bộ trung cấp', '9,69', 'F10a', 'F08', { ...htx, trainingLevel: 'secondary' }),
  ),
  sentence(
    'F11',
    '395 cán bộ quản lý chưa qua đào tạo, chiếm 79,79%',
    people('Cán bộ quản lý HTX chưa qua đào tạo', 'managers', '395', june2013, { ...htx, trainingLevel: 'untrained' }),
    share('Tỷ trọng cán bộ chưa qua đào tạo', '79,79', 'F11a', 'F08', { ...htx, trainingLevel: 'untrained' }),
  ),
  sentence(
    'F12',
    'Từ năm 2010 đến nay, có 368 cán bộ được đào tạo, bồi dưỡng',
    people('Cán bộ quản lý HTX được đào tạo, bồi dưỡng', 'managers', '368', since2010, {
      ...htx,
      trainingLevel: 'secondary|short-course|university-or-college',
    }),
  ),
  sentence(
    'F13',
    '18 HTX, QTDND đã xây dựng trụ sở với diện tích là 8.547,06 m²',
    organisations('HTX, QTDND đã xây dựng trụ sở', '18', june2013, { ...htx, premises: 'own' }),
    said('Diện tích trụ sở HTX, QTDND', 'area', 'm2', '8.547,06', june2013, { ...htx, landUse: 'premises' }),
  ),
  sentence(
    'F14',
    '2.979 m² đất do HTX quản lý được cấp giấy chứng nhận quyền sử dụng đất',
    said('Đất HTX được cấp giấy chứng nhận', 'area', 'm2', '2.979', june2013, { ...htx, certificate: 'issued' }),
  ),
  sentence(
    'F15',
    'HTX thuê 2.440 ha đất mặt nước ven biển',
    said('Đất mặt nước ven biển HTX thuê', 'area', 'ha', '2.440', june2013, { ...htx, landUse: 'coastal-water-surface' }),
  ),
  sentence(
    'F16',
    'Tổng vốn điều lệ trên 57.232 triệu đồng',
    money('Vốn điều lệ của HTX', 'charterCapital', '57.232', june2013, htx, { qualifier: 'more-than' }),
  ),
  sentence('F17', 'tổng vốn hoạt động 667.451 triệu đồng', money('Vốn hoạt động của HTX', 'operatingCapital', '667.451', june2013, htx)),
  sentence(
    'F18',
    'năm 2012: Doanh thu bình quân 4.498 triệu đồng/năm',
    said('Doanh thu bình quân HTX, QTDND điều tra', 'meanRevenue', 'VND/year', '4.498', year(2012), { ...htx, survey: 'sample' }),
  ),
  sentence(
    'F19',
    'lợi nhuận bình quân 210 triệu đồng/năm',
    said('Lợi nhuận bình quân HTX, QTDND điều tra', 'meanProfit', 'VND/year', '210', year(2012), { ...htx, survey: 'sample' }),
  ),
  sentence(
    'F20',
    'Lợi ích khi tham gia HTX năm 2012: Thu nhập bình quân 15,20 triệu đồng/xã viên/năm',
    said('Thu nhập bình quân xã viên', 'incomePerMember', 'VND/person/year', '15,20', year(2012), htx),
  ),
  sentence(
    'F21',
    '0,68% vào năm 2010; 0,49 % năm 2011 và 0,66% năm 2012',
    said('Đóng góp vào GDP của tỉnh năm 2010', 'shareOfGdp', 'percent', '0,68', year(2010)),
    said('Đóng góp vào GDP của tỉnh năm 2011', 'shareOfGdp', 'percent', '0,49', year(2011)),
    said('Đóng góp vào GDP của tỉnh năm 2012', 'shareOfGdp', 'percent', '0,66', year(2012)),
  ),
  sentence('F22', 'Đến tháng 6/2013 trên địa bàn toàn tỉnh có 2.368 THT', organisations('Số THT', '2.368', june2013, tht)),
  sentence(
    'F23',
    '1.117 THT nông nghiệp - thủy sản, chiếm 47,17%',
    organisations('THT nông nghiệp - thủy sản', '1.117', june2013, inSector(tht, agriculture)),
    share('Tỷ trọng THT nông nghiệp - thủy sản', '47,17', 'F23a', 'F22', inSector(tht, agriculture)),
  ),
  sentence(
    'F24',
    '1.182 THT tín dụng, chiếm 49,66%',
    organisations('THT tín dụng', '1.182', june2013, inSector(tht, 'credit')),
    share('Tỷ trọng THT tín dụng', '49,66', 'F24a', 'F22', inSector(tht, 'credit')),
  ),
  sentence(
    'F25',
    '68 THT thương mại và công nghiệp - tiểu thủ công nghiệp, chiếm 2,87%',
    organisations('THT thương mại, công nghiệp', '68', june2013, inSector(tht, 'industry-crafts|trade-services')),
    share('Tỷ trọng THT thương mại, công nghiệp', '2,87', 'F25a', 'F22', inSector(tht, 'industry-crafts|trade-services')),
  ),
  sentence(
    'F26',
    'Ước thực hiện đến cuối năm 2013 là 2.380 THT',
    organisations('Số THT, ước', '2.380', endOf2013, tht, { qualifier: 'estimated' }),
  ),
  sentence(
    'F27',
    'Từ năm 2010 đến nay, có 219 THT thành lập mới',
    said('THT thành lập mới', 'newOrganisations', 'organisation', '219', since2010, tht),
  ),
  sentence(
    'F28',
    'Có 826 THT đăng ký hoạt động với chính quyền xã, phường, thị trấn, chiếm 34,88%',
    organisations('THT đăng ký với chính quyền xã', '826', june2013, { ...tht, registration: 'commune' }),
    share('Tỷ trọng THT đăng ký với chính quyền xã', '34,88', 'F28a', 'F22', { ...tht, registration: 'commune' }),
  ),
  sentence(
    'F29',
    'Tổng số thành viên 47.850 người, số thành viên mới từ năm 2010 đến nay là 2.759 người',
    people('Thành viên THT', 'members', '47.850', june2013, tht),
    people('Thành viên THT mới', 'newMembers', '2.759', since2010, tht),
  ),
  sentence(
    'F30',
    'Số lượng cán bộ quản lý là 7.080 người, trong đó 1.552 cán bộ được bồi dưỡng chuyên môn tổ trưởng THT, chiếm 21,9%',
    people('Cán bộ quản lý THT', 'managers', '7.080', june2013, tht),
    people('Cán bộ THT được bồi dưỡng', 'managers', '1.552', june2013, { ...tht, trainingLevel: 'short-course' }),
    share('Tỷ trọng cán bộ THT được bồi dưỡng', '21,9', 'F30b', 'F30a', { ...tht, trainingLevel: 'short-course' }),
  ),
];

/** What most sectors state in one breath: cooperatives, their members and their charter capital. */
const cooperativesOf = (id: string, quotation: string, name: string, sector: string, [count, members, capital]: readonly [string, string, string]) =>
  sentence(
    id,
    quotation,
    organisations(`HTX ${name}`, count, june2013, inSector(htx, sector)),
    people(`Xã viên HTX ${name}`, 'members', members, june2013, inSector(htx, sector)),
    money(`Vốn điều lệ HTX ${name}`, 'charterCapital', capital, june2013, inSector(htx, sector)),
  );

const bySector: readonly StatedFigure[][] = [
  sentence(
    'F31',
    'Có 76 HTX với 5.986 xã viên và 1.117 THT với 15.406 thành viên',
    organisations('HTX nông nghiệp, thủy sản', '76', june2013, inSector(htx, agriculture)),
    people('Xã viên HTX nông nghiệp, thủy sản', 'members', '5.986', june2013, inSector(htx, agriculture)),
    organisations('THT nông nghiệp, thủy sản', '1.117', june2013, inSector(tht, agriculture)),
    people('Thành viên THT nông nghiệp, thủy sản', 'members', '15.406', june2013, inSector(tht, agriculture)),
  ),
  sentence(
    'F32',
    'Tổng số vốn điều lệ của HTX là 28.298 triệu đồng',
    money('Vốn điều lệ HTX nông nghiệp, thủy sản', 'charterCapital', '28.298', june2013, inSector(htx, agriculture)),
  ),
  sentence(
    'F33',
    'Doanh thu bình quân khoảng 1.259 triệu đồng/HTX',
    said(
      'Doanh thu bình quân HTX nông nghiệp có kinh doanh',
      'meanRevenue',
      'VND/organisation',
      '1.259',
      undated,
      { ...inSector(htx, agriculture), business: 'active' },
      { qualifier: 'about' },
    ),
  ),
  sentence(
    'F34',
    'là 13,75 triệu đồng/lao động/năm',
    said('Thu nhập bình quân lao động HTX và THT nông nghiệp', 'meanIncome', 'VND/worker/year', '13,75', undated, {
      organisationKind: 'HTX|THT',
      sector: agriculture,
    }),
  ),
  sentence(
    'F35',
    'thu nhập bình quân 14 triệu đồng/xã viên HTX/năm',
    said('Thu nhập bình quân xã viên HTX nông nghiệp', 'incomePerMember', 'VND/person/year', '14', undated, inSector(htx, agriculture)),
  ),
  sentence(
    'F36',
    'giải quyết việc làm thường xuyên cho trên 2.500 xã viên',
    people(
      'Xã viên có việc làm thường xuyên, HTX Evergrowth',
      'regularJobs',
      '2.500',
      undated,
      { ...inSector(htx, agriculture), organisation: 'HTX nông nghiệp Evergrowth' },
      { qualifier: 'more-than' },
    ),
  ),
  cooperativesOf(
    'F37',
    'Toàn tỉnh có 7 HTX với 199 xã viên, tổng vốn điều lệ 2.005 triệu đồng',
    'công nghiệp, tiểu thủ công nghiệp',
    'industry-crafts',
    ['7', '199', '2.005'],
  ),
  sentence(
    'F38',
    'việc làm thường xuyên trên 4.000 lao động',
    said('Lao động có việc làm thường xuyên, HTX CN-TTCN', 'regularJobs', 'worker', '4.000', undated, inSector(htx, 'industry-crafts'), {
      qualifier: 'more-than',
    }),
  ),
  cooperativesOf(
    'F39',
    'Lĩnh vực xây dựng: 02 HTX đang hoạt động với 14 xã viên, tổng vốn điều lệ là 1.710 triệu đồng',
    'xây dựng',
    'construction',
    ['02', '14', '1.710'],
  ),
  cooperativesOf(
    'F40',
    'Lĩnh vực thương mại, dịch vụ: 04 HTX đang hoạt động với 55 xã viên, tổng vốn điều lệ là 2.014 triệu đồng',
    'thương mại, dịch vụ',
    'trade-services',
    ['04', '55', '2.014'],
  ),
  cooperativesOf(
    'F41',
    '03 HTX đang hoạt động với 152 xã viên, tổng vốn điều lệ 2.717 triệu đồng',
    'giao thông vận tải',
    'transport',
    ['03', '152', '2.717'],
  ),
  sentence(
    'F42',
    'khoảng 38,6% toàn tỉnh',
    said('Vận chuyển hàng hóa, hành khách của HTX vận tải', 'shareOfTransport', 'percent', '38,6', undated, inSector(htx, 'transport'), {
      qualifier: 'about',
    }),
  ),
  cooperativesOf(
    'F43',
    '12 Quỹ tín dụng nhân dân (QTDND) với 20.704 xã viên, tổng vốn điều lệ 24.040 triệu đồng',
    'tín dụng (QTDND)',
    'credit',
    ['12', '20.704', '24.040'],
  ),
  sentence(
    'F44',
    '1.182 THT tín dụng với số lượng thành viên là 23.882 người',
    organisations('THT tín dụng', '1.182', june2013, inSector(tht, 'credit')),
    people('Thành viên THT tín dụng', 'members', '23.882', june2013, inSector(tht, 'credit')),
  ),
  sentence(
    'F45',
    'Tổng nguồn vốn hoạt động của 12 QTDND là 504.043 triệu đồng',
    organisations('Quỹ tín dụng nhân dân', '12', june2013, inSector(htx, 'credit')),
    money('Vốn hoạt động của QTDND', 'operatingCapital', '504.043', june2013, inSector(htx, 'credit')),
  ),
  sentence(
    'F46',
    'đã cho 6.571 lượt thành viên vay với doanh số 341.671 triệu đồng',
    said('Lượt thành viên vay QTDND', 'loansMade', 'turn', '6.571', undated, inSector(htx, 'credit')),
    money('Doanh số cho vay của QTDND', 'loanTurnover', '341.671', undated, inSector(htx, 'credit')),
  ),
  sentence(
    'F47',
    'tổng dư nợ cho vay 404.210 triệu đồng',
    money('Dư nợ cho vay của QTDND', 'loansOutstanding', '404.210', june2013, inSector(htx, 'credit')),
  ),
];

const support: readonly StatedFigure[][] = [
  sentence(
    'F48',
    'Giai đoạn 2010 - 2012, có 287 tổ chức kinh tế tập thể (bao gồm 258 THT và 29 HTX)',
    said('Tổ chức được hỗ trợ thành lập mới', 'newOrganisations', 'organisation', '287', from2010To2012, { supportKind: 'founding' }),
    said('THT được hỗ trợ thành lập mới', 'newOrganisations', 'organisation', '258', from2010To2012, { ...tht, supportKind: 'founding' }),
    said('HTX được hỗ trợ thành lập mới', 'newOrganisations', 'organisation', '29', from2010To2012, { ...htx, supportKind: 'founding' }),
  ),
  sentence(
    'F49',
    'với kinh phí khoảng 580 triệu đồng',
    money('Kinh phí hỗ trợ thành lập mới', 'cost', '580', from2010To2012, { supportKind: 'founding' }, { qualifier: 'about' }),
  ),
  sentence(
    'F50',
    'Giai đoạn 2010 - 2012, có khoảng 2.368 lượt cán bộ HTX nông nghiệp được hỗ trợ bồi dưỡng với kinh phí khoảng 337 triệu đồng',
    said('Lượt cán bộ HTX nông nghiệp được bồi dưỡng', 'attendances', 'attendance', '2.368', from2010To2012, { supportKind: 'training-short-course' }, { qualifier: 'about' }),
    money('Kinh phí bồi dưỡng cán bộ HTX', 'cost', '337', from2010To2012, { supportKind: 'training-short-course' }, { qualifier: 'about' }),
  ),
  sentence(
    'F51',
    '71 lượt cán bộ HTX được hỗ trợ đào tạo trung cấp với kinh phí khoảng 1.209,58 triệu đồng',
    said('Lượt cán bộ HTX được đào tạo trung cấp', 'attendances', 'attendance', '71', from2010To2012, { supportKind: 'training-formal-course' }),
    money('Kinh phí đào tạo trung cấp', 'cost', '1.209,58', from2010To2012, { supportKind: 'training-formal-course' }, { qualifier: 'about' }),
  ),
  sentence(
    'F52',
    'từ tháng 4/2010 với số vốn ban đầu 2.500 triệu đồng',
    money('Vốn ban đầu của Quỹ hỗ trợ phát triển HTX', 'capital', '2.500', standing('2010-04')),
  ),
  sentence(
    'F53',
    'đến tháng 5/2011 tăng lên 5.000 triệu đồng',
    money('Vốn của Quỹ hỗ trợ phát triển HTX', 'capital', '5.000', standing('2011-05')),
  ),
  sentence(
    'F54',
    'Tính đến cuối năm 2012, đã giải ngân cho 8 dự án với số tiền 2.440 triệu đồng (cho 3 THT và 5 HTX vay)',
    said('Dự án được Quỹ giải ngân', 'projects', 'project', '8', endOf2012, { supportKind: 'fund-loan' }),
    money('Quỹ đã giải ngân', 'disbursed', '2.440', endOf2012, { supportKind: 'fund-loan' }),
    said('Dự án của THT được Quỹ giải ngân', 'projects', 'project', '3', endOf2012, { ...tht, supportKind: 'fund-loan' }),
    said('Dự án của HTX được Quỹ giải ngân', 'projects', 'project', '5', endOf2012, { ...htx, supportKind: 'fund-loan' }),
  ),
  sentence(
    'F55',
    'tạo điều kiện cho 11 HTX xây dựng trụ sở làm việc',
    organisations('HTX được giao đất, hỗ trợ xây dựng trụ sở', '11', undated, { ...htx, supportKind: 'land', landUse: 'premises' }),
  ),
  sentence(
    'F56',
    'cho thuê đất mặt nước đối với 02 HTX (có thu tiền sử dụng đất)',
    organisations('HTX được cho thuê đất mặt nước', '02', undated, { ...htx, supportKind: 'land', landUse: 'water-surface' }),
  ),
  sentence(
    'F57',
    'không phát triển thêm về số lượng từ năm 2010 đến nay',
    said('HTX xây dựng, vận tải, thương mại, công nghiệp thành lập mới', 'newOrganisations', 'organisation', 'không phát triển thêm', since2010, inSector(htx, otherSectors), { value: '0' }),
  ),
];

const targets: readonly StatedFigure[][] = [
  sentence(
    'F58',
    'Đến năm 2015: Sản phẩm hàng hóa của kinh tế tập thể chiếm 1,3% GDP',
    said('Chỉ tiêu đóng góp vào GDP của tỉnh', 'shareOfGdp', 'percent', '1,3', standing('2015'), target),
  ),
  sentence(
    'F59',
    'Đến năm 2020: Không còn HTX yếu kém, nâng HTX khá giỏi lên 90%',
    organisations('Chỉ tiêu HTX yếu kém', 'Không còn', standing('2020'), { ...htx, ...target, grade: 'weak' }, { value: '0' }),
    said('Chỉ tiêu tỷ lệ HTX khá giỏi', 'shareOfTotal', 'percent', '90', standing('2020'), { ...htx, ...target, grade: 'fair|good' }),
  ),
  sentence(
    'F60',
    'ít nhất (01) mô hình HTX điển hình',
    said('Chỉ tiêu mô hình HTX điển hình mỗi ngành nghề', 'modelOrganisations', 'organisation', '01', standing('2020'), { ...htx, ...target }, { qualifier: 'at-least' }),
  ),
];

export const socTrangFigures: readonly StatedFigure[] = [...overall, ...bySector, ...support, ...targets].flat();
