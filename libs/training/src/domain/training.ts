import { decider, refusals, tidy } from '#libs/kernel';
import * as programmes from '#libs/programmes/events';
import {
  isCount,
  nothingRecorded,
  supportVerbs,
  withSupportEntry,
  type BeneficiaryWish,
  type SupportRules,
} from '#libs/support/events';
import type { TrainingParticulars } from '../events.js';

const reject = refusals({
  TOPIC_MISSING: { vi: 'Hãy ghi nội dung của lớp học.', en: 'Give the topic of the course.', nature: 'input' },
  CLASSES_MISSING: {
    vi: 'Số lớp ghi là {classes}; phải có ít nhất một lớp.',
    en: 'The classes are given as {classes}; there must be at least one.',
    nature: 'input',
  },
  DAYS_NOT_USABLE: {
    vi: 'Số ngày học ghi là {days}; hãy ghi số nguyên từ 1, hoặc bỏ trống nếu không rõ.',
    en: 'The days are given as {days}; give a whole number from 1, or leave it open where it is not known.',
    nature: 'input',
  },
  ATTENDANCES_MISSING: {
    vi: 'Lớp bồi dưỡng phải ghi cả số lượt và số người của từng đơn vị; còn thiếu ở đơn vị thứ {number}.',
    en: 'A short course needs the attendances and the people of each beneficiary; number {number} lacks them.',
    nature: 'input',
  },
});

/** Attendances, people and organisations are three figures of a short course, and none can be told from another. */
const checkAttendances = (beneficiaries: readonly BeneficiaryWish[]): void => {
  const lacking = beneficiaries.findIndex(({ attendances, people }) => attendances === null || people === null);
  if (lacking !== -1) throw reject('ATTENDANCES_MISSING', { number: lacking + 1 });
};

const rules: SupportRules<TrainingParticulars, TrainingParticulars> = {
  event: 'TrainingHeld',
  schema: 1,
  mayForm: false,
  complete: ({ particulars, beneficiaries }) => {
    const { courseType, classes, days } = particulars;
    const topic = tidy(particulars.topic);
    if (!topic) throw reject('TOPIC_MISSING');
    if (!isCount(classes) || classes < 1) throw reject('CLASSES_MISSING', { classes });
    if (!isCount(days) || days === 0) throw reject('DAYS_NOT_USABLE', { days });
    if (courseType === 'short-course') checkAttendances(beneficiaries);
    const venue = particulars.venue === null ? null : tidy(particulars.venue) || null;
    return {
      kind: courseType === 'short-course' ? 'training-short-course' : 'training-formal-course',
      particulars: { courseType, classes, days, topic, venue },
    };
  },
};

const { record, correct, reverse } = supportVerbs(rules, programmes);

/** One course for many organisations, its cost shared over them. */
export const trainings = decider({
  category: 'training',
  initial: nothingRecorded,
  evolve: withSupportEntry,
  verbs: { RecordTraining: record, CorrectSupport: correct, ReverseSupport: reverse },
});
