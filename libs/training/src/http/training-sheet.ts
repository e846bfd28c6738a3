import { choiceColumn, typedWhole } from '#libs/imports';
import { supportSheet } from '#libs/support/http';
import { trainings } from '../domain/training.js';
import { trainingStream } from '../events.js';
import { RecordTrainingDto, trainingWishOf } from './training.dto.js';

const courseType = choiceColumn(
  { name: 'particulars.courseType', title: { vi: 'Loại lớp', en: 'Type of course' }, required: true },
  {
    'short-course': { vi: 'Bồi dưỡng', en: 'Short course' },
    'formal-secondary': { vi: 'Trung cấp', en: 'Secondary vocational' },
    'formal-college': { vi: 'Cao đẳng', en: 'College' },
    'formal-university': { vi: 'Đại học', en: 'University' },
  },
);

export const trainingSheet = supportSheet({
  name: 'trainings',
  title: { vi: 'Đào tạo, bồi dưỡng', en: 'Training' },
  decider: trainings,
  body: RecordTrainingDto,
  verb: 'RecordTraining',
  particulars: {
    columns: [
      courseType.column,
      {
        name: 'particulars.topic',
        title: { vi: 'Chủ đề', en: 'Topic' },
        required: true,
        hint: { vi: 'Nội dung lớp học.', en: 'What was taught.' },
        example: 'Kế toán hợp tác xã',
      },
      {
        name: 'particulars.classes',
        title: { vi: 'Số lớp', en: 'Classes' },
        required: false,
        hint: { vi: 'Để trống là 1 lớp.', en: 'Empty is one class.' },
        example: '1',
      },
    ],
    of: (cells) => ({
      particulars: {
        courseType: courseType.read(cells['particulars.courseType']),
        topic: cells['particulars.topic'],
        classes: typedWhole(cells['particulars.classes'] ?? '1'),
      },
    }),
  },
  streamOf: trainingStream,
  wishOf: trainingWishOf,
});
