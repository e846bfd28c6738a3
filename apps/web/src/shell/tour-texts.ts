import { texts } from '../i18n/texts.js';

export const tourTexts = texts(
  'tour',
  {
    next: 'Tiếp',
    previous: 'Lùi',
    finish: 'Xong',
    step: '{{step}} / {{steps}}',
    tasks: 'Bắt đầu từ việc cần làm',
    tasksText:
      'Mỗi sáng xem ở đây: kỳ hạn sắp đến, khoản quá hạn, nhóm nợ thay đổi, và những bút toán vừa ghi. Tên và số liệu của tỉnh Minh Họa là hư cấu.',
    clocks: 'Hai đồng hồ trên mọi trang',
    clocksText:
      'Chọn một ngày để xem số liệu tính đến ngày đó, hoặc một số bút toán để xem sổ đã biết gì khi ấy. Thử kéo thanh trượt về năm 2024: vốn và giải ngân lùi theo.',
    capital: 'Vốn đi đâu, còn bao nhiêu',
    capitalText: 'Từ vốn điều lệ đến số còn cho vay được. Bấm tên một dòng để mở đúng các bút toán đứng sau con số.',
    cooperatives: 'Danh bạ tổ chức',
    cooperativesText: 'Tìm không cần dấu, lọc, sắp xếp, xuất CSV. Mở một tổ chức để thấy mọi hỗ trợ theo thời gian.',
    loans: 'Khoản vay',
    loansText:
      'Mở một khoản vay: lịch trả nợ, giao dịch và các bước bạn được làm, mỗi bước đều cho xem trước điều sẽ xảy ra. Bấm hai lần cũng chỉ ghi một lần.',
    journal: 'Sổ bút toán',
    journalText:
      'Mọi việc nằm ở đây, không ai sửa được. Sai thì đính chính bằng bút toán khác. Tìm thử: loại:giải-ngân ngày:2024.',
    verification: 'Tự kiểm chứng',
    verificationText: 'Kiểm cả sổ, xem ai đã ký và làm chứng, tự kiểm biên nhận bạn giữ ngay trong trình duyệt này.',
    search: 'Đi nhanh bằng Ctrl K',
    searchText:
      'Gõ một phần tên hợp tác xã, số hợp đồng hay tên trang. Chuyến đi này mở lại được ở trình đơn tài khoản.',
  },
  {
    next: 'Next',
    previous: 'Back',
    finish: 'Done',
    step: '{{step}} / {{steps}}',
    tasks: 'Start with what is to be done',
    tasksText:
      'Look here each morning: instalments soon due, overdue loans, changed debt groups, and what was just recorded. Names and figures of Minh Họa are fictitious.',
    clocks: 'Two clocks on every page',
    clocksText:
      'Choose a day to see the figures as of that day, or the number of an entry to see what was known then. Pull the slider back to 2024: capital and disbursements go back with it.',
    capital: 'Where the capital went, and what is left',
    capitalText: 'From the charter capital to what can be lent. The name of a row opens exactly the entries behind it.',
    cooperatives: 'The register',
    cooperativesText:
      'Search without accents, filter, sort, export. Open an organisation to see all its support over time.',
    loans: 'Loans',
    loansText:
      'Open a loan: its schedule, its transactions and the steps you may take, each with a look at what would happen. Pressed twice it is recorded once.',
    journal: 'The journal',
    journalText:
      'Everything stands here and nobody can edit it. What is wrong is corrected by another entry. Try: type:giai-ngan date:2024.',
    verification: 'Verify it yourself',
    verificationText:
      'Verify the whole journal, see who signed and witnessed it, and check a receipt you kept in this very browser.',
    search: 'Ctrl K takes you anywhere',
    searchText:
      'Type part of a cooperative, a contract number or a page. This tour can be opened again from the account menu.',
  },
);
