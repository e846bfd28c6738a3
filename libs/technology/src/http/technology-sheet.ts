import { choiceColumn } from '#libs/imports';
import { supportSheet } from '#libs/support/http';
import { technologyTransfers } from '../domain/technology-transfer.js';
import { technologyStream } from '../events.js';
import { RecordTechnologyTransferDto, technologyWishOf } from './technology-transfer.dto.js';

const form = choiceColumn(
  { name: 'particulars.form', title: { vi: 'Hình thức', en: 'Form' }, required: true },
  {
    demonstration: { vi: 'Mô hình trình diễn', en: 'Demonstration' },
    'breeding-stock': { vi: 'Con giống', en: 'Breeding stock' },
    seedlings: { vi: 'Cây giống', en: 'Seedlings' },
    machines: { vi: 'Máy móc', en: 'Machines' },
    process: { vi: 'Quy trình', en: 'Process' },
  },
);

export const technologySheet = supportSheet({
  name: 'technology',
  title: { vi: 'Chuyển giao công nghệ', en: 'Technology transfer' },
  decider: technologyTransfers,
  body: RecordTechnologyTransferDto,
  verb: 'RecordTechnologyTransfer',
  particulars: {
    columns: [form.column],
    of: (cells) => ({ particulars: { form: form.read(cells['particulars.form']) } }),
  },
  streamOf: technologyStream,
  wishOf: technologyWishOf,
});
