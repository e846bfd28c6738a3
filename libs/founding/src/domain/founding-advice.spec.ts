import { describe, expect, test } from '@jest/globals';
import type { BusinessDate } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import type { SupportContent, SupportWish } from '#libs/support/events';
import { amount, behavesAsSupport, beneficiary, formingGroup, found, organisation, wish } from '#libs/support/testing';
import type { FoundingParticulars } from '../events.js';
import { foundingAdvice } from './founding-advice.js';

const particulars: FoundingParticulars = { subject: 'Điều lệ và phương án sản xuất' };
behavesAsSupport({
  decider: foundingAdvice,
  record: 'RecordFoundingAdvice',
  event: 'FoundingAdviceGiven',
  kind: 'founding',
  usual: wish(particulars),
});

const toTwoGroups = wish(particulars, {
  beneficiaries: [formingGroup('THT Rau An Hòa'), formingGroup('THT Nuôi cá Phú Lộc'), beneficiary('old')],
  amounts: [amount('local', 3_000_000)],
});
const facts = found([organisation('old')], { places: ['ke-sach'] });
const advise = (change: Partial<SupportWish<FoundingParticulars>> = {}, known = facts) =>
  given(foundingAdvice).when(
    command('RecordFoundingAdvice', { ...toTwoGroups, ...change }, { on: '2011-03-01' }),
    known,
  );

describe('founding advice', () => {
  test('goes to groups that are no organisation yet, by name', () => {
    const { beneficiaries } = advise().events()[0]!.data as SupportContent;
    expect(beneficiaries[0]).toMatchObject({
      cooperativeId: null,
      formingName: 'THT Rau An Hòa',
      kind: 'THT',
      shares: [{ source: 'local', amount: '1000000' }],
    });
  });
  test('a blank subject is none', () => {
    expect(advise({ particulars: { subject: ' ' } }).events()[0]!.data).toMatchObject({
      particulars: { subject: null },
    });
  });
  test('is refused for a group without a name or in a place nobody knows', () => {
    advise({ beneficiaries: [formingGroup(' ')] }).thenRejected('FORMING_NAME_MISSING');
    advise({}, found([organisation('old')])).thenRejected('PLACE_UNKNOWN', { placeId: 'ke-sach' });
  });
  test('is refused where one group is named twice, however it is written', () => {
    const beneficiaries = [formingGroup('THT Rau An Hòa'), formingGroup('tht rau  an hoa')];
    advise({ beneficiaries }).thenRejected('COOPERATIVE_TWICE', { name: 'tht rau an hoa' });
  });
});

const advised = () => recorded(advise().events()[0]!, { position: 1, on: '2011-03-01' });
const born = organisation('born', { registeredOn: '2011-09-01' as BusinessDate });
const link = (change: object = {}, { history = [advised()], known = found([born]), on = '2011-09-01' } = {}) =>
  given(foundingAdvice, history).when(
    command(
      'LinkFoundedCooperative',
      { supportId: 's1', cooperativeId: 'born', beneficiaryIndex: 0, ...change },
      { on },
    ),
    known,
  );
const linked = () => recorded(link().events()[0]!, { position: 2, on: '2011-09-01' });

describe('the organisation born of the advice', () => {
  test('is linked with the group it was', () => {
    link().then({
      type: 'FoundingLedToCooperative',
      data: { supportId: 's1', cooperativeId: 'born', beneficiaryIndex: 0 },
    });
  });
  test('must exist by that day', () => {
    link({}, { known: {} }).thenRejected('FOUNDED_COOPERATIVE_UNKNOWN', { cooperativeId: 'born', on: '2011-09-01' });
  });
  test('is linked once per group, and a group once', () => {
    link({}, { history: [advised(), linked()] }).thenRejected('ALREADY_FOUNDED', {
      formingName: 'THT Rau An Hòa',
      position: 2,
    });
    link({ beneficiaryIndex: 1 }, { history: [advised(), linked()] }).thenRejected('FOUNDED_TWICE', { number: 1 });
  });
  test('comes of a group in formation, not of an organisation or of nobody', () => {
    link({ beneficiaryIndex: 2 }).thenRejected('NOT_A_FORMING_GROUP', { number: 3 });
    link({ beneficiaryIndex: 9 }).thenRejected('NOT_A_FORMING_GROUP', { number: 10 });
  });
  test('cannot be older than the advice', () => {
    link({}, { known: found([organisation('born')]) }).thenRejected('OLDER_THAN_THE_ADVICE', {
      registeredOn: '2008-01-01',
      advisedOn: '2011-03-01',
    });
  });
  test('may be registered on the very day of the advice', () => {
    const sameDay = organisation('born', { registeredOn: '2011-03-01' as BusinessDate });
    expect(link({}, { known: found([sameDay]) }).events()).toHaveLength(1);
  });
  test('comes of advice that stands', () => {
    const [reversal] = given(foundingAdvice, [advised()])
      .when(command('ReverseSupport', { supportId: 's1', reverses: 1, reason: 'x' }))
      .events();
    link({}, { history: [] }).thenRejected('SUPPORT_UNKNOWN');
    link({}, { history: [advised(), recorded(reversal!, { position: 2 })] }).thenRejected('SUPPORT_REVERSED');
  });
});

describe('a link that was made', () => {
  const history = [advised(), linked()];
  const reverse = (reverses: number) =>
    given(foundingAdvice, history).when(command('ReverseSupport', { supportId: 's1', reverses, reason: 'Nối nhầm' }));
  const correct = (beneficiaries: SupportWish['beneficiaries'], replaces = 1) =>
    given(foundingAdvice, history).when(
      command(
        'CorrectSupport',
        { replaces, reason: 'Ghi nhầm', content: { ...toTwoGroups, beneficiaries } },
        { on: '2011-03-01' },
      ),
      facts,
    );

  test('is reversed by its number, and then the group is free again', () => {
    const [reversal] = reverse(2).events();
    expect(reversal).toMatchObject({
      type: 'FoundingLinkReversed',
      data: { reverses: 2, before: { data: { cooperativeId: 'born' } } },
    });
    expect(link({}, { history: [...history, recorded(reversal!, { position: 3 })] }).events()).toHaveLength(1);
  });
  test('keeps the advice from being reversed under it', () => {
    reverse(1).thenRejected('FOUNDED_COOPERATIVE_LINKED', { number: 1, cooperativeId: 'born', position: 2 });
  });
  test('lets the name of its group be corrected, and not the group be taken away', () => {
    expect(correct([formingGroup('THT Rau sạch An Hòa')]).events()).toHaveLength(1);
    correct([beneficiary('old')]).thenRejected('FOUNDED_COOPERATIVE_LINKED');
  });
  test('is not the advice and cannot be corrected into one', () => {
    correct(toTwoGroups.beneficiaries, 2).thenRejected('ENTRY_IS_NOT_THE_SUPPORT', { position: 2 });
  });
});
