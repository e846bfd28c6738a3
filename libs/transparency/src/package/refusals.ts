import { refusals } from '#libs/kernel';

/** Why a package is not what it claims to be. The codes are stable. */
export const reject = refusals({
  PACKAGE_FILE_MISSING: {
    vi: 'Gói thiếu tệp {path}.',
    en: 'The file {path} is missing from the package.',
    nature: 'input',
  },
  PACKAGE_FILE_SURPLUS: {
    vi: 'Gói thừa tệp {path}, không thuộc về gói.',
    en: 'The file {path} does not belong to the package.',
    nature: 'input',
  },
  PACKAGE_FILE_SIZE_WRONG: {
    vi: 'Tệp {path} dài {bytes} byte, phải là {expected}.',
    en: 'The file {path} has {bytes} bytes, not {expected}.',
    nature: 'input',
  },
  PACKAGE_FILE_TOO_LARGE: {
    vi: 'Tệp {path} dài {bytes} byte, quá {max}.',
    en: 'The file {path} has {bytes} bytes, more than {max}.',
    nature: 'input',
  },
  PACKAGE_FILE_CHANGED: {
    vi: 'Tệp {path} khác với mã băm ghi trong manifest.json.',
    en: 'The file {path} differs from its hash in manifest.json.',
  },
  PACKAGE_FILES_TOO_MANY: {
    vi: 'Thư mục có hơn {max} tệp, không phải gói kiểm toán.',
    en: 'The folder has more than {max} files; it is no audit package.',
    nature: 'input',
  },
  PACKAGE_NOT_READABLE: {
    vi: 'Không đọc được {path}: {problem}.',
    en: '{path} cannot be read: {problem}.',
    nature: 'input',
  },
  MANIFEST_MALFORMED: {
    vi: 'Không đọc được manifest.json: {field}.',
    en: 'manifest.json cannot be read: {field}.',
    nature: 'input',
  },
  HEAD_DIFFERS: {
    vi: 'manifest.json nói {expected}, điểm kiểm đã ký nói {actual}.',
    en: 'manifest.json says {expected}, the signed checkpoint {actual}.',
  },
  TILE_DIFFERS: {
    vi: 'Mảnh cây {path} không khớp với các mục: phải là {expected}, gói có {actual}.',
    en: 'The tile {path} does not follow from the entries: {expected} is right, the package has {actual}.',
  },
  ENTRY_ALTERED: {
    vi: 'Mục số {position} đã bị đổi: mã băm của nó là {actual}, cây có {expected}.',
    en: 'Entry {position} was altered: its hash is {actual}, the tree has {expected}.',
  },
  ENTRY_MISPLACED: {
    vi: 'Ở chỗ mục số {position} là mục {actual}.',
    en: 'Where entry {position} should be is {actual}.',
  },
  ENTRY_NOT_READABLE: {
    vi: 'Không đọc được mục số {position}: {problem}.',
    en: 'Entry {position} cannot be read: {problem}.',
    nature: 'input',
  },
  ROTATION_NOT_THERE: {
    vi: 'manifest.json nói mục số {position} thay khóa của sổ, nhưng mục ấy không thay khóa.',
    en: 'manifest.json says that entry {position} changes the key of the log, which it does not.',
  },
  ROTATION_NOT_TOLD: {
    vi: 'Mục số {position} thay khóa của sổ, nhưng manifest.json không nói.',
    en: 'Entry {position} changes the key of the log, and manifest.json does not say so.',
  },
  TREE_DIFFERS: {
    vi: 'Gốc cây của {size} mục là {actual}, điểm kiểm đã ký nói {expected}.',
    en: 'The root of {size} entries is {actual}, the signed checkpoint says {expected}.',
  },
  CHECK_BROKEN: {
    vi: 'Mục số {position} ({subject}) không qua phép kiểm “{check}”: phải là {expected}, nhưng là {actual}.',
    en: 'Entry {position} ({subject}) breaks the check “{check}”: expected {expected}, found {actual}.',
  },
  ENTRY_NOT_CANONICAL: {
    vi: 'Mục số {position} không viết theo dạng chuẩn (RFC 8785): hai người đọc có thể hiểu khác nhau.',
    en: 'Entry {position} is not written in the canonical way (RFC 8785): two readers may take it for two things.',
  },
  REPORT_MALFORMED: {
    vi: 'Không đọc được báo cáo {path}: {field}.',
    en: 'The report {path} cannot be read: {field}.',
    nature: 'input',
  },
  FIGURE_DIFFERS: {
    vi: 'Báo cáo {path}: {figure} ghi {actual}, tính lại từ các mục là {expected}.',
    en: 'Report {path}: {figure} says {actual}; counted anew from the entries it is {expected}.',
  },
});
