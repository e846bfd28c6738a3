import { describe, expect, test } from '@jest/globals';
import { originalType, sentenceOf, titleOf, type StreamId } from '#libs/kernel';
import { Catalogue } from '#libs/journal';
import { slices } from '../../apps/slices.js';
import type { Example } from './examples.js';
import { folderOf, readFiles } from './schemas.js';

const catalogue = new Catalogue(slices);
const { tellings } = catalogue;
const examples = [...readFiles<Example>(folderOf('examples'))].map(([file, { body }]) => ({ file, body }));
const byId = (stream: StreamId) => stream.slice(stream.indexOf('-') + 1);
const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

describe('every event of the catalogue', () => {
  test('has a title and a sentence, whatever slice writes it', () => {
    expect(catalogue.eventTypes.filter((type) => !tellings[originalType(type)])).toEqual([]);
  });

  test('has a title of its own in both languages', () => {
    const told = catalogue.eventTypes.map((type) => titleOf(tellings, type));
    expect(told.filter(({ vi, en }) => !vietnamese.test(vi) || vietnamese.test(en))).toEqual([]);
    // What is corrected together is called alike: a link of founding advice has one type and two spellings.
    const titles = new Set(told.map(({ vi }) => vi));
    expect(titles.size).toBe(catalogue.eventTypes.length);
  });

  test.each(examples)('$file says what happened in both languages', ({ body }) => {
    const event = catalogue.read(body);
    const { vi, en } = sentenceOf(tellings, event, byId);
    for (const sentence of [vi, en]) {
      expect(sentence).toMatch(/^\P{Ll}.*\.$/su);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\{|\$/u);
      expect(sentence.length).toBeGreaterThan(12);
    }
    expect(vi).not.toBe(en);
    expect(vi).toMatch(vietnamese);
  });

  test('is told by the names its streams have: the contract, the fund, the place', () => {
    const disbursed = examples.find(({ file }) => file === 'LoanDisbursed.v2.json')!;
    const named = sentenceOf(tellings, catalogue.read(disbursed.body), (stream) => `<${stream}>`);
    expect(named.vi).toMatch(/^Giải ngân [\d.]+ đồng cho .+ theo hợp đồng <loan-.+>, đợt 1, chứng từ /u);
  });

  test('says why it was corrected or taken back, and which entry', () => {
    const corrected = examples.find(({ file }) => file === 'LoanDisbursedCorrected.v2.json')!;
    expect(sentenceOf(tellings, catalogue.read(corrected.body), byId).vi).toMatch(
      /^Đính chính mục số \d+, nay là: giải ngân .+ Lý do: .+\.$/u,
    );
    const reversed = examples.find(({ file }) => file === 'FoundingLinkReversed.v1.json')!;
    expect(sentenceOf(tellings, catalogue.read(reversed.body), byId).en).toMatch(/^Reverses entry \d+: /u);
  });
});
