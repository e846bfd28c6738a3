import { choiceColumn } from '#libs/imports';
import { supportSheet } from '#libs/support/http';
import { landGrants } from '../domain/land-grant.js';
import { landStream } from '../events.js';
import { landWishOf, RecordLandGrantDto } from './land-grant.dto.js';

const form = choiceColumn(
  { name: 'particulars.form', title: { vi: 'Hình thức', en: 'Form' }, required: true },
  {
    allocation: { vi: 'Giao đất', en: 'Allocation' },
    lease: { vi: 'Cho thuê đất', en: 'Lease' },
  },
);

export const landSheet = supportSheet({
  name: 'land',
  title: { vi: 'Giao đất, cho thuê đất', en: 'Land' },
  decider: landGrants,
  body: RecordLandGrantDto,
  verb: 'RecordLandGrant',
  particulars: {
    columns: [
      form.column,
      {
        name: 'particulars.purpose',
        title: { vi: 'Mục đích sử dụng', en: 'Purpose' },
        required: true,
        hint: { vi: 'Đất dùng để làm gì.', en: 'What the land is for.' },
        example: 'Xây dựng trụ sở',
      },
      {
        name: 'area.value',
        title: { vi: 'Diện tích (m²)', en: 'Area (m²)' },
        aliases: ['Diện tích'],
        required: true,
        hint: { vi: 'Mét vuông, ví dụ 8547,06.', en: 'Square metres, for example 8547,06.' },
        example: '8547,06',
      },
    ],
    of: (cells) => ({
      particulars: { form: form.read(cells['particulars.form']), purpose: cells['particulars.purpose'] },
      area: { value: cells['area.value'], unit: 'm2' },
    }),
  },
  streamOf: landStream,
  wishOf: landWishOf,
});
