import { describe, expect, test } from '@jest/globals';
import { dongOf } from '#libs/kernel';
import { command, given } from '#libs/kernel/testing';
import { dissolved, graded, history, nothingCounted, registered, returnFiled } from '#libs/cooperatives/testing';
import { cooperatives } from './cooperatives.js';

const cooperativeId = 'phu-loi';
const file = (year: number, on: string, rest: object = { members: 20 }) =>
  command('FileYearlyReturn', { cooperativeId, year, ...nothingCounted, ...rest }, { on });
const grade = (year: number, on: string) => command('GradeCooperative', { cooperativeId, year, grade: 'fair' }, { on });
const known = given(cooperatives, history(registered()));

describe('the yearly return', () => {
  test('keeps what was counted and leaves open what was not', () => {
    const staff = { universityOrCollege: 2, secondary: 3, untrained: 1 };
    known
      .when(
        file(2011, '2012-03-15', {
          members: 30,
          newMembers: 4,
          staff,
          charterCapital: dongOf(500_000_000n),
          profit: dongOf(-7n),
        }),
      )
      .then({
        type: 'YearlyReturnFiled',
        data: {
          cooperativeId,
          year: 2011,
          ...nothingCounted,
          members: 30,
          newMembers: 4,
          staff,
          charterCapital: '500000000',
          profit: '-7',
        },
      });
  });

  test('is of a year that is over', () => {
    known.when(file(2011, '2011-12-30')).thenRejected('YEAR_NOT_OVER', { year: 2011 });
    expect(known.when(file(2011, '2011')).events()).toHaveLength(1);
  });

  test('is of no year before the registration', () => {
    known.when(file(2009, '2011-01-31')).thenRejected('YEAR_BEFORE_REGISTRATION', { registeredOn: '2010-05-02' });
    expect(known.when(file(2010, '2011-01-31')).events()).toHaveLength(1);
  });

  test('stands once for each year', () => {
    const filed = given(cooperatives, history(registered(), returnFiled(2011, '2012-01-31')));
    filed.when(file(2011, '2012-03-31')).thenRejected('RETURN_ALREADY_FILED', { year: 2011, position: 2 });
    filed.when(file(2011, '2011-12-31')).thenRejected('RETURN_ALREADY_FILED', { position: 2 });
    expect(filed.when(file(2010, '2012-03-31')).events()).toHaveLength(1);
  });

  test('counts in whole people, and no more new members than members', () => {
    known.when(file(2011, '2012', { members: 1.5 })).thenRejected('COUNT_NOT_WHOLE', { field: 'members' });
    known
      .when(file(2011, '2012', { staff: { universityOrCollege: -1, secondary: 0, untrained: 0 } }))
      .thenRejected('COUNT_NOT_WHOLE');
    known.when(file(2011, '2012', { members: 20, newMembers: 21 })).thenRejected('MORE_NEW_MEMBERS_THAN_MEMBERS');
  });

  test('only a profit may be negative', () => {
    known
      .when(file(2011, '2012', { revenue: dongOf(-1n) }))
      .thenRejected('RETURN_AMOUNT_NEGATIVE', { field: 'revenue' });
  });

  test('must state something', () => {
    known.when(file(2011, '2012', {})).thenRejected('RETURN_EMPTY');
  });

  test('is filed by an organisation that has not ended', () => {
    given(cooperatives, history(registered(), dissolved('2012-01-31')))
      .when(file(2011, '2012-03-31'))
      .thenRejected('COOPERATIVE_ENDED');
  });
});

describe('grading', () => {
  test('gives a year its grade, within the year or after it', () => {
    known
      .when(grade(2011, '2011-11-30'))
      .then({ type: 'CooperativeGraded', data: { cooperativeId, year: 2011, grade: 'fair' } });
    known.when(grade(2012, '2011-11-30')).thenRejected('YEAR_NOT_BEGUN');
    known.when(grade(2009, '2011-11-30')).thenRejected('YEAR_BEFORE_REGISTRATION');
  });

  test('stands once for each year', () => {
    given(cooperatives, history(registered(), graded(2011, '2012-01-31')))
      .when(grade(2011, '2012-03-31'))
      .thenRejected('YEAR_ALREADY_GRADED', { year: 2011, position: 2 });
  });
});
