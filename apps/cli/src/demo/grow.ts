import { createHash } from 'node:crypto';
import { refusals } from '#libs/kernel';
import type { Product } from '../../../product.js';
import { loadIllustrative } from './illustrative.js';
import type { Size } from './scene.js';
import { sender } from './sender.js';

const reject = refusals({
  SIZE_NOT_USABLE: {
    vi: 'Cần ít nhất 40 tổ chức và 2 năm, không phải {organisations} và {years}.',
    en: 'At least 40 organisations and 2 years are needed, not {organisations} and {years}.',
    nature: 'input',
  },
});

/** Makes a fictitious province of any size, for trying out and for benchmarks; the same slug and size are made once. */
export const growDemonstration = async (
  { journal, accounts }: Product,
  slug: string,
  size: Size,
): Promise<{ authority: string; entries: number }> => {
  const usable =
    size.organisations >= 40 && size.years.length >= 2 && size.years.every((year) => year >= 2000 && year < 2100);
  if (!usable) throw reject('SIZE_NOT_USABLE', { organisations: size.organisations, years: size.years.join(',') });
  const authorityId = createHash('sha256').update(slug).digest('hex').slice(0, 20);
  await accounts.openAuthority({
    authorityId,
    slug,
    name: `Tỉnh minh họa ${slug} (dữ liệu minh họa)`,
    province: 'Minh Họa',
    illustrative: true,
    validFrom: '2000-01-01',
  });
  await journal.openAuthority(authorityId);
  await loadIllustrative(sender(journal, authorityId), size);
  return { authority: slug, entries: await journal.head(authorityId) };
};
