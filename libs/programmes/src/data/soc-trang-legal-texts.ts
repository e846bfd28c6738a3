import type { BusinessDate } from '#libs/kernel';
import type { SourceSentence } from '#libs/support/events';

/** A legal text as the report names it; what the report does not say stays null. */
export interface LegalTextSeed {
  readonly legalTextId: string;
  readonly number: string | null;
  readonly issuedOn: BusinessDate | null;
  readonly title: string;
  readonly issuer: string | null;
  readonly validFrom: null;
  readonly validTo: null;
  readonly citedIn: readonly SourceSentence[];
}

const report = 'Báo cáo tình hình xây dựng, phát triển kinh tế tập thể trên địa bàn tỉnh Sóc Trăng';
const cited = (id: string, quotation: string): SourceSentence => ({ document: `${report}, ${id}`, quotation });

/** F61 to F72 of the report of 2013: twelve references to seven texts (two are the heading and the aim of the part that follows the plan). */
export const socTrangLegalTexts: readonly LegalTextSeed[] = [
  {
    legalTextId: 'nd-151-2007',
    number: '151/2007/NĐ-CP',
    issuedOn: '2007-10-10' as BusinessDate,
    title: 'Nghị định về tổ chức và hoạt động của tổ hợp tác',
    issuer: 'Chính phủ',
    validFrom: null,
    validTo: null,
    citedIn: [cited('F61', 'Nghị định số 151/2007/NĐ-CP ngày 10/10/2007')],
  },
  {
    legalTextId: 'nd-88-2005',
    number: '88/2005/NĐ-CP',
    issuedOn: '2005-07-11' as BusinessDate,
    title: 'Nghị định về một số chính sách hỗ trợ khuyến khích phát triển hợp tác xã',
    issuer: 'Chính phủ',
    validFrom: null,
    validTo: null,
    citedIn: [cited('F62', 'Nghị định số 88/2005/NĐ-CP ngày 11/7/2005')],
  },
  {
    legalTextId: 'luat-htx-2012',
    number: '23/2012/QH13',
    issuedOn: '2012-11-20' as BusinessDate,
    title: 'Luật Hợp tác xã',
    issuer: 'Quốc hội',
    validFrom: null,
    validTo: null,
    citedIn: [
      cited('F63', 'Luật HTX năm 2012'),
      cited('F64', 'Luật Hợp tác xã số 23/2012/QH13 ngày 20/11/2012'),
      cited('F71', 'Luật Hợp tác xã năm 2012 và các văn bản'),
      cited('F72', 'theo luật HTX hiện hành'),
    ],
  },
  {
    legalTextId: 'kl-56-2013',
    number: '56-KL/TW',
    issuedOn: '2013-02-21' as BusinessDate,
    title:
      'Kết luận về đẩy mạnh thực hiện Nghị quyết Trung ương 5 khóa IX về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể',
    issuer: 'Bộ Chính trị',
    validFrom: null,
    validTo: null,
    citedIn: [cited('F65', 'Kết luận số 56-KL/TW ngày 21/02/2013')],
  },
  {
    legalTextId: 'kh-54-2013',
    number: '54/KH-UBND',
    issuedOn: '2013-08-21' as BusinessDate,
    title: 'Kế hoạch: phương hướng, nhiệm vụ phát triển kinh tế tập thể đến năm 2020',
    issuer: 'UBND tỉnh Sóc Trăng',
    validFrom: null,
    validTo: null,
    citedIn: [
      cited('F66', 'Kế hoạch số 54/KH-UBND ngày 21/8/2013'),
      cited('F69', 'ĐẾN NĂM 2020'),
      cited('F70', 'Phấn đấu đến năm 2020 khu vực kinh tế hợp tác'),
    ],
  },
  {
    legalTextId: 'nd-45-2010',
    // The report leaves out the second slash; the quotation keeps what is printed.
    number: '45/2010/NĐ-CP',
    issuedOn: '2010-04-21' as BusinessDate,
    title: 'Nghị định được dẫn về việc Liên minh HTX tỉnh thực hiện một số hoạt động quản lý nhà nước',
    issuer: 'Chính phủ',
    validFrom: null,
    validTo: null,
    citedIn: [cited('F67', 'Nghị định số 45/2010NĐ-CP ngày 21/4/2010')],
  },
  {
    legalTextId: 'nqtw-5-khoa-ix',
    number: null,
    issuedOn: null,
    title: 'Nghị quyết Trung ương 5 khóa IX về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể',
    issuer: 'Ban Chấp hành Trung ương',
    validFrom: null,
    validTo: null,
    citedIn: [cited('F68', 'Nghị quyết Trung ương 5 khóa IX')],
  },
];
