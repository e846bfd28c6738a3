import type { StatedFigure } from '../figure-events.js';
import {
  agriculture,
  htx,
  inSector,
  june2013,
  money,
  organisations,
  people,
  said,
  sentence,
  tht,
  undated,
} from './sentences.js';

/** What most sectors state in one breath: cooperatives, their members and their charter capital. */
const cooperativesOf = (
  id: string,
  quotation: string,
  name: string,
  sector: string,
  [count, members, capital]: readonly [string, string, string],
) =>
  sentence(
    id,
    quotation,
    organisations(`HTX ${name}`, count, june2013, inSector(htx, sector)),
    people(`Xã viên HTX ${name}`, 'members', members, june2013, inSector(htx, sector)),
    money(`Vốn điều lệ HTX ${name}`, 'charterCapital', capital, june2013, inSector(htx, sector)),
  );

/** Part I.2 of the report: sector by sector, F31 to F47. */
export const bySector: readonly StatedFigure[][] = [
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
    said(
      'Thu nhập bình quân xã viên HTX nông nghiệp',
      'incomePerMember',
      'VND/person/year',
      '14',
      undated,
      inSector(htx, agriculture),
    ),
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
    said(
      'Lao động có việc làm thường xuyên, HTX CN-TTCN',
      'regularJobs',
      'worker',
      '4.000',
      undated,
      inSector(htx, 'industry-crafts'),
      {
        qualifier: 'more-than',
      },
    ),
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
    said(
      'Vận chuyển hàng hóa, hành khách của HTX vận tải',
      'shareOfTransport',
      'percent',
      '38,6',
      undated,
      inSector(htx, 'transport'),
      {
        qualifier: 'about',
      },
    ),
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
