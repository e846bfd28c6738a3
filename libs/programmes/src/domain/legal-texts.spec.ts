import { describe, expect, test } from '@jest/globals';
import { canonical, type BusinessDate, type Recorded } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import { socTrangLegalTexts } from '../data/soc-trang-legal-texts.js';
import { legalTextOf, type LegalTextRegistered } from '../events.js';
import { legalTexts, type RegisterLegalText } from './legal-texts.js';

const day = (text: string) => text as BusinessDate;
const decree: RegisterLegalText['data'] = {
  legalTextId: 'nd-151-2007',
  number: '151/2007/NĐ-CP',
  issuedOn: day('2007-10-10'),
  title: 'Nghị định về tổ chức và hoạt động của tổ hợp tác',
  issuer: 'Chính phủ',
  validFrom: null,
  validTo: null,
  citedIn: [],
};
const register = (changes: Partial<RegisterLegalText['data']> = {}) =>
  command('RegisterLegalText', { ...decree, ...changes }, { on: '2007-10-10' });
const registered: Recorded<LegalTextRegistered> = recorded(
  { type: 'LegalTextRegistered', schema: 1, data: decree },
  { on: '2013-09-01' },
);
const repeal = (replacedById: string | null = null) =>
  command('RepealLegalText', { legalTextId: decree.legalTextId, replacedById }, { on: '2019-11-24' });

describe('legal texts', () => {
  test('are registered with number, date, title and issuer, as far as they are known', () => {
    given(legalTexts).when(register()).then({ type: 'LegalTextRegistered', data: decree });
    const known = { ...decree, number: null, issuedOn: null, issuer: null };
    given(legalTexts)
      .when(register({ number: ' ', issuedOn: null, issuer: null }))
      .then({ type: 'LegalTextRegistered', data: known });
  });
  test('once, and with a title', () => {
    given(legalTexts, [registered]).when(register()).thenRejected('LEGAL_TEXT_ALREADY_REGISTERED');
    given(legalTexts)
      .when(register({ title: '' }))
      .thenRejected('TITLE_MISSING');
  });
  test('do not stop binding before they start', () => {
    given(legalTexts)
      .when(register({ validFrom: day('2008-01-01'), validTo: day('2007-01-01') }))
      .thenRejected('VALIDITY_REVERSED');
  });
  test('bind until the day of their repeal, also when they were registered after it', () => {
    const [event] = given(legalTexts, [registered]).when(repeal('nd-77-2019')).events();
    const repealed = recorded(event!, { position: 2, on: '2010-01-01' }) as Recorded;
    expect(legalTextOf([registered, repealed])).toMatchObject({ validTo: '2010-01-01', replacedById: 'nd-77-2019' });
    given(legalTexts, [registered, repealed]).when(repeal()).thenRejected('LEGAL_TEXT_ALREADY_REPEALED');
  });
  test('are repealed only if they are there, and not by themselves', () => {
    given(legalTexts).when(repeal()).thenRejected('LEGAL_TEXT_UNKNOWN');
    given(legalTexts, [registered]).when(repeal(decree.legalTextId)).thenRejected('REPLACED_BY_ITSELF');
    const other = command('RepealLegalText', { legalTextId: 'other', replacedById: null });
    given(legalTexts, [registered]).when(other).thenRejected('LEGAL_TEXT_IDENTITY_DIFFERS');
  });
  test('are corrected and taken back by new entries', () => {
    const after = { ...decree, title: 'Nghị định về tổ hợp tác' };
    const correct = command('CorrectLegalText', { position: 1, reason: 'Sai trích yếu.', after }, { on: '2013-09-01' });
    expect(given(legalTexts, [registered]).when(correct).events()).toMatchObject([
      { type: 'LegalTextRegisteredCorrected' },
    ]);
    const reverse = command('ReverseLegalTextEntry', { position: 1, reason: 'Trùng.' });
    expect(given(legalTexts, [registered]).when(reverse).events()).toMatchObject([
      { type: 'LegalTextRegisteredReversed' },
    ]);
    const repealed = recorded(given(legalTexts, [registered]).when(repeal()).events()[0]!, {
      position: 2,
      on: '2019-11-24',
    }) as Recorded;
    const data = {
      position: 2,
      reason: 'Thiếu văn bản thay thế.',
      after: { legalTextId: decree.legalTextId, replacedById: 'nd-77-2019' },
    };
    const correctRepeal = command('CorrectLegalTextRepeal', data, { on: '2019-11-24' });
    expect(given(legalTexts, [registered, repealed]).when(correctRepeal).events()).toMatchObject([
      { type: 'LegalTextRepealedCorrected' },
    ]);
    given(legalTexts, [registered, repealed]).when(reverse).thenRejected('LEGAL_TEXT_UNKNOWN');
  });
});

describe('the legal texts of the report of 2013', () => {
  test('can all be registered, and carry the twelve references F61 to F72', () => {
    for (const seed of socTrangLegalTexts)
      expect(canonical(given(legalTexts).when(command('RegisterLegalText', seed)).events())).toBeTruthy();
    const references = socTrangLegalTexts.flatMap(({ citedIn }) => citedIn.map(({ document }) => document.slice(-3)));
    expect(references.sort()).toEqual(Array.from({ length: 12 }, (_, n) => `F${61 + n}`));
  });
});
