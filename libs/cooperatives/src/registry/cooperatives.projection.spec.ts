import { describe, expect, test } from '@jest/globals';
import type { BusinessDate, Projection } from '#libs/kernel';
import {
  absorbed,
  codeAssigned,
  converted,
  corrected,
  dissolved,
  graded,
  history,
  merged,
  moved,
  registered,
  renamed,
  returnFiled,
  reversed,
  rowsAfter,
  type Dated,
} from '#libs/cooperatives/testing';
import { cooperativeCodes } from '../codes/cooperative-codes.projection.js';
import { cooperativeEventVersions, withCooperativeEntry, type CooperativeEntry } from '../events.js';
import { cooperativeNames } from '../names/cooperative-names.projection.js';
import { cooperativeCard } from './cooperative-card.js';
import { cooperativeRegister } from './cooperatives.projection.js';

const register = cooperativeRegister as unknown as Projection;
const names = cooperativeNames as unknown as Projection;
const codes = cooperativeCodes as unknown as Projection;

/** The row without the numbers of its entries, which tell in what order it was learnt. */
const rowOf = (...facts: Dated[]): unknown => {
  const row = rowsAfter(register, history(...facts))['phu-loi'] as Record<string, unknown>;
  return Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'entries' && column !== 'version'));
};
const cardOn = (asOf: string | undefined, ...facts: Dated[]) =>
  cooperativeCard(
    history(...facts).reduce<CooperativeEntry[]>(withCooperativeEntry, []),
    asOf as BusinessDate | undefined,
  );

describe('the register', () => {
  test('hears every type of entry of an organisation', () => {
    expect(Object.keys(register.on).sort()).toEqual(Object.keys(cooperativeEventVersions).sort());
  });

  test('shows an organisation as it stands today', () => {
    expect(
      rowOf(
        registered(),
        renamed('HTX Đoàn Kết', '2011-01-01'),
        moved('ke-sach', '2011-02-01'),
        returnFiled(2011, '2012-01-31', { members: 33 }),
        graded(2011, '2012-02-01'),
      ),
    ).toEqual({
      name: 'HTX Đoàn Kết',
      foldedName: 'htx doan ket',
      kind: 'HTX',
      sector: 'agriculture-fishery',
      placeId: 'ke-sach',
      status: 'active',
      registeredOn: '2010-05-02',
      endedOn: null,
      members: 33,
      lastGrade: 'good',
      lastGradeYear: 2011,
    });
    expect(rowOf(registered(), dissolved('2012-01-01'))).toMatchObject({ status: 'dissolved', endedOn: '2012-01-01' });
    expect(rowOf(registered(), merged('x', '2012-01-01'))).toMatchObject({ status: 'merged', endedOn: '2012-01-01' });
  });

  test('an entry made late counts on its business day and leaves what came later', () => {
    const inOrder = [registered(), renamed('HTX Giữa', '2011-01-01'), renamed('HTX Mới', '2012-01-01')];
    const late = [inOrder[0]!, inOrder[2]!, inOrder[1]!];
    expect(rowOf(...late)).toEqual(rowOf(...inOrder));
    expect(cardOn('2011-06-01', ...late)?.name).toBe('HTX Giữa');
  });

  test.each<[string, Dated[], number, Dated]>([
    ['a name', [registered(), renamed('HTX Sai', '2011-01-01')], 2, renamed('HTX Đúng', '2011-01-01')],
    [
      'a date',
      [registered(), renamed('HTX A', '2011-01-01'), renamed('HTX B', '2012-01-01')],
      2,
      renamed('HTX A', '2013-01-01'),
    ],
    [
      'a registration',
      [registered(), moved('ke-sach', '2011-01-01')],
      1,
      registered({ name: 'HTX Đúng', sector: 'credit' }, '2010-01-01'),
    ],
    ['a return', [registered(), returnFiled(2011, '2012-01-31')], 2, returnFiled(2011, '2012-01-31', { members: 7 })],
    ['a dissolution', [registered(), dissolved('2011-01-01')], 2, dissolved('2012-01-01')],
  ])('%s corrected is as though it had been entered right at once', (_, facts, position, right) => {
    const atOnce = facts.map((fact, index) => (index === position - 1 ? right : fact));
    expect(rowOf(...corrected(facts, position, right))).toEqual(rowOf(...atOnce));
  });

  test('an entry reversed is as though it had never been made, and a reversed registration leaves no row', () => {
    expect(rowOf(...reversed([registered(), dissolved('2011-01-01')], 2))).toEqual(rowOf(registered()));
    expect(rowsAfter(register, history(...reversed([registered()], 1)))).toEqual({});
  });

  test('corrected on its own day, an entry keeps its place among those of that day', () => {
    const facts = [registered(), renamed('HTX Một', '2011-01-01'), renamed('HTX Hai', '2011-01-01')];
    expect(rowOf(...corrected(facts, 2, renamed('HTX Ba', '2011-01-01')))).toMatchObject({ name: 'HTX Hai' });
  });

  test('a merger is no news for the rows of others', () => {
    expect(Object.keys(rowsAfter(register, history(registered(), absorbed('x', '2012-01-01'))))).toEqual(['phu-loi']);
  });
});

describe('the card', () => {
  const facts = [
    registered({ kind: 'THT', name: 'Tổ hợp tác Phú Lợi', members: 5 }),
    codeAssigned('2200', '2010-06-01'),
    converted('2012-01-01'),
    returnFiled(2012, '2013-01-31', { members: 15 }),
    graded(2012, '2013-02-28'),
  ];

  test('of a past day knows nothing of what came later', () => {
    expect(cardOn('2010-05-01', ...facts)).toBeUndefined();
    expect(cardOn('2011-12-31', ...facts)).toMatchObject({
      kind: 'THT',
      members: 5,
      yearlyReturns: [],
      grades: [],
      codes: [{ code: '2200', position: 2, on: '2010-06-01' }],
    });
    expect(cardOn('2012-01-01', ...facts)).toMatchObject({
      kind: 'HTX',
      members: 9,
      names: [{ name: 'Tổ hợp tác Phú Lợi' }, { name: 'HTX Phú Lợi', from: '2012-01-01' }],
    });
    expect(cardOn(undefined, ...facts)).toMatchObject({
      members: 15,
      yearlyReturns: [{ year: 2012, position: 4 }],
      grades: [{ year: 2012, grade: 'good' }],
    });
  });

  test('does not take a return of an older year, filed later, for the newest count', () => {
    const card = cardOn(
      undefined,
      registered(),
      returnFiled(2012, '2013-01-31', { members: 15 }),
      returnFiled(2011, '2013-06-30', { members: 8 }),
    );
    expect(card).toMatchObject({ members: 15, yearlyReturns: [{ year: 2011 }, { year: 2012 }] });
  });

  test('tells what became of an organisation that was merged, and what one took in', () => {
    expect(cardOn(undefined, registered(), merged('x', '2012-01-01'))).toMatchObject({
      status: 'merged',
      mergedIntoId: 'x',
    });
    expect(cardOn(undefined, registered(), absorbed('y', '2012-01-01'))).toMatchObject({
      status: 'active',
      absorbedIds: ['y'],
    });
  });
});

describe('names and codes in use', () => {
  const twin = registered({ cooperativeId: 'twin', name: 'Hợp tác xã Phú Lợi' });

  test('a name is found without its legal form, former names too', () => {
    expect(rowsAfter(names, history(registered(), twin, renamed('HTX Mới', '2011-01-01')))).toEqual({
      'phu loi': { bearers: { 'phu-loi': { 'HTX Phú Lợi': 1 }, twin: { 'Hợp tác xã Phú Lợi': 1 } } },
      moi: { bearers: { 'phu-loi': { 'HTX Mới': 1 } } },
    });
  });

  test('the order in which two organisations are heard does not matter', () => {
    expect(rowsAfter(names, history(registered(), twin))).toEqual(rowsAfter(names, history(twin, registered())));
  });

  test('a name or an id may be a word of the programming language', () => {
    const odd = registered({ cooperativeId: 'constructor', name: 'toString' });
    expect(rowsAfter(names, history(odd))).toEqual({ tostring: { bearers: { constructor: { toString: 1 } } } });
    expect(rowsAfter(names, history(...reversed([odd], 1)))).toEqual({});
  });

  test('a corrected or reversed entry frees the name or the code', () => {
    expect(rowsAfter(names, history(...corrected([registered()], 1, registered({ name: 'HTX Khác' }))))).toEqual({
      khac: { bearers: { 'phu-loi': { 'HTX Khác': 1 } } },
    });
    expect(rowsAfter(names, history(...reversed([registered()], 1)))).toEqual({});
    const coded = [registered(), codeAssigned('2200', '2011-01-01')];
    expect(rowsAfter(codes, history(...coded))).toEqual({ 'tax 2200': { holders: { 'phu-loi': 1 } } });
    expect(rowsAfter(codes, history(...corrected(coded, 2, codeAssigned('2201', '2011-01-01'))))).toEqual({
      'tax 2201': { holders: { 'phu-loi': 1 } },
    });
    expect(rowsAfter(codes, history(...corrected(coded, 2, codeAssigned('2200', '2012-01-01'))))).toEqual({
      'tax 2200': { holders: { 'phu-loi': 1 } },
    });
    expect(rowsAfter(codes, history(...reversed(coded, 2)))).toEqual({});
  });
});
