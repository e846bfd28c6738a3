import type { StatedFigure } from '../figure-events.js';
import {
  agriculture,
  endOf2013,
  htx,
  inSector,
  june2013,
  money,
  organisations,
  otherSectors,
  people,
  said,
  sentence,
  share,
  since2010,
  tht,
  year,
} from './sentences.js';

/** Part I.1 of the report: what there is, F01 to F30. */
export const overall: readonly StatedFigure[][] = [
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
    share(
      'Tỷ trọng HTX thương mại, vận tải, xây dựng, công nghiệp',
      '15,38',
      'F03a',
      'F01',
      inSector(htx, otherSectors),
    ),
  ),
  sentence(
    'F04',
    '12 Quỹ tín dụng nhân dân (QTDND), chiếm 11,55%',
    organisations('Quỹ tín dụng nhân dân', '12', june2013, inSector(htx, 'credit')),
    share('Tỷ trọng Quỹ tín dụng nhân dân', '11,55', 'F04a', 'F01', inSector(htx, 'credit')),
  ),
  sentence(
    'F05',
    'Ước cuối năm 2013, có 107 HTX',
    organisations('Số HTX, ước', '107', endOf2013, htx, { qualifier: 'estimated' }),
  ),
  sentence(
    'F06',
    'Từ năm 2010 đến nay, có 29 HTX thành lập mới, bình quân tăng 10 HTX/năm',
    said('HTX thành lập mới', 'newOrganisations', 'organisation', '29', since2010, htx),
    said('HTX thành lập mới, bình quân năm', 'newOrganisations', 'organisation/year', '10', since2010, htx, {
      meanOf: { total: 'F06a' },
    }),
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
    people('Cán bộ quản lý HTX có trình độ cao đẳng, đại học', 'managers', '52', june2013, {
      ...htx,
      trainingLevel: 'university-or-college',
    }),
    share('Tỷ trọng cán bộ cao đẳng, đại học', '10,50', 'F09a', 'F08', {
      ...htx,
      trainingLevel: 'university-or-college',
    }),
  ),
  sentence(
    'F10',
    '48 cán bộ có trình độ trung cấp, chiếm 9,69%',
    people('Cán bộ quản lý HTX có trình độ trung cấp', 'managers', '48', june2013, {
      ...htx,
      trainingLevel: 'secondary',
    }),
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
    said('Đất mặt nước ven biển HTX thuê', 'area', 'ha', '2.440', june2013, {
      ...htx,
      landUse: 'coastal-water-surface',
    }),
  ),
  sentence(
    'F16',
    'Tổng vốn điều lệ trên 57.232 triệu đồng',
    money('Vốn điều lệ của HTX', 'charterCapital', '57.232', june2013, htx, { qualifier: 'more-than' }),
  ),
  sentence(
    'F17',
    'tổng vốn hoạt động 667.451 triệu đồng',
    money('Vốn hoạt động của HTX', 'operatingCapital', '667.451', june2013, htx),
  ),
  sentence(
    'F18',
    'năm 2012: Doanh thu bình quân 4.498 triệu đồng/năm',
    said('Doanh thu bình quân HTX, QTDND điều tra', 'meanRevenue', 'VND/year', '4.498', year(2012), {
      ...htx,
      survey: 'sample',
    }),
  ),
  sentence(
    'F19',
    'lợi nhuận bình quân 210 triệu đồng/năm',
    said('Lợi nhuận bình quân HTX, QTDND điều tra', 'meanProfit', 'VND/year', '210', year(2012), {
      ...htx,
      survey: 'sample',
    }),
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
  sentence(
    'F22',
    'Đến tháng 6/2013 trên địa bàn toàn tỉnh có 2.368 THT',
    organisations('Số THT', '2.368', june2013, tht),
  ),
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
    share(
      'Tỷ trọng THT thương mại, công nghiệp',
      '2,87',
      'F25a',
      'F22',
      inSector(tht, 'industry-crafts|trade-services'),
    ),
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
