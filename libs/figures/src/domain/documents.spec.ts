import { describe, expect, test } from '@jest/globals';
import type { Recorded } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import { socTrangDocument } from '../data/soc-trang-2013.js';
import type { DocumentRegistered } from '../events.js';
import { documents } from './documents.js';

const report: DocumentRegistered['data'] = {
  documentId: 'bao-cao',
  title: 'Báo cáo',
  number: '01/BC-UBND',
  issuer: 'UBND tỉnh',
  sha256: null,
};
const registered: Recorded<DocumentRegistered> = recorded(
  { type: 'DocumentRegistered', schema: 1, data: report },
  { on: '2013-09' },
);
const register = (changes: object = {}) => command('RegisterDocument', { ...report, ...changes }, { on: '2013-09' });
const correct = (after: object) =>
  command(
    'CorrectDocument',
    { documentId: 'bao-cao', position: 1, reason: 'Sai số hiệu.', after: { ...report, ...after } },
    { on: '2013-09' },
  );

describe('documents that state figures', () => {
  test('are registered once, with a title and, where there is one, the hash of the file', () => {
    given(documents).when(register()).then({ type: 'DocumentRegistered', data: report });
    given(documents)
      .when(command('RegisterDocument', socTrangDocument.data))
      .then({ type: 'DocumentRegistered', data: socTrangDocument.data });
    given(documents, [registered]).when(register()).thenRejected('DOCUMENT_ALREADY_REGISTERED');
    given(documents)
      .when(register({ title: ' ' }))
      .thenRejected('DOCUMENT_TITLE_MISSING');
    given(documents)
      .when(register({ sha256: 'ABC' }))
      .thenRejected('SHA256_NOT_READABLE');
  });
  test('are corrected and taken back by new entries with a reason', () => {
    expect(
      given(documents, [registered])
        .when(correct({ number: '10/BC-UBND' }))
        .events(),
    ).toMatchObject([{ type: 'DocumentRegisteredCorrected' }]);
    given(documents, [registered]).when(correct({})).thenRejected('CORRECTION_CHANGES_NOTHING');
    given(documents, [registered])
      .when(correct({ documentId: 'khac' }))
      .thenRejected('DOCUMENT_IDENTITY_DIFFERS');
    const reverse = (reason: string) => command('ReverseDocument', { documentId: 'bao-cao', position: 1, reason });
    expect(given(documents, [registered]).when(reverse('Trùng.')).events()).toMatchObject([
      { type: 'DocumentRegisteredReversed' },
    ]);
    given(documents, [registered]).when(reverse('')).thenRejected('REASON_MISSING');
  });
});
