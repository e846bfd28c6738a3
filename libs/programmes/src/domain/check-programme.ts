import { refusals, yearOf, type StandingEntry } from '#libs/kernel';
import { programmeFrom, type ProgrammeEvent, type ProgrammeStanding } from '../events.js';
import { isDecimal } from './decimals.js';

const reject = refusals({
  PROGRAMME_ALREADY_OPENED: { vi: 'Chương trình này đã được mở.', en: 'This programme is already open.' },
  PROGRAMME_NOT_OPENED: {
    vi: 'Chương trình này chưa được mở vào ngày {on}.',
    en: 'This programme was not opened by {on}.',
  },
  PROGRAMME_IDENTITY_DIFFERS: {
    vi: 'Mục này ghi cho chương trình khác ({programmeId}).',
    en: 'The entry names another programme ({programmeId}).',
  },
  NAME_MISSING: { vi: 'Hãy ghi tên.', en: 'Give it a name.', nature: 'input' },
  LEGAL_BASIS_MISSING: {
    vi: 'Chương trình phải có căn cứ pháp lý: số và ngày của văn bản.',
    en: 'A programme needs a legal basis: the number and date of a text.',
    nature: 'input',
  },
  KINDS_MISSING: {
    vi: 'Hãy chọn ít nhất một loại hỗ trợ mà chương trình bao gồm.',
    en: 'Choose at least one kind of support that the programme covers.',
    nature: 'input',
  },
  KIND_TWICE: {
    vi: 'Loại hỗ trợ {kind} được ghi hai lần.',
    en: 'The kind of support {kind} is named twice.',
    nature: 'input',
  },
  PERIOD_REVERSED: {
    vi: 'Thời gian thực hiện kết thúc ({to}) trước khi bắt đầu ({from}).',
    en: 'The period ends ({to}) before it begins ({from}).',
    nature: 'input',
  },
  BUDGET_OUTSIDE_PERIOD: {
    vi: 'Năm {year} nằm ngoài thời gian thực hiện của chương trình ({from} – {to}).',
    en: 'The year {year} is outside the period of the programme ({from} to {to}).',
  },
  BUDGET_NEGATIVE: { vi: 'Kinh phí không thể âm.', en: 'A budget cannot be negative.', nature: 'input' },
  TARGET_ALREADY_SET: {
    vi: 'Chỉ tiêu {targetId} đã được giao. Hãy đính chính chỉ tiêu đó.',
    en: 'The target {targetId} is already set. Correct it instead.',
  },
  TARGET_UNKNOWN: { vi: 'Chương trình không có chỉ tiêu {targetId}.', en: 'The programme has no target {targetId}.' },
  VALUE_NOT_DECIMAL: {
    vi: 'Giá trị “{value}” không phải là số thập phân có tối đa bốn chữ số sau dấu phẩy.',
    en: 'The value “{value}” is not a decimal number of at most four places.',
    nature: 'input',
  },
  UNIT_MISSING: { vi: 'Hãy ghi đơn vị tính.', en: 'Give the unit.', nature: 'input' },
  PROGRAMME_CLOSED: {
    vi: 'Chương trình đã đóng ngày {closedOn}.',
    en: 'The programme was closed on {closedOn}.',
  },
  PROGRAMME_WITHOUT_END: {
    vi: 'Chương trình không có ngày kết thúc nên không cần gia hạn.',
    en: 'The programme has no last day, so there is nothing to extend.',
  },
  EXTENSION_NOT_LATER: {
    vi: 'Ngày kết thúc mới ({to}) phải sau ngày kết thúc hiện nay ({previousTo}).',
    en: 'The new last day ({to}) must be after the present one ({previousTo}).',
  },
  REASON_OF_CLOSING_MISSING: {
    vi: 'Hãy ghi lý do đóng chương trình.',
    en: 'Say why the programme is closed.',
    nature: 'input',
  },
});

type Told<T extends ProgrammeEvent['type']> = StandingEntry<Extract<ProgrammeEvent, { type: T }>['data']>;
const isOf =
  <T extends ProgrammeEvent['type']>(type: T) =>
  (entry: StandingEntry): entry is Told<T> =>
    entry.type === type;

/** Refuses a programme's story that could not have happened. Entries come in business order. */
export const checkProgramme = (entries: readonly StandingEntry[]): void => {
  if (!entries.length) return;
  const openings = entries.filter(isOf('ProgrammeOpened'));
  if (openings.length > 1) throw reject('PROGRAMME_ALREADY_OPENED');
  const [opening] = openings;
  if (!opening) throw reject('PROGRAMME_NOT_OPENED', { on: entries[0]!.occurredOn });
  for (const { data } of entries) {
    const { programmeId } = data as { programmeId: string };
    if (programmeId !== opening.data.programmeId) throw reject('PROGRAMME_IDENTITY_DIFFERS', { programmeId });
  }

  checkOpening(opening.data);
  entries.forEach((entry, index) => checkLife(entry, programmeFrom(entries.slice(0, index))));
  checkBudgets(entries.filter(isOf('ProgrammeBudgetSet')), programmeFrom(entries)!);
  checkTargets(entries.filter(isOf('TargetSet')), entries.filter(isOf('TargetMeasured')));
};

const checkOpening = ({ name, legalBasis, kinds, period }: Told<'ProgrammeOpened'>['data']): void => {
  if (!name) throw reject('NAME_MISSING');
  if (!legalBasis.length || legalBasis.some(({ text }) => !text.trim())) throw reject('LEGAL_BASIS_MISSING');
  if (!kinds.length) throw reject('KINDS_MISSING');
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
  if (twice) throw reject('KIND_TWICE', { kind: twice });
  if (period.to !== null && period.to < period.from) throw reject('PERIOD_REVERSED', { ...period });
};

/** Extension and closing depend on what the programme was just before. */
const checkLife = (entry: StandingEntry, before: ProgrammeStanding | undefined): void => {
  if (!isOf('ProgrammeExtended')(entry) && !isOf('ProgrammeClosed')(entry)) return;
  if (!before) throw reject('PROGRAMME_NOT_OPENED', { on: entry.occurredOn });
  if (before.closedOn) throw reject('PROGRAMME_CLOSED', { closedOn: before.closedOn });
  if (isOf('ProgrammeClosed')(entry)) {
    if (!entry.data.reason) throw reject('REASON_OF_CLOSING_MISSING');
    return;
  }
  const { to } = entry.data;
  if (before.period.to === null) throw reject('PROGRAMME_WITHOUT_END');
  if (to <= before.period.to) throw reject('EXTENSION_NOT_LATER', { to, previousTo: before.period.to });
};

/** Set for a year of its period, be it before the opening; once it is closed no later year gets money. */
const checkBudgets = (
  budgets: readonly Told<'ProgrammeBudgetSet'>[],
  { period, closedOn }: ProgrammeStanding,
): void => {
  for (const { data, occurredOn } of budgets) {
    const { year, amount } = data;
    const outside = year < yearOf(period.from) || (period.to !== null && year > yearOf(period.to));
    if (outside) throw reject('BUDGET_OUTSIDE_PERIOD', { year, from: period.from, to: period.to ?? '…' });
    if (closedOn !== null && occurredOn > closedOn && year > yearOf(closedOn))
      throw reject('PROGRAMME_CLOSED', { closedOn });
    if (amount.startsWith('-')) throw reject('BUDGET_NEGATIVE');
  }
};

/** A measurement may be older than its target: what was reached before is where one starts from. */
const checkTargets = (targets: readonly Told<'TargetSet'>[], measurements: readonly Told<'TargetMeasured'>[]): void => {
  const known = new Set<string>();
  for (const { targetId, title, unit, value } of targets.map(({ data }) => data)) {
    if (known.has(targetId)) throw reject('TARGET_ALREADY_SET', { targetId });
    if (!title) throw reject('NAME_MISSING');
    if (!unit) throw reject('UNIT_MISSING');
    if (!isDecimal(value)) throw reject('VALUE_NOT_DECIMAL', { value });
    known.add(targetId);
  }
  for (const { targetId, value } of measurements.map(({ data }) => data)) {
    if (!known.has(targetId)) throw reject('TARGET_UNKNOWN', { targetId });
    if (!isDecimal(value)) throw reject('VALUE_NOT_DECIMAL', { value });
  }
};
