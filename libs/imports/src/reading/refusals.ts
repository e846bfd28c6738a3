import { refusals } from '#libs/kernel';

const input = (vi: string, en: string) => ({ vi, en, nature: 'input' as const });

/** Why a file is not read; each says where. */
export const reject = refusals({
  SHEET_NOT_READABLE: input(
    'Tệp này không phải bảng tính .xlsx hay .csv đọc được.',
    'This file is no .xlsx or .csv sheet that can be read.',
  ),
  SHEET_OLD_OR_LOCKED: input(
    'Tệp này là sổ Excel cũ (.xls) hoặc có mật khẩu. Hãy lưu thành .xlsx không mật khẩu.',
    'This is an old .xls workbook or one with a password. Save it as .xlsx without a password.',
  ),
  SHEET_HAS_MACROS: input(
    'Tệp có macro ({part}). Hãy lưu thành .xlsx không có macro.',
    'The workbook has macros ({part}). Save it as .xlsx without macros.',
  ),
  SHEET_HAS_LINKS: input(
    'Tệp liên kết với tệp khác ({part}). Hãy dán giá trị và xóa liên kết.',
    'The workbook is linked to other files ({part}). Paste values and remove the links.',
  ),
  SHEET_HAS_FORMULA: input(
    'Ô {cell} có công thức. Hãy dán giá trị thay cho công thức.',
    'Cell {cell} has a formula. Paste its value instead.',
  ),
  SHEET_UNFOLDS_TOO_LARGE: input(
    'Tệp nén phình ra quá lớn ({part}) nên không được mở.',
    'The file unfolds to far more than it holds ({part}) and was not opened.',
  ),
  SHEET_XML_NOT_ALLOWED: input(
    'Phần {part} của tệp khai báo kiểu tài liệu riêng, điều không bảng tính nào cần.',
    'The part {part} declares a document type of its own, which no sheet needs.',
  ),
  SHEET_NOT_UTF8: input(
    'Tệp CSV không phải UTF-8. Trong Excel hãy chọn “CSV UTF-8” khi lưu.',
    'The CSV file is not UTF-8. In Excel choose “CSV UTF-8” when saving.',
  ),
  SHEET_QUOTES_WRONG: input(
    'Dấu ngoặc kép không khớp ở gần dòng {row}.',
    'Quotation marks do not match near row {row}.',
  ),
  SHEET_WITHOUT_TITLES: input(
    'Dòng đầu tiên phải là tên các cột.',
    'The first row must hold the titles of the columns.',
  ),
  SHEET_TITLE_TWICE: input('Có hai cột cùng tên “{title}”.', 'Two columns have the title “{title}”.'),
  SHEET_WITHOUT_ROWS: input('Bảng chỉ có tên cột, không có dòng nào.', 'The sheet has titles and no row.'),
  SHEET_TOO_MANY_ROWS: input(
    'Bảng có hơn {most} dòng. Hãy chia thành nhiều tệp.',
    'The sheet has more than {most} rows. Divide it into several files.',
  ),
  SHEET_TOO_MANY_COLUMNS: input('Bảng có hơn {most} cột.', 'The sheet has more than {most} columns.'),
  SHEET_CELL_TOO_LONG: input(
    'Ô ở dòng {row}, cột {column} dài hơn {most} ký tự.',
    'The cell in row {row}, column {column} has more than {most} characters.',
  ),
  SHEET_CELL_LIKE_FORMULA: input(
    'Ô ở dòng {row}, cột {column} bắt đầu như một công thức: “{text}”.',
    'The cell in row {row}, column {column} begins like a formula: “{text}”.',
  ),
  SHEET_NEEDS_TOO_MUCH_MEMORY: input(
    'Đọc tệp này cần quá nhiều bộ nhớ. Hãy chia thành nhiều tệp.',
    'Reading this file takes too much memory. Divide it into several files.',
  ),
});
