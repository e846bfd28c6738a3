import { fill, Rejection } from '#libs/kernel';
import { parseVerifier, verifyPackage, type PackageFiles, type PackageVerification } from '#libs/transparency';
import { business, checkNames } from './business.js';

/**
 * What is told of a package, in sentences. `verified` only with a key that the asker brought and nothing left out; `entries` if
 * that key signed all entries but a report was not checked against them; `consistent` if nobody vouched for the key, or entries
 * are missing.
 */
export interface Told {
  readonly result: 'verified' | 'entries' | 'consistent' | 'refused';
  readonly code: string | null;
  readonly lines: readonly string[];
  readonly found: PackageVerification | null;
}

/** Verifies a package and puts the answer in words, Vietnamese first. A refusal is an answer; what else is thrown is a bug. */
export const tellOf = async (
  files: () => Promise<PackageFiles>,
  keys: readonly string[],
  onProgress: (done: bigint, of: bigint) => void,
): Promise<Told> => {
  try {
    const trusted = keys.map(parseVerifier);
    const found = await verifyPackage(await files(), { ...(keys.length ? { trusted } : {}), business, onProgress });
    return { ...worded(found), code: null, found };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    const { code, sentence, figures } = error;
    const lines = [
      `KHÔNG ĐƯỢC CHẤP NHẬN (${code}): ${fill(sentence.vi, figures)}`,
      `REFUSED (${code}): ${fill(sentence.en, figures)}`,
    ];
    return { result: 'refused', code, lines, found: null };
  }
};

const worded = (found: PackageVerification): Pick<Told, 'result' | 'lines'> => {
  const { from, to, size, keyTrusted, keys } = found;
  const whole = from === 1n && to === size;
  const unchecked = uncheckedIn(found).join(', ');
  const result = !whole || !keyTrusted ? 'consistent' : unchecked ? 'entries' : 'verified';
  const key = keys.join(', ');
  const verdicts = {
    verified: [
      `ĐÃ KIỂM, ĐÚNG: mọi mục và điểm kiểm khớp chữ ký của sổ, theo khóa mà bạn đưa; mọi báo cáo khớp với các mục. Điểm kiểm cuối do ${key} ký.`,
      `VERIFIED under the key that you gave: entries, checkpoints and every report. The last checkpoint is signed by ${key}.`,
    ],
    entries: [
      `CÁC MỤC ĐÚNG theo khóa mà bạn đưa; CHƯA KIỂM các báo cáo này: ${unchecked}. Điểm kiểm cuối do ${key} ký.`,
      `ENTRIES RIGHT under the key that you gave; these reports were NOT CHECKED: ${unchecked}. The last checkpoint is signed by ${key}.`,
    ],
    consistent: [
      'KHÔNG THẤY SAI, nhưng chưa kiểm được hết (xem dưới).',
      'NOTHING WRONG FOUND, but it could not be checked in full (see below).',
    ],
  } as const;
  return { result, lines: [...verdicts[result], ...checkedLines(found), ...openLines(found, whole)] };
};

const uncheckedIn = ({ reports }: PackageVerification): string[] =>
  reports.filter(({ recounted }) => !recounted).map(({ path }) => path);

const checkedLines = ({
  authority,
  origin,
  from,
  to,
  size,
  madeAt,
  checkpoints,
  checks,
  reports,
  rotations,
  witnesses,
}: PackageVerification) => [
  '',
  `Sổ / log: ${origin}, ${size} mục / entries`,
  `  người lập gói ghi / says the maker of the package: ${authority}, ${madeAt}`,
  `✓ Mục / entries ${from}–${to}: byte → mã băm → cây → điểm kiểm đã ký / bytes → hashes → tree → signed checkpoint`,
  `✓ Điểm kiểm / checkpoints: ${checkpoints}, cùng một cây / of one tree`,
  ...rotations.map(
    (position) =>
      `✓ Mục / entry ${position}: thay khóa, cả khóa cũ và khóa mới đã ký / change of keys, signed by the old and the new one`,
  ),
  ...(witnesses.length ? [`✓ Nhân chứng / witnesses: ${witnesses.join(', ')}`] : []),
  ...checks.map((check) => `✓ ${checkNames[check] ?? check}`),
  ...reports
    .filter(({ recounted }) => recounted)
    .map(
      ({ path, recounted }) =>
        `✓ ${path}: ${recounted} số liệu tính lại từ các mục, khớp / figures counted anew, equal`,
    ),
];

const openLines = (found: PackageVerification, whole: boolean) => {
  const { keyTrusted, keys, from, to, size, witnesses, witnessesUntrusted } = found;
  return [
    ...(keyTrusted
      ? []
      : [
          `– Khóa ${keys.join(', ')} đi kèm gói. Hãy so với khóa đã được công bố rồi kiểm lại với khóa ấy (--key).`,
          `– The key ${keys.join(', ')} came with the package. Compare it with the published one and verify again with that (--key).`,
        ]),
    ...(whole
      ? []
      : [
          `– Chỉ có mục ${from}–${to} trong ${size}: chưa kiểm bút toán, bốn mắt, số liệu báo cáo.`,
          `– Only entries ${from}–${to} of ${size}: postings, four eyes and report figures were not checked.`,
        ]),
    ...witnessesUntrusted.map(
      (name) =>
        `– Nhân chứng ${name} đã ký, nhưng khóa ấy đi kèm gói (đưa thêm bằng --key nếu tin) / has signed; that key came with the package`,
    ),
    ...(witnesses.length || witnessesUntrusted.length
      ? []
      : ['– Không có chữ ký nhân chứng. / No witness has signed.']),
    ...uncheckedIn(found).map(
      (path) =>
        `– ${path}: CHƯA KIỂM, số liệu chỉ là lời người lập gói / NOT CHECKED, its figures are only the word of the package's maker`,
    ),
  ];
};
