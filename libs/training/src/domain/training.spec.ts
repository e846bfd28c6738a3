import { describe, expect, test } from '@jest/globals';
import { command, given } from '#libs/kernel/testing';
import type { SupportContent, SupportWish } from '#libs/support/events';
import { amount, behavesAsSupport, beneficiary, formingGroup, found, organisation, wish } from '#libs/support/testing';
import type { TrainingParticulars } from '../events.js';
import { trainings } from './training.js';

const course: TrainingParticulars = {
  courseType: 'short-course',
  classes: 2,
  days: 5,
  topic: 'Quản trị hợp tác xã',
  venue: 'Kế Sách',
};
behavesAsSupport({
  decider: trainings,
  record: 'RecordTraining',
  event: 'TrainingHeld',
  kind: 'training-short-course',
  usual: wish(course),
});

const both = found([organisation('a'), organisation('b')], { places: ['ke-sach'] });
const hold = (particulars: Partial<TrainingParticulars> = {}, change: Partial<SupportWish<TrainingParticulars>> = {}) =>
  given(trainings).when(command('RecordTraining', wish({ ...course, ...particulars }, change)), both);

describe('a training', () => {
  test('keeps attendances, people and organisations apart and shares its cost by attendances', () => {
    const data = hold({}, { amounts: [amount('central', 6_000_001)] }).events()[0]!
      .data as SupportContent<TrainingParticulars>;
    expect(data.particulars).toEqual(course);
    expect(
      data.beneficiaries.map(({ attendances, people, shares }) => [attendances, people, shares[0]!.amount]),
    ).toEqual([
      [2, 2, '2000000'],
      [4, 3, '4000001'],
    ]);
  });
  test.each(['formal-secondary', 'formal-college', 'formal-university'] as const)(
    'of type %s is a formal course',
    (courseType) => {
      const [held] = hold({ courseType, days: null }, { beneficiaries: [beneficiary('a', { people: 1 })] }).events();
      expect(held!.data).toMatchObject({ kind: 'training-formal-course', particulars: { courseType, days: null } });
    },
  );
  test('that is a short course needs attendances and people of each beneficiary', () => {
    const known = beneficiary('a', { attendances: 2, people: 2 });
    hold({}, { beneficiaries: [known, beneficiary('b', { people: 1 })] }).thenRejected('ATTENDANCES_MISSING', {
      number: 2,
    });
    hold({}, { beneficiaries: [beneficiary('b', { attendances: 1 }), known] }).thenRejected('ATTENDANCES_MISSING', {
      number: 1,
    });
  });
  test('needs a topic, at least one class, and days that can be', () => {
    hold({ topic: ' ' }).thenRejected('TOPIC_MISSING');
    hold({ classes: 0 }).thenRejected('CLASSES_MISSING', { classes: 0 });
    hold({ classes: 1.5 }).thenRejected('CLASSES_MISSING');
    hold({ days: 0 }).thenRejected('DAYS_NOT_USABLE', { days: 0 });
  });
  test('without a place known has none', () => {
    expect(hold({ venue: ' ' }).events()[0]!.data).toMatchObject({ particulars: { venue: null } });
  });
  test('is not held for a group still being founded', () => {
    hold({}, { beneficiaries: [formingGroup('THT mới', { attendances: 1, people: 1 })] }).thenRejected(
      'FORMING_GROUP_NOT_SUPPORTED',
      { name: 'THT mới' },
    );
  });
});
