import { describe, expect, test } from '@jest/globals';
import { flipped } from '../testing/index.js';
import {
  cosign,
  emptyRoot,
  inclusionProof,
  edgeTiles,
  emptyEdge,
  growTiles,
  leafHash,
  openCheckpoint,
  openNote,
  parseCheckpoint,
  parseReceipt,
  parseVerifier,
  printCheckpoint,
  printReceipt,
  rootOf,
  signerOf,
  signNote,
  tilePath,
  toBase64,
  verdictOf,
  verifyReceipt,
  withSignatures,
} from './index.js';

const whyNot = (work: () => unknown) => verdictOf(work).reason;

/*
 * A checkpoint as a public log of Certificate Transparency served it on 2026-05-23, with the cosignatures of four
 * witnesses. Its first signature is of an algorithm that this library does not know.
 */
const arche = 'arche2025h1.staging.ct.transparency.dev';
const published = `${arche}
1432088532
U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

— ${arche} zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
— ${arche} ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
— transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
— witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
`;
const archeKey = parseVerifier(`${arche}+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f`);
const publicWitnesses = [
  'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2',
  'witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv',
  'transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM',
  'witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO',
].map(parseVerifier);

describe('a checkpoint of a public log', () => {
  const policy = { origin: arche, logKeys: [archeKey], witnesses: publicWitnesses, witnessesMin: 4 };

  test('opens, with the witnesses and when they signed', () => {
    const { checkpoint, cosignatures } = openCheckpoint(published, policy);
    expect([checkpoint.size, toBase64(checkpoint.root)]).toEqual([
      1_432_088_532n,
      'U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=',
    ]);
    expect(cosignatures.map(({ time }) => time)).toEqual([
      1_779_573_024n,
      1_779_573_024n,
      1_779_573_024n,
      1_779_573_024n,
    ]);
  });

  test('does not open with another size, another time or a quorum it has not', () => {
    expect(whyNot(() => openCheckpoint(published.replace('1432088532', '1432088533'), policy))).toBe('SIGNATURE_WRONG');
    expect(whyNot(() => openCheckpoint(published.replace('5wAAAABqEiEg', '5wAAAABqEiEh'), policy))).toBe(
      'SIGNATURE_WRONG',
    );
    expect(whyNot(() => openCheckpoint(published, { ...policy, witnessesMin: 5 }))).toBe('WITNESSES_TOO_FEW');
    expect(whyNot(() => openCheckpoint(published, { ...policy, origin: 'other' }))).toBe('CHECKPOINT_OF_ANOTHER_LOG');
    expect(whyNot(() => openCheckpoint(published, { ...policy, logKeys: [] }))).toBe('NOT_SIGNED_BY_THE_LOG');
  });
});

describe('the text of a checkpoint', () => {
  const checkpoint = { origin: 'example.com/log', size: 0n, root: emptyRoot, extensions: [] };
  const text = 'example.com/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n';

  test('is origin, size and root, and what the log adds', () => {
    expect(printCheckpoint(checkpoint)).toBe(text);
    expect(parseCheckpoint(text)).toEqual(checkpoint);
    const longer = { ...checkpoint, size: (1n << 64n) - 1n, extensions: ['one', 'two'] };
    expect(parseCheckpoint(printCheckpoint(longer))).toEqual(longer);
  });

  test.each([
    ['CHECKPOINT_MALFORMED', ''],
    ['CHECKPOINT_MALFORMED', text.slice(0, -1)],
    ['CHECKPOINT_MALFORMED', `\n${text}`],
    ['CHECKPOINT_MALFORMED', `${text}\n`],
    ['CHECKPOINT_MALFORMED', 'example.com/log\n0\n'],
    ['CHECKPOINT_MALFORMED', text.replace('0\n', '\n')],
    ['NUMBER_NOT_DECIMAL', text.replace('\n0\n', '\n00\n')],
    ['NUMBER_NOT_DECIMAL', text.replace('\n0\n', '\n-1\n')],
    ['NUMBER_NOT_DECIMAL', text.replace('\n0\n', '\n0x1\n')],
    ['NUMBER_NOT_DECIMAL', text.replace('\n0\n', '\n 0\n')],
    ['NUMBER_TOO_LARGE', text.replace('\n0\n', '\n18446744073709551616\n')],
    ['BASE64_NOT_CANONICAL', text.replace('U=', 'V=')],
    ['BASE64_NOT_CANONICAL', text.replace('U=', 'U')],
    ['HASH_LENGTH_WRONG', text.replace('47DE', '')],
  ])('is refused with %s: %j', (reason, wrong) => expect(whyNot(() => parseCheckpoint(wrong))).toBe(reason));

  test('no line is smuggled in through another', () => {
    for (const over of [
      { origin: `evil\n5\n${toBase64(emptyRoot)}` },
      { origin: '' },
      { extensions: ['a\nb'] },
      { extensions: [''] },
    ])
      expect(whyNot(() => printCheckpoint({ ...checkpoint, ...over }))).toBe('CHECKPOINT_MALFORMED');
  });
});

const seed = (byte: number) => new Uint8Array(32).fill(byte);
const log = signerOf('example.com/log', 'ed25519', seed(1));
const witness = signerOf('witness.example/w1', 'cosignature/v1', seed(2));
const entries = Array.from({ length: 300 }, (_, number) => new TextEncoder().encode(`entry ${number}`));
const { edge, full } = growTiles(emptyEdge, entries.map(leafHash));
const tiles = new Map([...full, ...edgeTiles(edge)].map(({ tile, bytes }) => [tilePath(tile), bytes]));
const text = printCheckpoint({ origin: 'example.com/log', size: 300n, root: rootOf(edge.frontier) });
const signed = signNote(text, [log]);
const policy = { origin: 'example.com/log', logKeys: [log.verifier], witnesses: [witness.verifier], witnessesMin: 1 };

describe('a witness', () => {
  test('signs the checkpoint and the time', () => {
    const both = withSignatures(signed, [cosign(text, witness, 1_700_000_000n)]);
    expect(openCheckpoint(both, policy).cosignatures).toEqual([{ verifier: witness.verifier, time: 1_700_000_000n }]);
    expect(openNote(both, [witness.verifier]).verified).toHaveLength(1);
    expect(whyNot(() => openCheckpoint(signed, policy))).toBe('WITNESSES_TOO_FEW');
  });

  test('is one witness under however many names', () => {
    const alias = signerOf('witness.example/w2', 'cosignature/v1', seed(2));
    const both = withSignatures(signed, [cosign(text, witness, 1n), cosign(text, alias, 1n)]);
    const two = { ...policy, witnesses: [witness.verifier, alias.verifier], witnessesMin: 2 };
    expect(whyNot(() => openCheckpoint(both, two))).toBe('WITNESSES_TOO_FEW');
  });

  test('signs nothing but checkpoints, with nothing but its own kind of key, at a time that there is', () => {
    expect(whyNot(() => cosign('a\nb\nc\n', witness, 1n))).toBe('NUMBER_NOT_DECIMAL');
    expect(whyNot(() => cosign(text, log, 1n))).toBe('KEY_NOT_FOR_COSIGNATURES');
    for (const time of [-1n, 1n << 63n]) expect(whyNot(() => cosign(text, witness, time))).toBe('TIME_OUT_OF_RANGE');
    expect(cosign(text, witness, (1n << 63n) - 1n)).toContain('witness.example/w1');
  });

  test('a plain signature of its key is no cosignature', () => {
    const plain = signerOf('witness.example/w1', 'ed25519', seed(2));
    const note = signNote(text, [log, plain]);
    expect(whyNot(() => openCheckpoint(note, policy))).toBe('WITNESSES_TOO_FEW');
  });
});

describe('a receipt', () => {
  const read = (tile: Parameters<typeof tilePath>[0]) => tiles.get(tilePath(tile))!;
  const receipt = { index: 299n, proof: inclusionProof(299n, 300n, read), checkpoint: signed };
  const file = printReceipt(receipt);
  const trust = { ...policy, witnessesMin: 0 };

  test('is a file that proves its entry to whoever trusts the log', () => {
    expect(file.split('\n').slice(0, 2)).toEqual(['c2sp.org/tlog-proof@v1', 'index 299']);
    expect(parseReceipt(file)).toEqual(receipt);
    expect(parseReceipt(new TextEncoder().encode(file))).toEqual(receipt);
    const { checkpoint } = verifyReceipt(parseReceipt(file), leafHash(entries[299]!), trust);
    expect(checkpoint.size).toBe(300n);
    const withExtra = { ...receipt, extra: Uint8Array.of(1, 2, 3) };
    expect(printReceipt(withExtra)).toContain('@v1\nextra AQID\nindex 299\n');
    expect(parseReceipt(printReceipt(withExtra))).toEqual(withExtra);
  });

  test('proves no other entry, place, checkpoint or log', () => {
    const why = (over: Partial<typeof receipt>, leaf = leafHash(entries[299]!)) =>
      whyNot(() => verifyReceipt({ ...receipt, ...over }, leaf, trust));
    expect(why({})).toBeNull();
    expect(why({}, leafHash(entries[298]!))).toBe('ROOT_MISMATCH');
    expect(why({ index: 298n })).toBe('ROOT_MISMATCH');
    expect(why({ index: 300n })).toBe('INDEX_BEYOND_SIZE');
    expect(why({ proof: receipt.proof.with(0, flipped(receipt.proof[0]!, 9)) })).toBe('ROOT_MISMATCH');
    expect(why({ checkpoint: signed.replace('\n300\n', '\n301\n') })).toBe('SIGNATURE_WRONG');
    const forger = signerOf('example.com/log', 'ed25519', seed(9));
    expect(why({ checkpoint: signNote(text, [forger]) })).toBe('SIGNED_BY_NO_KNOWN_KEY');
    const other = printCheckpoint({ origin: 'example.com/other', size: 300n, root: rootOf(edge.frontier) });
    expect(why({ checkpoint: signNote(other, [log]) })).toBe('CHECKPOINT_OF_ANOTHER_LOG');
  });

  test('the receipt of the only entry has no hashes', () => {
    const one = printReceipt({ index: 0n, proof: [], checkpoint: signed });
    expect(one.startsWith('c2sp.org/tlog-proof@v1\nindex 0\n\nexample.com/log\n')).toBe(true);
    expect(parseReceipt(one).proof).toEqual([]);
  });

  test.each([
    ['RECEIPT_MALFORMED', ''],
    ['RECEIPT_MALFORMED', file.replace('@v1', '@v2')],
    ['RECEIPT_MALFORMED', file.replace('index ', 'Index ')],
    ['RECEIPT_MALFORMED', file.replace('index 299\n', '')],
    ['RECEIPT_MALFORMED', file.replace('index', 'extra AQID\nextra AQID\nindex')],
    ['RECEIPT_MALFORMED', file.split('\n\n')[0]!],
    ['RECEIPT_MALFORMED', Uint8Array.of(0xff, 10, 10)],
    ['NUMBER_NOT_DECIMAL', file.replace('index 299', 'index 0299')],
    ['NUMBER_NOT_DECIMAL', file.replace('index 299', 'index 299 ')],
    ['BASE64_NOT_CANONICAL', file.replace('index', 'extra AQI\nindex')],
    ['BASE64_NOT_CANONICAL', file.replace('index', 'extra \nindex')],
    ['BASE64_NOT_CANONICAL', file.replace('299\n', '299\n ')],
    [
      'BASE64_NOT_CANONICAL',
      file.replaceAll('\n', '\r\n').replace('\r\n\r\n', '\n\n').replace('v1\r', 'v1').replace('299\r', '299'),
    ],
    ['HASH_LENGTH_WRONG', file.replace('299\n', '299\nAQID\n')],
    ['PROOF_HASH_SURPLUS', printReceipt({ ...receipt, proof: Array<Uint8Array>(65).fill(emptyRoot) })],
    ['RECEIPT_TOO_LARGE', 'x'.repeat(2_000_001)],
  ])('is refused with %s', (reason, wrong) => expect(whyNot(() => parseReceipt(wrong))).toBe(reason));
});
