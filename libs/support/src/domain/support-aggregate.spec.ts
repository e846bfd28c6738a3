import { describe, expect, test } from '@jest/globals';
import { command, given, recorded } from '#libs/kernel/testing';
import { amount, programme } from '#libs/support/testing';
import { supportAggregates, type AggregateWish } from './support-aggregate.js';

/** The sentence of the 2013 report: 258 THT and 29 HTX were advised in 2010 to 2012, for 580 triệu. */
const founding: AggregateWish = {
  aggregateId: 'g1',
  kind: 'founding',
  title: 'Hỗ trợ thành lập mới 2010–2012',
  programmeId: null,
  amounts: [amount('unstated', 580_000_000)],
  organisations: [
    { kind: 'THT', count: 258 },
    { kind: 'HTX', count: 29 },
  ],
  attendances: null,
  people: null,
  projects: null,
  qualifier: 'exact',
  source: { document: 'Báo cáo minh họa', quotation: 'vận động thành lập mới 258 THT và 29 HTX' },
};

const state = (change: Partial<AggregateWish> = {}, { on = '2010/2012', facts = {} } = {}) =>
  given(supportAggregates).when(command('StateSupportAggregate', { ...founding, ...change }, { on }), facts);
const standing = () => recorded(state().events()[0]!, { position: 3, on: '2010/2012' });

describe('support known only as a total', () => {
  test('is one entry at its own date precision, with the sentence it comes from', () => {
    const [stated] = state().events();
    expect(stated).toMatchObject({
      type: 'SupportAggregateStated',
      data: { ...founding, amounts: [{ source: 'unstated', amount: '580000000' }] },
    });
  });
  test('keeps apart what is not stated and what is nothing', () => {
    expect(state({ projects: 0 }).events()[0]!.data).toMatchObject({ projects: 0, people: null });
  });
  test('keeps the lines of its quotation', () => {
    const source = { document: ' Báo cáo ', quotation: ' dòng một\ndòng hai ' };
    expect(state({ source }).events()[0]!.data).toMatchObject({
      source: { document: 'Báo cáo', quotation: 'dòng một\ndòng hai' },
    });
  });
  test('is refused without a title or its source sentence', () => {
    state({ title: '' }).thenRejected('AGGREGATE_TITLE_MISSING');
    state({ source: { document: '', quotation: 'câu' } }).thenRejected('SOURCE_SENTENCE_MISSING');
    state({ source: { document: 'Báo cáo', quotation: '  ' } }).thenRejected('SOURCE_SENTENCE_MISSING');
  });
  test('is refused where it says nothing', () => {
    state({ amounts: [], organisations: [] }).thenRejected('AGGREGATE_SAYS_NOTHING');
  });
  test('is refused where a kind or a source is given twice', () => {
    state({ organisations: [...founding.organisations, { kind: 'HTX', count: 1 }] }).thenRejected(
      'ORGANISATION_KIND_TWICE',
      { kind: 'HTX' },
    );
    state({ amounts: [amount('local', 1), amount('local', 1)] }).thenRejected('SOURCE_TWICE');
  });
  test('is refused where a figure is below nothing', () => {
    state({ organisations: [{ kind: 'HTX', count: -1 }] }).thenRejected('ORGANISATIONS_NOT_USABLE');
    state({ amounts: [amount('local', -1)] }).thenRejected('AMOUNT_NEGATIVE');
    state({ attendances: -1 }).thenRejected('ATTENDANCES_NOT_USABLE');
    state({ people: -1 }).thenRejected('PEOPLE_NOT_USABLE');
    state({ projects: -1 }).thenRejected('PROJECTS_NOT_USABLE');
    state({ attendances: 1, people: 2 }).thenRejected('MORE_PEOPLE_THAN_ATTENDANCES');
  });
  test('is refused under a programme that does not cover it', () => {
    state({ programmeId: 'p1' }).thenRejected('PROGRAMME_UNKNOWN');
    state({ programmeId: 'p1' }, { facts: { programme: programme(['land']) } }).thenRejected('PROGRAMME_NOT_FOR_KIND');
    expect(state({ programmeId: 'p1' }, { facts: { programme: programme(['founding']) } }).events()).toHaveLength(1);
  });
  test('is stated once', () => {
    given(supportAggregates, [standing()])
      .when(command('StateSupportAggregate', founding))
      .thenRejected('AGGREGATE_ALREADY_STATED');
  });
});

describe('a total is corrected and reversed', () => {
  const correct = (change: Partial<AggregateWish>, { replaces = 3, history = [standing()] } = {}) =>
    given(supportAggregates, history).when(
      command(
        'CorrectSupport',
        { replaces, reason: 'Đọc nhầm', content: { ...founding, ...change } },
        { on: '2010/2012' },
      ),
    );
  const reverse = (history = [standing()], reverses = 3) =>
    given(supportAggregates, history).when(command('ReverseSupport', { aggregateId: 'g1', reverses, reason: 'Trùng' }));

  test('the correction says what was and what is', () => {
    expect(correct({ qualifier: 'about' }).events()[0]).toMatchObject({
      type: 'SupportAggregateStatedCorrected',
      data: {
        replaces: 3,
        before: { precision: 'period', data: { qualifier: 'exact' } },
        after: { qualifier: 'about' },
      },
    });
  });
  test('the reversal stands on the date of what it takes back', () => {
    expect(reverse().events()[0]).toMatchObject({
      type: 'SupportAggregateStatedReversed',
      on: { precision: 'period', to: '2012-12-31' },
    });
  });
  test('not where there is nothing to correct or the correction cannot be', () => {
    correct({}).thenRejected('CORRECTION_CHANGES_NOTHING');
    correct({ title: 'x' }, { replaces: 4 }).thenRejected('ENTRY_NOT_STANDING');
    correct({}, { history: [] }).thenRejected('AGGREGATE_UNKNOWN');
    correct({ projects: -1 }).thenRejected('PROJECTS_NOT_USABLE');
    reverse([]).thenRejected('AGGREGATE_UNKNOWN');
    reverse([standing()], 4).thenRejected('ENTRY_NOT_STANDING');
  });
});
