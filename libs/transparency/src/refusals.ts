import { refusals } from '#libs/kernel';

/** Why something is not what it claims to be. The codes are the reasons that verifiers print; they do not change. */
export const reject = refusals({
  // Numbers and bytes as text.
  NUMBER_NOT_DECIMAL: {
    vi: '{field} phải là số nguyên viết bằng chữ số, trong dấu nháy, không có số 0 ở đầu.',
    en: '{field} must be a whole number written in digits, as text, without leading zeros.',
    nature: 'input',
  },
  NUMBER_TOO_LARGE: { vi: '{field} quá 64 bit.', en: '{field} has more than 64 bits.', nature: 'input' },
  BASE64_NOT_CANONICAL: {
    vi: '{field} không phải base64 chuẩn.',
    en: '{field} is not canonical base64.',
    nature: 'input',
  },
  HASH_LENGTH_WRONG: {
    vi: '{field} dài {bytes} byte, mã băm phải dài 32 byte.',
    en: '{field} has {bytes} bytes; a hash has 32.',
    nature: 'input',
  },

  // Proofs.
  INDEX_BEYOND_SIZE: {
    vi: 'Cây có {size} mục, không có mục thứ {index} (đếm từ 0).',
    en: 'A tree of {size} entries has no index {index}.',
  },
  SIZES_REVERSED: {
    vi: 'Cây cũ có {size1} mục, không thể lớn hơn cây mới có {size2} mục.',
    en: 'The old size {size1} is not between 0 and the new size {size2}.',
  },
  PROOF_HASH_MISSING: { vi: 'Chứng minh thiếu mã băm.', en: 'A hash is missing from the proof.' },
  PROOF_HASH_SURPLUS: { vi: 'Chứng minh thừa mã băm.', en: 'The proof has a hash too many.' },
  ROOT_MISMATCH: {
    vi: 'Chứng minh không dẫn tới gốc đã cho.',
    en: 'The proof does not lead to the root.',
  },
  OLD_ROOT_MISMATCH: {
    vi: 'Chứng minh không dẫn tới gốc của cây cũ.',
    en: 'The proof does not lead to the root of the old tree.',
  },
  NEW_ROOT_MISMATCH: {
    vi: 'Chứng minh không dẫn tới gốc của cây mới.',
    en: 'The proof does not lead to the root of the new tree.',
  },
  PROOF_NOT_AN_OBJECT: {
    vi: 'Chứng minh phải là một nhóm trường JSON.',
    en: 'A proof is a JSON object.',
    nature: 'input',
  },
  PROOF_TYPE_UNKNOWN: {
    vi: 'Loại chứng minh phải là inclusion hoặc consistency.',
    en: 'The type of a proof is inclusion or consistency.',
    nature: 'input',
  },
  PROOF_FIELD_MISSING: { vi: 'Thiếu trường {field}.', en: 'The field {field} is missing.', nature: 'input' },
  PROOF_FIELD_UNKNOWN: { vi: 'Không có trường {field}.', en: 'There is no field {field}.', nature: 'input' },
  PROOF_NOT_A_LIST: {
    vi: 'Trường proof phải là danh sách mã băm.',
    en: 'The field proof is a list of hashes.',
    nature: 'input',
  },

  PROOF_FROM_NOTHING: {
    vi: 'Chứng minh nối tiếp bắt đầu từ sổ có ít nhất 1 mục: sổ rỗng là phần đầu của mọi sổ, không có gì để chứng minh.',
    en: 'A consistency proof begins at a tree of at least 1 entry: the empty tree begins every tree, and there is nothing to prove.',
    nature: 'input',
  },

  // Tiles.
  TILE_PATH_MALFORMED: {
    vi: '“{path}” không phải đường dẫn của mảnh cây.',
    en: '“{path}” is not the path of a tile.',
    nature: 'input',
  },
  TILE_LENGTH_WRONG: {
    vi: 'Mảnh cây dài {bytes} byte, không phải {width} mã băm.',
    en: 'The tile has {bytes} bytes, which are not {width} hashes.',
    nature: 'input',
  },
  BUNDLE_MALFORMED: {
    vi: 'Gói không chứa đúng {width} mục.',
    en: 'The bundle is not exactly {width} entries.',
    nature: 'input',
  },
  ENTRY_TOO_LONG: {
    vi: 'Nội dung thành một mục dài {bytes} byte; một mục dài nhất {max} byte. Hãy chia thành nhiều lần ghi.',
    en: 'The entry would have {bytes} bytes; an entry has {max} at most. Record it in several parts.',
    nature: 'input',
  },

  // Keys.
  KEY_MALFORMED: {
    vi: 'Không đọc được khóa: phải là tên+mã khóa+base64.',
    en: 'The key cannot be read: it is name+key id+base64.',
    nature: 'input',
  },
  KEY_NOT_PRIVATE: {
    vi: 'Khóa ký phải bắt đầu bằng PRIVATE+KEY+.',
    en: 'A signing key begins with PRIVATE+KEY+.',
    nature: 'input',
  },
  KEY_NAME_MALFORMED: {
    vi: 'Tên khóa “{name}” không được trống, không có khoảng trắng và dấu cộng.',
    en: 'The key name “{name}” must not be empty and has no blanks and no plus.',
    nature: 'input',
  },
  KEY_ALGORITHM_UNKNOWN: {
    vi: 'Không biết thuật toán {algorithm} của khóa.',
    en: 'The algorithm {algorithm} of the key is not known.',
    nature: 'input',
  },
  KEY_ID_WRONG: {
    vi: 'Mã khóa của {name} không khớp với khóa.',
    en: 'The key id of {name} does not belong to the key.',
    nature: 'input',
  },
  KEY_AMBIGUOUS: {
    vi: 'Có nhiều khóa cùng là {name}+{keyId}.',
    en: 'Several known keys are {name}+{keyId}.',
    nature: 'input',
  },
  KEY_NOT_FOR_NOTES: {
    vi: 'Khóa {name} là của nhân chứng, chỉ ký kèm điểm kiểm.',
    en: 'The key {name} is a witness’s and only cosigns checkpoints.',
    nature: 'input',
  },
  KEY_NOT_FOR_COSIGNATURES: {
    vi: 'Khóa {name} không phải của nhân chứng.',
    en: 'The key {name} is not a witness’s.',
    nature: 'input',
  },

  KEY_CHAIN_BROKEN: {
    vi: 'Mục số {position} thay một khóa không phải là khóa đang dùng.',
    en: 'Entry {position} replaces a key that was not in use.',
  },

  HANDOVER_NOT_SIGNED: {
    vi: 'Điểm kiểm {size} mục là đầu sổ đầu tiên sau khi thay khóa: phải có chữ ký của cả khóa cũ và khóa mới, thiếu {key}.',
    en: 'The checkpoint of {size} entries is the first after a change of keys: old and new key must both have signed it; {key} has not.',
  },

  // Policies.
  POLICY_NOT_READABLE: {
    vi: 'Không đọc được tệp quy tắc tin cậy: phải là các dòng văn bản.',
    en: 'The policy cannot be read: it is lines of text.',
    nature: 'input',
  },
  POLICY_LINE_WRONG: {
    vi: 'Dòng {line} của tệp quy tắc tin cậy sai: “{text}”.',
    en: 'Line {line} of the policy is wrong: “{text}”.',
    nature: 'input',
  },
  POLICY_WITHOUT_QUORUM: {
    vi: 'Tệp quy tắc tin cậy thiếu dòng quorum.',
    en: 'The policy has no quorum line.',
    nature: 'input',
  },

  // Notes, checkpoints and receipts.
  NOTE_TOO_LARGE: { vi: 'Văn bản ký lớn hơn {max} byte.', en: 'The note is larger than {max} bytes.', nature: 'input' },
  NOTE_NOT_UTF8: { vi: 'Văn bản ký không phải UTF-8.', en: 'The note is not UTF-8.', nature: 'input' },
  NOTE_CONTROL_CHARACTER: {
    vi: 'Văn bản ký có ký tự điều khiển.',
    en: 'The note has a control character.',
    nature: 'input',
  },
  NOTE_WITHOUT_LAST_NEWLINE: {
    vi: 'Văn bản ký không kết thúc bằng xuống dòng.',
    en: 'The note does not end in a newline.',
    nature: 'input',
  },
  NOTE_WITHOUT_SIGNATURES: {
    vi: 'Văn bản không có dòng trống rồi đến chữ ký.',
    en: 'The note has no empty line with signatures after it.',
    nature: 'input',
  },
  NOTE_TOO_MANY_SIGNATURES: {
    vi: 'Văn bản có hơn {max} chữ ký.',
    en: 'The note has more than {max} signatures.',
    nature: 'input',
  },
  NOTE_SIGNATURE_MALFORMED: {
    vi: 'Không đọc được dòng chữ ký thứ {number}.',
    en: 'Signature line {number} cannot be read.',
    nature: 'input',
  },
  NOTE_TEXT_UNCLEAR: {
    vi: 'Phần được ký phải là những dòng kết thúc bằng xuống dòng, phần chữ ký chỉ gồm dòng chữ ký.',
    en: 'What is signed must be lines that end in a newline, and what is added signature lines only.',
    nature: 'input',
  },
  SIGNATURE_WRONG: { vi: 'Chữ ký của {name} sai.', en: 'The signature by {name} is wrong.' },
  SIGNED_BY_NO_KNOWN_KEY: {
    vi: 'Không khóa nào đã biết ký văn bản này.',
    en: 'No known key has signed this note.',
  },
  CHECKPOINT_MALFORMED: {
    vi: 'Điểm kiểm phải có ít nhất ba dòng: nguồn, số mục, gốc; không có dòng trống.',
    en: 'A checkpoint has three lines or more: origin, size, root; none is empty.',
    nature: 'input',
  },
  CHECKPOINT_OF_ANOTHER_LOG: {
    vi: 'Điểm kiểm là của sổ {origin}, không phải {expected}.',
    en: 'The checkpoint is of the log {origin}, not {expected}.',
  },
  NOT_SIGNED_BY_THE_LOG: { vi: 'Sổ {origin} chưa ký điểm kiểm này.', en: 'The log {origin} has not signed this.' },
  WITNESSES_TOO_FEW: {
    vi: 'Có {found} nhân chứng ký, cần {needed}.',
    en: '{found} witnesses have signed; {needed} are needed.',
  },
  QUORUM_NOT_REACHED: {
    vi: 'Có {found} nhân chứng ký; quy tắc tin cậy đòi hỏi khác.',
    en: '{found} witnesses have signed; the policy asks for others.',
  },
  TIME_OUT_OF_RANGE: {
    vi: 'Thời điểm {time} ngoài giới hạn.',
    en: 'The time {time} is out of range.',
    nature: 'input',
  },
  RECEIPT_TOO_LARGE: {
    vi: 'Biên nhận lớn hơn {max} byte.',
    en: 'The receipt is larger than {max} bytes.',
    nature: 'input',
  },
  RECEIPT_MALFORMED: {
    vi: 'Không đọc được biên nhận: cần các dòng c2sp.org/tlog-proof@v1, index, mã băm, dòng trống, điểm kiểm.',
    en: 'The receipt cannot be read: it has the lines c2sp.org/tlog-proof@v1, index, hashes, an empty one, a checkpoint.',
    nature: 'input',
  },
});
