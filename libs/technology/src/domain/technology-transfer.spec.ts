import { describe, expect, test } from '@jest/globals';
import { command, given } from '#libs/kernel/testing';
import { amount, behavesAsSupport, formingGroup, found, organisation, wish } from '#libs/support/testing';
import { transferForms, type TechnologyParticulars } from '../events.js';
import { technologyTransfers } from './technology-transfer.js';

const cows: TechnologyParticulars = { form: 'breeding-stock', donor: 'Tổ chức minh họa' };
behavesAsSupport({
  decider: technologyTransfers,
  record: 'RecordTechnologyTransfer',
  event: 'TechnologyTransferred',
  kind: 'technology',
  usual: wish(cows),
});

const transfer = (particulars: Partial<TechnologyParticulars>, change: object = {}) =>
  given(technologyTransfers).when(
    command('RecordTechnologyTransfer', wish({ ...cows, ...particulars }, change)),
    found([organisation('a'), organisation('b')], { places: ['ke-sach'] }),
  );

describe('a transfer of technology', () => {
  test('says what was given, how much of it, and by whom', () => {
    const change = { quantities: [{ value: '12', unit: ' con  bò ' }], amounts: [amount('foreign', 240_000_000)] };
    expect(transfer({}, change).events()[0]!.data).toMatchObject({
      kind: 'technology',
      particulars: cows,
      quantities: [{ value: '12', unit: 'con bò' }],
      amounts: [{ source: 'foreign', amount: '240000000' }],
    });
  });
  test.each(transferForms)('is of the form %s', (form) => {
    expect(transfer({ form, donor: null }).events()[0]!.data).toMatchObject({ particulars: { form, donor: null } });
  });
  test('has a donor with a name, or none', () => transfer({ donor: ' ' }).thenRejected('DONOR_NAME_EMPTY'));
  test('is not for a group still being founded', () => {
    transfer({}, { beneficiaries: [formingGroup('THT mới')] }).thenRejected('FORMING_GROUP_NOT_SUPPORTED');
  });
});
