import { supportSheet } from '#libs/support/http';
import { foundingAdvice } from '../domain/founding-advice.js';
import { foundingStream } from '../events.js';
import { foundingWishOf, RecordFoundingAdviceDto } from './founding-advice.dto.js';

export const foundingSheet = supportSheet({
  name: 'founding',
  title: { vi: 'Hỗ trợ thành lập mới', en: 'Founding advice' },
  decider: foundingAdvice,
  body: RecordFoundingAdviceDto,
  verb: 'RecordFoundingAdvice',
  particulars: {
    columns: [
      {
        name: 'particulars.subject',
        title: { vi: 'Nội dung tư vấn', en: 'Subject of the advice' },
        required: false,
        hint: { vi: 'Tư vấn về việc gì.', en: 'What it was about.' },
        example: 'Soạn điều lệ',
      },
    ],
    of: (cells) => (cells['particulars.subject'] ? { particulars: { subject: cells['particulars.subject'] } } : {}),
  },
  streamOf: foundingStream,
  wishOf: foundingWishOf,
});
