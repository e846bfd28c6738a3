import { texts } from '../../i18n/texts.js';

export const registerTexts = texts(
  'register',
  {
    title: 'Đăng ký tổ chức mới',
    intro: 'Ghi một hợp tác xã, tổ hợp tác, liên hiệp hay quỹ tín dụng vào danh bạ, từ ngày nghiệp vụ.',
    number: 'Số giấy đăng ký',
    issuedBy: 'Nơi cấp',
    similar: 'Đã có tổ chức mang tên tương tự',
    similarHint: 'Mở từng tổ chức để xem có phải là một không. Nếu đúng là tổ chức khác, đánh dấu rồi ghi lại.',
    another: 'Tôi đã xem: đây là tổ chức khác',
    open: 'Mở hồ sơ vừa đăng ký',
    missing: 'Chưa điền.',
  },
  {
    title: 'Register an organisation',
    intro: 'Enter a cooperative, group, union or credit fund in the register, from the business date on.',
    number: 'Number of the certificate',
    issuedBy: 'Issued by',
    similar: 'Organisations of a similar name exist',
    similarHint: 'Open each and see whether it is the same. If this is another one, tick the box and record again.',
    another: 'I have looked: this is another organisation',
    open: 'Open what was registered',
    missing: 'This is missing.',
  },
);
