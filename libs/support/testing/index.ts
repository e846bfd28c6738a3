import { describe, expect, test } from '@jest/globals';
import { dongOf, parseDatedOn, type AnyVerb, type BusinessDate, type Decider, type Recorded } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import type { CooperativeStanding } from '#libs/cooperatives/events';
import type { BeneficiaryWish, FundingSource, SourcedDong, SupportContent, SupportWish } from '#libs/support/events';

const day = (text: string): BusinessDate => parseDatedOn(text).to;

/** An organisation that stood on the day. */
export const organisation = (cooperativeId: string, rest: Partial<CooperativeStanding> = {}): CooperativeStanding => ({
  cooperativeId,
  name: `HTX ${cooperativeId}`,
  kind: 'HTX',
  sector: 'agriculture-fishery',
  placeId: 'ke-sach',
  status: 'active',
  registeredOn: day('2008-01-01'),
  endedOn: null,
  ...rest,
});

/** What the writer would have looked up. */
export const found = (
  organisations: readonly CooperativeStanding[],
  { places = [], programme }: { places?: readonly string[]; programme?: object } = {},
): Record<string, unknown> => ({
  ...Object.fromEntries(organisations.map((each) => [`cooperative ${each.cooperativeId}`, each])),
  ...Object.fromEntries(places.map((placeId) => [`place ${placeId}`, true])),
  ...(programme ? { programme } : {}),
});

/** A programme of the years 2010 to 2012. */
export const programme = (kinds: readonly string[], rest: object = {}) => ({
  name: 'Chương trình minh họa',
  period: { from: day('2010-01-01'), to: day('2012-12-31') },
  kinds,
  closedOn: null,
  ...rest,
});

export const amount = (source: FundingSource, dong: number | bigint): SourcedDong => ({ source, amount: dongOf(dong) });

type Part = Partial<Pick<BeneficiaryWish, 'attendances' | 'people' | 'weight' | 'shares'>>;
const nothing = { attendances: null, people: null, weight: null, shares: null };

export const beneficiary = (cooperativeId: string, part: Part = {}): BeneficiaryWish => ({
  cooperativeId,
  ...nothing,
  ...part,
});

export const formingGroup = (formingName: string, part: Part & { placeId?: string } = {}): BeneficiaryWish => ({
  formingName,
  kind: 'THT',
  sector: 'agriculture-fishery',
  placeId: 'ke-sach',
  ...nothing,
  ...part,
});

export const wish = <P>(particulars: P, rest: Partial<SupportWish<P>> = {}): SupportWish<P> => ({
  supportId: 's1',
  title: 'Hỗ trợ minh họa',
  programmeId: null,
  beneficiaries: [beneficiary('a', { attendances: 2, people: 2 }), beneficiary('b', { attendances: 4, people: 3 })],
  amounts: [],
  quantities: [],
  area: null,
  evidence: [],
  particulars,
  ...rest,
});

interface KindUnderSpec<P> {
  readonly decider: Decider;
  /** The command that records it and the event it becomes. */
  readonly record: string;
  readonly event: string;
  readonly kind: string;
  /** A wish for `a` and `b` that this kind allows. */
  readonly usual: SupportWish<P>;
}

/** The sentences that hold for every kind of support; each slice says them about its own decider. */
export const behavesAsSupport = <P>({ decider, record, event, kind, usual }: KindUnderSpec<P>): void => {
  const both = found([organisation('a'), organisation('b')]);
  const ask = (change: Partial<SupportWish<P>>, facts: Record<string, unknown> = both, on = '2012-06-01') =>
    given(decider).when(command(record, { ...usual, ...change }, { on }), facts);
  const contentOf = (change: Partial<SupportWish<P>>, facts = both): SupportContent<P> =>
    ask(change, facts).events()[0]!.data as SupportContent<P>;
  const standing = (): Recorded =>
    recorded({ type: event, schema: 1, data: contentOf({}) }, { position: 7, on: '2012-06-01' });
  const correcting = (
    content: SupportWish<P>,
    { replaces = 7, reason = 'Ghi nhầm', on = '2012-05-01', facts = both } = {},
  ) => given(decider, [standing()]).when(command('CorrectSupport', { replaces, reason, content }, { on }), facts);
  const reversing = ({ reverses = 7, reason = 'Ghi nhầm' } = {}, history = [standing()]) =>
    given(decider, history).when(command('ReverseSupport', { supportId: 's1', reverses, reason }));

  describe('is recorded like all support', () => {
    test('with every organisation as it was on the day', () => {
      const [happened] = ask(
        {},
        found([organisation('a', { kind: 'QTDND', sector: 'credit' }), organisation('b')]),
      ).events();
      expect(happened).toMatchObject({ type: event, schema: 1, data: { supportId: 's1', kind, title: usual.title } });
      const [a, b] = (happened!.data as SupportContent).beneficiaries;
      expect(a).toMatchObject({
        cooperativeId: 'a',
        formingName: null,
        kind: 'QTDND',
        sector: 'credit',
        placeId: 'ke-sach',
      });
      expect(b).toMatchObject({ cooperativeId: 'b', kind: 'HTX' });
    });
    test('without money, where it is none', () => {
      const { amounts, beneficiaries } = contentOf({ amounts: [] });
      expect([amounts, ...beneficiaries.map(({ shares }) => shares)]).toEqual([[], [], []]);
    });
    test('with its cost split to the đồng', () => {
      const { beneficiaries } = contentOf({ amounts: [amount('central', 100), amount('foreign', 1)] });
      const sums = ['central', 'foreign'].map((source) =>
        beneficiaries
          .flatMap(({ shares }) => shares)
          .reduce((sum, share) => sum + (share.source === source ? Number(share.amount) : 0), 0),
      );
      expect(sums).toEqual([100, 1]);
    });
    test('asking for its beneficiaries on the business date and for its programme', () => {
      const facts = (decider.verbs[record] as AnyVerb).facts!(
        command(record, { ...usual, programmeId: 'p1' }),
        undefined,
      );
      const asked = Object.values(facts).map((fact) => (fact as { stream: string }).stream);
      expect(asked).toEqual(['cooperative-a', 'cooperative-b', 'programme-p1']);
    });
    test('once: the same number is not recorded again', () => {
      given(decider, [standing()]).when(command(record, usual), both).thenRejected('SUPPORT_ALREADY_RECORDED');
    });
  });

  describe('is refused like all support', () => {
    const one = { attendances: 1, people: 1 };
    test('without a title', () => ask({ title: ' ' }).thenRejected('TITLE_MISSING'));
    test('without a beneficiary', () => ask({ beneficiaries: [] }).thenRejected('BENEFICIARY_MISSING'));
    test('for more beneficiaries than one entry takes', () => {
      const beneficiaries = Array.from({ length: 2_001 }, (_, index) => beneficiary(`x${index}`, one));
      ask({ beneficiaries }).thenRejected('TOO_MANY_BENEFICIARIES', { beneficiaries: 2_001 });
    });
    test('for an organisation that nobody registered by that day', () => {
      ask({}, found([organisation('a')])).thenRejected('COOPERATIVE_UNKNOWN', { cooperativeId: 'b', on: '2012-06-01' });
    });
    test('for an organisation that had ended, with its name and the day', () => {
      const ended = organisation('b', { status: 'dissolved', endedOn: day('2012-03-01') });
      const facts = found([organisation('a'), ended]);
      ask({}, facts).thenRejected('COOPERATIVE_NOT_ACTIVE', { name: 'HTX b', endedOn: '2012-03-01' });
      // Of support in "2012" nobody knows that it came after the end.
      expect(ask({}, facts, '2012').events()).toHaveLength(1);
    });
    test('where an organisation is named twice', () => {
      ask({ beneficiaries: [beneficiary('a', one), beneficiary('a', one)] }).thenRejected('COOPERATIVE_TWICE', {
        name: 'HTX a',
      });
    });
    test('for more people than attendances', () => {
      const beneficiaries = [beneficiary('a', { attendances: 2, people: 3 })];
      ask({ beneficiaries }).thenRejected('MORE_PEOPLE_THAN_ATTENDANCES', { people: 3, attendances: 2 });
    });
    test('for attendances or people below nothing', () => {
      ask({ beneficiaries: [beneficiary('a', { attendances: -1, people: 0 })] }).thenRejected('ATTENDANCES_NOT_USABLE');
      ask({ beneficiaries: [beneficiary('a', { attendances: 1, people: -1 })] }).thenRejected('PEOPLE_NOT_USABLE');
    });
    test('for an amount below nothing, or a source that is given twice', () => {
      ask({ amounts: [amount('central', -1)] }).thenRejected('AMOUNT_NEGATIVE', { amount: -1n });
      ask({ amounts: [amount('central', 1), amount('central', 2)] }).thenRejected('SOURCE_TWICE', {
        source: 'central',
      });
    });
    test('for quantities and areas that measure nothing', () => {
      ask({ quantities: [{ value: '-1', unit: 'lớp' }] }).thenRejected('QUANTITY_NOT_USABLE');
      ask({ quantities: [{ value: '1', unit: ' ' }] }).thenRejected('QUANTITY_NOT_USABLE');
      ask({ area: { value: '0', unit: 'm2' } }).thenRejected('AREA_NOT_USABLE');
    });
    test('under a programme that was not open for it', () => {
      const under = (of: object | undefined, on = '2012-06-01') =>
        ask({ programmeId: 'p1' }, { ...both, ...(of ? { programme: of } : {}) }, on);
      under(undefined).thenRejected('PROGRAMME_UNKNOWN', { programmeId: 'p1' });
      under(programme(['fund-loan'])).thenRejected('PROGRAMME_NOT_FOR_KIND', { kinds: ['fund-loan'] });
      under(programme([kind]), '2009-12-31').thenRejected('PROGRAMME_NOT_BEGUN', { from: '2010-01-01' });
      under(programme([kind]), '2013-01-01').thenRejected('PROGRAMME_OVER', { to: '2012-12-31' });
      under(programme([kind], { closedOn: day('2012-04-30') })).thenRejected('PROGRAMME_OVER', { to: '2012-04-30' });
      expect(under(programme([kind])).events()).toHaveLength(1);
      // Some day of the span was a day of the programme.
      expect(under(programme([kind]), '2012/2013').events()).toHaveLength(1);
    });
  });

  describe('is corrected and reversed like all support', () => {
    test('a correction says what was and what is, on the right date, looked up on that date', () => {
      const [happened] = correcting({ ...usual, title: 'Tên đúng' }).events();
      expect(happened).toMatchObject({
        type: `${event}Corrected`,
        on: { to: '2012-05-01' },
        data: {
          replaces: 7,
          reason: 'Ghi nhầm',
          before: { occurredOn: '2012-06-01', data: { title: usual.title } },
          after: { title: 'Tên đúng' },
        },
      });
      correcting(usual, { facts: {} }).thenRejected('COOPERATIVE_UNKNOWN', { on: '2012-05-01' });
    });
    test('a correction of nothing, without a reason or of an entry that does not stand is refused', () => {
      correcting(usual, { on: '2012-06-01' }).thenRejected('CORRECTION_CHANGES_NOTHING');
      correcting(usual, { reason: ' ' }).thenRejected('REASON_MISSING');
      correcting(usual, { replaces: 6 }).thenRejected('ENTRY_NOT_STANDING', { position: 6 });
      given(decider)
        .when(command('CorrectSupport', { replaces: 7, reason: 'x', content: usual }), both)
        .thenRejected('SUPPORT_UNKNOWN', { supportId: 's1' });
    });
    test('a correction can be corrected, by its own number', () => {
      const [first] = correcting({ ...usual, title: 'Lần một' }).events();
      const history = [standing(), recorded(first!, { position: 8 })];
      const again = (replaces: number) =>
        given(decider, history).when(command('CorrectSupport', { replaces, reason: 'x', content: usual }), both);
      again(7).thenRejected('ENTRY_NOT_STANDING');
      expect(again(8).events()[0]).toMatchObject({ data: { replaces: 8, before: { data: { title: 'Lần một' } } } });
    });
    test('a reversal takes it back on its own date, once', () => {
      const [reversal] = reversing().events();
      expect(reversal).toMatchObject({ type: `${event}Reversed`, on: { to: '2012-06-01' }, data: { reverses: 7 } });
      const after = [standing(), recorded(reversal!, { position: 8 })];
      reversing({}, after).thenRejected('ENTRY_NOT_STANDING');
      given(decider, after).when(command(record, usual), both).thenRejected('SUPPORT_ALREADY_RECORDED');
    });
    test('a reversal needs a reason and something to reverse', () => {
      reversing({ reason: '' }).thenRejected('REASON_MISSING');
      reversing({}, []).thenRejected('SUPPORT_UNKNOWN');
    });
  });
};
export * from './neighbours.js';
