import { describe, test } from '@jest/globals';
import { command, given, recorded } from '#libs/kernel/testing';
import { printVerifier, signerOf } from '#libs/transparency';
import type { LogKeyRotated } from './events.js';
import { logKeys } from './log-keys.js';

const origin = 'example.com/log';
const [first, second, third] = [1, 2, 3].map((seed) =>
  printVerifier(signerOf(origin, 'ed25519', new Uint8Array(32).fill(seed)).verifier),
) as [string, string, string];
const data = { origin, oldKey: first, newKey: second, reason: 'Người giữ khóa nghỉ việc.' };
const rotate = (over: Partial<typeof data> = {}) => command('RotateLogKey', { ...data, ...over });
const rotated = recorded<LogKeyRotated>({ type: 'LogKeyRotated', schema: 1, data }, { position: 7 });

describe('the key of a log', () => {
  test('is replaced by an entry with the old key, the new one and a reason', () => {
    given(logKeys).when(rotate()).then({ type: 'LogKeyRotated', data });
    given(logKeys)
      .when(rotate({ reason: ' ' }))
      .thenRejected('ROTATION_REASON_MISSING');
  });

  test('is replaced once; after that the next one follows the new one', () => {
    given(logKeys, [rotated]).when(rotate()).thenRejected('LOG_KEY_ALREADY_ROTATED', { position: 7 });
    const next = { ...data, oldKey: second, newKey: third };
    given(logKeys, [rotated]).when(rotate(next)).then({ type: 'LogKeyRotated', data: next });
  });

  test('is not replaced by a key of another log, nor where the notary has another than the journal says', () => {
    const foreign = printVerifier(signerOf('other', 'ed25519', new Uint8Array(32)).verifier);
    given(logKeys)
      .when(rotate({ newKey: foreign }))
      .thenRejected('LOG_KEY_UNKNOWN');
    given(logKeys)
      .when(rotate({ newKey: 'abc' }))
      .thenRejected('LOG_KEY_UNKNOWN');
    given(logKeys, [rotated])
      .when(rotate({ newKey: third }))
      .thenRejected('LOG_KEY_UNKNOWN');
  });
});
