import { describe, expect, test } from '@jest/globals';
import {
  cosign,
  emptyRoot,
  isReached,
  logPolicyOf,
  openCheckpoint,
  parsePolicy,
  printCheckpoint,
  printPolicy,
  printVerifier,
  signerOf,
  signNote,
  verdictOf,
  withSignatures,
} from './index.js';

const log = signerOf('example.com/log', 'ed25519', new Uint8Array(32).fill(1));
const witnesses = [11, 12, 13, 21, 22].map((seed) =>
  signerOf(`witness.example/${seed}`, 'cosignature/v1', new Uint8Array(32).fill(seed)),
);
const [x1, x2, x3, y1, y2] = witnesses.map(({ verifier }) => verifier) as [never, never, never, never, never];
const key = (at: number) => printVerifier(witnesses[at]!.verifier);

const file = `
# Two bodies, and both must have seen it.
log ${printVerifier(log.verifier)} https://example.com/log
 witness X1\t${key(0)}
witness X2 ${key(1)} https://witness.example/x2
witness X3 ${key(2)}
group X-witnesses 2 X1 X2 X3
witness Y1 ${key(3)}
witness Y2 ${key(4)}
group Y-witnesses any Y1 Y2
group X-and-Y all X-witnesses Y-witnesses
quorum X-and-Y
`;

describe('a policy file', () => {
  test('names logs, witnesses with their addresses, and the rule', () => {
    const policy = parsePolicy(file);
    expect(policy.logs.map(({ key: { name }, url }) => [name, url])).toEqual([
      ['example.com/log', 'https://example.com/log'],
    ]);
    expect(policy.witnesses.map(({ name, url }) => [name, url])).toEqual([
      ['X1', undefined],
      ['X2', 'https://witness.example/x2'],
      ['X3', undefined],
      ['Y1', undefined],
      ['Y2', undefined],
    ]);
  });

  test.each([
    ['two of one and one of the other body', [x1, x3, y2], true],
    ['all', [x1, x2, x3, y1, y2], true],
    ['one of each', [x1, y1], false],
    ['all of one body', [x1, x2, x3], false],
    ['one witness twice', [x1, x1, y1], false],
    ['nobody', [], false],
  ])('is met by %s: %s', (_, signed, reached) => {
    expect(isReached(parsePolicy(file).quorum, signed)).toBe(reached);
  });

  test('decides whether a checkpoint counts', () => {
    const text = printCheckpoint({ origin: 'example.com/log', size: 0n, root: emptyRoot });
    const note = signNote(text, [log]);
    const lines = witnesses.map((witness) => cosign(text, witness, 1n));
    const policy = logPolicyOf(parsePolicy(file), 'example.com/log');
    const enough = withSignatures(note, [lines[0]!, lines[1]!, lines[4]!]);
    expect(openCheckpoint(enough, policy).cosignatures).toHaveLength(3);
    expect(verdictOf(() => openCheckpoint(withSignatures(note, lines.slice(0, 3)), policy)).reason).toBe(
      'QUORUM_NOT_REACHED',
    );
    expect(
      openCheckpoint(
        note,
        logPolicyOf(parsePolicy(`log ${printVerifier(log.verifier)}\nquorum none`), 'example.com/log'),
      ),
    ).toMatchObject({ text });
    expect(verdictOf(() => openCheckpoint(enough, logPolicyOf(parsePolicy(file), 'example.com/other'))).reason).toBe(
      'CHECKPOINT_OF_ANOTHER_LOG',
    );
  });

  test('is printed as it was read', () => {
    for (const text of [file, `witness w ${key(0)} http://w\nquorum w\n`, 'quorum none\n']) {
      const policy = parsePolicy(text);
      expect(parsePolicy(printPolicy(policy))).toEqual(policy);
    }
  });

  const w = (name: string, at = 0) => `witness ${name} ${key(at)}\n`;
  test.each([
    ['no rule', w('a'), 'POLICY_WITHOUT_QUORUM'],
    ['two rules', 'quorum none\nquorum none\n', 'POLICY_LINE_WRONG'],
    ['a rule of somebody unknown', 'quorum a\n', 'POLICY_LINE_WRONG'],
    ['a rule before what it names', `quorum a\n${w('a')}`, 'POLICY_LINE_WRONG'],
    ['a name twice', `${w('a')}${w('a', 1)}quorum a\n`, 'POLICY_LINE_WRONG'],
    ['the name none', w('none'), 'POLICY_LINE_WRONG'],
    ['a key twice', `${w('a')}${w('b')}quorum a\n`, 'POLICY_LINE_WRONG'],
    ['a log twice', `log ${printVerifier(log.verifier)}\n`.repeat(2), 'POLICY_LINE_WRONG'],
    ['a witness’s key for a log', `log ${key(0)}\nquorum none\n`, 'POLICY_LINE_WRONG'],
    ['a log’s key for a witness', `witness a ${printVerifier(log.verifier)}\n`, 'POLICY_LINE_WRONG'],
    ['a member twice', `${w('a')}group g 1 a a\nquorum g\n`, 'POLICY_LINE_WRONG'],
    ['a member of two groups', `${w('a')}group g any a\ngroup h any a\nquorum g\n`, 'POLICY_LINE_WRONG'],
    ['a group of nobody', 'group g any\nquorum g\n', 'POLICY_LINE_WRONG'],
    ['more than all', `${w('a')}group g 2 a\nquorum g\n`, 'POLICY_LINE_WRONG'],
    ['none of them', `${w('a')}group g 0 a\nquorum g\n`, 'POLICY_LINE_WRONG'],
    ['a word there is not', 'trust me\n', 'POLICY_LINE_WRONG'],
    ['a word of JavaScript', 'constructor a\n', 'POLICY_LINE_WRONG'],
    ['a word too many', 'quorum none of them\n', 'POLICY_LINE_WRONG'],
    ['a key that is none', 'log abc\nquorum none\n', 'KEY_MALFORMED'],
    ['a carriage return', 'quorum none\r\n', 'POLICY_NOT_READABLE'],
    ['no text', new Uint8Array([0xff, 0xfe]), 'POLICY_NOT_READABLE'],
    ['too much of it', '#'.repeat(200_000), 'POLICY_NOT_READABLE'],
  ])('is refused with %s', (_, text, code) => {
    expect(verdictOf(() => parsePolicy(text)).reason).toBe(code);
  });
});
