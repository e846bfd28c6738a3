import { describe, expect, test } from '@jest/globals';
import {
  openNote,
  parseNote,
  parseSigner,
  parseVerifier,
  printSigner,
  printVerifier,
  signerOf,
  signNote,
  toHex,
  verdictOf,
  verifierOf,
  withSignatures,
} from './index.js';

/* From the tests of golang.org/x/mod/sumdb/note and the example of c2sp.org/signed-note. */
const peterKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const peterSecret = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const enochKey = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const peterLine =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const enochLine =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';
const note = `${text}\n${peterLine}`;
const [peter, enoch] = [parseVerifier(peterKey), parseVerifier(enochKey)];

const whyNot = (work: () => unknown) => verdictOf(work).reason;
const opened = (whole: string | Uint8Array, keys = [peter]) => whyNot(() => openNote(whole, keys));
const names = (whole: string, keys = [peter]) => openNote(whole, keys).verified.map(({ verifier }) => verifier.name);

describe('a key', () => {
  test('is read and written as published', () => {
    expect(printVerifier(peter)).toBe(peterKey);
    expect(parseSigner(peterSecret).verifier).toEqual(peter);
    const example = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
    expect(printVerifier(parseVerifier(example))).toBe(example);
    const seed = new Uint8Array(32).fill(3);
    for (const algorithm of ['ed25519', 'cosignature/v1'] as const) {
      const { verifier } = signerOf('example.com/a', algorithm, seed);
      expect(parseVerifier(printVerifier(verifier))).toEqual(verifier);
      expect(parseSigner(printSigner('example.com/a', algorithm, seed)).verifier).toEqual(verifier);
    }
  });

  test.each([
    ['public', peterKey, parseVerifier],
    ['private', peterSecret, parseSigner],
  ] as const)('a %s one is refused cut anywhere and with any character another', (_, key, parse) => {
    for (let from = 0; from < key.length; from += 1)
      for (let to = from + 1; to <= key.length; to += 1)
        if (to - from < key.length) expect(whyNot(() => parse(key.slice(from, to)))).toMatch(/^KEY_/u);
    for (let at = 0; at < key.length; at += 1) {
      const next = String.fromCharCode(key.charCodeAt(at) + 1);
      expect(whyNot(() => parse(key.slice(0, at) + next + key.slice(at + 1)))).toMatch(/^KEY_/u);
    }
  });

  test.each([
    ['KEY_MALFORMED', 'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=='],
    ['KEY_ALGORITHM_UNKNOWN', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['KEY_ID_WRONG', peterKey.replace('c74f20a3', 'c74f20a4')],
    ['KEY_MALFORMED', peterKey.replace('c74f20a3', 'C74F20A3')],
    ['KEY_MALFORMED', `${peterKey}\n`],
    ['KEY_MALFORMED', 'a+b'],
    ['KEY_MALFORMED', ''],
  ])('is refused with %s: %s', (reason, key) => expect(whyNot(() => parseVerifier(key))).toBe(reason));

  test('a private one is never shown by its refusal', () => {
    for (const wrong of [peterSecret.replace('c74f20a3', '00000000'), `${peterSecret}=`, peterSecret.slice(12)]) {
      const verdict = verdictOf(() => parseSigner(wrong));
      if (verdict.valid) throw new Error('It was taken.');
      expect(JSON.stringify([verdict.refusal.message, verdict.refusal.figures])).not.toContain('AYEKFALV');
    }
    expect(JSON.stringify(parseSigner(peterSecret))).not.toContain('AYEKFALV');
    expect(whyNot(() => parseSigner(peterKey))).toBe('KEY_NOT_PRIVATE');
  });

  test.each(['', 'a b', 'a+b', 'a\u00a0b', 'a\nb', 'a\u2028b', '\ud800'])('no key is called %p', (name) => {
    expect(whyNot(() => verifierOf(name, 'ed25519', peter.publicKey))).toBe('KEY_NAME_MALFORMED');
  });
});

describe('a note', () => {
  test('is signed to the byte as published', () => {
    expect(signNote(text, [parseSigner(peterSecret)])).toBe(note);
    expect(withSignatures(note, [enochLine])).toBe(note + enochLine);
  });

  test('opens with a key that signed it, and tells which did', () => {
    expect(openNote(note, [peter])).toEqual({ text, verified: [{ verifier: peter }] });
    expect(openNote(new TextEncoder().encode(note), [peter]).text).toBe(text);
    expect(names(note + enochLine)).toEqual(['PeterNeumann']);
    expect(names(note + enochLine, [enoch])).toEqual(['EnochRoot']);
    expect(names(note + enochLine, [enoch, peter])).toEqual(['PeterNeumann', 'EnochRoot']);
    const example = parseVerifier('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
    const signed =
      'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
    expect(names(signed, [example])).toEqual(['example.com/foo']);
  });

  test('counts a key once, however often it signed', () => {
    expect(names(note + peterLine + enochLine + peterLine)).toEqual(['PeterNeumann']);
  });

  test('passes over signatures of keys it does not know, even of the same name or the same id', () => {
    const strangers = [
      peterLine.replace('PeterNeumann', 'PeterNeuman'),
      '— PeterNeumann AAAAAAEC\n',
      '— 名前 x08goAEC\n',
    ].join('');
    expect(names(`${text}\n${strangers}${peterLine}`)).toEqual(['PeterNeumann']);
    expect(opened(`${text}\n${strangers}`)).toBe('SIGNED_BY_NO_KNOWN_KEY');
    expect(opened(note, [])).toBe('SIGNED_BY_NO_KNOWN_KEY');
  });

  test('is refused whole when a key it knows signed something else', () => {
    expect(opened(note.replace('answer', 'question'))).toBe('SIGNATURE_WRONG');
    expect(opened(`${text}\n${peterLine.slice(0, 60)}ABCD${peterLine.slice(60)}`)).toBe('SIGNATURE_WRONG');
    const wrong = enochLine.replace('rwz+eBzmZ', 'rwz+eBzmA');
    expect(opened(note + wrong, [peter, enoch])).toBe('SIGNATURE_WRONG');
    expect(opened(note + wrong, [peter])).toBeNull();
    expect(opened(note + peterLine.replace('ZJku', 'ZJkv'))).toBe('SIGNATURE_WRONG');
  });

  test('a text may have empty lines and lines that look like signatures', () => {
    const tricky = `one\n\n${peterLine}\ntwo\n`;
    const signed = signNote(tricky, [parseSigner(peterSecret)]);
    expect(openNote(signed, [peter]).text).toBe(tricky);
  });

  test('two known keys of one name and id are not told apart', () => {
    expect(opened(note, [peter, peter])).toBe('KEY_AMBIGUOUS');
    expect(opened(note, [peter, enoch, enoch])).toBeNull();
  });

  test.each([
    ['NOTE_WITHOUT_LAST_NEWLINE', ''],
    ['NOTE_WITHOUT_SIGNATURES', '\n'],
    ['NOTE_WITHOUT_SIGNATURES', text],
    ['NOTE_WITHOUT_SIGNATURES', `${text}\n`],
    ['NOTE_WITHOUT_SIGNATURES', `\n${peterLine}`],
    ['NOTE_WITHOUT_LAST_NEWLINE', note.slice(0, -1)],
    ['NOTE_CONTROL_CHARACTER', `\u0001${note}`],
    ['NOTE_CONTROL_CHARACTER', note.replaceAll('\n', '\r\n')],
    ['NOTE_CONTROL_CHARACTER', note.replace(' ', '\t')],
    ['NOTE_CONTROL_CHARACTER', note.replace(' ', '\0')],
    ['NOTE_NOT_UTF8', `\ud800${note}`],
    ['NOTE_NOT_UTF8', Uint8Array.of(0xff, ...new TextEncoder().encode(note))],
    ['NOTE_SIGNATURE_MALFORMED', `${note}An unexpected line.\n`],
    ['NOTE_SIGNATURE_MALFORMED', note.replace('— Peter', '- Peter')],
    ['NOTE_SIGNATURE_MALFORMED', note.replace('— PeterNeumann', '— Peter Neumann')],
    ['NOTE_SIGNATURE_MALFORMED', note.replace('— PeterNeumann', '— Peter+Neumann')],
    ['NOTE_SIGNATURE_MALFORMED', note.replace('— PeterNeumann', '— Peter\u00a0Neumann')],
    ['NOTE_SIGNATURE_MALFORMED', note.replace('— PeterNeumann', '—  PeterNeumann')],
    ['NOTE_SIGNATURE_MALFORMED', `${text}\n— PeterNeumann x08gow==\n`],
    ['NOTE_SIGNATURE_MALFORMED', `${text}\n— PeterNeumann\n`],
    ['NOTE_SIGNATURE_MALFORMED', note.replace('nAM=', 'nAM')],
    ['NOTE_SIGNATURE_MALFORMED', note.replace('nAM=', 'nAN=')],
    ['NOTE_SIGNATURE_MALFORMED', note.replace('nAM=\n', 'nAM= \n')],
    ['NOTE_TOO_MANY_SIGNATURES', `${text}\n${peterLine.repeat(101)}`],
    ['NOTE_TOO_LARGE', 'x'.repeat(1_000_001)],
    ['NOTE_TOO_LARGE', new Uint8Array(1_000_001)],
  ])('is refused with %s', (reason, whole) => {
    expect(opened(whole)).toBe(reason);
    expect(whyNot(() => parseNote(whole))).toBe(reason);
  });

  test('a hundred signatures are still read', () => {
    expect(names(`${text}\n${peterLine.repeat(100)}`)).toEqual(['PeterNeumann']);
  });

  test('nothing is signed that could not be read again', () => {
    const sign = (of: string) => whyNot(() => signNote(of, [parseSigner(peterSecret)]));
    expect(sign('no newline')).toBe('NOTE_TEXT_UNCLEAR');
    expect(sign('a\tb\n')).toBe('NOTE_CONTROL_CHARACTER');
    expect(sign('\ud800\n')).toBe('NOTE_NOT_UTF8');
    expect(whyNot(() => signNote(text, []))).toBe('NOTE_WITHOUT_SIGNATURES');
    expect(whyNot(() => withSignatures(note, ['\n', enochLine]))).toBe('NOTE_TEXT_UNCLEAR');
    expect(whyNot(() => withSignatures(note, ['x\n']))).toBe('NOTE_SIGNATURE_MALFORMED');
    const witness = signerOf('w', 'cosignature/v1', new Uint8Array(32));
    expect(whyNot(() => signNote(text, [witness]))).toBe('KEY_NOT_FOR_NOTES');
  });

  test('names and ids come as they stand', () => {
    const [signature] = parseNote(note).signatures;
    expect([signature!.name, signature!.keyId, toHex(signature!.bytes).length]).toEqual([
      'PeterNeumann',
      'c74f20a3',
      128,
    ]);
  });
});
