import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  printBundle,
  printCheckpoint,
  printReceipt,
  printVerifier,
  rootOfLeaves,
  signerOf,
  signNote,
  toBase64,
  toHex,
  type Signer,
} from '#libs/transparency';
import { verifyEntry } from './verify-entry.js';
import { verifyFile } from './verify-file.js';

const origin = 'htx-journal.local/minh-hoa';
const [firstKey, secondKey] = [1, 2].map((seed) => signerOf(origin, 'ed25519', new Uint8Array(32).fill(seed))) as [
  Signer,
  Signer,
];
const entry = (position: number, text = 'giải ngân') => new TextEncoder().encode(JSON.stringify({ position, text }));

/** A log in memory whose key changed with its fourth entry. */
class Log {
  constructor(readonly entries: Uint8Array[]) {}

  /** So few entries have one tile: their leaves. */
  private readonly read = ({ width }: { width: number }) =>
    Uint8Array.from(this.entries.slice(0, width).flatMap((each) => [...leafHash(each)]));
  readonly note = (size = this.entries.length) =>
    signNote(
      printCheckpoint({ origin, size: BigInt(size), root: rootOfLeaves(this.entries.slice(0, size).map(leafHash)) }),
      [size < 4 ? firstKey : secondKey],
    );
  readonly keys = () =>
    Promise.resolve({
      origin,
      history: [
        { key: printVerifier(firstKey.verifier), from: '0', until: '3' },
        { key: printVerifier(secondKey.verifier), from: '4', until: null },
      ],
      witnesses: [],
    });
  readonly receiptFor = (position: number, size = this.entries.length) =>
    printReceipt({
      index: BigInt(position - 1),
      proof: inclusionProof(BigInt(position - 1), BigInt(size), this.read),
      checkpoint: this.note(size),
    });
  readonly receipt = (position: number) => Promise.resolve(this.receiptFor(position));
  readonly tile = (path: string) => {
    const width = Number(/\.p\/(\d+)$/u.exec(path)?.[1]);
    return Promise.resolve(printBundle(this.entries.slice(0, width)));
  };
  readonly checkpoint = () => Promise.resolve(this.note());
  readonly consistency = (from: bigint, to: bigint) =>
    Promise.resolve(consistencyProof(from, to, this.read).map(toBase64));
}

let log: Log;
beforeEach(() => {
  log = new Log([1, 2, 3, 4, 5, 6, 7].map((position) => entry(position)));
});

describe('a receipt that somebody kept', () => {
  test('is verified against the log of today, also when it was signed by the key before', async () => {
    expect(await verifyFile(log.receiptFor(2, 3), log)).toMatchObject({
      kind: 'receipt',
      position: 2,
      size: '3',
      today: { size: '7' },
    });
  });

  test('shows that its entry was altered since, with the whole log signed anew', async () => {
    const kept = log.receiptFor(2, 6);
    log.entries[1] = entry(2, 'giải ngân gấp đôi');
    await expect(verifyFile(kept, log)).rejects.toMatchObject({ code: 'OLD_ROOT_MISMATCH' });
  });

  test('shows that the log was cut back', async () => {
    const kept = log.receiptFor(2);
    log.entries.pop();
    await expect(verifyFile(kept, log)).rejects.toMatchObject({ code: 'LOG_SHORTER_THAN_SIGNED' });
  });

  test('is refused for an entry beyond its own tree', async () => {
    const kept = log.receiptFor(2, 6).replace('index 1', 'index 6');
    await expect(verifyFile(kept, log)).rejects.toMatchObject({ code: 'RECEIPT_BEYOND_TREE' });
  });
});

describe('a signed head that somebody kept', () => {
  test('is verified to be the beginning of the log of today', async () => {
    expect(await verifyFile(log.note(5), log)).toMatchObject({ kind: 'checkpoint', size: '5', today: { size: '7' } });
  });

  test('shows two histories of one size', async () => {
    const kept = log.note();
    log.entries[6] = entry(7, 'khác');
    await expect(verifyFile(kept, log)).rejects.toMatchObject({ code: 'LOG_FORKED' });
  });

  test('is refused when another key signed it, and when it is no note at all', async () => {
    const stranger = signerOf(origin, 'ed25519', new Uint8Array(32).fill(9));
    const text = log.note().split('\n\n')[0]!;
    await expect(verifyFile(signNote(`${text}\n`, [stranger]), log)).rejects.toMatchObject({
      code: 'SIGNED_BY_NO_KNOWN_KEY',
    });
    await expect(verifyFile('không phải biên nhận', log)).rejects.toMatchObject({ code: 'NOTE_WITHOUT_LAST_NEWLINE' });
  });
});

describe('an entry of the page', () => {
  test('is verified from its bytes up to the signed root', async () => {
    const told = toHex(leafHash(log.entries[4]!));
    expect(await verifyEntry(5, told, log)).toMatchObject({ position: 5, leafHash: told, size: '7', signedBy: origin });
  });

  test('is refused when the page was told of another hash', async () => {
    await expect(verifyEntry(5, '00'.repeat(32), log)).rejects.toMatchObject({ code: 'LEAF_DIFFERS' });
  });
});
