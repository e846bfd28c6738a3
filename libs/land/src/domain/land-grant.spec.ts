import { describe, expect, test } from '@jest/globals';
import { dongOf, type BusinessDate, type Recorded } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import type { SupportWish } from '#libs/support/events';
import { behavesAsSupport, beneficiary, formingGroup, found, organisation, wish } from '#libs/support/testing';
import { landGrants, type LandWish } from './land-grant.js';

const allocation: LandWish = {
  form: 'allocation',
  purpose: 'Xây dựng trụ sở',
  certificate: { number: 'BA 123456', date: '2011-08-15' as BusinessDate },
  rentPerYear: null,
};
const lease: LandWish = {
  form: 'lease',
  purpose: 'Nuôi trồng thủy sản',
  certificate: null,
  rentPerYear: dongOf(12_000_000),
};
const twoHectares = { value: '2', unit: 'ha' } as const;
const a = { beneficiaries: [beneficiary('a')] };

behavesAsSupport({
  decider: landGrants,
  record: 'RecordLandGrant',
  event: 'LandGranted',
  kind: 'land',
  usual: wish(allocation, { area: twoHectares }),
});

const facts = found([organisation('a'), organisation('b')], { places: ['ke-sach'] });
const grant = (particulars: Partial<LandWish>, change: Partial<SupportWish<LandWish>> = {}) =>
  given(landGrants).when(
    command('RecordLandGrant', wish({ ...allocation, ...particulars }, { area: twoHectares, ...a, ...change }), {
      on: '2011-05-01',
    }),
    facts,
  );

describe('land', () => {
  test('is allocated without rent, with its area and certificate', () => {
    expect(grant({}).events()[0]!.data).toMatchObject({
      kind: 'land',
      area: twoHectares,
      particulars: { form: 'allocation', certificate: { number: 'BA 123456', date: '2011-08-15' }, rentPerYear: null },
    });
  });
  test('is leased for a rent, which is nothing where the lessee is exempt', () => {
    expect(grant(lease).events()[0]!.data).toMatchObject({
      particulars: { form: 'lease', rentPerYear: '12000000', certificate: null },
    });
    expect(grant({ ...lease, rentPerYear: dongOf(0) }).events()[0]!.data).toMatchObject({
      particulars: { rentPerYear: '0' },
    });
  });
  test('needs an area and a purpose', () => {
    grant({}, { area: null }).thenRejected('AREA_MISSING');
    grant({ purpose: '' }).thenRejected('PURPOSE_MISSING');
  });
  test('that is allocated yields no rent, and land that is leased does', () => {
    grant({ rentPerYear: dongOf(1) }).thenRejected('ALLOCATION_HAS_NO_RENT', { rent: 1n });
    grant({ ...lease, rentPerYear: null }).thenRejected('RENT_MISSING');
    grant({ ...lease, rentPerYear: dongOf(-1) }).thenRejected('RENT_NEGATIVE');
  });
  test('has a certificate with a number, or none', () => {
    grant({ certificate: { number: ' ', date: null } }).thenRejected('CERTIFICATE_NUMBER_MISSING');
  });
  test('is not given to a group still being founded', () => {
    grant({}, { beneficiaries: [formingGroup('THT mới')] }).thenRejected('FORMING_GROUP_NOT_SUPPORTED');
  });
});

const granted = () => recorded(grant({}).events()[0]!, { position: 1, on: '2011-05-01' });
const giveBack = (
  value: string,
  unit: 'm2' | 'ha',
  { history = [granted()] as Recorded[], on = '2012-01-10', reason = 'Thu hẹp' } = {},
) =>
  given(landGrants, history).when(
    command('RecordLandReturn', { supportId: 's1', area: { value, unit }, reason }, { on }),
  );
const returned = () => recorded(giveBack('5000.5', 'm2').events()[0]!, { position: 2, on: '2012-01-10' });

describe('land is given back', () => {
  test('in parts, whatever the unit', () => {
    giveBack('5000.5', 'm2').then({
      type: 'LandReturned',
      data: { supportId: 's1', area: { value: '5000.5', unit: 'm2' }, reason: 'Thu hẹp' },
    });
    expect(giveBack('1', 'ha', { history: [granted(), returned()] }).events()).toHaveLength(1);
  });
  test('never more of it than is still held', () => {
    giveBack('2.0001', 'ha').thenRejected('MORE_THAN_IS_HELD', {
      held: '20.000',
      granted: '20.000',
      returned: '20.001',
    });
    giveBack('15000', 'm2', { history: [granted(), returned()] }).thenRejected('MORE_THAN_IS_HELD', {
      held: '14.999,5',
    });
    expect(giveBack('14999.5', 'm2', { history: [granted(), returned()] }).events()).toHaveLength(1);
  });
  test('not before it was granted', () => {
    giveBack('1', 'ha', { on: '2011-04-30' }).thenRejected('RETURN_BEFORE_GRANT', {
      grantedOn: '2011-05-01',
      returnedOn: '2011-04-30',
    });
  });
  test('with a reason and an area that is one', () => {
    giveBack('1', 'ha', { reason: ' ' }).thenRejected('RETURN_REASON_MISSING');
    giveBack('0', 'ha').thenRejected('AREA_NOT_USABLE');
  });
  test('only where it was granted', () => {
    giveBack('1', 'ha', { history: [] }).thenRejected('SUPPORT_UNKNOWN');
  });
});

describe('a return that was recorded', () => {
  const history = [granted(), returned()];
  const reverse = (reverses: number) =>
    given(landGrants, history).when(command('ReverseSupport', { supportId: 's1', reverses, reason: 'Ghi nhầm' }));
  const correctReturn = (value: string, { replaces = 2, on = '2012-01-10' } = {}) =>
    given(landGrants, history).when(
      command(
        'CorrectLandReturn',
        { replaces, reason: 'Đo lại', content: { supportId: 's1', area: { value, unit: 'm2' }, reason: 'Thu hẹp' } },
        { on },
      ),
    );
  const correctGrant = (value: string, on = '2011-05-01') =>
    given(landGrants, history).when(
      command(
        'CorrectSupport',
        { replaces: 1, reason: 'Đo lại', content: wish(allocation, { area: { value, unit: 'm2' }, ...a }) },
        { on },
      ),
      facts,
    );

  test('is corrected as if it had not been there', () => {
    expect(correctReturn('20000').events()[0]).toMatchObject({
      type: 'LandReturnedCorrected',
      data: { replaces: 2, after: { area: { value: '20000' } } },
    });
    correctReturn('20000.1').thenRejected('MORE_THAN_IS_HELD', { held: '20.000' });
    correctReturn('1', { on: '2011-01-01' }).thenRejected('RETURN_BEFORE_GRANT');
    correctReturn('1', { replaces: 1 }).thenRejected('ENTRY_IS_NO_RETURN', { position: 1 });
    correctReturn('1', { replaces: 9 }).thenRejected('ENTRY_NOT_STANDING');
  });
  test('is reversed by its number', () => {
    expect(reverse(2).events()[0]).toMatchObject({ type: 'LandReturnedReversed', data: { reverses: 2 } });
  });
  test('keeps the grant from being reversed under it', () => {
    reverse(1).thenRejected('RETURNS_STAND', { returns: 1 });
  });
  test('keeps the grant from being corrected below it, or to a day after it', () => {
    expect(correctGrant('5000.5').events()).toHaveLength(1);
    correctGrant('5000.4').thenRejected('MORE_THAN_IS_HELD', { returned: '5.000,5', held: '5.000,4' });
    correctGrant('20000', '2012-02-01').thenRejected('RETURN_BEFORE_GRANT', {
      grantedOn: '2012-02-01',
      returnedOn: '2012-01-10',
    });
  });
});
