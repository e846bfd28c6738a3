import { describe, expect, test } from '@jest/globals';
import { dongOf, parseDatedOn, type CorrectionOf } from '#libs/kernel';
import { command, given } from '#libs/kernel/testing';
import {
  codeAssigned,
  converted,
  corrected,
  dissolved,
  graded,
  history,
  merged,
  moved,
  nothingCounted,
  place,
  registered,
  renamed,
  returnFiled,
  type Dated,
} from '#libs/cooperatives/testing';
import { cooperatives } from './cooperatives.js';

const cooperativeId = 'phu-loi';
const correct = (position: number, type: string, content: object, on: string, reason = 'Ghi nhầm') =>
  command('CorrectCooperativeEntry', { cooperativeId, position, reason, content: { type, ...content } }, { on });
const facts = { place: place('my-xuyen'), namesakes: [], holders: [] };
const registration = {
  name: 'HTX Phú Lợi',
  kind: 'HTX',
  sector: 'agriculture-fishery',
  placeId: 'my-xuyen',
  members: 12,
  registration: null,
  similarNamesSeen: [],
};

describe('correcting an entry', () => {
  test('names the entry, the reason, what was said and what is said now', () => {
    const [correction] = given(cooperatives, history(registered(), renamed('HTX Sai', '2011-01-01')))
      .when(correct(2, 'CooperativeRenamed', { name: 'HTX Đúng' }, '2011-02-01'), facts)
      .events();
    expect(correction).toMatchObject({
      type: 'CooperativeRenamedCorrected',
      on: parseDatedOn('2011-02-01'),
      data: {
        replaces: 2,
        reason: 'Ghi nhầm',
        before: { data: { name: 'HTX Sai' }, occurredOn: '2011-01-01' },
        after: { cooperativeId, name: 'HTX Đúng', previousName: 'HTX Phú Lợi' },
      },
    });
  });

  test.each<[string, Dated, object, string]>([
    ['a move', moved('ke-sach', '2011-01-01'), { placeId: 'long-phu' }, '2011-01-01'],
    ['a code', codeAssigned('2200', '2011-01-01'), { scheme: 'tax', code: '2201' }, '2011-01-01'],
    ['a dissolution', dissolved('2011-01-01'), { reason: 'Phá sản' }, '2011-01-01'],
    ['a return', returnFiled(2010, '2011-01-31'), { year: 2010, ...nothingCounted, revenue: dongOf(5n) }, '2011-01-31'],
    ['a grade', graded(2010, '2011-01-31'), { year: 2010, grade: 'weak' }, '2011-01-31'],
  ])('replaces %s whole', (_, fact, content, on) => {
    const [correction] = given(cooperatives, history(registered(), fact))
      .when(correct(2, fact.type, content, on), { ...facts, place: place('long-phu') })
      .events();
    expect(correction!.type).toBe(`${fact.type}Corrected`);
    const after = (correction!.data as CorrectionOf<object>).after;
    expect(after).toMatchObject(
      JSON.parse(
        JSON.stringify(content, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
      ) as object,
    );
  });

  test('a sector and a conversion are corrected like the rest', () => {
    const group = registered({ kind: 'THT', name: 'Tổ hợp tác Phú Lợi' });
    const conversion = { kind: 'HTX', name: 'HTX Phú Lợi', members: 11 };
    given(cooperatives, history(group, converted('2012-01-01')))
      .when(correct(2, 'CooperativeConverted', { ...conversion, members: 6 }, '2012-01-01'), facts)
      .thenRejected('TOO_FEW_MEMBERS');
    expect(
      given(cooperatives, history(group, converted('2012-01-01')))
        .when(correct(2, 'CooperativeConverted', conversion, '2012-01-01'), facts)
        .events(),
    ).toMatchObject([{ type: 'CooperativeConvertedCorrected', data: { after: { members: 11, previousKind: 'THT' } } }]);
    const sector = given(
      cooperatives,
      history(registered(), {
        ...renamed('HTX Mới', '2011-01-01'),
        type: 'CooperativeSectorChanged',
        data: { cooperativeId, sector: 'transport', previousSector: 'agriculture-fishery' },
      }),
    );
    sector
      .when(correct(2, 'CooperativeSectorChanged', { sector: 'agriculture-fishery' }, '2011-01-01'), facts)
      .thenRejected('SECTOR_UNCHANGED');
    expect(
      sector.when(correct(2, 'CooperativeSectorChanged', { sector: 'credit' }, '2011-01-01'), facts).events(),
    ).toHaveLength(1);
  });

  test('is held to the rules of the original', () => {
    const known = given(
      cooperatives,
      history(
        registered(),
        returnFiled(2010, '2011-01-31'),
        returnFiled(2011, '2012-01-31'),
        codeAssigned('2200', '2012-01-31'),
      ),
    );
    known
      .when(correct(1, 'CooperativeRegistered', { ...registration, members: 6 }, '2010-05-02'), facts)
      .thenRejected('TOO_FEW_MEMBERS');
    known
      .when(correct(1, 'CooperativeRegistered', registration, '2010-05-02'), { ...facts, place: undefined })
      .thenRejected('PLACE_UNKNOWN');
    known
      .when(correct(2, 'YearlyReturnFiled', { year: 2011, ...nothingCounted, members: 9 }, '2012-01-31'), facts)
      .thenRejected('RETURN_ALREADY_FILED', { position: 2 });
    known
      .when(correct(4, 'CooperativeCodeAssigned', { scheme: 'tax', code: '9' }, '2012-01-31'), {
        ...facts,
        holders: ['other'],
      })
      .thenRejected('CODE_IN_USE');
    known
      .when(correct(4, 'CooperativeCodeAssigned', { scheme: 'tax', code: '9' }, '2010-01-31'), facts)
      .thenRejected('NOT_YET_REGISTERED');
  });

  test('of a registration is held to what came later', () => {
    const known = given(cooperatives, history(registered(), renamed('HTX Mới', '2011-01-01')));
    known
      .when(correct(1, 'CooperativeRegistered', registration, '2011-01-02'), facts)
      .thenRejected('EARLIER_ENTRIES_STAND', { position: 2 });
    expect(known.when(correct(1, 'CooperativeRegistered', registration, '2010-12-31'), facts).events()).toHaveLength(1);
    const group = history(registered({ kind: 'THT' }), converted('2012-01-01'));
    given(cooperatives, group)
      .when(correct(1, 'CooperativeRegistered', registration, '2010-05-02'), facts)
      .thenRejected('CONVERSION_NOT_POSSIBLE');
  });

  test('of a name asks about organisations of a similar name only where the name becomes another', () => {
    const known = given(cooperatives, history(registered({ similarNamesSeen: ['old'] })));
    const namesakes = [{ cooperativeId: 'newer', names: ['THT Phú Lợi'] }];
    const [same] = known
      .when(correct(1, 'CooperativeRegistered', { ...registration, members: 14 }, '2010-05-02'), {
        ...facts,
        namesakes,
      })
      .events();
    expect((same!.data as CorrectionOf<object>).after).toMatchObject({ members: 14, similarNamesSeen: ['old'] });
    known
      .when(correct(1, 'CooperativeRegistered', { ...registration, name: 'HTX Khác' }, '2010-05-02'), {
        ...facts,
        namesakes,
      })
      .thenRejected('SIMILAR_NAME_EXISTS');
  });

  test('of an organisation that has ended is allowed, within its life', () => {
    const ended = given(cooperatives, history(registered(), renamed('HTX Sai', '2011-01-01'), dissolved('2012-01-01')));
    expect(
      ended.when(correct(2, 'CooperativeRenamed', { name: 'HTX Đúng' }, '2011-01-01'), facts).events(),
    ).toHaveLength(1);
    ended
      .when(correct(2, 'CooperativeRenamed', { name: 'HTX Đúng' }, '2012-01-02'), facts)
      .thenRejected('COOPERATIVE_ENDED');
    ended
      .when(correct(3, 'CooperativeDissolved', { reason: 'Phá sản' }, '2010-12-01'), facts)
      .thenRejected('LATER_ENTRIES_STAND', { position: 2 });
  });

  test('keeps its place among the entries of its day', () => {
    const sameDay = given(
      cooperatives,
      history(registered(), renamed('HTX Sai', '2012-01-01'), dissolved('2012-01-01')),
    );
    expect(
      sameDay.when(correct(2, 'CooperativeRenamed', { name: 'HTX Đúng' }, '2012-01-01'), facts).events(),
    ).toHaveLength(1);
  });

  test('goes by the entry that stands now', () => {
    const before = [registered(), renamed('HTX Sai', '2011-01-01')];
    const after = given(cooperatives, history(...corrected(before, 2, renamed('HTX Đúng', '2011-01-01'))));
    after
      .when(correct(2, 'CooperativeRenamed', { name: 'HTX Khác' }, '2011-01-01'), facts)
      .thenRejected('ENTRY_NOT_STANDING');
    expect(
      after.when(correct(3, 'CooperativeRenamed', { name: 'HTX Khác' }, '2011-01-01'), facts).events(),
    ).toHaveLength(1);
  });

  test('needs a reason, the right kind of content, an organisation, and something to correct', () => {
    const known = given(cooperatives, history(registered(), renamed('HTX Mới', '2011-01-01')));
    known
      .when(correct(2, 'CooperativeRenamed', { name: 'HTX Khác' }, '2011-01-01', ' '), facts)
      .thenRejected('REASON_MISSING');
    known
      .when(correct(2, 'CooperativeMoved', { placeId: 'x' }, '2011-01-01'), facts)
      .thenRejected('ENTRY_OF_OTHER_TYPE', { actual: 'CooperativeRenamed' });
    known
      .when(correct(9, 'CooperativeRenamed', { name: 'HTX Khác' }, '2011-01-01'), facts)
      .thenRejected('ENTRY_NOT_STANDING');
    known
      .when(correct(2, 'CooperativeRenamed', { name: 'HTX Mới' }, '2011-01-01'), facts)
      .thenRejected('CORRECTION_CHANGES_NOTHING');
    given(cooperatives)
      .when(correct(2, 'CooperativeRenamed', { name: 'HTX Mới' }, '2011-01-01'), facts)
      .thenRejected('COOPERATIVE_UNKNOWN');
  });

  test('does not touch a merger, which is reversed and entered anew', () => {
    given(cooperatives, history(registered(), merged('hung-thinh', '2011-01-01')))
      .when(correct(2, 'CooperativeRenamed', { name: 'HTX Khác' }, '2011-01-01'), facts)
      .thenRejected('ENTRY_OF_OTHER_TYPE', { actual: 'CooperativeMerged' });
  });
});
