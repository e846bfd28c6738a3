import { fill, Rejection } from '#libs/kernel';
import { parseVerifier, verifyPackage, type PackageFiles, type PackageVerification } from '#libs/transparency';
import { business, checkNames } from './business.js';

/** What is told of a package, in sentences. `verified` only with a key that the asker brought and nothing left out. */
export interface Told {
  readonly result: 'verified' | 'consistent' | 'refused';
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
    const logKeys = keys.map(parseVerifier);
    const found = await verifyPackage(await files(), { ...(keys.length ? { logKeys } : {}), business, onProgress });
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
  const result = whole && keyTrusted ? 'verified' : 'consistent';
  const key = keys.join(', ');
  const verdict =
    result === 'verified'
      ? [
          `ĐÃ KIỂM, ĐÚNG: mọi mục và điểm kiểm khớp chữ ký của khóa ${key} mà bạn đưa.`,
          `VERIFIED under the key ${key} that you gave.`,
        ]
      : [
          'KHÔNG THẤY SAI, nhưng chưa kiểm được hết (xem dưới).',
          'NOTHING WRONG FOUND, but not everything could be checked (see below).',
        ];
  return { result, lines: [...verdict, ...checkedLines(found), ...openLines(found, whole)] };
};

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
  witnesses,
}: PackageVerification) => [
  '',
  `Sổ / log: ${origin} (${authority}), ${size} mục / entries, lập / made ${madeAt}`,
  `✓ Mục / entries ${from}–${to}: byte → mã băm → cây → điểm kiểm đã ký / bytes → hashes → tree → signed checkpoint`,
  `✓ Điểm kiểm / checkpoints: ${checkpoints}, cùng một cây / of one tree`,
  ...(witnesses.length ? [`✓ Nhân chứng / witnesses: ${witnesses.join(', ')}`] : []),
  ...checks.map((check) => `✓ ${checkNames[check] ?? check}`),
  ...reports
    .filter(({ recounted }) => recounted)
    .map(
      ({ path, recounted }) =>
        `✓ ${path}: ${recounted} số liệu tính lại từ các mục, khớp / figures counted anew, equal`,
    ),
];

const openLines = ({ keyTrusted, keys, reports, from, to, size, witnesses }: PackageVerification, whole: boolean) => [
  ...(keyTrusted
    ? []
    : [
        `– Khóa ${keys.join(', ')} đi kèm gói. Hãy so với khóa đã được công bố rồi chạy lại với --key.`,
        `– The key ${keys.join(', ')} came with the package. Compare it with the published one and run again with --key.`,
      ]),
  ...(whole
    ? []
    : [
        `– Chỉ có mục ${from}–${to} trong ${size}: chưa kiểm bút toán, bốn mắt, số liệu báo cáo.`,
        `– Only entries ${from}–${to} of ${size}: postings, four eyes and report figures were not checked.`,
      ]),
  ...(witnesses.length ? [] : ['– Không có chữ ký nhân chứng. / No witness has signed.']),
  ...reports
    .filter(({ recounted }) => !recounted)
    .map(
      ({ path }) =>
        `– ${path}: chỉ kiểm tệp không đổi, chưa tính lại số liệu / file unchanged, figures not counted anew`,
    ),
];
