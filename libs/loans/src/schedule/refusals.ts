import { filled, refusals, Rejection, type FieldFault, type Figures } from '#libs/kernel';

export const reject = refusals({
  INPUT_INVALID: {
    vi: 'Có trường chưa đúng trong dữ liệu gửi lên.',
    en: 'Fields of the input are not right.',
    nature: 'input',
  },
  FIELD_WHITELIST_VALIDATION: { vi: 'Không có trường này.', en: 'There is no such field.', nature: 'input' },
  FIELD_IS_DEFINED: { vi: 'Chưa điền trường này.', en: 'This field is missing.', nature: 'input' },
  FIELD_IS_STRING: { vi: 'Phải là chuỗi ký tự.', en: 'It must be text.', nature: 'input' },
  FIELD_IS_INT: { vi: 'Phải là số nguyên.', en: 'It must be a whole number.', nature: 'input' },
  FIELD_IS_BOOLEAN: { vi: 'Phải là đúng hoặc sai.', en: 'It must be true or false.', nature: 'input' },
  FIELD_IS_IN: { vi: 'Chỉ nhận: {choices}.', en: 'It is one of: {choices}.', nature: 'input' },
  FIELD_IS_ARRAY: { vi: 'Phải là danh sách.', en: 'It must be a list.', nature: 'input' },
  FIELD_IS_OBJECT: { vi: 'Phải là một nhóm trường.', en: 'It must be an object.', nature: 'input' },
  FIELD_MIN: { vi: 'Ít nhất là {min}.', en: 'It must be at least {min}.', nature: 'input' },
  FIELD_MAX: { vi: 'Nhiều nhất là {max}.', en: 'It must be at most {max}.', nature: 'input' },
  FIELD_MAX_LENGTH: { vi: 'Dài quá {max} ký tự.', en: 'It is longer than {max} characters.', nature: 'input' },
  FIELD_ARRAY_MIN_SIZE: { vi: 'Danh sách phải có ít nhất {min} mục.', en: 'It needs {min} or more.', nature: 'input' },
  FIELD_ARRAY_MAX_SIZE: { vi: 'Danh sách có quá {max} mục.', en: 'It has more than {max}.', nature: 'input' },
  AMOUNT_NOT_POSITIVE: { vi: 'Số tiền phải lớn hơn 0.', en: 'The amount must be more than nothing.', nature: 'input' },
  AMOUNT_NEGATIVE: { vi: 'Số tiền không được âm.', en: 'The amount must not be negative.', nature: 'input' },
  RATE_NOT_READABLE: {
    vi: 'Không đọc được lãi suất “{typed}”. Viết như "2" hoặc "15,678", nhiều nhất sáu số lẻ.',
    en: 'The rate “{typed}” cannot be read. Write "2" or "15,678", with six decimals at most.',
    nature: 'input',
  },
  RATE_NEGATIVE: { vi: 'Lãi suất không được âm.', en: 'A rate is never negative.', nature: 'input' },
  RATE_TOO_HIGH: {
    vi: 'Lãi suất cao hơn 100 % một tháng.',
    en: 'The rate is more than 100 % a month.',
    nature: 'input',
  },
  SEASON_NOT_READABLE: {
    vi: 'Không đọc được ngày mùa vụ “{typed}”. Viết tháng-ngày, ví dụ "04-30".',
    en: 'The season “{typed}” cannot be read. Write month-day, for example "04-30".',
    nature: 'input',
  },
  SEASON_NOT_EVERY_YEAR: {
    vi: 'Không phải năm nào cũng có ngày “{typed}”.',
    en: 'Not every year has the day “{typed}”.',
    nature: 'input',
  },
  DATES_OUT_OF_ORDER: {
    vi: 'Ngày {on} phải ở sau {after}.',
    en: '{on} must come after {after}.',
    nature: 'input',
  },
  BEFORE_FIRST_DISBURSEMENT: {
    vi: 'Ngày {on} ở trước lần giải ngân đầu tiên ({start}).',
    en: '{on} is before the first disbursement ({start}).',
    nature: 'input',
  },
  AFTER_LAST_DUE: {
    vi: 'Ngày {on} không ở trước kỳ trả cuối ({last}).',
    en: '{on} is not before the last due date ({last}).',
    nature: 'input',
  },
  TERM_TOO_LONG: {
    vi: 'Kỳ trả cuối rơi vào sau năm 2199.',
    en: 'The last instalment would fall due after the year 2199.',
    nature: 'input',
  },
  GRACE_OVER_TERM: {
    vi: 'Ân hạn gốc phải ít hơn số kỳ trả ({instalments}).',
    en: 'The grace on principal must leave one of the {instalments} instalments.',
    nature: 'input',
  },
  INTEREST_FREE_OVER_TERM: {
    vi: 'Số kỳ miễn lãi nhiều hơn số kỳ trả ({instalments}).',
    en: 'More instalments are free of interest than there are ({instalments}).',
    nature: 'input',
  },
  DISBURSED_TOO_MUCH: {
    vi: 'Tổng số giải ngân vượt quá {max}.',
    en: 'All disbursements together are beyond {max}.',
    nature: 'input',
  },
  PLAN_NOT_FOR_METHOD: {
    vi: 'Kế hoạch trả gốc chỉ dùng với cách trả “theo kế hoạch riêng”.',
    en: 'A principal plan goes with the method “plan of its own” only.',
    nature: 'input',
  },
  PLAN_NOT_EVERY_INSTALMENT: {
    vi: 'Kế hoạch trả gốc có {planned} kỳ, khoản vay có {instalments} kỳ.',
    en: 'The principal plan has {planned} amounts for {instalments} instalments.',
    nature: 'input',
  },
  PLAN_NOT_ALL: {
    vi: 'Kế hoạch trả gốc cộng lại là {planned}, giải ngân là {disbursed}.',
    en: 'The principal plan adds up to {planned}, the disbursements to {disbursed}.',
    nature: 'input',
  },
  PLAN_IN_GRACE: {
    vi: 'Kỳ này được ân hạn gốc, số gốc phải là 0.',
    en: 'This instalment has grace on principal; its amount must be 0.',
    nature: 'input',
  },
  PLAN_AHEAD_OF_DISBURSEMENT: {
    vi: 'Đến kỳ này kế hoạch trả gốc {planned} nhưng mới giải ngân {disbursed}.',
    en: 'By this instalment {planned} is to be paid back of {disbursed} paid out.',
    nature: 'input',
  },
  PREPAYMENT_OVER_BALANCE: {
    vi: 'Trả trước {amount} nhiều hơn dư nợ gốc của ngày đó ({balance}).',
    en: 'The prepayment of {amount} is more than the principal outstanding on that day ({balance}).',
    nature: 'input',
  },
});

/** A refusal as the fault of one field. */
export const faultAt = (path: string, { code, sentence, figures }: Rejection): FieldFault => ({
  path,
  code,
  sentence: filled(sentence, figures),
});

/** Faults as one refusal: with one fault its own code and figures, with several INPUT_INVALID. */
export const refusalOf = (faults: readonly FieldFault[], figures: Figures = {}): Rejection => {
  const [first] = faults;
  if (!first || faults.length > 1) {
    const { code, sentence, nature } = reject('INPUT_INVALID');
    return new Rejection(code, sentence, {}, nature, faults);
  }
  const { path, code, sentence } = first;
  const place = path ? `${path}: ` : '';
  return new Rejection(
    code,
    {
      vi: `${place}${sentence.vi}`,
      en: `${place}${sentence.en}`,
    },
    figures,
    'input',
    faults,
  );
};

export const prepaidTooMuch = (index: number, amount: bigint, balance: bigint): Rejection => {
  const figures = { amount, balance };
  return refusalOf([faultAt(`prepayments[${index}].amount`, reject('PREPAYMENT_OVER_BALANCE', figures))], figures);
};
