import type { StatedFigure } from '../figure-events.js';
import {
  endOf2012,
  from2010To2012,
  htx,
  inSector,
  money,
  organisations,
  otherSectors,
  said,
  sentence,
  since2010,
  standing,
  target,
  tht,
  undated,
} from './sentences.js';

/** Part I.3 of the report: who was supported with what, F48 to F57. */
export const support: readonly StatedFigure[][] = [
  sentence(
    'F48',
    'Giai đoạn 2010 - 2012, có 287 tổ chức kinh tế tập thể (bao gồm 258 THT và 29 HTX)',
    said('Tổ chức được hỗ trợ thành lập mới', 'newOrganisations', 'organisation', '287', from2010To2012, {
      supportKind: 'founding',
    }),
    said('THT được hỗ trợ thành lập mới', 'newOrganisations', 'organisation', '258', from2010To2012, {
      ...tht,
      supportKind: 'founding',
    }),
    said('HTX được hỗ trợ thành lập mới', 'newOrganisations', 'organisation', '29', from2010To2012, {
      ...htx,
      supportKind: 'founding',
    }),
  ),
  sentence(
    'F49',
    'với kinh phí khoảng 580 triệu đồng',
    money(
      'Kinh phí hỗ trợ thành lập mới',
      'cost',
      '580',
      from2010To2012,
      { supportKind: 'founding' },
      { qualifier: 'about' },
    ),
  ),
  sentence(
    'F50',
    'Giai đoạn 2010 - 2012, có khoảng 2.368 lượt cán bộ HTX nông nghiệp được hỗ trợ bồi dưỡng với kinh phí khoảng 337 triệu đồng',
    said(
      'Lượt cán bộ HTX nông nghiệp được bồi dưỡng',
      'attendances',
      'attendance',
      '2.368',
      from2010To2012,
      { supportKind: 'training-short-course' },
      { qualifier: 'about' },
    ),
    money(
      'Kinh phí bồi dưỡng cán bộ HTX',
      'cost',
      '337',
      from2010To2012,
      { supportKind: 'training-short-course' },
      { qualifier: 'about' },
    ),
  ),
  sentence(
    'F51',
    '71 lượt cán bộ HTX được hỗ trợ đào tạo trung cấp với kinh phí khoảng 1.209,58 triệu đồng',
    said('Lượt cán bộ HTX được đào tạo trung cấp', 'attendances', 'attendance', '71', from2010To2012, {
      supportKind: 'training-formal-course',
    }),
    money(
      'Kinh phí đào tạo trung cấp',
      'cost',
      '1.209,58',
      from2010To2012,
      { supportKind: 'training-formal-course' },
      { qualifier: 'about' },
    ),
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
    said('Dự án của THT được Quỹ giải ngân', 'projects', 'project', '3', endOf2012, {
      ...tht,
      supportKind: 'fund-loan',
    }),
    said('Dự án của HTX được Quỹ giải ngân', 'projects', 'project', '5', endOf2012, {
      ...htx,
      supportKind: 'fund-loan',
    }),
  ),
  sentence(
    'F55',
    'tạo điều kiện cho 11 HTX xây dựng trụ sở làm việc',
    organisations('HTX được giao đất, hỗ trợ xây dựng trụ sở', '11', undated, {
      ...htx,
      supportKind: 'land',
      landUse: 'premises',
    }),
  ),
  sentence(
    'F56',
    'cho thuê đất mặt nước đối với 02 HTX (có thu tiền sử dụng đất)',
    organisations('HTX được cho thuê đất mặt nước', '02', undated, {
      ...htx,
      supportKind: 'land',
      landUse: 'water-surface',
    }),
  ),
  sentence(
    'F57',
    'không phát triển thêm về số lượng từ năm 2010 đến nay',
    said(
      'HTX xây dựng, vận tải, thương mại, công nghiệp thành lập mới',
      'newOrganisations',
      'organisation',
      'không phát triển thêm',
      since2010,
      inSector(htx, otherSectors),
      { value: '0' },
    ),
  ),
];

/** Part II.2 of the report: what is aimed at, F58 to F60. */
export const targets: readonly StatedFigure[][] = [
  sentence(
    'F58',
    'Đến năm 2015: Sản phẩm hàng hóa của kinh tế tập thể chiếm 1,3% GDP',
    said('Chỉ tiêu đóng góp vào GDP của tỉnh', 'shareOfGdp', 'percent', '1,3', standing('2015'), target),
  ),
  sentence(
    'F59',
    'Đến năm 2020: Không còn HTX yếu kém, nâng HTX khá giỏi lên 90%',
    organisations(
      'Chỉ tiêu HTX yếu kém',
      'Không còn',
      standing('2020'),
      { ...htx, ...target, grade: 'weak' },
      { value: '0' },
    ),
    said('Chỉ tiêu tỷ lệ HTX khá giỏi', 'shareOfTotal', 'percent', '90', standing('2020'), {
      ...htx,
      ...target,
      grade: 'fair|good',
    }),
  ),
  sentence(
    'F60',
    'ít nhất (01) mô hình HTX điển hình',
    said(
      'Chỉ tiêu mô hình HTX điển hình mỗi ngành nghề',
      'modelOrganisations',
      'organisation',
      '01',
      standing('2020'),
      { ...htx, ...target },
      { qualifier: 'at-least' },
    ),
  ),
];
